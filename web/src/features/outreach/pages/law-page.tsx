import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button, Descriptions, Select, Table, Tabs, Tag } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import type { Laws_OneQuery } from '../../../gql/graphql.ts'
import { formatDateTime } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'
import { Acts } from '../../command/acts.tsx'
import { Can } from '../../command/can.tsx'
import { RecordStates } from '../../command/record-states.tsx'
import { useQueryWording } from '../../command/use-command.ts'
import { inLawOrder } from '../article-order.ts'
import { LawQuery } from '../law-documents-desk.ts'
import { AddVersionButton } from '../law-forms.tsx'
import { LawImpact } from '../law-impact.tsx'
import { lawMessages } from '../law-messages-desk.ts'
import { useOutreachBase } from '../outreach-base.ts'

type Law = NonNullable<Laws_OneQuery['law']>
type Version = Law['versions'][number]

/** One law: its versions, articles, what stands on it, and what a version's change touches. */
export function LawPage(): ReactNode {
  const t = useMessages(lawMessages)
  const say = useQueryWording()
  const navigate = useNavigate()
  const { base, laws } = useOutreachBase()
  const { docId } = useParams({ strict: false }) as { docId: string }
  const [{ data, fetching, error }, refetch] = useQuery({ query: LawQuery, variables: { docId } })
  const [chosen, setChosen] = useState<number | null>(null)
  const law = data?.law
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  const version = law?.versions.find((one) => one.versionNo === chosen) ?? law?.versions[0]
  return (
    <>
      <PageHeader
        title={law?.title ?? t('title')}
        subtitle={law?.number}
        path={[{ label: t('title'), to: laws }]}
        tag={version ? <StatusTag group="LawState" value={version.state} /> : null}
        actions={
          law ? (
            <Acts>
              <Can action="outreach:write-publication">
                <Button onClick={() => void navigate({ to: `${base}/new`, search: { law: docId } as never })}>
                  {t('explain')}
                </Button>
              </Can>
              <Can action="outreach:edit-law">
                <AddVersionButton law={law} onDone={again} />
              </Can>
            </Acts>
          ) : null
        }
      />
      <RecordStates loading={fetching} error={say(error)} found={!!law} onRetry={again} back={laws} />
      {law && version ? (
        <div style={{ display: 'grid', gap: 16 }}>
          <Panel
            title={t('versions')}
            extra={
              <Select
                value={version.versionNo}
                onChange={setChosen}
                aria-label={t('versions')}
                style={{ minWidth: 240 }}
                options={law.versions.map((one) => ({
                  value: one.versionNo,
                  label: `${t('versionNo', { no: one.versionNo })} · ${one.effectiveFrom ?? '—'}`,
                }))}
              />
            }
          >
            <VersionFacts law={law} version={version} />
          </Panel>
          {version.changeNote ? <LawImpact docId={law.docId} versionNo={version.versionNo} /> : null}
          <Panel>
            <LawTabs law={law} version={version} base={base} />
          </Panel>
        </div>
      ) : null}
    </>
  )
}

function VersionFacts(props: { law: Law; version: Version }): ReactNode {
  const t = useMessages(lawMessages)
  const { law, version } = props
  return (
    <Descriptions
      column={{ xs: 1, md: 2 }}
      items={[
        { key: 'number', label: t('number'), children: version.number },
        { key: 'level', label: t('level'), children: law.level ?? '—' },
        { key: 'from', label: t('effective'), children: version.effectiveFrom ?? '—' },
        { key: 'to', label: t('until'), children: version.effectiveTo ?? '—' },
        {
          key: 'confidence',
          label: t('confidence'),
          children: <StatusTag group="FactConfidence" value={version.confidence} />,
        },
        // What the product ships was looked up by its makers: their working notes are no source to quote at the desk.
        ...(version.shipped
          ? []
          : [{ key: 'evidence', label: t('evidence'), children: version.evidence ?? '—' }]),
        {
          key: 'added',
          label: t('versions'),
          children: version.shipped
            ? t('shipped')
            : t('addedBy', { by: version.addedByName, at: formatDateTime(version.addedAt) }),
        },
        ...(version.changeNote
          ? [{ key: 'change', label: t('changeNote'), children: version.changeNote }]
          : []),
        ...(law.note ? [{ key: 'note', label: t('note'), children: law.note }] : []),
      ]}
    />
  )
}

function LawTabs(props: { law: Law; version: Version; base: string }): ReactNode {
  const t = useMessages(lawMessages)
  const term = useTerm()
  const { law, version } = props
  const scroll = { x: 'max-content' as const }
  const prose = { whiteSpace: 'normal' as const, minWidth: 360, maxWidth: 640 }
  return (
    <Tabs
      items={[
        {
          key: 'articles',
          label: `${t('articles')} ${version.articleCount}`,
          children: (
            <Table
              rowKey="id"
              size="small"
              pagination={false}
              scroll={scroll}
              dataSource={inLawOrder(version.articles)}
              columns={[
                {
                  title: t('article'),
                  render: (_, row) => (
                    <>
                      {row.article} {row.changed ? <Tag>{t('changed')}</Tag> : null}
                    </>
                  ),
                },
                {
                  title: t('text'),
                  render: (_, row) => (
                    <div style={prose}>
                      {row.text}
                      <small style={{ display: 'block', color: 'var(--ink-2)' }}>
                        {[row.fullText ? t('fullText') : t('subject'), row.verified ? null : t('unverified')]
                          .filter(Boolean)
                          .join(' · ')}
                      </small>
                    </div>
                  ),
                },
                { title: t('items'), dataIndex: 'itemCount', align: 'right' },
                { title: t('criteria'), dataIndex: 'criterionCount', align: 'right' },
                { title: t('hazards'), dataIndex: 'openHazards', align: 'right' },
              ]}
            />
          ),
        },
        {
          key: 'items',
          label: `${t('items')} ${law.itemCount}`,
          children: (
            <Table
              rowKey="code"
              size="small"
              pagination={false}
              scroll={scroll}
              dataSource={law.items}
              columns={[
                { title: t('topic'), dataIndex: 'topicName' },
                { title: t('items'), render: (_, row) => <div style={prose}>{row.text}</div> },
                { title: t('article'), render: (_, row) => row.articles.join('、') },
              ]}
            />
          ),
        },
        {
          key: 'criteria',
          label: `${t('criteria')} ${law.criterionCount}`,
          children: (
            <Table
              rowKey="code"
              size="small"
              pagination={false}
              scroll={scroll}
              dataSource={law.criteria}
              columns={[
                { title: t('article'), dataIndex: 'article' },
                { title: t('text'), render: (_, row) => <div style={prose}>{row.text}</div> },
              ]}
            />
          ),
        },
        {
          key: 'publications',
          label: `${t('publications')} ${law.publications.length}`,
          children: (
            <Table
              rowKey="id"
              size="small"
              pagination={false}
              dataSource={law.publications}
              columns={[
                {
                  title: t('name'),
                  render: (_, row) => <Link to={`${props.base}/${row.id}`}>{row.title}</Link>,
                },
                { title: t('level'), render: (_, row) => term('PublicationType', row.type) },
                {
                  title: t('state'),
                  render: (_, row) => <StatusTag group="PublicationState" value={row.state} />,
                },
              ]}
            />
          ),
        },
      ]}
    />
  )
}
