import { saveDraft } from '../../app/drafts/drafts.ts'
import { useOutbox } from '../../app/outbox/outbox-context.tsx'
import { useSeat } from '../../app/session/session-store.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { toast } from '../../ui/member/toast.tsx'
import { outcomeOf } from '../outbox/use-act.ts'
import {
  hasEntries,
  serviceKey,
  servicePhotos,
  type ServiceDraft,
  type ServicePhone,
} from './service-draft-phone.ts'
import { serviceMessages } from './service-messages-phone.ts'
import { recordService, reportService } from './service-operations-phone.ts'

/**
 * Hands in what was recorded, and files the report when `closing`. Record and report lie behind each other in the queue,
 * so both survive a dead phone; what the server refuses at once goes back on the table. True when it is safe.
 */
export function useReport(): (
  visit: ServicePhone,
  draft: ServiceDraft,
  closing: boolean,
) => Promise<boolean> {
  const t = useMessages(serviceMessages)
  const say = useErrorWording()
  const outbox = useOutbox()
  const { seat } = useSeat()
  return async (visit, draft, closing) => {
    const about = { visitId: visit.id, hostName: visit.enterpriseName }
    const key = serviceKey(visit.id)
    if (hasEntries(draft)) {
      const op = await outbox.enqueue(recordService, { ...about, draft }, { seatId: seat.id, draft: key })
      const outcome = await outcomeOf(outbox, op)
      if (outcome.kind === 'refused') {
        await saveDraft(outbox.db, key, draft, servicePhotos(draft))
        await outbox.remove(outcome.seq)
        toast(say(outcome.refusal), 'attention')
        return false
      }
      if (!closing) toast(outcome.kind === 'done' ? t('sent') : t('savedPhone'))
    }
    if (!closing) return true
    const input = {
      visitId: visit.id,
      summary: draft.summary.trim() || (visit.summary ?? ''),
      endedAt: new Date().toISOString(),
      minutesTravel: /^\d+$/.test(draft.minutesTravel) ? Number(draft.minutesTravel) : null,
    }
    const op = await outbox.enqueue(reportService, { ...about, input }, { seatId: seat.id })
    const outcome = await outcomeOf(outbox, op)
    if (outcome.kind === 'refused') {
      await outbox.remove(outcome.seq)
      toast(say(outcome.refusal), 'attention')
      return false
    }
    toast(outcome.kind === 'done' ? t('reported') : t('savedPhone'))
    return true
  }
}
