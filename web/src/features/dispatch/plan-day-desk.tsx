import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { Fragment, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { clock, shortDay } from './clock.ts'
import { carry, type Verdict } from './plan-board-desk.tsx'
import css from './plan-board.module.css'
import { planMessages } from './plan-messages-desk.ts'
import { commonPrefix, type Plan } from './plan-moves.ts'
import { StopChip } from './stop-chip-desk.tsx'
import { useDispatchReason } from './use-dispatch-reason.ts'
import type { DragState, useDrag } from './use-drag.ts'

const FROM = 7 * 60
const UNTIL = 19 * 60
const at = (minute: number): string =>
  `${((Math.min(Math.max(minute, FROM), UNTIL) - FROM) / (UNTIL - FROM)) * 100}%`
const wide = (from: number, until: number): string => `${(Math.max(0, until - from) / (UNTIL - FROM)) * 100}%`

/** One day by the hour: visits, the road to them, lunch, and the hours nobody works. */
export function PlanDay(props: {
  plan: Plan
  day: string
  onDay: (day: string) => void
  drag: DragState | null
  verdict: Verdict
  handle: ReturnType<typeof useDrag>['handle']
}): ReactNode {
  const t = useMessages(planMessages)
  const reason = useDispatchReason(props.plan.experts)
  const { plan, day, drag } = props
  const prefix = commonPrefix(plan.stops.map((stop) => stop.hostName))
  const index = plan.days.indexOf(day)
  const marks = Array.from({ length: (UNTIL - FROM) / 60 - 1 }, (_, n) => FROM + (n + 1) * 60)
  return (
    <>
      <div style={{ display: 'flex', gap: 8, marginBottom: 10, overflowX: 'auto' }}>
        <Button
          icon={<LeftOutlined />}
          aria-label={t('prevDay')}
          disabled={index <= 0}
          onClick={() => props.onDay(plan.days[index - 1]!)}
        />
        <Segmented
          value={day}
          onChange={(next) => props.onDay(next)}
          options={plan.days.map((one) => ({ value: one, label: shortDay(one, t('weekdays')) }))}
        />
        <Button
          icon={<RightOutlined />}
          aria-label={t('nextDay')}
          disabled={index >= plan.days.length - 1}
          onClick={() => props.onDay(plan.days[index + 1]!)}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keys */}
      <div className={css['wrap']} tabIndex={0} role="region" aria-label={t('oneDay')}>
        <div className={css['board']} style={{ gridTemplateColumns: '150px 1fr' }}>
          <div className={css['corner']}>{t('expert')}</div>
          <div className={css['hours']}>
            {marks.map((minute) => (
              <span key={minute} style={{ left: at(minute) }}>
                {clock(minute)}
              </span>
            ))}
          </div>
          {plan.experts.map((expert) => {
            const own = expert.days.find((one) => one.day === day)
            const stops = plan.stops.filter((one) => one.expertId === expert.expertId && one.day === day)
            const over = drag?.spot?.expertId === expert.expertId && drag.spot.day === day
            const [from, until] = [own?.workFrom ?? expert.workFrom, own?.workUntil ?? expert.workUntil]
            return (
              <Fragment key={expert.expertId}>
                <div className={css['expert']}>
                  {expert.name}
                  <small>
                    {own?.absent
                      ? t('absent')
                      : own?.leaveHome != null && own.backHome != null
                        ? t('leave', { from: clock(own.leaveHome), until: clock(own.backHome) })
                        : t('empty')}
                  </small>
                </div>
                <div
                  className={css['lane']}
                  style={{ backgroundSize: `${100 / ((UNTIL - FROM) / 60)}% 100%` }}
                  data-expert={expert.expertId}
                  data-day={day}
                  data-from={FROM}
                  data-until={UNTIL}
                  data-absent={own?.absent || undefined}
                  data-hover={over ? props.verdict : undefined}
                >
                  {own?.absent ? null : (
                    <>
                      <div className={css['off']} style={{ left: 0, width: at(from) }} />
                      <div className={css['off']} style={{ left: at(until), right: 0 }} />
                    </>
                  )}
                  {own?.lunchFrom != null && own.lunchUntil != null && stops.length > 0 ? (
                    <div
                      className={css['lunch']}
                      style={{ left: at(own.lunchFrom), width: wide(own.lunchFrom, own.lunchUntil) }}
                    >
                      {t('lunch')}
                    </div>
                  ) : null}
                  {stops.map((stop) => (
                    <Fragment key={stop.visitId}>
                      <div
                        className={css['road']}
                        style={{
                          left: at(stop.arrive - stop.travelMinutes),
                          width: wide(stop.arrive - stop.travelMinutes, stop.arrive),
                        }}
                      />
                      <StopChip
                        stop={stop}
                        reasons={stop.reasons.map(reason)}
                        prefix={prefix}
                        carried={drag?.carried.visitId === stop.visitId}
                        handle={props.handle(carry(stop))}
                        style={{ left: at(stop.start), width: wide(stop.start, stop.end) }}
                      />
                    </Fragment>
                  ))}
                </div>
              </Fragment>
            )
          })}
        </div>
      </div>
    </>
  )
}
