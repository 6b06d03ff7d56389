import { Alert, Button, Space, Switch } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import type { RosterImport_OneQuery, RosterImport_RowsQuery } from '../../gql/graphql.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useKeyset } from '../../ui/desk/keyset.ts'
import { QueryTable, type QueryColumn } from '../../ui/desk/query-table.tsx'
import { StatRow, StatTile } from '../../ui/desk/stat-tile.tsx'
import { commandMessages } from '../command/command-messages.ts'
import { DownloadButton } from '../command/download-button.tsx'
import { useCommand, useQueryWording } from '../command/use-command.ts'
import { useWord, WordTag } from '../command/word-tag.tsx'
import { commitRosterImport, rosterRowsQuery } from './roster-documents.ts'
import { rosterMessages } from './roster-messages.ts'

type Import = NonNullable<RosterImport_OneQuery['rosterImport']>
type Row = NonNullable<RosterImport_RowsQuery['rosterImport']>['rows']['nodes'][number]

/** The dry run: counts, every wrong row with its reasons, the marked sheet, and the commit. */
export function CheckStep(props: { of: Import; onCommitted: () => void; onRematch: () => void }): ReactNode {
  const t = useMessages(rosterMessages)
  const c = useMessages(commandMessages)
  const run = useCommand()
  const say = useQueryWording()
  const word = useWord()
  const { of } = props
  const [onlyWrong, setOnlyWrong] = useState(of.wrong + of.held > 0)
  const [busy, setBusy] = useState(false)
  const keyset = useKeyset(`${of.id}${of.version}${onlyWrong}`)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: rosterRowsQuery,
    variables: { id: of.id, first: keyset.first, after: keyset.after, onlyWrong },
  })
  const rows = data?.rosterImport?.rows
  const writes = of.toCreate + of.toInvite + of.toUpdate
  const columns: QueryColumn<Row>[] = [
    { title: t('row'), dataIndex: 'row', width: 80 },
    { title: t('name'), dataIndex: 'name', width: 200 },
    { title: t('code'), dataIndex: 'creditCode', width: 200 },
    {
      title: t('outcome'),
      width: 100,
      render: (_, row) => <WordTag group="RosterOutcome" value={row.outcome} />,
      text: (row) => word('RosterOutcome', row.outcome),
    },
    {
      title: t('problems'),
      width: 460,
      render: (_, row) => (
        <ul
          style={{
            margin: 0,
            maxWidth: 460,
            whiteSpace: 'normal',
            paddingLeft: row.problems.length > 1 ? 18 : 0,
            listStyle: row.problems.length > 1 ? 'disc' : 'none',
          }}
        >
          {row.problems.map((problem, at) => (
            <li key={at}>{problem.message}</li>
          ))}
        </ul>
      ),
      text: (row) => row.problems.map((problem) => problem.message).join('；'),
    },
  ]
  async function commit(): Promise<void> {
    setBusy(true)
    const done = await run(
      commitRosterImport,
      { importId: of.id, token: of.token! },
      { onStale: props.onCommitted },
    )
    setBusy(false)
    if (done) props.onCommitted()
  }
  return (
    <>
      <StatRow>
        <StatTile label={t('toCreate')} value={of.toCreate} unit={c('unitRow')} tone="done" />
        {of.toInvite > 0 ? <StatTile label={t('toInvite')} value={of.toInvite} unit={c('unitRow')} /> : null}
        <StatTile label={t('toUpdate')} value={of.toUpdate} unit={c('unitRow')} />
        <StatTile label={t('unchanged')} value={of.unchanged} unit={c('unitRow')} />
        <StatTile
          label={t('wrong')}
          value={of.wrong}
          unit={c('unitRow')}
          tone={of.wrong > 0 ? 'attention' : 'plain'}
        />
      </StatRow>
      <p style={{ color: 'var(--ink-2)' }}>
        {t('counts', { total: formatNumber(of.total) })}
        {of.skippedBlank + of.skippedHidden > 0
          ? ` · ${t('skipped', { blank: of.skippedBlank, hidden: of.skippedHidden })}`
          : ''}
      </p>
      {of.toInvite > 0 ? (
        <Alert type="info" showIcon style={{ marginBottom: 12 }} title={t('inviteHint')} />
      ) : null}
      {of.held > 0 ? (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('heldHint', { count: of.held })}
        />
      ) : null}
      {of.wrong > 0 ? (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('annotatedHint')}
          action={
            of.annotatedUrl ? (
              <DownloadButton href={of.annotatedUrl} fileName={of.fileName}>
                {t('annotated')}
              </DownloadButton>
            ) : null
          }
        />
      ) : null}
      <QueryTable<Row>
        columns={columns}
        rows={rows?.nodes}
        rowKey={(row) => `${row.sheet}-${row.row}`}
        loading={fetching}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={rows?.pageInfo}
        total={rows?.totalCount}
        exportName={`${of.fileName}-核对`}
        actions={
          <label style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
            <Switch checked={onlyWrong} onChange={setOnlyWrong} aria-label={t('onlyWrong')} />
            {t('onlyWrong')}
          </label>
        }
      />
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', marginTop: 16 }}>
        <Button onClick={props.onRematch}>{t('rematch')}</Button>
        <Space>
          <span style={{ color: 'var(--ink-2)' }}>
            {writes > 0 ? t('commitHint', { count: writes, wrong: of.wrong }) : t('nothing')}
          </span>
          <Button
            type="primary"
            loading={busy}
            disabled={!of.token || writes === 0}
            onClick={() => void commit()}
          >
            {t('commit')}
          </Button>
        </Space>
      </div>
    </>
  )
}
