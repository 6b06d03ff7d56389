import { useNavigate } from '@tanstack/react-router'
import { Button, Checkbox, Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import type { Outreach_PublicationsQuery } from '../../../gql/graphql.ts'
import { formatDate, formatDateTime } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable, type QueryColumn } from '../../../ui/desk/query-table.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'
import { Acts } from '../../command/acts.tsx'
import { Can } from '../../command/can.tsx'
import { Clip } from '../../command/cells-desk.tsx'
import { useQueryWording } from '../../command/use-command.ts'
import { useWordOptions } from '../../command/word-tag.tsx'
import { outreachMessages } from '../outreach-messages-desk.ts'
import { PublicationsQuery } from '../outreach-documents-desk.ts'
import { OutreachTiles } from '../outreach-tiles.tsx'
import { useOutreachBase, useOutreachTitle } from '../outreach-base.ts'
import { SettingsButton } from '../settings-modal.tsx'

const states = ['draft', 'review', 'published', 'withdrawn', 'archived'] as const
const types = ['law', 'notice', 'warning', 'training'] as const
const flag = z.optional(z.coerce.boolean())
const schema = z.object({
  search: z.optional(z.string()),
  type: z.optional(z.enum(types)),
  state: z.optional(z.enum(states)),
  own: flag,
  mustRead: flag,
  withCheck: flag,
  questionsOpen: flag,
  unreadFirms: flag,
})

type Row = Outreach_PublicationsQuery['publications']['nodes'][number]

/** A share as "3 / 40", and nothing for what went to nobody yet. */
const share = (
  t: (key: 'of', values: Record<string, number>) => string,
  part: number,
  whole: number,
): string => (whole === 0 ? '—' : t('of', { part, whole }))

/** 普法宣传: what was published and how far it was read; what waits for this office stands on top. */
export function PublicationsPage(): ReactNode {
  const t = useMessages(outreachMessages)
  const term = useTerm()
  const say = useQueryWording()
  const navigate = useNavigate()
  const { base } = useOutreachBase()
  const title = useOutreachTitle()
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: PublicationsQuery,
    variables: {
      filter: {
        ...(filters.search ? { search: filters.search } : {}),
        ...(filters.type ? { types: [filters.type] } : {}),
        ...(filters.state ? { states: [filters.state] } : {}),
        ...(filters.own ? { own: true } : {}),
        ...(filters.mustRead ? { mustRead: true } : {}),
        ...(filters.withCheck ? { withCheck: true } : {}),
        ...(filters.questionsOpen ? { questionsOpen: true } : {}),
        ...(filters.unreadFirms ? { unreadFirms: true } : {}),
      },
      orderBy: 'newest',
      first: keyset.first,
      after: keyset.after,
    },
    requestPolicy: 'cache-and-network',
  })
  const columns: QueryColumn<Row>[] = [
    {
      title: t('name'),
      text: (row) => row.title,
      render: (_, row) => (
        <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
          {row.mustRead ? <ToneTag tone="attention">{t('mustRead')}</ToneTag> : null}
          {row.urgent ? <ToneTag tone="attention">{t('urgent')}</ToneTag> : null}
          <Clip text={row.title} width={280} />
        </span>
      ),
    },
    {
      title: t('type'),
      text: (row) => term('PublicationType', row.type),
      render: (_, row) => term('PublicationType', row.type),
    },
    {
      title: t('state'),
      text: (row) => term('PublicationState', row.state),
      render: (_, row) =>
        row.state === 'published' && row.delivery !== 'delivered' ? (
          <StatusTag group="PublicationDelivery" value={row.delivery} />
        ) : (
          <StatusTag group="PublicationState" value={row.state} />
        ),
    },
    {
      title: t('publisher'),
      text: (row) => row.publisherName,
      render: (_, row) => <Clip text={row.publisherName} width={130} />,
    },
    {
      title: t('published'),
      text: (row) => (row.publishedAt ? formatDateTime(row.publishedAt) : null),
      render: (_, row) =>
        row.publishedAt ? (
          <span title={formatDateTime(row.publishedAt)}>{formatDate(row.publishedAt)}</span>
        ) : row.publishAt ? (
          t('planned', { at: formatDate(row.publishAt) })
        ) : (
          '—'
        ),
    },
    {
      title: t('readBoth'),
      align: 'right',
      text: (row) =>
        row.coverage
          ? `${share(t, row.coverage.firmsRead, row.coverage.firms)}；${share(t, row.coverage.peopleRead, row.coverage.people)}`
          : null,
      render: (_, row) =>
        row.coverage && row.coverage.firms > 0 ? (
          <>
            {share(t, row.coverage.firmsRead, row.coverage.firms)}
            <small style={{ display: 'block', color: 'var(--ink-2)' }}>
              {share(t, row.coverage.peopleRead, row.coverage.people)}
            </small>
          </>
        ) : (
          '—'
        ),
    },
    {
      title: t('check'),
      align: 'right',
      text: (row) => (row.check ? share(t, row.check.answered, row.check.firms) : '—'),
      render: (_, row) => (row.check ? share(t, row.check.answered, row.check.firms) : '—'),
    },
    {
      title: t('questionsOpen'),
      align: 'right',
      text: (row) => row.questionsOpen,
      render: (_, row) => row.questionsOpen || '—',
    },
  ]
  const typeOptions = useWordOptions('PublicationType')
  const stateOptions = useWordOptions('PublicationState')
  return (
    <>
      <PageHeader
        title={title}
        subtitle={t('subtitle')}
        actions={
          <Acts>
            <Button onClick={() => void navigate({ to: `${base}/outbox` })}>{t('outbox')}</Button>
            <SettingsButton />
            <Can action="outreach:write-publication">
              <Button type="primary" onClick={() => void navigate({ to: `${base}/new` })}>
                {t('write')}
              </Button>
            </Can>
          </Acts>
        }
      />
      <OutreachTiles />
      <QueryTable<Row, typeof filters>
        columns={columns}
        rows={data?.publications.nodes}
        rowKey={(row) => row.id}
        loading={fetching && !data}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.publications.pageInfo}
        total={data?.publications.totalCount}
        filters={filters}
        onFilters={setFilters}
        exportName={title}
        emptyHint={t('noneHint')}
        onRow={(row) => void navigate({ to: `${base}/${row.id}` })}
        search={
          <>
            <Form.Item name="search">
              <Input allowClear placeholder={t('search')} aria-label={t('search')} />
            </Form.Item>
            <Form.Item name="type">
              <Select
                allowClear
                placeholder={t('type')}
                aria-label={t('type')}
                style={{ minWidth: 120 }}
                options={typeOptions}
              />
            </Form.Item>
            <Form.Item name="state">
              <Select
                allowClear
                placeholder={t('state')}
                aria-label={t('state')}
                style={{ minWidth: 110 }}
                options={stateOptions}
              />
            </Form.Item>
            <Form.Item name="mustRead" valuePropName="checked">
              <Checkbox>{t('mustRead')}</Checkbox>
            </Form.Item>
            <Form.Item name="own" valuePropName="checked">
              <Checkbox>{t('mine')}</Checkbox>
            </Form.Item>
          </>
        }
      />
    </>
  )
}
