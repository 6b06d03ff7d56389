import type { ReactNode } from 'react'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Tag } from '../../ui/member/tag.tsx'
import { hazardMessages } from './hazard-messages-phone.ts'

/** How long there is, in days and words: to put right, else to confirm or to re-inspect. */
export function DaysLeft(props: {
  hazard: {
    state: string
    daysLeft?: number | null
    overdue: boolean
    confirmBy?: string | null
    reinspectBy?: string | null
  }
}): ReactNode {
  const t = useMessages(hazardMessages)
  const { state, daysLeft, overdue, confirmBy, reinspectBy } = props.hazard
  if (daysLeft != null) {
    if (overdue || daysLeft < 0)
      return <Tag tone="attention">{t('late', { days: Math.max(1, -daysLeft) })}</Tag>
    if (daysLeft === 0) return <Tag tone="attention">{t('dueToday')}</Tag>
    return <Tag tone={daysLeft <= 3 ? 'waiting' : 'neutral'}>{t('left', { days: daysLeft })}</Tag>
  }
  if (state === 'pending_confirm' && confirmBy)
    return <Tag tone="waiting">{t('confirmBefore', { time: formatDateTime(confirmBy).slice(5) })}</Tag>
  if (state === 'submitted' && reinspectBy)
    return <Tag tone="neutral">{t('reinspectBefore', { time: formatDateTime(reinspectBy).slice(5) })}</Tag>
  return null
}
