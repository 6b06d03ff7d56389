import { Form, Input, Switch } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { DisclosedDrawer } from '../../../features/territory/disclosed-drawer.tsx'
import { majorMessages } from '../../../features/territory/major-messages.ts'
import { graphql } from '../../../gql/gql.ts'
import { formatDate } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable } from '../../../ui/desk/query-table.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'
import { useDayText } from '../../../features/calendar/day-text.ts'

const DisclosedQuery = graphql(`
  query BureauDisclosedPage($filter: HazardFilter, $first: Int, $after: String) {
    hazards(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        id
        number
        enterpriseName
        allianceName
        place
        description
        severity
        state
        foundAt
        dueOn
        overdue
        disclosedReason
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const schema = z.object({
  search: z.optional(z.string()),
  overdue: z.optional(z.boolean()),
  allianceId: z.optional(z.string()),
})
const REASON = { charter: 'charter', major: 'major', overdue: 'ladder', listed: 'listed' } as const

/** 已公开隐患: the rows that the bureau may see, and why. */
export function DisclosedPage(): ReactNode {
  const t = useMessages(majorMessages)
  const term = useTerm()
  const dayText = useDayText()
  const say = useQueryWording()
  const [filters, setFilters] = useFilters(schema)
  const [opened, setOpened] = useState<string | null>(null)
  const keyset = useKeyset(JSON.stringify(filters))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: DisclosedQuery,
    variables: {
      filter: {
        ...(filters.search ? { search: filters.search } : {}),
        ...(filters.overdue ? { overdue: true } : {}),
        ...(filters.allianceId ? { allianceId: filters.allianceId } : {}),
      },
      first: keyset.first,
      after: keyset.after,
    },
  })
  const why = (reason: string | null | undefined): string =>
    reason && reason in REASON ? t(REASON[reason as keyof typeof REASON]) : ''
  return (
    <>
      <PageHeader title={t('disclosed')} subtitle={t('disclosedSub')} />
      <QueryTable
        rows={data?.hazards.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.hazards.pageInfo}
        total={data?.hazards.totalCount}
        filters={filters}
        onFilters={(next) => setFilters({ ...next, overdue: next.overdue || undefined })}
        exportName={t('disclosed')}
        onRow={(row) => setOpened(row.id)}
        search={
          <>
            <Form.Item name="search">
              <Input allowClear placeholder={t('search')} aria-label={t('search')} style={{ width: 240 }} />
            </Form.Item>
            <Form.Item name="overdue" label={t('onlyOverdue')} valuePropName="checked">
              <Switch aria-label={t('onlyOverdue')} />
            </Form.Item>
          </>
        }
        columns={[
          { title: t('number'), dataIndex: 'number' },
          { title: t('firm'), dataIndex: 'enterpriseName' },
          { title: t('alliance'), dataIndex: 'allianceName' },
          { title: t('place'), dataIndex: 'place' },
          { title: t('problem'), dataIndex: 'description', ellipsis: true, width: 280 },
          {
            title: t('severity'),
            text: (row) => term('Severity', row.severity),
            render: (_, row) => <StatusTag group="Severity" value={row.severity} />,
          },
          {
            title: t('state'),
            text: (row) => term('HazardState', row.state),
            render: (_, row) => <StatusTag group="HazardState" value={row.state} />,
          },
          {
            title: t('due'),
            text: (row) => row.dueOn ?? '',
            render: (_, row) => (
              <>
                {dayText(row.dueOn)} {row.overdue ? <ToneTag tone="attention">{t('overdue')}</ToneTag> : null}
              </>
            ),
          },
          {
            title: t('found'),
            text: (row) => formatDate(row.foundAt),
            render: (_, row) => formatDate(row.foundAt),
          },
          {
            title: t('why'),
            text: (row) => why(row.disclosedReason),
            render: (_, row) => why(row.disclosedReason),
          },
        ]}
      />
      <DisclosedDrawer hazardId={opened} onClose={() => setOpened(null)} />
    </>
  )
}
