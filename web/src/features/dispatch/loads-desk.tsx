import { useNavigate } from '@tanstack/react-router'
import { Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../app/router/use-filters.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useKeyset } from '../../ui/desk/keyset.ts'
import { QueryTable } from '../../ui/desk/query-table.tsx'
import { ToneTag } from '../../ui/desk/status-tag.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { LoadsQuery } from './nature-documents-desk.ts'
import { natureMessages } from './nature-messages-desk.ts'

const schema = z.object({ q: z.optional(z.string()), which: z.optional(z.enum(['cap', 'all'])) })

/** Firms with the count of real inspections this year, the cap, and visits of the other natures beside it. */
export function LoadList(props: { exportName: string; orderBy: 'used_desc' | 'name' }): ReactNode {
  const t = useMessages(natureMessages)
  const say = useQueryWording()
  const navigate = useNavigate()
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: LoadsQuery,
    variables: {
      filter: { search: filters.q || null, atCap: filters.which === 'cap' ? true : null },
      orderBy: props.orderBy,
      first: keyset.first,
      after: keyset.after,
    },
  })
  const list = data?.inspectionLoads
  return (
    <QueryTable
      rows={list?.nodes}
      rowKey={(row) => row.enterpriseId}
      loading={fetching}
      error={say(error)}
      onRetry={() => refetch({ requestPolicy: 'network-only' })}
      keyset={keyset}
      pageInfo={list?.pageInfo}
      total={list?.totalCount}
      filters={filters}
      onFilters={setFilters}
      exportName={props.exportName}
      onRow={(row) => void navigate({ to: `/bureau/firms/${row.enterpriseId}` as never })}
      search={
        <>
          <Form.Item name="q">
            <Input placeholder={t('firm')} aria-label={t('firm')} allowClear />
          </Form.Item>
          <Form.Item name="which">
            <Select
              placeholder={t('all')}
              aria-label={t('which')}
              allowClear
              style={{ width: 120 }}
              options={[
                { value: 'cap', label: t('atCap') },
                { value: 'all', label: t('all') },
              ]}
            />
          </Form.Item>
        </>
      }
      columns={[
        { title: t('firm'), dataIndex: 'enterpriseName' },
        { title: t('used'), dataIndex: 'used', align: 'right' },
        {
          title: t('cap'),
          align: 'right',
          text: (row) => row.cap ?? t('noCap'),
          render: (_, row) => row.cap ?? t('noCap'),
        },
        {
          title: t('left'),
          align: 'right',
          text: (row) => row.left ?? null,
          render: (_, row) =>
            row.left == null ? (
              '—'
            ) : row.left <= 0 ? (
              <ToneTag tone="attention">{t('atCap')}</ToneTag>
            ) : (
              row.left
            ),
        },
        { title: t('peer'), dataIndex: 'peerVisits', align: 'right' },
        { title: t('expert'), dataIndex: 'expertVisits', align: 'right' },
        { title: t('grid'), dataIndex: 'gridVisits', align: 'right' },
        { title: t('insurer'), dataIndex: 'insurerVisits', align: 'right' },
      ]}
    />
  )
}
