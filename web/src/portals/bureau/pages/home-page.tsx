import { Link } from '@tanstack/react-router'
import { Alert, Button, Empty, List, Result, Table } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { DispatchTiles } from '../../../features/dispatch/desk-tiles.tsx'
import { deskTaskPage } from '../../../features/task/task-page-desk.ts'
import { FiguresDesk, FiguresFragment, percent } from '../../../features/territory/figures-desk.tsx'
import { territoryMessages } from '../../../features/territory/territory-messages.ts'
import { readFragment } from '../../../gql/fragment-masking.ts'
import { graphql } from '../../../gql/gql.ts'
import { useTerm } from '../../../i18n/term.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatTile } from '../../../ui/desk/stat-tile.tsx'

const BoardQuery = graphql(`
  query BureauHomePage {
    territory {
      divisionCode
      name
      alliances
      enterprises
      roundsRunning
      figures {
        asOf
        ...FiguresDesk_Figures
      }
      towns {
        divisionCode
        name
        alliances
        figures {
          ...FiguresDesk_Figures
        }
      }
    }
    myTasks {
      key
      kind
      title
      subtitle
      allianceName
      dueOn
      overdue
      objectKind
      objectId
    }
  }
`)

/** 综合看板: the territory at a glance; every figure opens what it counts, as far as it may be opened. */
export function HomePage(): ReactNode {
  const t = useMessages(territoryMessages)
  const term = useTerm()
  const say = useQueryWording()
  const [{ data, fetching, error }, refetch] = useQuery({
    query: BoardQuery,
    requestPolicy: 'cache-and-network',
  })
  const territory = data?.territory
  const loading = fetching && !data
  if (error && !data)
    return (
      <Result
        status="warning"
        title={say(error)}
        extra={<Button onClick={() => refetch({ requestPolicy: 'network-only' })}>{t('retry')}</Button>}
      />
    )
  return (
    <>
      <PageHeader title={t('board')} subtitle={territory?.name} asOf={territory?.figures?.asOf ?? null} />
      <FiguresDesk
        figures={territory?.figures}
        loading={loading}
        lead={
          <>
            <StatTile
              label={t('alliances')}
              value={loading ? undefined : (territory?.alliances ?? null)}
              unit={t('alliancesUnit')}
              to="/bureau/alliances"
            />
            <StatTile
              label={t('firms')}
              value={loading ? undefined : (territory?.enterprises ?? null)}
              unit={t('firmsUnit')}
              to="/bureau/alliances"
              note={`${t('running')} ${territory?.roundsRunning ?? 0}`}
            />
          </>
        }
      />
      <Alert type="info" showIcon title={t('countsOnly')} style={{ margin: '16px 0' }} />
      <div style={{ display: 'grid', gap: 16 }}>
        <Panel title={t('needs')}>
          {data && data.myTasks.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('nothing')} />
          ) : (
            <List
              loading={loading}
              dataSource={[...(data?.myTasks ?? [])].slice(0, 8)}
              rowKey="key"
              renderItem={(task) => (
                <List.Item extra={task.dueOn}>
                  <List.Item.Meta
                    title={
                      <Link {...(deskTaskPage('bureau', task) as { to: string })}>
                        {term('TaskKind', task.kind)} · {task.title}
                      </Link>
                    }
                    description={[task.subtitle, task.allianceName].filter(Boolean).join(' · ')}
                  />
                </List.Item>
              )}
            />
          )}
        </Panel>
        <DispatchTiles />
        <Panel title={t('towns')} flush>
          <Table
            rowKey="divisionCode"
            loading={loading}
            pagination={false}
            scroll={{ x: 'max-content' }}
            dataSource={(territory?.towns ?? []).map((town) => ({
              ...town,
              counts: readFragment(FiguresFragment, town.figures),
            }))}
            columns={[
              {
                title: t('town'),
                dataIndex: 'name',
                render: (name: string, town) => (
                  <Link to="/bureau/alliances" search={{ townCode: town.divisionCode } as never}>
                    {name}
                  </Link>
                ),
              },
              { title: t('alliances'), dataIndex: 'alliances', align: 'right' },
              { title: t('members'), align: 'right', render: (_, town) => town.counts?.members },
              { title: t('visitsDone'), align: 'right', render: (_, town) => town.counts?.visitsDone },
              { title: t('hazards'), align: 'right', render: (_, town) => town.counts?.hazards },
              { title: t('open'), align: 'right', render: (_, town) => town.counts?.hazardsOpen },
              { title: t('overdue'), align: 'right', render: (_, town) => town.counts?.hazardsOverdue },
              { title: t('majorOpen'), align: 'right', render: (_, town) => town.counts?.hazardsMajorOpen },
              { title: t('relapses'), align: 'right', render: (_, town) => town.counts?.relapses },
              {
                title: t('rate'),
                align: 'right',
                render: (_, town) =>
                  percent(town.counts?.hazardsClosedOnTime ?? 0, town.counts?.hazardsClosed ?? 0),
              },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}
