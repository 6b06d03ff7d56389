import { Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../app/router/use-filters.ts'
import type { ExpertRequestFilter, RequestOrigin, ServicePriority } from '../../gql/graphql.ts'
import { formatDate } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { useKeyset } from '../../ui/desk/keyset.ts'
import { QueryTable } from '../../ui/desk/query-table.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { Clip } from '../command/cells-desk.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { clock } from './clock.ts'
import { RequestsQuery } from './request-documents-desk.ts'
import { RequestDrawer } from './request-drawer-desk.tsx'
import { requestMessages } from './request-messages-desk.ts'

const schema = z.object({
  open: z.optional(z.string()),
  q: z.optional(z.string()),
  which: z.optional(z.enum(['triage', 'plan', 'all'])),
  priority: z.optional(z.string()),
  origin: z.optional(z.string()),
  batch: z.optional(z.string()),
  campaign: z.optional(z.string()),
  firm: z.optional(z.string()),
})

const narrow = (which: string): ExpertRequestFilter =>
  which === 'triage' ? { toTriage: true } : which === 'plan' ? { waitingForPlan: true } : {}

/** Requests with their filters and the open one in the address. */
export function RequestList(props: {
  /** What is shown when the address says nothing. */
  which: 'triage' | 'all'
  base: '/bureau' | '/committee'
  actions?: ReactNode
}): ReactNode {
  const t = useMessages(requestMessages)
  const term = useTerm()
  const say = useQueryWording()
  const priorities = useWordOptions('ServicePriority')
  const origins = useWordOptions('RequestOrigin')
  const [filters, setFilters] = useFilters(schema)
  const { open, ...listed } = filters
  const which = listed.which ?? props.which
  const keyset = useKeyset(JSON.stringify(listed))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: RequestsQuery,
    variables: {
      filter: {
        ...narrow(which),
        search: listed.q || null,
        priorities: listed.priority ? [listed.priority as ServicePriority] : null,
        origins: listed.origin ? [listed.origin as RequestOrigin] : null,
        batchId: listed.batch ?? null,
        campaignId: listed.campaign ?? null,
        enterpriseId: listed.firm ?? null,
      },
      orderBy: which === 'triage' ? 'triage' : 'created_at_desc',
      first: keyset.first,
      after: keyset.after,
    },
  })
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  const list = data?.expertRequests
  return (
    <>
      <QueryTable
        rows={list?.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={again}
        keyset={keyset}
        pageInfo={list?.pageInfo}
        total={list?.totalCount}
        filters={{ ...listed, which }}
        onFilters={setFilters}
        exportName={t('requests')}
        emptyHint={t('empty')}
        onRow={(row) => setFilters({ open: row.id })}
        actions={props.actions}
        search={
          <>
            <Form.Item name="which">
              <Select
                aria-label={t('which')}
                style={{ width: 130 }}
                options={[
                  { value: 'triage', label: t('toTriage') },
                  { value: 'plan', label: t('toPlan') },
                  { value: 'all', label: t('all') },
                ]}
              />
            </Form.Item>
            <Form.Item name="q">
              <Input placeholder={t('search')} aria-label={t('search')} allowClear />
            </Form.Item>
            <Form.Item name="priority">
              <Select
                placeholder={t('priority')}
                aria-label={t('priority')}
                allowClear
                style={{ width: 120 }}
                options={priorities}
              />
            </Form.Item>
            <Form.Item name="origin">
              <Select
                placeholder={t('origin')}
                aria-label={t('origin')}
                allowClear
                style={{ width: 130 }}
                options={origins}
              />
            </Form.Item>
          </>
        }
        columns={[
          {
            title: t('priority'),
            text: (row) => term('ServicePriority', row.priority),
            render: (_, row) => <StatusTag group="ServicePriority" value={row.priority} />,
          },
          {
            title: t('firm'),
            dataIndex: 'enterpriseName',
            render: (_, row) => <Clip text={row.enterpriseName} width={220} />,
          },
          {
            title: t('topics'),
            text: (row) => row.topicNames.join('、'),
            render: (_, row) => <Clip text={row.topicNames.join('、')} width={160} />,
          },
          {
            title: t('reason'),
            dataIndex: 'reason',
            render: (_, row) => <Clip text={row.reason} width={260} />,
          },
          {
            title: t('origin'),
            text: (row) => term('RequestOrigin', row.origin),
            render: (_, row) => term('RequestOrigin', row.origin),
          },
          {
            title: t('state'),
            text: (row) => term('ExpertRequestState', row.state),
            render: (_, row) => <StatusTag group="ExpertRequestState" value={row.state} />,
          },
          {
            title: t('visit'),
            text: (row) =>
              row.visit ? `${term('ExpertVisitState', row.visit.state)} ${row.visit.plannedOn ?? ''}` : '',
            render: (_, row) =>
              row.visit && row.visit.plannedOn ? (
                <span>
                  {row.visit.plannedOn.slice(5)} {row.visit.start == null ? '' : clock(row.visit.start)}{' '}
                  {row.visit.team.map((one) => one.name).join('、')}
                </span>
              ) : row.visit ? (
                term('ExpertVisitState', row.visit.state)
              ) : (
                '—'
              ),
          },
          {
            title: t('wished'),
            text: (row) => row.wishedDays.join('、'),
            render: (_, row) =>
              row.wishedDays.length > 0 ? row.wishedDays.map((day) => day.slice(5)).join('、') : t('anyDay'),
          },
          {
            title: t('waiting'),
            align: 'right',
            text: (row) => row.waitingDays,
            render: (_, row) =>
              row.state === 'open' && row.waitingDays >= 3 ? (
                <ToneTag tone="attention">{t('days', { count: row.waitingDays })}</ToneTag>
              ) : (
                t('days', { count: row.waitingDays })
              ),
          },
          {
            title: t('asked'),
            text: (row) => formatDate(row.createdAt),
            render: (_, row) => formatDate(row.createdAt),
          },
        ]}
      />
      <RequestDrawer
        id={open ?? null}
        base={props.base}
        onClose={() => setFilters({ open: undefined })}
        onDone={again}
      />
    </>
  )
}
