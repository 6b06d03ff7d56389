import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { useKeyset } from '../../ui/desk/keyset.ts'
import { QueryTable } from '../../ui/desk/query-table.tsx'
import { ToneTag } from '../../ui/desk/status-tag.tsx'
import { Clip } from '../command/cells-desk.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { NaturesQuery, OfficialVisitsQuery } from './nature-documents-desk.ts'
import { natureMessages } from './nature-messages-desk.ts'
import { OfficialForm } from './official-form-desk.tsx'
import { useMay } from './use-may.ts'

/** 行政检查登记: grid rounds, insurers' services, enforcement, with the numbers of their own papers. */
export function OfficialList(): ReactNode {
  const t = useMessages(natureMessages)
  const term = useTerm()
  const say = useQueryWording()
  const may = useMay('dispatch:record-official-visit')
  const keyset = useKeyset('official')
  const [{ data, fetching, error }, refetch] = useQuery({
    query: OfficialVisitsQuery,
    variables: { filter: {}, first: keyset.first, after: keyset.after },
  })
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  const list = data?.officialVisits
  return (
    <QueryTable
      rows={list?.nodes}
      rowKey={(row) => row.id}
      loading={fetching}
      error={say(error)}
      onRetry={again}
      keyset={keyset}
      pageInfo={list?.pageInfo}
      total={list?.totalCount}
      exportName={t('official')}
      actions={may ? <OfficialForm onDone={again} /> : null}
      columns={[
        { title: t('day'), dataIndex: 'visitedOn' },
        {
          title: t('nature'),
          text: (row) => term('VisitNature', row.nature),
          render: (_, row) => (
            <ToneTag tone={row.nature === 'enforcement' ? 'attention' : 'neutral'}>
              {term('VisitNature', row.nature)}
            </ToneTag>
          ),
        },
        {
          title: t('firm'),
          dataIndex: 'enterpriseName',
          render: (_, row) => (
            <Link to={`/bureau/firms/${row.enterpriseId}` as never}>{row.enterpriseName}</Link>
          ),
        },
        {
          title: t('subject'),
          dataIndex: 'subject',
          render: (_, row) => <Clip text={row.subject} width={240} />,
        },
        {
          title: t('result'),
          dataIndex: 'result',
          render: (_, row) => <Clip text={row.result ?? '—'} width={200} />,
        },
        { title: t('number'), dataIndex: 'officialNumber', render: (number: string | null) => number ?? '—' },
        {
          title: t('approval'),
          dataIndex: 'approvalNumber',
          render: (number: string | null) => number ?? '—',
        },
        {
          title: t('officers'),
          text: (row) => row.officers.join('、'),
          render: (_, row) => row.officers.join('、') || '—',
        },
        {
          title: t('exception'),
          dataIndex: 'exception',
          render: (_, row) => <Clip text={row.exception ?? '—'} width={160} />,
        },
        { title: t('bureau'), dataIndex: 'bureauName' },
        { title: t('by'), dataIndex: 'createdByName' },
      ]}
    />
  )
}

/** 六种性质: who opens each, its paper, who sees it, and what it can never become. */
export function NatureTable(): ReactNode {
  const t = useMessages(natureMessages)
  const term = useTerm()
  const [{ data, fetching }] = useQuery({ query: NaturesQuery })
  return (
    <Table
      rowKey="nature"
      loading={fetching && !data}
      pagination={false}
      dataSource={[...(data?.visitNatures ?? [])]}
      columns={[
        { title: t('nature'), render: (_, row) => <b>{row.name}</b> },
        {
          title: t('openedBy'),
          render: (_, row) => row.openedBy.map((who) => term('NatureOpener', who)).join('、'),
        },
        { title: t('paper'), dataIndex: 'paper' },
        { title: t('series'), dataIndex: 'series' },
        {
          title: t('visibility'),
          render: (_, row) => (
            <span style={{ display: 'block', maxWidth: 240, whiteSpace: 'normal' }}>{row.visibility}</span>
          ),
        },
        {
          title: t('never'),
          render: (_, row) => row.neverBecomes.map((one) => term('VisitNature', one)).join('、') || '—',
        },
        {
          title: t('counts'),
          render: (_, row) =>
            row.countsAgainstCap
              ? `${t('yes')}${row.yearlyCap == null ? '' : ` · ${t('cap')} ${row.yearlyCap}`}`
              : t('no'),
        },
        {
          title: t('basis'),
          render: (_, row) => (
            <span style={{ display: 'block', maxWidth: 280, whiteSpace: 'normal' }}>
              {row.basis}{' '}
              <ToneTag tone={row.verified ? 'done' : 'waiting'}>
                {t(row.verified ? 'verified' : 'unverified')}
              </ToneTag>
            </span>
          ),
        },
      ]}
    />
  )
}
