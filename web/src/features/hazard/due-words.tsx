import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { ToneTag } from '../../ui/desk/status-tag.tsx'
import { hazardMessages } from './hazard-messages-desk.ts'

/** What is known of a deadline. */
export interface DueLike {
  daysLeft?: number | null
  overdue: boolean
  state: string
}

/** "还剩 3 天", "逾期 2 天"; empty once nothing runs. */
export function useDueWords(): (due: DueLike) => string {
  const t = useMessages(hazardMessages)
  return (due) => {
    if (due.daysLeft == null || ['closed', 'cancelled', 'escalated_major'].includes(due.state)) return ''
    if (due.daysLeft < 0) return t('daysLate', { days: -due.daysLeft })
    return due.daysLeft === 0 ? t('dueToday') : t('daysLeft', { days: due.daysLeft })
  }
}

/** The same as a tag; late ones stand out by word and tone. */
export function DueTag(props: { due: DueLike }): ReactNode {
  const words = useDueWords()(props.due)
  if (!words) return null
  return props.due.overdue ? <ToneTag tone="attention">{words}</ToneTag> : <span>{words}</span>
}
