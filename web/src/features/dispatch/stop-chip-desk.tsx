import type { CSSProperties, ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { clock } from './clock.ts'
import css from './plan-board.module.css'
import { planMessages } from './plan-messages-desk.ts'
import type { Stop } from './plan-moves.ts'
import type { useDrag } from './use-drag.ts'

/** One visit on the timeline: a button that can be carried by pointer or keys, and opened. */
export function StopChip(props: {
  stop: Stop
  /** Why this expert, in words. */
  reasons: readonly string[]
  /** What all hosts of the plan begin with; left out, for it tells nobody apart. */
  prefix: string
  carried: boolean
  handle: ReturnType<ReturnType<typeof useDrag>['handle']>
  style?: CSSProperties
}): ReactNode {
  const t = useMessages(planMessages)
  const term = useTerm()
  const { stop } = props
  const about = [
    `${clock(stop.start)}–${clock(stop.end)}`,
    stop.hostName,
    term('ServicePriority', stop.priority),
    stop.team.join('、'),
    t('travelTo', { minutes: stop.travelMinutes }),
    stop.pinned ? t('pinned') : '',
    stop.visitState ? term('ExpertVisitState', stop.visitState) : '',
    props.reasons.length > 0 ? t('chosenFor', { reasons: props.reasons.join('；') }) : '',
  ].filter(Boolean)
  return (
    <button
      type="button"
      className={css['chip']}
      data-priority={stop.priority}
      data-carried={props.carried || undefined}
      title={about.join('\n')}
      style={props.style}
      {...props.handle}
    >
      <b>{clock(stop.start)}</b>
      <span>{stop.hostName.slice(props.prefix.length)}</span>
      {/* The rest is said, not shown: the name of a button must begin with what is seen on it. */}
      <em className="visually-hidden">，{about.slice(1).join('，')}</em>
      {stop.pinned || stop.priority === 'major' ? (
        <i aria-hidden="true">
          {stop.priority === 'major' ? '重' : ''}
          {stop.pinned ? '⚲' : ''}
        </i>
      ) : null}
    </button>
  )
}
