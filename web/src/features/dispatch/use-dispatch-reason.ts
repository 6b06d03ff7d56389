import { useLocale } from '../../i18n/messages.ts'
import { useTopics } from '../command/pickers-desk.tsx'
import { dispatchReason, type ReasonLike } from './reason-words-desk.ts'

/** Words reasons of the dispatch planner with the names of these experts and the checklist's topics. */
export function useDispatchReason(
  experts: readonly { expertId: string; name: string }[] = [],
): (reason: ReasonLike) => string {
  const locale = useLocale()
  const { topicName } = useTopics()
  return (reason) =>
    dispatchReason(
      reason,
      {
        expert: (id) =>
          experts.find((one) => one.expertId === id)?.name ?? (locale === 'en' ? 'The expert' : '该专家'),
        topic: topicName,
      },
      locale,
    )
}
