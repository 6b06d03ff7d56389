import { useNavigate } from '@tanstack/react-router'
import { Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import type { Laws_PageQuery } from '../../../gql/graphql.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable } from '../../../ui/desk/query-table.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'
import { Can } from '../../command/can.tsx'
import { Clip } from '../../command/cells-desk.tsx'
import { useQueryWording } from '../../command/use-command.ts'
import { useWordOptions } from '../../command/word-tag.tsx'
import { LawsQuery } from '../law-documents-desk.ts'
import { AddLawButton } from '../law-forms.tsx'
import { lawMessages } from '../law-messages-desk.ts'
import { useOutreachBase } from '../outreach-base.ts'

const schema = z.object({
  search: z.optional(z.string()),
  state: z.optional(z.enum(['coming', 'in_force', 'superseded'])),
})

type Row = Laws_PageQuery['laws']['nodes'][number]

/** 法规标准库: laws, rules and standards with dates and with what stands on them. */
export function LawsPage(): ReactNode {
  const t = useMessages(lawMessages)
  const term = useTerm()
  const say = useQueryWording()
  const navigate = useNavigate()
  const { laws } = useOutreachBase()
  const states = useWordOptions('LawState')
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters), 50)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: LawsQuery,
    variables: {
      filter: {
        ...(filters.search ? { search: filters.search } : {}),
        ...(filters.state ? { states: [filters.state] } : {}),
      },
      orderBy: 'newest',
      first: keyset.first,
      after: keyset.after,
    },
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <Can action="outreach:edit-law">
            <AddLawButton onDone={(docId) => void navigate({ to: `${laws}/${docId}` })} />
          </Can>
        }
      />
      <QueryTable<Row, typeof filters>
        rows={data?.laws.nodes}
        rowKey={(row) => row.docId}
        loading={fetching && !data}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.laws.pageInfo}
        total={data?.laws.totalCount}
        filters={filters}
        onFilters={setFilters}
        exportName={t('title')}
        emptyHint={t('none')}
        onRow={(row) => void navigate({ to: `${laws}/${row.docId}` })}
        search={
          <>
            <Form.Item name="search">
              <Input allowClear placeholder={t('search')} aria-label={t('search')} />
            </Form.Item>
            <Form.Item name="state">
              <Select
                allowClear
                placeholder={t('state')}
                aria-label={t('state')}
                style={{ minWidth: 130 }}
                options={states}
              />
            </Form.Item>
          </>
        }
        columns={[
          {
            title: t('name'),
            text: (row) => row.title,
            render: (_, row) => <Clip text={row.title} width={250} />,
          },
          {
            title: t('number'),
            text: (row) => row.number,
            render: (_, row) => <Clip text={row.number} width={120} />,
          },
          {
            title: t('level'),
            text: (row) => row.level ?? null,
            render: (_, row) => <Clip text={row.level} width={90} />,
          },
          { title: t('effective'), dataIndex: 'effectiveFrom' },
          {
            title: t('confidence'),
            text: (row) => term('FactConfidence', row.confidence),
            render: (_, row) => <StatusTag group="FactConfidence" value={row.confidence} />,
          },
          { title: t('versions'), dataIndex: 'versionCount', align: 'right' },
          { title: t('articles'), dataIndex: 'articleCount', align: 'right' },
          { title: t('items'), dataIndex: 'itemCount', align: 'right' },
          { title: t('criteria'), dataIndex: 'criterionCount', align: 'right' },
          { title: t('hazards'), dataIndex: 'openHazards', align: 'right' },
        ]}
      />
    </>
  )
}
