import { Fragment, type ReactNode } from 'react'
import { today } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { hours, kilometres, shortDay } from './clock.ts'
import css from './plan-board.module.css'
import { planMessages } from './plan-messages-desk.ts'
import { commonPrefix, type Plan, type Stop } from './plan-moves.ts'
import { StopChip } from './stop-chip-desk.tsx'
import { useDispatchReason } from './use-dispatch-reason.ts'
import type { DragState, useDrag } from './use-drag.ts'

/** What the dry run says of the place under the pointer. */
export type Verdict = 'fits' | 'conflict' | 'unknown'

/** What a stop is when it is carried. */
export const carry = (stop: Stop) => ({
  visitId: stop.visitId,
  hostName: stop.hostName,
  minutes: stop.end - stop.start,
  stop,
})

/** Two weeks: a row an expert, a column a workday, visits in the order of the day. */
export function PlanBoard(props: {
  plan: Plan
  drag: DragState | null
  verdict: Verdict
  handle: ReturnType<typeof useDrag>['handle']
}): ReactNode {
  const t = useMessages(planMessages)
  const reason = useDispatchReason(props.plan.experts)
  const { plan, drag } = props
  const prefix = commonPrefix(plan.stops.map((stop) => stop.hostName))
  const now = today()
  const at = new Map<string, Stop[]>()
  for (const stop of plan.stops) {
    const key = `${stop.expertId} ${stop.day}`
    at.set(key, [...(at.get(key) ?? []), stop])
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keys
    <div className={css['wrap']} tabIndex={0} role="region" aria-label={t('fortnight')}>
      <div
        className={css['board']}
        style={{ gridTemplateColumns: `150px repeat(${plan.days.length}, minmax(92px, 1fr))` }}
      >
        <div className={css['corner']}>{t('expert')}</div>
        {plan.days.map((day) => (
          <div key={day} className={css['dayHead']} data-today={day === now || undefined}>
            {shortDay(day, t('weekdays'))}
          </div>
        ))}
        {plan.experts.map((expert) => {
          const metres = expert.days.reduce((sum, day) => sum + (day.metres ?? 0), 0)
          const minutes = expert.days.reduce(
            (sum, day) => sum + (day.visitMinutes ?? 0) + (day.travelMinutes ?? 0),
            0,
          )
          return (
            <Fragment key={expert.expertId}>
              <div className={css['expert']}>
                {expert.name}
                <small>
                  {hours(minutes)} h · {kilometres(metres)} km
                </small>
              </div>
              {plan.days.map((day) => {
                const absent = expert.days.find((one) => one.day === day)?.absent ?? false
                const over = drag?.spot?.expertId === expert.expertId && drag.spot.day === day
                const stops = [...(at.get(`${expert.expertId} ${day}`) ?? [])].sort(
                  (a, b) => a.start - b.start,
                )
                return (
                  <div
                    key={day}
                    className={css['cell']}
                    data-expert={expert.expertId}
                    data-day={day}
                    data-absent={absent || undefined}
                    data-hover={over ? props.verdict : undefined}
                  >
                    {absent ? <span className={css['away']}>{t('absent')}</span> : null}
                    {stops.map((stop) => (
                      <StopChip
                        key={stop.visitId}
                        stop={stop}
                        reasons={stop.reasons.map(reason)}
                        prefix={prefix}
                        carried={drag?.carried.visitId === stop.visitId}
                        handle={props.handle(carry(stop))}
                      />
                    ))}
                  </div>
                )
              })}
            </Fragment>
          )
        })}
      </div>
    </div>
  )
}
