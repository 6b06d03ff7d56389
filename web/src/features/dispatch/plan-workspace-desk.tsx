import { Segmented } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useCommand } from '../command/use-command.ts'
import { shortDay } from './clock.ts'
import { MoveDialog } from './move-dialog-desk.tsx'
import { PlanBoard, type Verdict } from './plan-board-desk.tsx'
import css from './plan-board.module.css'
import { PlanDay } from './plan-day-desk.tsx'
import { pinVisit } from './plan-documents-desk.ts'
import { planMessages } from './plan-messages-desk.ts'
import { moveTo, type Carried, type Move, type Plan, type Stop } from './plan-moves.ts'
import { ChangesPanel, QuestionsPanel, UnservedPanel } from './plan-side-desk.tsx'
import { PlanTable } from './plan-table-desk.tsx'
import { useDispatchReason } from './use-dispatch-reason.ts'
import { useDrag } from './use-drag.ts'
import { useMoveCheck } from './use-move-check.ts'

/** How the plan is shown. */
export type PlanView = 'fortnight' | 'day' | 'table'

/** The timeline with everything that can be done on it by hand. */
export function PlanWorkspace(props: {
  plan: Plan
  view: PlanView
  day: string
  onView: (view: PlanView) => void
  onDay: (day: string) => void
  onChanged: () => void
  onPlan: (planId: string) => void
}): ReactNode {
  const t = useMessages(planMessages)
  const run = useCommand()
  const { plan, view, onChanged } = props
  const [wish, setWish] = useState<Move | null>(null)
  const reason = useDispatchReason(plan.experts)
  const open = (carried: Carried): void => {
    const { stop } = carried
    const spot = stop
      ? { expertId: stop.expertId, day: stop.day, start: stop.start }
      : { expertId: plan.experts[0]?.expertId ?? '', day: plan.days[0] ?? '', start: null }
    if (spot.expertId !== '') setWish(moveTo(plan, carried, spot))
  }
  const { drag, handle } = useDrag(plan, { onDrop: setWish, onOpen: open })
  const hovered = drag?.spot ? moveTo(plan, drag.carried, drag.spot) : null
  const { checked } = useMoveCheck(plan.id, hovered)
  const verdict: Verdict = checked === null ? 'unknown' : checked.conflicts.length > 0 ? 'conflict' : 'fits'
  const name = (id: string): string => plan.experts.find((one) => one.expertId === id)?.name ?? ''
  const says = !drag
    ? plan.viewerCanEdit && view !== 'table'
      ? t('helpKeys')
      : ''
    : drag.spot
      ? `${t('spot', { expert: name(drag.spot.expertId), day: shortDay(drag.spot.day, t('weekdays')) })}：${
          checked === null
            ? t('checking')
            : checked.conflicts.length > 0
              ? checked.conflicts.map(reason).join('；')
              : t('fits')
        }`
      : t('carrying', { host: drag.carried.hostName })
  const pin = async (stop: Stop): Promise<void> => {
    const done = await run(
      pinVisit,
      { planId: plan.id, version: plan.version, visitId: stop.visitId, pinned: !stop.pinned },
      { onStale: onChanged },
    )
    if (done) onChanged()
  }
  return (
    <>
      <QuestionsPanel plan={plan} onDone={(replan) => (replan ? props.onPlan(replan) : onChanged())} />
      <div style={{ display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }} data-noprint>
        <Segmented
          value={view}
          onChange={props.onView}
          options={[
            { value: 'fortnight', label: t('fortnight') },
            { value: 'day', label: t('oneDay') },
            { value: 'table', label: t('table') },
          ]}
        />
        <p className={css['says']} role="status" data-bad={(drag && verdict === 'conflict') || undefined}>
          {says}
        </p>
      </div>
      {view === 'table' ? (
        <PlanTable plan={plan} onMove={open} onPin={(stop) => void pin(stop)} />
      ) : view === 'day' ? (
        <PlanDay
          plan={plan}
          day={props.day}
          onDay={props.onDay}
          drag={drag}
          verdict={verdict}
          handle={handle}
        />
      ) : (
        <PlanBoard plan={plan} drag={drag} verdict={verdict} handle={handle} />
      )}
      {drag && !drag.keyboard ? (
        <div className={css['ghost']} style={{ left: drag.x, top: drag.y }} aria-hidden="true">
          {drag.carried.hostName}
          {checked && checked.conflicts.length > 0 ? (
            <div>{checked.conflicts.map(reason).join('；')}</div>
          ) : null}
        </div>
      ) : null}
      <div
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(420px, 1fr))',
          gap: 16,
          marginTop: 16,
          alignItems: 'start',
        }}
      >
        <UnservedPanel plan={plan} handle={handle} onPlace={open} />
        <ChangesPanel plan={plan} />
      </div>
      {wish ? (
        <MoveDialog
          key={JSON.stringify(wish)}
          plan={plan}
          move={wish}
          planned={plan.stops.some((one) => one.visitId === wish.visitId)}
          onClose={() => setWish(null)}
          onDone={() => {
            setWish(null)
            onChanged()
          }}
        />
      ) : null}
    </>
  )
}
