import { Link } from '@tanstack/react-router'
import { Form, Select, Space } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { ActionModal, ReasonField } from '../../../features/command/action-modal.tsx'
import { useCommand, useQueryWording } from '../../../features/command/use-command.ts'
import { useWord, useWordOptions } from '../../../features/command/word-tag.tsx'
import { graphql } from '../../../gql/gql.ts'
import type { DropBoxState, Inbox_PageQuery } from '../../../gql/graphql.ts'
import { formatDateTime } from '../../../i18n/format.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable, type QueryColumn } from '../../../ui/desk/query-table.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'

const messages = defineMessages(
  {
    title: '收件箱',
    hint: '检查结束后，或检查员离任后才到的记录先放在这里，由小组长或委员会确认收入还是不收。内容不会丢。',
    visit: '走访',
    person: '提交人',
    what: '内容',
    at: '收到时间',
    state: '状态',
    by: '处理人',
    reason: '理由',
    accept: '收入',
    acceptHint: '收入后并入这次走访；已签字的表不会被改，新的隐患会另立。',
    refuse: '不收',
    refuseHint: '不收的内容仍可查看，提交人会收到理由。',
    done: '已处理',
    empty: '没有迟到的记录',
  },
  {
    title: 'Inbox',
    hint: 'What arrives after a check was over, or after its inspector left, waits here for a decision. Nothing is lost.',
    visit: 'Visit',
    person: 'Sent by',
    what: 'What',
    at: 'Received',
    state: 'State',
    by: 'Decided by',
    reason: 'Reason',
    accept: 'Accept',
    acceptHint: 'Merged into the visit; a signed sheet does not change, late findings become new hazards.',
    refuse: 'Refuse',
    refuseHint: 'It stays readable; the sender is told why.',
    done: 'Done',
    empty: 'Nothing came late',
  },
)
const inboxQuery = graphql(`
  query Inbox_Page($filter: DropBoxItemFilter, $first: Int, $after: String) {
    dropBoxItems(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        personName
        receivedAt
        state
        summary
        reason
        decidedByName
        version
        visit {
          id
          hostName
          plannedOn
        }
      }
    }
  }
`)
const decideDropBox = graphql(`
  mutation Inbox_Decide($input: DecideDropBoxInput!) {
    decideDropBox(input: $input) {
      __typename
      ... on DecideDropBoxSuccess {
        itemId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
const schema = z.object({ state: z.optional(z.string()) })
type Row = Inbox_PageQuery['dropBoxItems']['nodes'][number]

/** 收件箱: late pieces of checks, to be accepted or refused. */
export function InboxPage(): ReactNode {
  const t = useMessages(messages)
  const word = useWord()
  const say = useQueryWording()
  const run = useCommand()
  const states = useWordOptions('DropBoxState')
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: inboxQuery,
    variables: {
      filter: { states: filters.state ? [filters.state as DropBoxState] : null },
      first: keyset.first,
      after: keyset.after,
    },
  })
  const again = () => refetch({ requestPolicy: 'network-only' })
  async function decide(row: Row, accept: boolean, reason: string | null): Promise<boolean> {
    const done = await run(
      decideDropBox,
      { itemId: row.id, version: row.version, accept, reason },
      { done: t('done'), onStale: again },
    )
    if (done) again()
    return !!done
  }
  const columns: QueryColumn<Row>[] = [
    {
      title: t('visit'),
      width: 260,
      render: (_, row) =>
        row.visit ? (
          <Link to={`/committee/visits/${row.visit.id}`}>
            {row.visit.hostName} · {row.visit.plannedOn}
          </Link>
        ) : (
          '—'
        ),
      text: (row) => (row.visit ? `${row.visit.hostName} ${row.visit.plannedOn}` : null),
    },
    { title: t('what'), dataIndex: 'summary', width: 220 },
    { title: t('person'), dataIndex: 'personName', width: 110 },
    {
      title: t('at'),
      width: 170,
      render: (_, row) => formatDateTime(row.receivedAt),
      text: (row) => formatDateTime(row.receivedAt),
    },
    {
      title: t('state'),
      width: 100,
      render: (_, row) => <StatusTag group="DropBoxState" value={row.state} />,
      text: (row) => word('DropBoxState', row.state),
    },
    { title: t('by'), dataIndex: 'decidedByName', width: 110 },
    { title: t('reason'), dataIndex: 'reason', width: 200 },
    {
      title: '',
      width: 160,
      align: 'right',
      text: () => null,
      render: (_, row) =>
        row.state === 'to_confirm' ? (
          <Space>
            <ActionModal
              label={t('accept')}
              hint={t('acceptHint')}
              button={{ type: 'primary', size: 'small' }}
              onSubmit={() => decide(row, true, null)}
            />
            <ActionModal<{ reason: string }>
              label={t('refuse')}
              hint={t('refuseHint')}
              button={{ size: 'small' }}
              onSubmit={({ reason }) => decide(row, false, reason)}
            >
              <ReasonField />
            </ActionModal>
          </Space>
        ) : null,
    },
  ]
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('hint')} />
      <QueryTable<Row, typeof filters>
        columns={columns}
        rows={data?.dropBoxItems.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={again}
        keyset={keyset}
        pageInfo={data?.dropBoxItems.pageInfo}
        total={data?.dropBoxItems.totalCount}
        filters={filters}
        onFilters={setFilters}
        exportName={t('title')}
        emptyHint={t('empty')}
        search={
          <Form.Item name="state" label={t('state')}>
            <Select allowClear style={{ width: 130 }} options={states} />
          </Form.Item>
        }
      />
    </>
  )
}
