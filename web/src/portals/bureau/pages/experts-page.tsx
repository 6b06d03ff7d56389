import { useNavigate } from '@tanstack/react-router'
import { Form, Input, Progress, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { Clip } from '../../../features/command/cells-desk.tsx'
import { TopicPicker } from '../../../features/command/pickers-desk.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { hours } from '../../../features/dispatch/clock.ts'
import { ExpertsQuery } from '../../../features/dispatch/expert-documents-desk.ts'
import { ExpertForm } from '../../../features/dispatch/expert-form-desk.tsx'
import { expertMessages } from '../../../features/dispatch/expert-messages-desk.ts'
import { useMay } from '../../../features/dispatch/use-may.ts'
import { percent } from '../../../features/dispatch/share.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable } from '../../../ui/desk/query-table.tsx'
import { ToneTag } from '../../../ui/desk/status-tag.tsx'

const schema = z.object({
  q: z.optional(z.string()),
  specialty: z.optional(z.string()),
  which: z.optional(z.enum(['active', 'all'])),
  by: z.optional(z.enum(['name', 'visits_desc'])),
})

/** 专家库: who can be sent, how much of the year's hours is used, and what came of the visits. */
export function ExpertsPage(): ReactNode {
  const t = useMessages(expertMessages)
  const say = useQueryWording()
  const navigate = useNavigate()
  const may = useMay('dispatch:save-expert')
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters), 50)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: ExpertsQuery,
    variables: {
      filter: {
        ...(filters.which === 'all' ? {} : { active: true }),
        search: filters.q || null,
        specialty: filters.specialty || null,
      },
      orderBy: filters.by ?? 'name',
      first: keyset.first,
      after: keyset.after,
    },
  })
  const open = (id: string): void => void navigate({ to: `/bureau/experts/${id}` as never })
  const list = data?.experts
  return (
    <>
      <PageHeader title={t('experts')} subtitle={t('expertsSub')} />
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
        exportName={t('experts')}
        onRow={(row) => open(row.id)}
        actions={may ? <ExpertForm of={null} onDone={open} /> : null}
        search={
          <>
            <Form.Item name="q">
              <Input placeholder={t('search')} aria-label={t('search')} allowClear />
            </Form.Item>
            <Form.Item name="specialty">
              <TopicPicker
                placeholder={t('specialties')}
                aria-label={t('specialties')}
                style={{ width: 180 }}
              />
            </Form.Item>
            <Form.Item name="which">
              <Select
                placeholder={t('active')}
                aria-label={t('active')}
                style={{ width: 100 }}
                options={[
                  { value: 'active', label: t('active') },
                  { value: 'all', label: t('all') },
                ]}
              />
            </Form.Item>
            <Form.Item name="by">
              <Select
                placeholder={t('byName')}
                aria-label={t('orderBy')}
                style={{ width: 130 }}
                options={[
                  { value: 'name', label: t('byName') },
                  { value: 'visits_desc', label: t('byVisits') },
                ]}
              />
            </Form.Item>
          </>
        }
        columns={[
          {
            title: t('name'),
            dataIndex: 'name',
            render: (_, row) => (
              <span style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}>
                <b>{row.name}</b>
                {row.onLeaveToday ? <ToneTag tone="attention">{t('onLeave')}</ToneTag> : null}
                {row.active ? null : <ToneTag tone="void">{t('inactive')}</ToneTag>}
              </span>
            ),
          },
          {
            title: t('specialties'),
            text: (row) => row.specialtyNames.join('、'),
            render: (_, row) => <Clip text={row.specialtyNames.join('、')} width={220} />,
          },
          {
            title: t('employers'),
            text: (row) => row.employers.join('、'),
            render: (_, row) => <Clip text={row.employers.join('、')} width={180} />,
          },
          {
            title: t('used'),
            text: (row) => `${hours(row.minutesThisYear)} / ${row.yearlyHours}`,
            render: (_, row) => (
              <span style={{ display: 'block', width: 130 }}>
                <small>
                  {hours(row.minutesThisYear)} / {row.yearlyHours} {t('hourUnit')}
                </small>
                <Progress
                  percent={row.yearlyHours ? Math.min(100, row.minutesThisYear / 0.6 / row.yearlyHours) : 0}
                  showInfo={false}
                  size="small"
                  aria-label={t('used')}
                />
              </span>
            ),
          },
          {
            title: t('booked'),
            align: 'right',
            render: (_, row) => `${hours(row.bookedMinutes)} ${t('hourUnit')}`,
            text: (row) => hours(row.bookedMinutes),
          },
          { title: t('visits'), dataIndex: 'visitsDone', align: 'right' },
          {
            title: t('perVisit'),
            align: 'right',
            text: (row) => row.findingsPerVisit ?? null,
            render: (_, row) => row.findingsPerVisit?.toFixed(1) ?? '—',
          },
          {
            title: t('confirmed'),
            align: 'right',
            text: (row) => percent(row.shareConfirmed),
            render: (_, row) => percent(row.shareConfirmed),
          },
          {
            title: t('relapsed'),
            align: 'right',
            text: (row) => percent(row.shareRelapsed),
            render: (_, row) => percent(row.shareRelapsed),
          },
          {
            title: t('rating'),
            align: 'right',
            text: (row) => row.ratingAverage ?? null,
            render: (_, row) =>
              row.ratingAverage == null ? '—' : `${row.ratingAverage.toFixed(1)}（${row.ratingCount}）`,
          },
        ]}
      />
    </>
  )
}
