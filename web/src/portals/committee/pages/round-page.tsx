import { useParams } from '@tanstack/react-router'
import { Alert, Empty, Skeleton, Tabs } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { Acts } from '../../../features/command/acts.tsx'
import { useDayText } from '../../../features/calendar/day-text.ts'
import { commandMessages } from '../../../features/command/command-messages.ts'
import { useGroups, useTopics } from '../../../features/command/pickers-desk.tsx'
import { PrintButton, RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { FairnessSheet } from '../../../features/round/fairness-sheet.tsx'
import { PlanChanges } from '../../../features/round/plan-changes.tsx'
import { PlanQuality } from '../../../features/round/plan-sheets.tsx'
import { SolvingPanel } from '../../../features/round/solving-panel.tsx'
import { PlanGaps, PlanTeams } from '../../../features/round/plan-teams.tsx'
import { PlanningPanel } from '../../../features/round/planning-panel.tsx'
import { RoundActions } from '../../../features/round/round-actions.tsx'
import { planQuery, roundQuery } from '../../../features/round/round-documents.ts'
import { roundMessages } from '../../../features/round/round-messages.ts'
import { RouteMap } from '../../../features/round/route-map.tsx'
import { useAllVisits } from '../../../features/round/use-visits.ts'
import { VisitBoard } from '../../../features/round/visit-board.tsx'
import { VisitCalendar } from '../../../features/round/visit-calendar.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatRow, StatTile } from '../../../ui/desk/stat-tile.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'

const schema = z.object({ tab: z.optional(z.string()) })

/** One round: its plan with reasons and gaps, the routes, the fairness sheet, then board and calendar. */
export function RoundPage(): ReactNode {
  const t = useMessages(roundMessages)
  const c = useMessages(commandMessages)
  const dayText = useDayText()
  const say = useQueryWording()
  const { roundId } = useParams({ strict: false }) as { roundId: string }
  const [filters, setFilters] = useFilters(schema)
  const { groups } = useGroups()
  const { topicName } = useTopics()
  const [{ data, fetching, error }, refetch] = useQuery({ query: roundQuery, variables: { id: roundId } })
  const round = data?.round
  const planId = round?.latestPlan?.id
  const [{ data: planned }, replan] = useQuery({
    query: planQuery,
    variables: { id: planId ?? '' },
    pause: !planId,
  })
  const plan = planId ? planned?.roundPlan : null
  const solving = round?.latestPlan?.state === 'solving' || plan?.state === 'solving'
  const { visits, reload } = useAllVisits({ roundId })
  const [month, setMonth] = useState<string>()
  function again(): void {
    refetch({ requestPolicy: 'network-only' })
    if (planId) replan({ requestPolicy: 'network-only' })
    reload()
  }
  useEffect(() => {
    if (!solving) return
    const timer = setInterval(() => {
      refetch({ requestPolicy: 'network-only' })
      replan({ requestPolicy: 'network-only' })
    }, 1500)
    return () => clearInterval(timer)
  }, [solving, refetch, replan])

  if (!round)
    return (
      <>
        <PageHeader title={t('title')} path={[{ label: t('title'), to: '/committee/rounds' }]} />
        <RecordStates
          loading={fetching}
          error={say(error)}
          found={false}
          onRetry={again}
          back="/committee/rounds"
        />
      </>
    )
  const live = round.state === 'published' || round.state === 'running' || round.state === 'closed'
  const tab = filters.tab ?? (live && !(solving || plan?.state === 'ready') ? 'board' : 'plan')
  const rows = { round: round.id }
  return (
    <>
      <PageHeader
        title={round.name}
        path={[{ label: t('title'), to: '/committee/rounds' }]}
        tag={<StatusTag group="RoundState" value={round.state} />}
        subtitle={`${dayText(round.startsOn)} — ${dayText(round.endsOn)} · ${t('summary', {
          groups:
            round.groupIds.map((id) => groups?.find((group) => group.id === id)?.name ?? '…').join('、') ||
            t('allGroups'),
          topics: round.topicCodes.map(topicName).join('、') || t('allTopics'),
          team: round.inspectorsPerHost,
          leaders: round.leadersPerTeam,
        })}`}
        actions={
          <Acts>
            <PrintButton title={round.name} />
            <RoundActions round={round} plan={plan} onChanged={again} />
          </Acts>
        }
      />
      <StatRow>
        <StatTile
          label={t('visits')}
          value={round.visitsTotal}
          unit={c('unitVisit')}
          to="/committee/visits"
          search={rows}
        />
        <StatTile
          label={t('progress')}
          value={round.visitsDone}
          unit={c('unitVisit')}
          tone="done"
          to="/committee/visits"
          search={{ ...rows, done: true }}
        />
        <StatTile
          label={t('found')}
          value={round.hazardsFound}
          unit={c('unitItem')}
          to="/committee/hazards"
          search={rows}
        />
        <StatTile
          label={t('declined')}
          value={round.declined}
          unit={c('unitTime')}
          tone={round.declined ? 'attention' : 'plain'}
        />
      </StatRow>
      <Tabs
        activeKey={tab}
        onChange={(next) => setFilters({ tab: next })}
        items={[
          {
            key: 'plan',
            label: t('tabPlan'),
            children: (
              <div
                style={{
                  display: 'grid',
                  gridTemplateColumns: 'minmax(0, 1fr) 340px',
                  gap: 16,
                  alignItems: 'start',
                }}
              >
                <div style={{ display: 'grid', gap: 16 }}>
                  {solving ? (
                    <SolvingPanel
                      planId={planId!}
                      progress={plan?.progress ?? round.latestPlan?.progress ?? 0}
                      mayCancel={round.viewerCanPlan || round.viewerCanRepair}
                      onChanged={again}
                    />
                  ) : null}
                  {!planId ? (
                    <Panel>
                      <Empty
                        description={
                          <>
                            {t('noPlan')}
                            <br />
                            <small>{t('noPlanHint')}</small>
                          </>
                        }
                      />
                    </Panel>
                  ) : plan === undefined ? (
                    <Panel>
                      <Skeleton active paragraph={{ rows: 8 }} />
                    </Panel>
                  ) : plan?.state === 'failed' ? (
                    <Alert type="error" showIcon title={t('planFailed')} description={t('planFailedHint')} />
                  ) : plan && !solving ? (
                    <>
                      <PlanChanges plan={plan} />
                      <PlanGaps plan={plan} />
                      <Panel flush title={t('tabPlan')}>
                        <PlanTeams plan={plan} />
                      </Panel>
                    </>
                  ) : null}
                </div>
                <div style={{ display: 'grid', gap: 16 }}>
                  {plan && plan.status ? <PlanQuality plan={plan} /> : null}
                  <PlanningPanel round={round} plan={plan} onChanged={again} />
                </div>
              </div>
            ),
          },
          {
            key: 'map',
            label: t('tabMap'),
            disabled: !plan?.hosts.length,
            children: plan ? <RouteMap plan={plan} /> : null,
          },
          {
            key: 'fair',
            label: t('tabFair'),
            disabled: !plan?.fairness.length,
            children: plan ? <FairnessSheet plan={plan} name={round.name} /> : null,
          },
          { key: 'board', label: t('tabBoard'), children: <VisitBoard visits={visits} /> },
          {
            key: 'calendar',
            label: t('tabCalendar'),
            children: (
              <VisitCalendar month={month ?? round.startsOn.slice(0, 7)} onMonth={setMonth} visits={visits} />
            ),
          },
        ]}
      />
    </>
  )
}
