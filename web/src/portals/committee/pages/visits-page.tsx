import { useNavigate } from '@tanstack/react-router'
import { Form, Input, Select, Switch } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { DayField } from '../../../features/command/cells-desk.tsx'
import { FirmPicker, GroupPicker } from '../../../features/command/pickers-desk.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { useWord, useWordOptions } from '../../../features/command/word-tag.tsx'
import { visitsQuery } from '../../../features/visit/visit-documents-desk.ts'
import { visitMessages } from '../../../features/visit/visit-messages-desk.ts'
import type { VisitsDesk_PageQuery, VisitState } from '../../../gql/graphql.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable, type QueryColumn } from '../../../ui/desk/query-table.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'
import { useDayText } from '../../../features/calendar/day-text.ts'

const schema = z.object({
  q: z.optional(z.coerce.string()),
  round: z.optional(z.string()),
  group: z.optional(z.string()),
  enterprise: z.optional(z.string()),
  state: z.optional(z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  done: z.optional(z.boolean()),
})
const DONE: VisitState[] = ['field_done', 'reported', 'archived']
const ISO = /^\d{4}-\d{2}-\d{2}$/
type Row = VisitsDesk_PageQuery['visits']['nodes'][number]

/** 检查记录: every visit, newest day first. */
export function VisitsPage(): ReactNode {
  const t = useMessages(visitMessages)
  const word = useWord()
  const say = useQueryWording()
  const navigate = useNavigate()
  const states = useWordOptions('VisitState')
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters))
  const day = (value?: string) => (value && ISO.test(value) ? value : null)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: visitsQuery,
    variables: {
      filter: {
        search: filters.q ?? null,
        roundId: filters.round ?? null,
        groupId: filters.group ?? null,
        enterpriseId: filters.enterprise ?? null,
        states: filters.state ? [filters.state as VisitState] : filters.done ? DONE : null,
        from: day(filters.from),
        to: day(filters.to),
      },
      orderBy: 'planned_on_desc',
      first: keyset.first,
      after: keyset.after,
    },
  })
  const team = (row: Row): string =>
    row.team
      .filter((seat) => seat.state !== 'declined' && seat.state !== 'replaced')
      .map((seat) => seat.enterprise?.name)
      .join('、')
  const dayText = useDayText()
  const columns: QueryColumn<Row>[] = [
    {
      title: t('date'),
      dataIndex: 'plannedOn',
      width: 150,
      render: (_, row) => dayText(row.plannedOn),
      text: (row) => row.plannedOn,
    },
    {
      title: t('host'),
      width: 230,
      render: (_, row) => <b style={{ fontWeight: 600 }}>{row.hostName}</b>,
      text: (row) => row.hostName,
    },
    {
      title: t('group'),
      width: 120,
      render: (_, row) => row.group?.name,
      text: (row) => row.group?.name ?? null,
    },
    { title: t('round'), dataIndex: 'roundName', width: 180, ellipsis: true },
    { title: t('team'), width: 280, ellipsis: true, render: (_, row) => team(row), text: team },
    {
      title: t('state'),
      width: 110,
      render: (_, row) => <StatusTag group="VisitState" value={row.state} />,
      text: (row) => word('VisitState', row.state),
    },
    {
      title: t('sheet'),
      width: 130,
      render: (_, row) => <StatusTag group="SheetState" value={row.sheetState} />,
      text: (row) => word('SheetState', row.sheetState),
    },
    {
      title: t('hazards'),
      width: 80,
      align: 'right',
      render: (_, row) => (row.hazardCount ? <ToneTag tone="waiting">{row.hazardCount}</ToneTag> : 0),
      text: (row) => row.hazardCount,
    },
    {
      title: t('note'),
      width: 170,
      render: (_, row) => row.adviceNote?.number,
      text: (row) => row.adviceNote?.number ?? null,
    },
  ]
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('peerNote')} />
      <QueryTable<Row, typeof filters>
        columns={columns}
        rows={data?.visits.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.visits.pageInfo}
        total={data?.visits.totalCount}
        filters={filters}
        onFilters={setFilters}
        exportName={t('title')}
        onRow={(row) => void navigate({ to: `/committee/visits/${row.id}` })}
        search={
          <>
            <Form.Item name="q" label={t('host')}>
              <Input allowClear style={{ width: 160 }} />
            </Form.Item>
            <Form.Item name="enterprise" label={t('enterprise')}>
              <FirmPicker style={{ width: 200 }} />
            </Form.Item>
            <Form.Item name="group" label={t('group')}>
              <GroupPicker style={{ width: 140 }} />
            </Form.Item>
            <Form.Item name="state" label={t('state')}>
              <Select allowClear style={{ width: 120 }} options={states} />
            </Form.Item>
            <Form.Item name="from" label={t('from')}>
              <DayField />
            </Form.Item>
            <Form.Item name="to" label={t('to')}>
              <DayField />
            </Form.Item>
            <Form.Item name="done" label={t('onlyDone')} valuePropName="checked">
              <Switch />
            </Form.Item>
            <Form.Item name="round" hidden>
              <Input />
            </Form.Item>
          </>
        }
      />
    </>
  )
}
