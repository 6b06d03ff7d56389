import { useParams } from '@tanstack/react-router'
import { Alert, Col, Descriptions, Row, Tag } from 'antd'
import { useEffect, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { formatDateTime } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'
import { Timeline } from '../../../ui/desk/timeline.tsx'
import { PrintButton, RecordStates } from '../../command/record-states.tsx'
import { Acts } from '../../command/acts.tsx'
import { useQueryWording } from '../../command/use-command.ts'
import { AudienceWords } from '../audience-words.tsx'
import { CheckPanel } from '../check-panel.tsx'
import { CoveragePanel } from '../coverage-panel.tsx'
import { PublicationQuery } from '../outreach-documents-desk.ts'
import { QuestionsQuery } from '../outreach-threads-documents-desk.ts'
import { outreachMessages } from '../outreach-messages-desk.ts'
import { useOutreachBase, useOutreachTitle } from '../outreach-base.ts'
import { PublicationActs, type PublicationRecord } from '../publication-acts.tsx'
import { FileList } from '../file-list.tsx'
import { QuestionThreads } from '../question-threads.tsx'
import { SafeHtml } from '../safe-html.tsx'
import { threadMessages } from '../thread-messages-desk.ts'

/** One publication: its text, whom it went to, who read it, what firms answered and asked. */
export function PublicationPage(): ReactNode {
  const say = useQueryWording()
  const { base } = useOutreachBase()
  const door = useOutreachTitle()
  const { publicationId } = useParams({ strict: false }) as { publicationId: string }
  const [{ data, fetching, error }, refetch] = useQuery({
    query: PublicationQuery,
    variables: { id: publicationId },
    requestPolicy: 'cache-and-network',
  })
  const paper = data?.publication
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  const onItsWay = paper?.delivery === 'targeting' || paper?.delivery === 'delivering'
  useEffect(() => {
    if (!onItsWay) return
    const timer = setInterval(() => refetch({ requestPolicy: 'network-only' }), 2_000)
    return () => clearInterval(timer)
  }, [onItsWay, refetch])
  return (
    <>
      <PageHeader
        title={paper?.title ?? door}
        path={[{ label: door, to: base }]}
        tag={paper ? <StatusTag group="PublicationState" value={paper.state} /> : null}
        actions={
          paper ? (
            <Acts>
              <PrintButton title={paper.title} />
              <PublicationActs publication={paper} onChanged={again} />
            </Acts>
          ) : null
        }
      />
      <RecordStates loading={fetching} error={say(error)} found={!!paper} onRetry={again} back={base} />
      {paper ? <Record paper={paper} base={base} onItsWay={onItsWay} onChanged={again} /> : null}
    </>
  )
}

function Notices(props: { paper: PublicationRecord; onItsWay: boolean }): ReactNode {
  const t = useMessages(outreachMessages)
  const { paper } = props
  if (paper.withdrawnAt)
    return (
      <Alert
        type="warning"
        showIcon
        title={t('withdrawnBecause', {
          by: paper.withdrawnByName ?? '',
          at: formatDateTime(paper.withdrawnAt),
          reason: paper.withdrawReason ?? '',
        })}
      />
    )
  if (paper.state === 'draft' && paper.returnReason)
    return <Alert type="warning" showIcon title={t('returnedBecause', { reason: paper.returnReason })} />
  if (props.onItsWay)
    return (
      <Alert
        type="info"
        showIcon
        title={
          paper.delivery === 'targeting'
            ? t('targetingNote')
            : t('goingOutNote', {
                done: paper.coverage?.firmsDelivered ?? 0,
                all: paper.coverage?.firms ?? 0,
              })
        }
      />
    )
  if (paper.state === 'review' && paper.secondPerson && !paper.viewerCanPublish)
    return <Alert type="info" showIcon title={t('secondPersonNote')} />
  return null
}

function Facts(props: { paper: PublicationRecord }): ReactNode {
  const t = useMessages(outreachMessages)
  const term = useTerm()
  const { paper } = props
  const signed = (name: string | null | undefined, at: string | null | undefined): string =>
    [name, at ? formatDateTime(at) : null].filter(Boolean).join(' · ') || '—'
  return (
    <Descriptions
      column={1}
      size="small"
      items={[
        { key: 'type', label: t('type'), children: term('PublicationType', paper.type) },
        { key: 'publisher', label: t('publisher'), children: paper.publisherName },
        ...(paper.mustRead || paper.urgent
          ? [
              {
                key: 'must',
                label: t('marked'),
                children: [paper.mustRead ? t('mustRead') : null, paper.urgent ? t('urgent') : null]
                  .filter(Boolean)
                  .map((word) => <Tag key={word}>{word}</Tag>),
              },
            ]
          : []),
        {
          key: 'audience',
          label: t('audience'),
          children: <AudienceWords audience={paper.audience} publisherKind={paper.publisherKind} />,
        },
        {
          key: 'channels',
          label: t('channels'),
          children:
            paper.channels.map((channel) => term('OutreachChannel', channel)).join('、') || t('appOnly'),
        },
        ...(paper.law
          ? [{ key: 'law', label: t('lawRef'), children: `${paper.law.title} ${paper.law.number}` }]
          : []),
        { key: 'writer', label: t('writer'), children: signed(paper.createdByName, paper.createdAt) },
        {
          key: 'submitter',
          label: t('submitter'),
          children: signed(paper.submittedByName, paper.submittedAt),
        },
        { key: 'decider', label: t('decider'), children: signed(paper.decidedByName, paper.decidedAt) },
        {
          key: 'published',
          label: t('published'),
          children: paper.publishedAt
            ? formatDateTime(paper.publishedAt)
            : paper.publishAt
              ? t('planned', { at: formatDateTime(paper.publishAt) })
              : '—',
        },
        ...(paper.lastRemindedAt
          ? [
              {
                key: 'reminded',
                label: t('remind'),
                children: t('lastReminded', {
                  at: formatDateTime(paper.lastRemindedAt),
                  times: paper.reminders,
                }),
              },
            ]
          : []),
      ]}
    />
  )
}

function Questions(props: { paper: PublicationRecord }): ReactNode {
  const t = useMessages(threadMessages)
  const [{ data }, refetch] = useQuery({
    query: QuestionsQuery,
    variables: { filter: { publicationId: props.paper.id }, orderBy: 'open_first', first: 50, after: null },
    requestPolicy: 'cache-and-network',
  })
  return (
    <Panel title={`${t('questions')} ${props.paper.questionCount}`}>
      <QuestionThreads
        threads={data?.publicationQuestions.nodes}
        about={false}
        onChanged={() => refetch({ requestPolicy: 'network-only' })}
      />
    </Panel>
  )
}

function Record(props: {
  paper: PublicationRecord
  base: string
  onItsWay: boolean
  onChanged: () => void
}): ReactNode {
  const t = useMessages(outreachMessages)
  const { paper } = props
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Notices paper={paper} onItsWay={props.onItsWay} />
      <CoveragePanel publication={paper} base={props.base} />
      {paper.check && paper.state !== 'draft' && paper.state !== 'review' ? (
        <CheckPanel publication={paper} base={props.base} onChanged={props.onChanged} />
      ) : null}
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={15}>
          <Panel title={t('body')}>
            <SafeHtml html={paper.bodyHtml} />
            <FileList title={t('attachments')} files={paper.attachments} />
            {paper.question ? (
              <section style={{ marginTop: 20 }}>
                <h3 style={{ margin: '0 0 6px' }}>{t('question')}</h3>
                <p style={{ margin: '0 0 6px' }}>{paper.question.text}</p>
                <ol style={{ margin: 0, paddingLeft: 22 }}>
                  {paper.question.options.map((option, index) => (
                    <li key={option}>
                      {option}
                      {index === paper.question?.rightOption ? <b> ✓ {t('rightOption')}</b> : null}
                    </li>
                  ))}
                </ol>
              </section>
            ) : null}
          </Panel>
        </Col>
        <Col xs={24} lg={9} style={{ display: 'grid', gap: 16, alignContent: 'start' }}>
          <Panel title={t('facts')}>
            <Facts paper={paper} />
          </Panel>
          {paper.versions.length > 0 ? (
            <Panel title={t('versions')}>
              <Timeline
                steps={paper.versions.map((version) => ({
                  key: String(version.versionNo),
                  title: t('versionNo', { no: version.versionNo }),
                  at: version.at,
                  who: version.byName,
                  note: version.changeNote ?? t('firstVersion'),
                }))}
              />
            </Panel>
          ) : null}
        </Col>
      </Row>
      {paper.own && paper.publishedAt ? <Questions paper={paper} /> : null}
    </div>
  )
}
