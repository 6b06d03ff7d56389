import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Can } from '../../../features/command/can.tsx'
import { DownloadButton } from '../../../features/command/download-button.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { useWord, WordTag } from '../../../features/command/word-tag.tsx'
import { rosterImportsQuery } from '../../../features/roster-import/roster-documents.ts'
import { rosterMessages } from '../../../features/roster-import/roster-messages.ts'
import { SheetDrop } from '../../../features/roster-import/sheet-drop.tsx'
import type { RosterImports_PageQuery } from '../../../gql/graphql.ts'
import { formatDateTime } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { QueryTable, type QueryColumn } from '../../../ui/desk/query-table.tsx'

type Row = RosterImports_PageQuery['rosterImports']['nodes'][number]

/** 导入花名册: a sheet is dropped here; below it, the imports made so far. */
export function ImportsPage(): ReactNode {
  const t = useMessages(rosterMessages)
  const word = useWord()
  const say = useQueryWording()
  const navigate = useNavigate()
  const open = (id: string) => void navigate({ to: `/committee/imports/${id}` })
  const keyset = useKeyset('imports')
  const [{ data, fetching, error }, refetch] = useQuery({
    query: rosterImportsQuery,
    variables: { first: keyset.first, after: keyset.after },
  })
  const columns: QueryColumn<Row>[] = [
    { title: t('file'), dataIndex: 'fileName', width: 280, ellipsis: true },
    {
      title: t('state'),
      width: 110,
      render: (_, row) => <WordTag group="RosterImportState" value={row.state} />,
      text: (row) => word('RosterImportState', row.state),
    },
    { title: t('rows'), dataIndex: 'total', width: 90, align: 'right' },
    { title: t('toCreate'), dataIndex: 'toCreate', width: 80, align: 'right' },
    { title: t('toUpdate'), dataIndex: 'toUpdate', width: 80, align: 'right' },
    { title: t('unchanged'), dataIndex: 'unchanged', width: 80, align: 'right' },
    { title: t('wrong'), dataIndex: 'wrong', width: 80, align: 'right' },
    { title: t('by'), dataIndex: 'createdByName', width: 120 },
    {
      title: t('at'),
      width: 170,
      render: (_, row) => formatDateTime(row.createdAt),
      text: (row) => formatDateTime(row.createdAt),
    },
  ]
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <DownloadButton href="/roster-template" fileName="roster.xlsx">
            {t('template')}
          </DownloadButton>
        }
      />
      <Can action="roster:import">
        <Panel title={t('upload')}>
          <SheetDrop onStarted={open} />
        </Panel>
      </Can>
      <h2 style={{ fontSize: 16, margin: '24px 0 12px' }}>{t('list')}</h2>
      <QueryTable<Row>
        columns={columns}
        rows={data?.rosterImports.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.rosterImports.pageInfo}
        total={data?.rosterImports.totalCount}
        exportName={t('list')}
        emptyHint={t('dropHint')}
        onRow={(row) => open(row.id)}
      />
    </>
  )
}
