import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useOutboxView } from '../../app/outbox/outbox-context.tsx'
import { useSeat } from '../../app/session/session-store.ts'
import type { TasksPhoneQuery } from '../../gql/graphql.ts'
import { daysLeft, formatDate } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { Icon, type IconName } from '../../ui/member/icons.tsx'
import { ListRow } from '../../ui/member/list-row.tsx'
import { Tag } from '../../ui/member/tag.tsx'
import { cx } from '../../ui/shared/cx.ts'
import css from './task-card-phone.module.css'
import { taskMessages } from './task-messages-phone.ts'
import { useDayText } from '../calendar/day-text.ts'

/** One thing that waits for this seat. */
export type TaskPhone = TasksPhoneQuery['myTasks'][number]

const isVisit = (task: TaskPhone) => task.objectKind === 'visit' || task.objectKind === 'advice_note'

const isExpert = (task: TaskPhone) => task.objectKind === 'expert_visit'

/** The page a task is done on; an expert visit is another page for the expert than for the firm. */
export const taskPage = (task: TaskPhone): string => {
  if (task.objectKind === 'publication') return `/notices/of/${task.objectId}`
  if (isExpert(task)) return `/${task.kind === 'do_expert_visit' ? 'service' : 'expert'}/${task.objectId}`
  return isVisit(task) ? `/visits/${task.objectId}` : `/hazards/${task.objectId}`
}

/** The record a task is about, as the outbox names it. */
export const taskEntity = (task: TaskPhone): string =>
  `${isExpert(task) ? 'service' : isVisit(task) ? 'visit' : 'hazard'}:${task.objectId}`

const iconOf = (task: TaskPhone): IconName =>
  task.objectKind === 'publication'
    ? 'phone'
    : isVisit(task) || isExpert(task)
      ? 'check'
      : /major/.test(task.kind)
        ? 'shield'
        : 'hazard'

function useDue(task: TaskPhone): ReactNode {
  const t = useMessages(taskMessages)
  const due = task.dueOn ?? task.dueAt
  if (!due) return null
  const left = daysLeft(due)
  if (task.overdue || left < 0)
    return <Tag tone="attention">{left < 0 ? t('lateDays', { days: -left }) : t('overdue')}</Tag>
  return (
    <Tag tone={left <= 3 ? 'waiting' : 'neutral'}>
      {left === 0 ? t('dueToday') : t('inDays', { days: left })}
    </Tag>
  )
}

/** What the card is headed by: of our own hazards the place, for our own name says nothing. */
function useHeading(task: TaskPhone): string {
  const { seat } = useSeat()
  return task.title === seat.place && task.subtitle ? task.subtitle : task.title
}

function useFacts(task: TaskPhone): string {
  const t = useMessages(taskMessages)
  const dayText = useDayText()
  const date = task.dueOn ? dayText(task.dueOn) : task.dueAt ? formatDate(task.dueAt) : null
  const when =
    date === null
      ? ''
      : task.kind === 'do_visit'
        ? t('visitOn', { date })
        : task.kind === 'host_visit'
          ? t('hostOn', { date })
          : t('dueOn', { date })
  const { seat } = useSeat()
  const place = task.title === seat.place ? null : task.subtitle
  return [place, when, task.allianceName].filter(Boolean).join(' · ')
}

/** A task as a big card, by deadline. */
export function TaskCard(props: { task: TaskPhone }): ReactNode {
  const t = useMessages(taskMessages)
  const term = useTerm()
  const { task } = props
  const facts = useFacts(task)
  const heading = useHeading(task)
  const due = useDue(task)
  const saved = useOutboxView().ops.some((op) => op.entity === taskEntity(task))
  return (
    <Link to={taskPage(task) as never} className={cx(css['card'], task.overdue && css['late'])}>
      <span className={css['head']}>
        <span className={css['kind']}>
          <Icon name={iconOf(task)} />
          {term('TaskKind', task.kind)}
        </span>
        {saved ? <Tag tone="waiting">{t('saved')}</Tag> : due}
      </span>
      <span className={css['title']}>{heading}</span>
      <span className={css['sub']}>{facts}</span>
    </Link>
  )
}

/** A task as a row, for what is not among the first. */
export function TaskRow(props: { task: TaskPhone }): ReactNode {
  const term = useTerm()
  const facts = useFacts(props.task)
  const heading = useHeading(props.task)
  const due = useDue(props.task)
  return (
    <ListRow
      icon={iconOf(props.task)}
      title={`${term('TaskKind', props.task.kind)}：${heading}`}
      detail={
        <>
          {due} {facts}
        </>
      }
      to={taskPage(props.task)}
    />
  )
}
