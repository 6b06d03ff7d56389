import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Progress, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { Can } from '../../../features/command/can.tsx'
import { useGroups, useTopics } from '../../../features/command/pickers-desk.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { useWord, useWordOptions } from '../../../features/command/word-tag.tsx'
import { roundsQuery } from '../../../features/round/round-documents.ts'
import { roundMessages } from '../../../features/round/round-messages.ts'
import type { RoundState, Rounds_PageQuery } from '../../../gql/graphql.ts'
import { formatDateTime } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable, type QueryColumn } from '../../../ui/desk/query-table.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'

const schema = z.object({ state: z.optional(z.string()) })
type Row = Rounds_PageQuery['rounds']['nodes'][number]

/** 互查轮次: every round of the alliance, with how far it is. */
export function RoundsPage(): ReactNode {
  const t = useMessages(roundMessages)
  const word = useWord()
  const say = useQueryWording()
  const navigate = useNavigate()
  const states = useWordOptions('RoundState')
  const { groups } = useGroups()
  const { topicName } = useTopics()
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: roundsQuery,
    variables: {
      filter: { states: filters.state ? [filters.state as RoundState] : null },
      first: keyset.first,
      after: keyset.after,
    },
  })
  const groupWords = (row: Row): string =>
    row.groupIds.length === 0
      ? t('allGroups')
      : row.groupIds.map((id) => groups?.find((group) => group.id === id)?.name ?? '…').join('、')
  const topicWords = (row: Row): string =>
    row.topicCodes.length === 0 ? t('allTopics') : row.topicCodes.map(topicName).join('、')
  const columns: QueryColumn<Row>[] = [
    {
      title: t('name'),
      width: 240,
      render: (_, row) => <b style={{ fontWeight: 600 }}>{row.name}</b>,
      text: (row) => row.name,
    },
    {
      title: t('state'),
      width: 110,
      render: (_, row) => <StatusTag group="RoundState" value={row.state} />,
      text: (row) => word('RoundState', row.state),
    },
    {
      title: t('period'),
      width: 210,
      render: (_, row) => `${row.startsOn} — ${row.endsOn}`,
      text: (row) => `${row.startsOn} — ${row.endsOn}`,
    },
    { title: t('groups'), width: 160, ellipsis: true, render: (_, row) => groupWords(row), text: groupWords },
    { title: t('topics'), width: 180, ellipsis: true, render: (_, row) => topicWords(row), text: topicWords },
    {
      title: t('progress'),
      width: 190,
      render: (_, row) => (
        <span style={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 8, alignItems: 'center' }}>
          <Progress
            aria-label={`${row.visitsDone}/${row.visitsTotal}`}
            percent={row.visitsTotal ? (row.visitsDone / row.visitsTotal) * 100 : 0}
            showInfo={false}
            size="small"
          />
          <span>
            {row.visitsDone}/{row.visitsTotal}
          </span>
        </span>
      ),
      text: (row) => `${row.visitsDone}/${row.visitsTotal}`,
    },
    { title: t('found'), dataIndex: 'hazardsFound', width: 100, align: 'right' },
    {
      title: t('declined'),
      width: 80,
      align: 'right',
      render: (_, row) => (row.declined ? <ToneTag tone="attention">{row.declined}</ToneTag> : 0),
      text: (row) => row.declined,
    },
    {
      title: t('published'),
      width: 170,
      render: (_, row) => (row.publishedAt ? formatDateTime(row.publishedAt) : '—'),
      text: (row) => (row.publishedAt ? formatDateTime(row.publishedAt) : null),
    },
    { title: t('by'), dataIndex: 'createdByName', width: 110 },
  ]
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Can action="inspection:create-round">
            <Button type="primary" onClick={() => void navigate({ to: '/committee/rounds/new' })}>
              {t('create')}
            </Button>
          </Can>
        }
      />
      <QueryTable<Row, typeof filters>
        columns={columns}
        rows={data?.rounds.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.rounds.pageInfo}
        total={data?.rounds.totalCount}
        filters={filters}
        onFilters={setFilters}
        exportName={t('title')}
        onRow={(row) => void navigate({ to: `/committee/rounds/${row.id}` })}
        search={
          <Form.Item name="state" label={t('state')}>
            <Select allowClear style={{ width: 140 }} options={states} />
          </Form.Item>
        }
      />
    </>
  )
}
