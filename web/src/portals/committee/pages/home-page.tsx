import { Link } from '@tanstack/react-router'
import { Empty, Progress, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useSeat } from '../../../app/session/session-store.ts'
import { commandMessages } from '../../../features/command/command-messages.ts'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { useWord, WordTag } from '../../../features/command/word-tag.tsx'
import { deskTaskPage } from '../../../features/task/task-page-desk.ts'
import { homeQuery, tasksQuery, runningQuery } from '../../../features/round/home-documents.ts'
import type { Home_PageQuery } from '../../../gql/graphql.ts'
import { formatDate, formatDateTime } from '../../../i18n/format.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatRow, StatTile } from '../../../ui/desk/stat-tile.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'
import css from './home-page.module.css'

const messages = defineMessages(
  {
    title: '工作台',
    mine: '待我办理',
    empty: '现在没有等您办理的事',
    members: '成员',
    visits: '今年互查完成',
    visitsNote: '计划 {planned} 家次',
    covered: '覆盖企业',
    coveredNote: '占成员 {share}',
    open: '未销号隐患',
    overdue: '逾期隐患',
    disputed: '待裁定异议',
    major: '未销号重大隐患',
    closed: '已销号',
    onTime: '按期 {share}',
    yield: '每次互查发现',
    yieldNote: '完成不等于安全：看发现，也看反弹',
    relapses: '反弹',
    relapsesNote: '回头看不合格',
    practices: '好做法',
    rounds: '进行中的轮次',
    noRounds: '没有进行中的轮次',
    newRound: '新建轮次',
    allRounds: '全部轮次',
    due: '{date} 前',
    overdueTag: '已逾期',
    start: '从这里开始',
    startHint: '还没有成员。先导入花名册，再分小组，然后建立第一轮互查。',
    import: '导入花名册',
    groups: '分小组',
    perVisit: '条/次',
  },
  {
    title: 'Workbench',
    mine: 'Waiting for me',
    empty: 'Nothing waits for you now',
    members: 'Members',
    visits: 'Visits done this year',
    visitsNote: '{planned} planned',
    covered: 'Firms checked',
    coveredNote: '{share} of members',
    open: 'Open hazards',
    overdue: 'Overdue hazards',
    disputed: 'Disputes to decide',
    major: 'Open major hazards',
    closed: 'Closed',
    onTime: '{share} on time',
    yield: 'Found per visit',
    yieldNote: 'Completion is not safety: look at yield and relapse',
    relapses: 'Relapses',
    relapsesNote: 'found by looking back',
    practices: 'Good practices',
    rounds: 'Rounds under way',
    noRounds: 'No round is under way',
    newRound: 'New round',
    allRounds: 'All rounds',
    due: 'by {date}',
    overdueTag: 'late',
    start: 'Start here',
    startHint: 'No members yet. Import the roster, form groups, then open the first round.',
    import: 'Import roster',
    groups: 'Form groups',
    perVisit: 'per visit',
  },
)

const share = (part: number, whole: number): string =>
  whole > 0 ? `${Math.round((part / whole) * 100)}%` : '—'

