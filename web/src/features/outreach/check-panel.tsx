import { Form, Image, Input, Progress, Select, Table } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../app/router/use-filters.ts'
import type { CheckOutcome, Outreach_CheckAnswersQuery } from '../../gql/graphql.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { useKeyset } from '../../ui/desk/keyset.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { QueryTable } from '../../ui/desk/query-table.tsx'
import { StatRow, StatTile } from '../../ui/desk/stat-tile.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { ActionModal } from '../command/action-modal.tsx'
import { Clip } from '../command/cells-desk.tsx'
import { useCommand, useQueryWording } from '../command/use-command.ts'
import { remindReaders } from './outreach-mutations-desk.ts'
import { CheckAnswersQuery } from './outreach-threads-documents-desk.ts'
import type { PublicationRecord } from './publication-acts.tsx'
import { threadMessages } from './thread-messages-desk.ts'

const outcomes = ['safe', 'found_fixed', 'found_open', 'not_applicable'] as const
const schema = z.object({
  outcome: z.optional(z.enum([...outcomes, 'open', 'answered'])),
  checkFirm: z.optional(z.string()),
})

type Answer = Outreach_CheckAnswersQuery['targetedCheckAnswers']['nodes'][number]

function Lines(props: { answer: Answer }): ReactNode {
  const t = useMessages(threadMessages)
  return (
    <>
      <Table
        size="small"
        rowKey="text"
        pagination={false}
        dataSource={props.answer.items}
        columns={[
          { title: t('lines'), dataIndex: 'text' },
          {
            title: t('outcome'),
            width: 120,
            render: (_, line) =>
              line.ok === null || line.ok === undefined ? (
                '—'
              ) : (
                <ToneTag tone={line.ok ? 'done' : 'attention'}>{line.ok ? t('ok') : t('bad')}</ToneTag>
              ),
          },
        ]}
      />
      {props.answer.photos.length > 0 ? (
        <Image.PreviewGroup>
          <div style={{ display: 'flex', gap: 8, marginTop: 10 }}>
            {props.answer.photos.map((photo) => (
              <Image key={photo.id} src={photo.url} alt={photo.fileName} width={96} height={72} />
            ))}
          </div>
        </Image.PreviewGroup>
      ) : null}
    </>
  )
}

const answerLines = (row: Answer): ReactNode => (row.outcome ? <Lines answer={row} /> : null)

/** 举一反三: how many of the firms asked have answered and what, down to each line and photo. */
export function CheckPanel(props: {
  publication: PublicationRecord
  base: string
  onChanged: () => void
}): ReactNode {
  const t = useMessages(threadMessages)
  const term = useTerm()
  const say = useQueryWording()
  const run = useCommand()
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters), 20)
  const { publication: paper } = props
  const check = paper.check!
  const one = outcomes.find((outcome) => outcome === filters.outcome)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: CheckAnswersQuery,
    variables: {
      filter: {
        checkId: check.id,
        ...(one ? { outcomes: [one as CheckOutcome] } : {}),
        ...(filters.outcome === 'open' ? { answered: false } : {}),
        ...(filters.outcome === 'answered' ? { answered: true } : {}),
        ...(filters.checkFirm ? { search: filters.checkFirm } : {}),
      },
      orderBy: 'open_first',
      first: keyset.first,
      after: keyset.after,
    },
    requestPolicy: 'cache-and-network',
  })
  const rows = (outcome: string) => ({ to: `${props.base}/${paper.id}`, search: { outcome } })
  const options = [
    { value: 'open', label: t('open') },
    { value: 'answered', label: t('answered') },
    ...outcomes.map((value) => ({ value, label: term('CheckOutcome', value) })),
  ]
  return (
    <Panel
      title={`${t('checkTitle')} · ${check.title} · ${t('due', { date: check.dueOn })}`}
      extra={
        paper.viewerCanRemind && check.answered < check.firms ? (
          <ActionModal
            label={t('remind')}
            hint={t('remindHint')}
            onSubmit={async () => {
              const answer = await run(remindReaders, {
                publicationId: paper.id,
                version: paper.version,
                what: 'check',
              })
              if (answer) props.onChanged()
              return !!answer
            }}
          />
        ) : null
      }
    >
      <Progress
        percent={check.firms === 0 ? 0 : Math.floor((check.answered * 100) / check.firms)}
        aria-label={t('answered')}
        style={{ marginBottom: 12 }}
      />
      <StatRow>
        <StatTile
          label={t('answered')}
          value={check.answered}
          unit={t('unitFirm')}
          note={`${t('all')} ${check.firms}`}
          {...rows('answered')}
        />
        <StatTile
          label={t('open')}
          value={check.firms - check.answered}
          unit={t('unitFirm')}
          tone={check.answered < check.firms ? 'attention' : 'done'}
          note={check.overdue ? t('overdue') : undefined}
          {...rows('open')}
        />
        <StatTile label={t('safe')} value={check.safe} unit={t('unitFirm')} {...rows('safe')} />
        <StatTile label={t('fixed')} value={check.foundFixed} unit={t('unitFirm')} {...rows('found_fixed')} />
        <StatTile
          label={t('stillOpen')}
          value={check.foundOpen}
          unit={t('unitFirm')}
          tone={check.foundOpen > 0 ? 'attention' : 'plain'}
          {...rows('found_open')}
        />
        <StatTile
          label={t('na')}
          value={check.notApplicable}
          unit={t('unitFirm')}
          {...rows('not_applicable')}
        />
      </StatRow>
      <QueryTable<Answer, typeof filters>
        rows={data?.targetedCheckAnswers.nodes}
        rowKey={(row) => row.id}
        loading={fetching && !data}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.targetedCheckAnswers.pageInfo}
        total={data?.targetedCheckAnswers.totalCount}
        filters={filters}
        onFilters={setFilters}
        exportName={check.title}
        expanded={answerLines}
        search={
          <>
            <Form.Item name="checkFirm">
              <Input allowClear placeholder={t('search')} aria-label={t('search')} />
            </Form.Item>
            <Form.Item name="outcome">
              <Select
                allowClear
                placeholder={t('outcome')}
                aria-label={t('outcome')}
                style={{ minWidth: 150 }}
                options={options}
              />
            </Form.Item>
          </>
        }
        columns={[
          { title: t('firm'), dataIndex: 'enterpriseName' },
          { title: t('place'), dataIndex: 'divisionName' },
          {
            title: t('outcome'),
            text: (row) => (row.outcome ? term('CheckOutcome', row.outcome) : t('waiting')),
            render: (_, row) =>
              row.outcome ? (
                <StatusTag group="CheckOutcome" value={row.outcome} />
              ) : (
                <ToneTag tone="waiting">{t('waiting')}</ToneTag>
              ),
          },
          {
            title: t('note'),
            text: (row) => row.note ?? null,
            render: (_, row) => <Clip text={row.note} width={260} />,
          },
          {
            title: t('photos'),
            align: 'right',
            text: (row) => row.photos.length,
            render: (_, row) => row.photos.length || '—',
          },
          { title: t('by'), dataIndex: 'answeredByName' },
          {
            title: t('at'),
            text: (row) => (row.answeredAt ? formatDateTime(row.answeredAt) : null),
            render: (_, row) => (row.answeredAt ? formatDateTime(row.answeredAt) : '—'),
          },
        ]}
      />
    </Panel>
  )
}
