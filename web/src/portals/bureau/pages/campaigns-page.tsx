import { useNavigate } from '@tanstack/react-router'
import { Form, Input, Progress, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { CampaignsQuery } from '../../../features/dispatch/campaign-documents-desk.ts'
import { CampaignForm } from '../../../features/dispatch/campaign-form-desk.tsx'
import { campaignMessages } from '../../../features/dispatch/campaign-messages-desk.ts'
import { hours } from '../../../features/dispatch/clock.ts'
import { useMay } from '../../../features/dispatch/use-may.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable } from '../../../ui/desk/query-table.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'

const schema = z.object({ q: z.optional(z.string()), which: z.optional(z.enum(['running', 'all'])) })

/** 专项行动: campaigns of expert visits with what is left of their budget. */
export function CampaignsPage(): ReactNode {
  const t = useMessages(campaignMessages)
  const term = useTerm()
  const say = useQueryWording()
  const navigate = useNavigate()
  const may = useMay('dispatch:run-campaign')
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: CampaignsQuery,
    variables: {
      filter: { running: filters.which === 'running' ? true : null, search: filters.q || null },
      first: keyset.first,
      after: keyset.after,
    },
  })
  const open = (id: string): void => void navigate({ to: `/bureau/campaigns/${id}` as never })
  const list = data?.expertCampaigns
  return (
    <>
      <PageHeader title={t('campaigns')} subtitle={t('campaignsSub')} />
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
        exportName={t('campaigns')}
        onRow={(row) => open(row.id)}
        actions={may ? <CampaignForm of={null} onDone={open} /> : null}
        search={
          <>
            <Form.Item name="q">
              <Input placeholder={t('search')} aria-label={t('search')} allowClear />
            </Form.Item>
            <Form.Item name="which">
              <Select
                placeholder={t('all')}
                aria-label={t('which')}
                allowClear
                style={{ width: 110 }}
                options={[
                  { value: 'running', label: t('running') },
                  { value: 'all', label: t('all') },
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
                {row.endedAt ? <ToneTag tone="void">{t('ended')}</ToneTag> : null}
              </span>
            ),
          },
          {
            title: t('topics'),
            text: (row) => row.topicNames.join('、'),
            render: (_, row) => row.topicNames.join('、'),
          },
          {
            title: t('period'),
            text: (row) => `${row.startsOn} – ${row.endsOn}`,
            render: (_, row) => `${row.startsOn} – ${row.endsOn}`,
          },
          {
            title: t('priority'),
            text: (row) => term('ServicePriority', row.priority),
            render: (_, row) => <StatusTag group="ServicePriority" value={row.priority} />,
          },
          {
            title: t('requested'),
            text: (row) => `${row.usedVisits} / ${row.budgetVisits}`,
            render: (_, row) => (
              <span style={{ display: 'block', width: 120 }}>
                <small>
                  {row.usedVisits} / {row.budgetVisits} {t('visitUnit')}
                </small>
                <Progress
                  percent={row.budgetVisits ? Math.min(100, (row.usedVisits / row.budgetVisits) * 100) : 0}
                  size="small"
                  showInfo={false}
                  aria-label={t('requested')}
                />
              </span>
            ),
          },
          { title: t('planned'), dataIndex: 'planned', align: 'right' },
          { title: t('done'), dataIndex: 'done', align: 'right' },
          {
            title: t('used'),
            align: 'right',
            text: (row) => hours(row.usedMinutes),
            render: (_, row) => `${hours(row.usedMinutes)} / ${hours(row.budgetMinutes)}`,
          },
          { title: t('findings'), dataIndex: 'findings', align: 'right' },
        ]}
      />
    </>
  )
}
