import { Form, Input, Select, Switch } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { DayField } from '../../../features/command/cells-desk.tsx'
import { FirmPicker, GroupPicker, TopicPicker } from '../../../features/command/pickers-desk.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { useWordOptions } from '../../../features/command/word-tag.tsx'
import { useHazardColumns, type HazardRow } from '../../../features/hazard/hazard-columns.tsx'
import { hazardsQuery } from '../../../features/hazard/hazard-documents-desk.ts'
import { HazardDrawer } from '../../../features/hazard/hazard-drawer.tsx'
import { hazardMessages } from '../../../features/hazard/hazard-messages-desk.ts'
import type { HazardState, Severity } from '../../../gql/graphql.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable } from '../../../ui/desk/query-table.tsx'

const schema = z.object({
  q: z.optional(z.coerce.string()),
  state: z.optional(z.string()),
  severity: z.optional(z.string()),
  group: z.optional(z.string()),
  enterprise: z.optional(z.string()),
  round: z.optional(z.string()),
  visit: z.optional(z.string()),
  topic: z.optional(z.string()),
  open: z.optional(z.boolean()),
  overdue: z.optional(z.boolean()),
  toReinspect: z.optional(z.boolean()),
  relapsed: z.optional(z.boolean()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  show: z.optional(z.string()),
})
const ISO = /^\d{4}-\d{2}-\d{2}$/

/** 隐患: the ledger; a row opens beside it. Every filter lives in the address. */
export function HazardsPage(): ReactNode {
  const t = useMessages(hazardMessages)
  const say = useQueryWording()
  const states = useWordOptions('HazardState')
  const severities = useWordOptions('Severity')
  const columns = useHazardColumns()
  const [filters, setFilters] = useFilters(schema)
  const { show, ...narrowing } = filters
  const keyset = useKeyset(JSON.stringify(narrowing))
  const day = (value?: string) => (value && ISO.test(value) ? value : null)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: hazardsQuery,
    variables: {
      filter: {
        search: filters.q ?? null,
        states: filters.state ? [filters.state as HazardState] : null,
        severities: filters.severity ? [filters.severity as Severity] : null,
        groupId: filters.group ?? null,
        enterpriseId: filters.enterprise ?? null,
        roundId: filters.round ?? null,
        visitId: filters.visit ?? null,
        topicCode: filters.topic ?? null,
        open: filters.open ? true : null,
        overdue: filters.overdue ? true : null,
        toReinspect: filters.toReinspect ? true : null,
        relapsed: filters.relapsed ? true : null,
        foundFrom: day(filters.from),
        foundTo: day(filters.to),
      },
      orderBy: filters.overdue || filters.open ? 'due_at' : 'found_at_desc',
      first: keyset.first,
      after: keyset.after,
    },
  })
  const again = () => refetch({ requestPolicy: 'network-only' })
  return (
    <>
      <PageHeader title={t('title')} />
      <QueryTable<HazardRow, typeof filters>
        columns={columns}
        rows={data?.hazards.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={again}
        keyset={keyset}
        pageInfo={data?.hazards.pageInfo}
        total={data?.hazards.totalCount}
        filters={narrowing}
        onFilters={setFilters}
        exportName={t('export')}
        onRow={(row) => setFilters({ show: row.id })}
        search={
          <>
            <Form.Item name="q" label={t('search')}>
              <Input allowClear style={{ width: 150 }} />
            </Form.Item>
            <Form.Item name="enterprise" label={t('firm')}>
              <FirmPicker style={{ width: 190 }} />
            </Form.Item>
            <Form.Item name="group" label={t('group')}>
              <GroupPicker style={{ width: 130 }} />
            </Form.Item>
            <Form.Item name="state" label={t('state')}>
              <Select allowClear style={{ width: 130 }} options={states} />
            </Form.Item>
            <Form.Item name="severity" label={t('severity')}>
              <Select allowClear style={{ width: 140 }} options={severities} />
            </Form.Item>
            <Form.Item name="topic" label={t('topic')}>
              <TopicPicker style={{ width: 160 }} />
            </Form.Item>
            <Form.Item name="from" label={t('from')}>
              <DayField />
            </Form.Item>
            <Form.Item name="to" label={t('to')}>
              <DayField />
            </Form.Item>
            <Form.Item name="open" label={t('open')} valuePropName="checked">
              <Switch />
            </Form.Item>
            <Form.Item name="overdue" label={t('overdue')} valuePropName="checked">
              <Switch />
            </Form.Item>
            <Form.Item name="toReinspect" label={t('toReinspect')} valuePropName="checked">
              <Switch />
            </Form.Item>
            <Form.Item name="relapsed" label={t('onlyRelapsed')} valuePropName="checked">
              <Switch />
            </Form.Item>
            <Form.Item name="round" hidden>
              <Input />
            </Form.Item>
            <Form.Item name="visit" hidden>
              <Input />
            </Form.Item>
          </>
        }
      />
      <HazardDrawer id={show} onClose={() => setFilters({ show: undefined })} onChanged={again} />
    </>
  )
}
