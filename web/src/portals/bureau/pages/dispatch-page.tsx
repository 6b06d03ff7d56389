import { Alert, Button, Empty, Progress, Select } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { PlanActions } from '../../../features/dispatch/plan-actions-desk.tsx'
import {
  CurrentPlanQuery,
  PlanProgressQuery,
  PlanQuery,
  PlansQuery,
} from '../../../features/dispatch/plan-documents-desk.ts'
import { planMessages } from '../../../features/dispatch/plan-messages-desk.ts'
import { PlanWorkspace } from '../../../features/dispatch/plan-workspace-desk.tsx'
import { formatDateTime, today } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatRow, StatTile } from '../../../ui/desk/stat-tile.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'

const schema = z.object({
  plan: z.optional(z.string()),
  view: z.optional(z.enum(['fortnight', 'day', 'table'])),
  day: z.optional(z.string()),
  away: z.optional(z.string()),
})

/** 专家派遣: the fortnight on a timeline, moved by hand, published, re-planned. */
export function DispatchPage(): ReactNode {
  const t = useMessages(planMessages)
  const term = useTerm()
  const say = useQueryWording()
  const [filters, setFilters] = useFilters(schema)
  const [{ data: plans }, readPlans] = useQuery({ query: PlansQuery, requestPolicy: 'cache-and-network' })
  const [{ data: current, fetching: looking, error: lost }, readCurrent] = useQuery({
    query: CurrentPlanQuery,
    pause: !!filters.plan,
    requestPolicy: 'cache-and-network',
  })
  const id =
    filters.plan ?? current?.dispatchDesk?.draftPlanId ?? current?.dispatchDesk?.currentPlanId ?? null
  const [{ data, fetching, error }, readPlan] = useQuery({
    query: PlanQuery,
    variables: { id: id ?? '' },
    pause: id === null,
    requestPolicy: 'cache-and-network',
  })
  const plan = data?.dispatchPlan?.id === id ? (data?.dispatchPlan ?? null) : null
  const again = (): void => {
    readPlan({ requestPolicy: 'network-only' })
    readPlans({ requestPolicy: 'network-only' })
  }
  const solving = plan?.state === 'solving'
  const [{ data: now }, look] = useQuery({
    query: PlanProgressQuery,
    variables: { id: id ?? '' },
    pause: true,
  })
  const progress = now?.dispatchPlan?.id === id ? now?.dispatchPlan : null
  useEffect(() => {
    if (!solving) return
    const timer = setInterval(() => look({ requestPolicy: 'network-only' }), 1000)
    return () => clearInterval(timer)
  }, [solving, look])
  // The cache knows the state from the short query first; the plan itself must then be read whole.
  const seen = useRef<string | null>(null)
  const [planId, planState] = [plan?.id ?? null, plan?.state]
  useEffect(() => {
    if (planId !== null && planState !== 'solving' && seen.current === planId) {
      readPlan({ requestPolicy: 'network-only' })
      readPlans({ requestPolicy: 'network-only' })
    }
    seen.current = planState === 'solving' ? planId : null
  }, [planId, planState, readPlan, readPlans])
  const choose = (planId: string): void => {
    setFilters({ plan: planId, away: undefined, day: undefined })
    readPlans({ requestPolicy: 'network-only' })
  }
  const empty = id === null && !looking && !lost
  return (
    <>
      <PageHeader
        title={t('title')}
        tag={plan ? <StatusTag group="DispatchPlanState" value={plan.state} /> : null}
        subtitle={
          plan
            ? [
                `${plan.startsOn} – ${plan.endsOn}`,
                t('madeBy', { name: plan.createdByName, at: formatDateTime(plan.createdAt) }),
                plan.publishedAt
                  ? t('publishedBy', {
                      name: plan.publishedByName ?? '',
                      at: formatDateTime(plan.publishedAt),
                    })
                  : null,
              ]
                .filter(Boolean)
                .join(' · ')
            : t('subtitle')
        }
        actions={
          <span style={{ display: 'inline-flex', gap: 8, flexWrap: 'wrap' }}>
            {plans && plans.dispatchPlans.nodes.length > 0 ? (
              <Select
                aria-label={t('previousPlans')}
                style={{ width: 290 }}
                value={id ?? undefined}
                onChange={choose}
                options={plans.dispatchPlans.nodes.map((one) => ({
                  value: one.id,
                  label: `${one.startsOn.slice(5)} – ${one.endsOn.slice(5)} ${term('DispatchPlanState', one.state)} ${formatDateTime(one.createdAt).slice(5)}`,
                }))}
              />
            ) : null}
            <PlanActions plan={plan} away={filters.away !== undefined} onPlan={choose} onDone={again} />
          </span>
        }
      />
      {empty ? (
        <Panel>
          <Empty
            description={
              <>
                {t('none')}
                <br />
                <small>{t('noneHint')}</small>
              </>
            }
          />
        </Panel>
      ) : !plan ? (
        <RecordStates
          loading={fetching || looking}
          error={say(error ?? lost)}
          found={false}
          onRetry={() => {
            readCurrent({ requestPolicy: 'network-only' })
            if (id) again()
          }}
          back="/bureau/dispatch"
        />
      ) : solving ? (
        <Panel>
          <div style={{ maxWidth: 520, margin: '40px auto', textAlign: 'center' }}>
            <Progress
              percent={Math.round((progress?.progress ?? plan.progress) * 100)}
              status="active"
              aria-label={t('solving')}
            />
            <p role="status">{t('solving')}</p>
          </div>
        </Panel>
      ) : plan.state === 'failed' ? (
        <Alert
          type="error"
          showIcon
          title={t('failed')}
          description={plan.failure}
          action={<Button onClick={again}>↻</Button>}
        />
      ) : (
        <>
          <StatRow>
            <StatTile
              label={t('planned')}
              value={plan.plannedCount}
              unit={t('visitUnit')}
              note={plan.mode ? term('RepairMode', plan.mode) : null}
            />
            <StatTile
              label={t('unserved')}
              value={plan.unservedCount}
              unit={t('visitUnit')}
              tone={plan.unservedCount > 0 ? 'attention' : 'done'}
            />
            <StatTile
              label={t('questions')}
              value={plan.openQuestions}
              unit={t('itemUnit')}
              tone={plan.openQuestions > 0 ? 'attention' : 'plain'}
            />
            <StatTile label={t('metres')} value={Math.round(plan.metres / 1000)} unit={t('kilometre')} />
            <StatTile label={t('moved')} value={plan.moved} unit={t('visitUnit')} />
          </StatRow>
          <div style={{ height: 16 }} />
          <PlanWorkspace
            plan={plan}
            view={filters.view ?? 'fortnight'}
            day={
              filters.day && plan.days.includes(filters.day)
                ? filters.day
                : plan.days.includes(today())
                  ? today()
                  : (plan.days[0] ?? '')
            }
            onView={(view) => setFilters({ view })}
            onDay={(day) => setFilters({ day })}
            onChanged={again}
            onPlan={choose}
          />
        </>
      )}
    </>
  )
}
