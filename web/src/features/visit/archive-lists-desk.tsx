import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import type {
  HazardState,
  RoundState,
  Rounds_PageQuery,
  VisitsDesk_PageQuery,
  VisitState,
} from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useKeyset } from '../../ui/desk/keyset.ts'
import { QueryTable, type QueryColumn } from '../../ui/desk/query-table.tsx'
import { StatusTag } from '../../ui/desk/status-tag.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { useWord } from '../command/word-tag.tsx'
import { useHazardColumns, type HazardRow } from '../hazard/hazard-columns.tsx'
import { hazardsQuery } from '../hazard/hazard-documents-desk.ts'
import { hazardMessages } from '../hazard/hazard-messages-desk.ts'
import { roundsQuery } from '../round/round-documents.ts'
import { roundMessages } from '../round/round-messages.ts'
import { visitsQuery } from './visit-documents-desk.ts'
import { visitMessages } from './visit-messages-desk.ts'

/** What the archive is searched by. */
export interface ArchiveFilters {
  group?: string
  enterprise?: string
  topic?: string
  from?: string
  to?: string
  state?: string
}
interface ListProps {
  filters: ArchiveFilters
  open: (to: string) => void
}
const ISO = /^\d{4}-\d{2}-\d{2}$/
const day = (value?: string) => (value && ISO.test(value) ? value : null)

/** Hazards that match. */
export function ArchiveHazards({ filters, open }: ListProps): ReactNode {
  const t = useMessages(hazardMessages)
  const say = useQueryWording()
  const columns = useHazardColumns()
  const keyset = useKeyset(JSON.stringify(filters))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: hazardsQuery,
    variables: {
      filter: {
        groupId: filters.group ?? null,
        enterpriseId: filters.enterprise ?? null,
        topicCode: filters.topic ?? null,
        foundFrom: day(filters.from),
        foundTo: day(filters.to),
        states: filters.state ? [filters.state as HazardState] : null,
      },
      orderBy: 'found_at_desc',
      first: keyset.first,
      after: keyset.after,
    },
  })
  return (
    <QueryTable<HazardRow>
      columns={columns}
      rows={data?.hazards.nodes}
      rowKey={(row) => row.id}
      loading={fetching}
      error={say(error)}
      onRetry={() => refetch({ requestPolicy: 'network-only' })}
      keyset={keyset}
      pageInfo={data?.hazards.pageInfo}
      total={data?.hazards.totalCount}
      exportName={t('export')}
      onRow={(row) => open(`/committee/hazards/${row.id}`)}
    />
  )
}

type VisitRow = VisitsDesk_PageQuery['visits']['nodes'][number]

/** Visits that match. */
export function ArchiveVisits({ filters, open }: ListProps): ReactNode {
  const t = useMessages(visitMessages)
  const word = useWord()
  const say = useQueryWording()
  const keyset = useKeyset(JSON.stringify(filters))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: visitsQuery,
    variables: {
      filter: {
        groupId: filters.group ?? null,
        enterpriseId: filters.enterprise ?? null,
        from: day(filters.from),
        to: day(filters.to),
        states: filters.state ? [filters.state as VisitState] : null,
      },
      orderBy: 'planned_on_desc',
      first: keyset.first,
      after: keyset.after,
    },
  })
  const columns: QueryColumn<VisitRow>[] = [
    { title: t('date'), dataIndex: 'plannedOn', width: 120 },
    { title: t('host'), dataIndex: 'hostName', width: 230 },
    { title: t('round'), dataIndex: 'roundName', width: 200 },
    {
      title: t('team'),
      width: 300,
      ellipsis: true,
      render: (_, row) => row.team.map((seat) => seat.enterprise?.name).join('、'),
      text: (row) => row.team.map((seat) => seat.enterprise?.name).join('、'),
    },
    {
      title: t('state'),
      width: 110,
      render: (_, row) => <StatusTag group="VisitState" value={row.state} />,
      text: (row) => word('VisitState', row.state),
    },
    { title: t('hazards'), dataIndex: 'hazardCount', width: 90, align: 'right' },
  ]
  return (
    <QueryTable<VisitRow>
      columns={columns}
      rows={data?.visits.nodes}
      rowKey={(row) => row.id}
      loading={fetching}
      error={say(error)}
      onRetry={() => refetch({ requestPolicy: 'network-only' })}
      keyset={keyset}
      pageInfo={data?.visits.pageInfo}
      total={data?.visits.totalCount}
      exportName={t('title')}
      onRow={(row) => open(`/committee/visits/${row.id}`)}
    />
  )
}

type RoundRow = Rounds_PageQuery['rounds']['nodes'][number]

/** Rounds that match; they know no firm, only a state. */
export function ArchiveRounds({ filters, open }: ListProps): ReactNode {
  const t = useMessages(roundMessages)
  const word = useWord()
  const say = useQueryWording()
  const keyset = useKeyset(filters.state ?? '')
  const [{ data, fetching, error }, refetch] = useQuery({
    query: roundsQuery,
    variables: {
      filter: { states: filters.state ? [filters.state as RoundState] : null },
      first: keyset.first,
      after: keyset.after,
    },
  })
  const columns: QueryColumn<RoundRow>[] = [
    { title: t('name'), dataIndex: 'name', width: 260 },
    {
      title: t('period'),
      width: 220,
      render: (_, row) => `${row.startsOn} — ${row.endsOn}`,
      text: (row) => `${row.startsOn} — ${row.endsOn}`,
    },
    {
      title: t('state'),
      width: 110,
      render: (_, row) => <StatusTag group="RoundState" value={row.state} />,
      text: (row) => word('RoundState', row.state),
    },
    { title: t('visits'), dataIndex: 'visitsTotal', width: 90, align: 'right' },
    { title: t('progress'), dataIndex: 'visitsDone', width: 90, align: 'right' },
    { title: t('found'), dataIndex: 'hazardsFound', width: 110, align: 'right' },
  ]
  return (
    <QueryTable<RoundRow>
      columns={columns}
      rows={data?.rounds.nodes}
      rowKey={(row) => row.id}
      loading={fetching}
      error={say(error)}
      onRetry={() => refetch({ requestPolicy: 'network-only' })}
      keyset={keyset}
      pageInfo={data?.rounds.pageInfo}
      total={data?.rounds.totalCount}
      exportName={t('title')}
      onRow={(row) => open(`/committee/rounds/${row.id}`)}
    />
  )
}
