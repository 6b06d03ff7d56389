import { useNavigate } from '@tanstack/react-router'
import { Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../app/router/use-filters.ts'
import type { ExpertVisitState } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { useKeyset } from '../../ui/desk/keyset.ts'
import { QueryTable } from '../../ui/desk/query-table.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { Clip, DayField } from '../command/cells-desk.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { clock } from './clock.ts'
import { ExpertVisitsQuery } from './visit-documents-desk.ts'
import { expertVisitMessages } from './visit-messages-desk.ts'

const schema = z.object({
  q: z.optional(z.string()),
  which: z.optional(z.enum(['open', 'all', 'followUp', 'otherDay', 'silent'])),
  state: z.optional(z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  expertId: z.optional(z.string()),
  campaignId: z.optional(z.string()),
  firm: z.optional(z.string()),
})

/** Unless said otherwise: what an expert goes to or went to; requests that wait have a list of their own. */
const GIVEN: ExpertVisitState[] = ['assigned', 'scheduled', 'visiting', 'reported', 'confirmed', 'closed']

/** Expert visits with their filters in the address. */
export function ExpertVisitList(props: { base: '/bureau' | '/committee' }): ReactNode {
  const t = useMessages(expertVisitMessages)
  const term = useTerm()
  const say = useQueryWording()
  const navigate = useNavigate()
  const states = useWordOptions('ExpertVisitState')
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: ExpertVisitsQuery,
    variables: {
      filter: {
        search: filters.q || null,
        states: filters.state ? [filters.state as ExpertVisitState] : filters.which ? null : GIVEN,
        open: filters.which === 'open' ? true : null,
        followUpDue: filters.which === 'followUp' ? true : null,
        otherDay: filters.which === 'otherDay' ? true : null,
        hostSilent: filters.which === 'silent' ? true : null,
        from: filters.from ?? null,
        to: filters.to ?? null,
        expertId: filters.expertId ?? null,
        campaignId: filters.campaignId ?? null,
        enterpriseId: filters.firm ?? null,
      },
      orderBy: 'planned_on_desc',
      first: keyset.first,
      after: keyset.after,
    },
  })
  const list = data?.expertVisits
  return (
    <QueryTable
      rows={list?.nodes}
      rowKey={(row) => row.id}
      loading={fetching}
      error={say(error)}
      onRetry={() => refetch({ requestPolicy: 'network-only' })}
      keyset={keyset}
      pageInfo={list?.pageInfo}
      total={list?.totalCount}
      filters={filters}
      onFilters={setFilters}
      exportName={t('visits')}
      onRow={(row) => void navigate({ to: `${props.base}/expert-visits/${row.id}` as never })}
      search={
        <>
          <Form.Item name="q">
            <Input placeholder={t('search')} aria-label={t('search')} allowClear />
          </Form.Item>
          <Form.Item name="which">
            <Select
              placeholder={t('given')}
              aria-label={t('which')}
              style={{ width: 110 }}
              allowClear
              options={[
                { value: 'open', label: t('open') },
                { value: 'otherDay', label: t('hostOther') },
                { value: 'silent', label: t('hostSilent') },
                { value: 'followUp', label: t('followUp') },
                { value: 'all', label: t('all') },
              ]}
            />
          </Form.Item>
          <Form.Item name="state">
            <Select
              placeholder={t('state')}
              aria-label={t('state')}
              style={{ width: 130 }}
              allowClear
              options={states}
            />
          </Form.Item>
          <Form.Item name="from" label={t('from')}>
            <DayField />
          </Form.Item>
          <Form.Item name="to" label={t('to')}>
            <DayField />
          </Form.Item>
        </>
      }
      columns={[
        { title: t('day'), dataIndex: 'plannedOn', render: (day: string | null) => day ?? '—' },
        {
          title: t('time'),
          text: (row) => (row.start == null ? '' : clock(row.start)),
          render: (_, row) => (row.start == null ? '—' : clock(row.start)),
        },
        {
          title: t('firm'),
          dataIndex: 'enterpriseName',
          render: (_, row) => <Clip text={row.enterpriseName} width={240} />,
        },
        {
          title: t('experts'),
          text: (row) => row.team.map((one) => one.name).join('、'),
          render: (_, row) => row.team.map((one) => one.name).join('、') || '—',
        },
        {
          title: t('kind'),
          text: (row) => term('ExpertVisitKind', row.kind),
          render: (_, row) => term('ExpertVisitKind', row.kind),
        },
        {
          title: t('priority'),
          text: (row) => term('ServicePriority', row.priority),
          render: (_, row) => <StatusTag group="ServicePriority" value={row.priority} />,
        },
        {
          title: t('state'),
          text: (row) => term('ExpertVisitState', row.state),
          render: (_, row) => (
            <span style={{ display: 'inline-flex', gap: 4 }}>
              <StatusTag group="ExpertVisitState" value={row.state} />
              {row.hostAnswer === 'other_day' && row.state === 'assigned' ? (
                <ToneTag tone="attention">{t('hostOther')}</ToneTag>
              ) : null}
            </span>
          ),
        },
        { title: t('findings'), dataIndex: 'findingsCount', align: 'right' },
        { title: t('openHazards'), dataIndex: 'openHazards', align: 'right' },
        { title: t('number'), dataIndex: 'number', render: (number: string | null) => number ?? '—' },
      ]}
    />
  )
}
