import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { useHazardColumns, type HazardRow } from '../../../features/hazard/hazard-columns.tsx'
import { hazardsQuery } from '../../../features/hazard/hazard-documents-desk.ts'
import { HazardDrawer } from '../../../features/hazard/hazard-drawer.tsx'
import { hazardMessages } from '../../../features/hazard/hazard-messages-desk.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable } from '../../../ui/desk/query-table.tsx'

const schema = z.object({ show: z.optional(z.string()) })

/** 异议: findings a host contests, to be upheld or revoked. */
export function DisputesPage(): ReactNode {
  const t = useMessages(hazardMessages)
  const say = useQueryWording()
  const all = useHazardColumns()
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset('disputes')
  const [{ data, fetching, error }, refetch] = useQuery({
    query: hazardsQuery,
    variables: {
      filter: { states: ['disputed'] },
      orderBy: 'found_at_desc',
      first: keyset.first,
      after: keyset.after,
    },
  })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const shown = [
    t('number'),
    t('firm'),
    t('place'),
    t('description'),
    t('state'),
    t('severity'),
    t('group'),
    t('found'),
  ]
  const columns = all.filter((column) => shown.includes(column.title))
  return (
    <>
      <PageHeader title={t('disputesTitle')} subtitle={t('disputesHint')} />
      <QueryTable<HazardRow>
        columns={columns}
        rows={data?.hazards.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={again}
        keyset={keyset}
        pageInfo={data?.hazards.pageInfo}
        total={data?.hazards.totalCount}
        exportName={t('disputesTitle')}
        emptyHint={t('noDisputes')}
        onRow={(row) => setFilters({ show: row.id })}
      />
      <HazardDrawer id={filters.show} onClose={() => setFilters({ show: undefined })} onChanged={again} />
    </>
  )
}
