import { Progress, Table, Tabs } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useFilters } from '../../app/router/use-filters.ts'
import type { Outreach_CoverageByTownQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { StatRow, StatTile } from '../../ui/desk/stat-tile.tsx'
import { CoverageByAllianceQuery, CoverageByTownQuery } from './outreach-documents-desk.ts'
import { outreachMessages } from './outreach-messages-desk.ts'
import type { PublicationRecord } from './publication-acts.tsx'
import { coverageSchema, ReadersTable } from './readers-table.tsx'

type Row = Outreach_CoverageByTownQuery['coverageByTown'][number]

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((part * 100) / whole))

function CoverageTable(props: {
  rows: readonly Row[] | undefined
  loading: boolean
  question: boolean
  check: boolean
  onOpen: (key: string) => void
}): ReactNode {
  const t = useMessages(outreachMessages)
  return (
    <Table<Row>
      rowKey="key"
      size="middle"
      loading={props.loading}
      pagination={false}
      dataSource={props.rows as Row[] | undefined}
      scroll={{ x: 'max-content' }}
      onRow={(row) => ({
        onClick: () => props.onOpen(row.key),
        onKeyDown: (event) => event.key === 'Enter' && props.onOpen(row.key),
        tabIndex: 0,
        style: { cursor: 'pointer' },
      })}
      columns={[
        { title: t('place'), dataIndex: 'name' },
        { title: t('firms'), dataIndex: 'firms', align: 'right' },
        { title: t('firmsRead'), dataIndex: 'firmsRead', align: 'right' },
        {
          title: t('rate'),
          width: 200,
          render: (_, row) => (
            <Progress percent={percent(row.firmsRead, row.firms)} size="small" aria-label={t('rate')} />
          ),
        },
        { title: t('people'), dataIndex: 'people', align: 'right' },
        { title: t('peopleRead'), dataIndex: 'peopleRead', align: 'right' },
        ...(props.question
          ? [
              { title: t('right'), dataIndex: 'right', align: 'right' as const },
              { title: t('wrong'), dataIndex: 'wrong', align: 'right' as const },
            ]
          : []),
        ...(props.check
          ? [
              {
                title: t('check'),
                align: 'right' as const,
                render: (_: unknown, row: Row) => t('of', { part: row.checkAnswered, whole: row.firms }),
              },
            ]
          : []),
      ]}
    />
  )
}

/** 送达与阅读: figures, then town by town and alliance by alliance; each line opens its firms. */
export function CoveragePanel(props: { publication: PublicationRecord; base: string }): ReactNode {
  const t = useMessages(outreachMessages)
  const { publication: paper } = props
  const [filters, setFilters] = useFilters(coverageSchema)
  const view = filters.view ?? 'towns'
  // While it is still being worked out who gets it, every figure would be nought.
  const sent = paper.delivery !== 'none' && paper.delivery !== 'scheduled' && paper.delivery !== 'targeting'
  const [towns] = useQuery({
    query: CoverageByTownQuery,
    variables: { publicationId: paper.id },
    pause: view !== 'towns' || !sent,
    requestPolicy: 'cache-and-network',
  })
  const [alliances] = useQuery({
    query: CoverageByAllianceQuery,
    variables: { publicationId: paper.id },
    pause: view !== 'alliances' || !sent,
    requestPolicy: 'cache-and-network',
  })
  const { coverage } = paper
  if (!sent || !coverage) return null
  const rows = (search: Record<string, unknown>) => ({
    to: `${props.base}/${paper.id}`,
    search: { view: 'firms', ...search },
  })
  const shape = { question: !!paper.question, check: !!paper.check }
  return (
    <Panel title={t('coverage')}>
      <StatRow>
        <StatTile label={t('firms')} value={coverage.firms} unit={t('unitFirm')} {...rows({})} />
        <StatTile
          label={t('firmsRead')}
          value={coverage.firmsRead}
          unit={t('unitFirm')}
          note={`${percent(coverage.firmsRead, coverage.firms)}%`}
          {...rows({ read: 'yes' })}
        />
        <StatTile
          label={t('firmsUnread')}
          value={coverage.firms - coverage.firmsRead}
          unit={t('unitFirm')}
          tone={coverage.firms > coverage.firmsRead ? 'attention' : 'done'}
          {...rows({ read: 'no' })}
        />
        <StatTile
          label={t('peopleRead')}
          value={coverage.peopleRead}
          unit={t('unitPeople')}
          note={t('of', { part: coverage.peopleRead, whole: coverage.people })}
          {...rows({})}
        />
        {paper.question ? (
          <StatTile
            label={t('answeredRight')}
            value={coverage.right}
            unit={t('unitPeople')}
            note={`${t('answeredWrong')} ${coverage.wrong}`}
            {...rows({ answered: 'right' })}
          />
        ) : null}
      </StatRow>
      <Tabs
        activeKey={view}
        onChange={(next) =>
          setFilters({
            view: next as 'towns',
            read: undefined,
            answered: undefined,
            town: undefined,
            alliance: undefined,
          })
        }
        items={[
          {
            key: 'towns',
            label: t('byTown'),
            children: (
              <CoverageTable
                rows={towns.data?.coverageByTown}
                loading={towns.fetching && !towns.data}
                {...shape}
                onOpen={(town) => setFilters({ view: 'firms', town })}
              />
            ),
          },
          {
            key: 'alliances',
            label: t('byAlliance'),
            children: (
              <CoverageTable
                rows={alliances.data?.coverageByAlliance}
                loading={alliances.fetching && !alliances.data}
                {...shape}
                onOpen={(alliance) => setFilters({ view: 'firms', alliance })}
              />
            ),
          },
          { key: 'firms', label: t('readers'), children: <ReadersTable publication={paper} /> },
        ]}
      />
    </Panel>
  )
}
