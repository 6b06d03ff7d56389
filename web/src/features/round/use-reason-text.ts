import { useMemo } from 'react'
import type { Round_PlanQuery } from '../../gql/graphql.ts'
import { useLocale } from '../../i18n/messages.ts'
import { useTopics } from '../command/pickers-desk.tsx'
import { reasonText, type ReasonLike } from './reason-words.ts'

/** The plan as the page reads it. */
export type Plan = NonNullable<Round_PlanQuery['roundPlan']>

/** Words a reason with the names of this plan's firms and topics. */
export function useReasonText(plan: Plan | null | undefined): (reason: ReasonLike) => string {
  const locale = useLocale()
  const { topicName } = useTopics()
  const firms = useMemo(() => {
    const names = new Map<string, string>()
    for (const one of plan?.hosts ?? []) {
      if (one.host) names.set(one.host.id, one.host.name)
      for (const seat of one.inspectors)
        if (seat.enterprise) names.set(seat.enterprise.id, seat.enterprise.name)
    }
    for (const row of plan?.fairness ?? [])
      if (row.enterprise) names.set(row.enterprise.id, row.enterprise.name)
    return names
  }, [plan])
  return (reason) => reasonText(reason, { firm: (id) => firms.get(id) ?? '—', topic: topicName }, locale)
}