/** 工作台: the figures of the alliance, what needs me, and the rounds under way. */
export function HomePage(): ReactNode {
  const t = useMessages(messages)
  const c = useMessages(commandMessages)
  const { seat } = useSeat()
  const say = useQueryWording()
  const [{ data, error }] = useQuery({ query: homeQuery })
  const [{ data: running }] = useQuery({ query: runningQuery })
  const figures = data ? (data.alliance?.figures ?? null) : undefined
  const of = (pick: (f: NonNullable<NonNullable<Home_PageQuery['alliance']>['figures']>) => number) =>
    figures === undefined ? undefined : figures === null ? null : pick(figures)
  const failed = say(error)
  return (
    <>
      <PageHeader title={t('title')} subtitle={failed ?? seat.place} asOf={figures?.asOf ?? null} />
      <StatRow>
        <StatTile
          label={t('members')}
          value={of((f) => f.members)}
          unit={c('unitFirm')}
          to="/committee/members"
        />
        <StatTile
          label={t('visits')}
          value={of((f) => f.visitsDone)}
          unit={c('unitVisit')}
          to="/committee/visits"
          search={{ done: true }}
          note={figures ? t('visitsNote', { planned: figures.visitsPlanned }) : null}
        />
        <StatTile
          label={t('covered')}
          value={of((f) => f.firmsChecked)}
          unit={c('unitFirm')}
          to="/committee/visits"
          search={{ done: true }}
          note={figures ? t('coveredNote', { share: share(figures.firmsChecked, figures.members) }) : null}
        />
        <StatTile
          label={t('yield')}
          value={of((f) => (f.visitsDone > 0 ? Math.round((f.hazards / f.visitsDone) * 10) / 10 : 0))}
          unit={t('perVisit')}
          to="/committee/hazards"
          note={t('yieldNote')}
        />
      </StatRow>
      <StatRow>
        <StatTile
          label={t('open')}
          value={of((f) => f.hazardsOpen)}
          unit={c('unitItem')}
          to="/committee/hazards"
          search={{ open: true }}
        />
        <StatTile
          label={t('overdue')}
          value={of((f) => f.hazardsOverdue)}
          unit={c('unitItem')}
          tone={figures?.hazardsOverdue ? 'attention' : 'plain'}
          to="/committee/hazards"
          search={{ overdue: true }}
        />
        <StatTile
          label={t('disputed')}
          value={of((f) => f.hazardsDisputed)}
          unit={c('unitItem')}
          to="/committee/disputes"
          tone={figures?.hazardsDisputed ? 'attention' : 'plain'}
        />
        <StatTile
          label={t('major')}
          value={of((f) => f.hazardsMajorOpen)}
          unit={c('unitItem')}
          to="/committee/hazards"
          search={{ state: 'escalated_major' }}
        />
        <StatTile
          label={t('closed')}
          value={of((f) => f.hazardsClosed)}
          unit={c('unitItem')}
          tone="done"
          to="/committee/hazards"
          search={{ state: 'closed' }}
          note={
            figures ? t('onTime', { share: share(figures.hazardsClosedOnTime, figures.hazardsClosed) }) : null
          }
        />
        <StatTile
          label={t('relapses')}
          value={of((f) => f.relapses)}
          unit={c('unitTime')}
          to="/committee/hazards"
          search={{ relapsed: true }}
          note={t('relapsesNote')}
        />
      </StatRow>
      {figures?.members === 0 ? (
        <Panel title={t('start')}>
          <p>{t('startHint')}</p>
          <p style={{ display: 'flex', gap: 16 }}>
            <Link to="/committee/imports">{t('import')}</Link>
            <Link to="/committee/groups">{t('groups')}</Link>
            <Link to="/committee/rounds/new">{t('newRound')}</Link>
          </p>
        </Panel>
      ) : null}
      <div className={css['columns']}>
        <Tasks />
        <Panel title={t('rounds')} extra={<Link to="/committee/rounds">{t('allRounds')}</Link>}>
          {!running ? (
            <Skeleton active />
          ) : running.rounds.nodes.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noRounds')}>
              <Link to="/committee/rounds/new">{t('newRound')}</Link>
            </Empty>
          ) : (
            running.rounds.nodes.map((round) => (
              <Link key={round.id} to={`/committee/rounds/${round.id}`} className={css['round']}>
                <span>
                  <b>{round.name}</b> <StatusTag group="RoundState" value={round.state} />
                </span>
                <small>
                  {round.startsOn} — {round.endsOn}
                </small>
                <span className={css['bar']}>
                  <Progress
                    aria-label={`${round.visitsDone}/${round.visitsTotal}`}
                    percent={round.visitsTotal ? (round.visitsDone / round.visitsTotal) * 100 : 0}
                    showInfo={false}
                    size="small"
                  />
                  {round.visitsDone}/{round.visitsTotal}
                </span>
              </Link>
            ))
          )}
        </Panel>
      </div>
    </>
  )
}

function Tasks(): ReactNode {
  const t = useMessages(messages)
  const word = useWord()
  const [{ data }] = useQuery({ query: tasksQuery })
  const tasks = data?.myTasks
  return (
    <Panel title={tasks?.length ? `${t('mine')}（${tasks.length}）` : t('mine')}>
      {!tasks ? (
        <Skeleton active paragraph={{ rows: 6 }} />
      ) : tasks.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('empty')} />
      ) : (
        <ul className={css['tasks']}>
          {tasks.map((task) => {
            const due = task.dueAt ? formatDateTime(task.dueAt) : task.dueOn ? formatDate(task.dueOn) : null
            return (
              <li key={task.key}>
                <Link {...(deskTaskPage('committee', task) as { to: string })}>
                  <WordTag group="TaskKind" value={task.kind} />
                  <span>
                    <b>{task.title}</b>
                    {task.subtitle ? <small> {task.subtitle}</small> : null}
                  </span>
                  <em>
                    {task.overdue ? <ToneTag tone="attention">{t('overdueTag')}</ToneTag> : null}
                    {due ? t('due', { date: due }) : ''}
                  </em>
                  <span className="visually-hidden">{word('TaskKind', task.kind)}</span>
                </Link>
              </li>
            )
          })}
        </ul>
      )}
    </Panel>
  )
}
