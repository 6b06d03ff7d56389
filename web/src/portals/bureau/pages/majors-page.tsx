import { Form, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { MajorDrawer } from '../../../features/territory/major-drawer.tsx'
import { majorMessages } from '../../../features/territory/major-messages.ts'
import { graphql } from '../../../gql/gql.ts'
import { formatDate } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable } from '../../../ui/desk/query-table.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'

const MajorsQuery = graphql(`
  query BureauMajorsPage($filter: MajorHazardFilter, $first: Int, $after: String) {
    majorHazards(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        id
        hazardId
        ...MajorDrawer_MajorHazard
        hazardNumber
        enterpriseName
        place
        description
        state
        criterionText
        standard
        createdAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const schema = z.object({ open: z.optional(z.string()), which: z.optional(z.enum(['open', 'all'])) })

/** 重大隐患: from suspicion to write-off, with what the officer may do now. */
export function MajorsPage(): ReactNode {
  const t = useMessages(majorMessages)
  const term = useTerm()
  const say = useQueryWording()
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(filters.which ?? 'open')
  const [{ data, fetching, error }, refetch] = useQuery({
    query: MajorsQuery,
    variables: {
      filter: filters.which === 'all' ? {} : { open: true },
      first: keyset.first,
      after: keyset.after,
    },
  })
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  const opened = data?.majorHazards.nodes.find(
    (row) => row.id === filters.open || row.hazardId === filters.open,
  )
  return (
    <>
      <PageHeader title={t('majors')} subtitle={t('majorsSub')} />
      <QueryTable
        rows={data?.majorHazards.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={again}
        keyset={keyset}
        pageInfo={data?.majorHazards.pageInfo}
        total={data?.majorHazards.totalCount}
        filters={filters}
        onFilters={setFilters}
        exportName={t('majors')}
        onRow={(row) => setFilters({ open: row.id })}
        search={
          <Form.Item name="which">
            <Select
              placeholder={t('open')}
              aria-label={t('state')}
              style={{ minWidth: 120 }}
              options={[
                { value: 'open', label: t('open') },
                { value: 'all', label: t('all') },
              ]}
            />
          </Form.Item>
        }
        columns={[
          { title: t('number'), dataIndex: 'hazardNumber' },
          { title: t('firm'), dataIndex: 'enterpriseName' },
          { title: t('place'), dataIndex: 'place' },
          { title: t('problem'), dataIndex: 'description', ellipsis: true, width: 260 },
          { title: t('criterion'), dataIndex: 'criterionText', ellipsis: true, width: 260 },
          {
            title: t('state'),
            text: (row) => term('MajorHazardState', row.state),
            render: (_, row) => <StatusTag group="MajorHazardState" value={row.state} />,
          },
          {
            title: t('found'),
            text: (row) => formatDate(row.createdAt),
            render: (_, row) => formatDate(row.createdAt),
          },
        ]}
      />
      <MajorDrawer of={opened ?? null} onClose={() => setFilters({ open: undefined })} onDone={again} />
    </>
  )
}
