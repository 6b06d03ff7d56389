import { useNavigate } from '@tanstack/react-router'
import { Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { FiguresFragment, percent } from '../../../features/territory/figures-desk.tsx'
import { FirstOwnerButton } from '../../../features/territory/first-owner-button.tsx'
import { territoryMessages } from '../../../features/territory/territory-messages.ts'
import { readFragment } from '../../../gql/fragment-masking.ts'
import { graphql } from '../../../gql/gql.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable } from '../../../ui/desk/query-table.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'

const AlliancesQuery = graphql(`
  query BureauAlliancesPage($filter: AllianceFilter, $orderBy: AllianceOrder, $first: Int, $after: String) {
    alliances(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        id
        name
        type
        state
        divisionName
        groups
        roundsRunning
        figures {
          ...FiguresDesk_Figures
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const types = ['industry', 'area', 'park', 'village'] as const
const schema = z.object({
  search: z.optional(z.string()),
  type: z.optional(z.enum(types)),
  townCode: z.optional(z.coerce.string()),
  order: z.optional(z.enum(['name', 'overdue_desc', 'open_desc'])),
})

/** 联盟管理: every alliance of the territory on one page, with counts. */
export function AlliancesPage(): ReactNode {
  const t = useMessages(territoryMessages)
  const term = useTerm()
  const say = useQueryWording()
  const navigate = useNavigate()
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters), 50)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: AlliancesQuery,
    variables: {
      filter: {
        ...(filters.search ? { search: filters.search } : {}),
        ...(filters.type ? { types: [filters.type] } : {}),
        ...(filters.townCode ? { townCode: filters.townCode } : {}),
      },
      orderBy: filters.order ?? 'name',
      first: keyset.first,
      after: keyset.after,
    },
  })
  const rows = data?.alliances.nodes.map((row) => ({
    ...row,
    counts: readFragment(FiguresFragment, row.figures),
  }))
  return (
    <>
      <PageHeader title={t('list')} subtitle={t('countsOnly')} actions={<FirstOwnerButton />} />
      <QueryTable
        rows={rows}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.alliances.pageInfo}
        total={data?.alliances.totalCount}
        filters={filters}
        onFilters={setFilters}
        exportName={t('list')}
        onRow={(row) => void navigate({ to: `/bureau/alliances/${row.id}` })}
        search={
          <>
            <Form.Item name="search">
              <Input allowClear placeholder={t('search')} aria-label={t('search')} />
            </Form.Item>
            <Form.Item name="type">
              <Select
                allowClear
                placeholder={t('type')}
                aria-label={t('type')}
                style={{ minWidth: 120 }}
                options={types.map((value) => ({ value, label: term('AllianceType', value) }))}
              />
            </Form.Item>
            <Form.Item name="order">
              <Select
                allowClear
                placeholder={t('order')}
                aria-label={t('order')}
                style={{ minWidth: 160 }}
                options={[
                  { value: 'name', label: t('byName') },
                  { value: 'overdue_desc', label: t('byOverdue') },
                  { value: 'open_desc', label: t('byOpen') },
                ]}
              />
            </Form.Item>
          </>
        }
        columns={[
          { title: t('name'), dataIndex: 'name', fixed: 'left' },
          {
            title: t('type'),
            text: (row) => term('AllianceType', row.type),
            render: (_, row) => term('AllianceType', row.type),
          },
          {
            title: t('state'),
            text: (row) => term('AllianceState', row.state),
            render: (_, row) => <StatusTag group="AllianceState" value={row.state} />,
          },
          { title: t('division'), dataIndex: 'divisionName' },
          {
            title: t('members'),
            align: 'right',
            text: (row) => row.counts?.members ?? null,
            render: (_, row) => row.counts?.members,
          },
          { title: t('running'), align: 'right', dataIndex: 'roundsRunning' },
          {
            title: t('visitsDone'),
            align: 'right',
            text: (row) => row.counts?.visitsDone ?? null,
            render: (_, row) => row.counts?.visitsDone,
          },
          {
            title: t('hazards'),
            align: 'right',
            text: (row) => row.counts?.hazards ?? null,
            render: (_, row) => row.counts?.hazards,
          },
          {
            title: t('open'),
            align: 'right',
            text: (row) => row.counts?.hazardsOpen ?? null,
            render: (_, row) => row.counts?.hazardsOpen,
          },
          {
            title: t('overdue'),
            align: 'right',
            text: (row) => row.counts?.hazardsOverdue ?? null,
            render: (_, row) => row.counts?.hazardsOverdue,
          },
          {
            title: t('majorOpen'),
            align: 'right',
            text: (row) => row.counts?.hazardsMajorOpen ?? null,
            render: (_, row) => row.counts?.hazardsMajorOpen,
          },
          {
            title: t('rate'),
            align: 'right',
            text: (row) => percent(row.counts?.hazardsClosedOnTime ?? 0, row.counts?.hazardsClosed ?? 0),
            render: (_, row) => percent(row.counts?.hazardsClosedOnTime ?? 0, row.counts?.hazardsClosed ?? 0),
          },
        ]}
      />
    </>
  )
}
