import { saveDraft } from '../../app/drafts/drafts.ts'
import { useOutbox } from '../../app/outbox/outbox-context.tsx'
import { useSeat } from '../../app/session/session-store.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { toast } from '../../ui/member/toast.tsx'
import { outcomeOf, type Outcome } from '../outbox/use-act.ts'
import { checkKey, checkPhotos, type CheckDraft } from './check-phone.ts'
import { recordVisit } from './visit-operations-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'

/**
 * Hands a check in: queue and draft change places in one transaction, so a killed phone has either the one or the other.
 * A part (`closing` false) leaves the signatures in the draft. What the server refuses at once goes back on the table.
 */
export function useHandIn(): (
  visitId: string,
  hostName: string,
  check: CheckDraft,
  closing: boolean,
) => Promise<Outcome> {
  const t = useMessages(visitMessages)
  const say = useErrorWording()
  const outbox = useOutbox()
  const { seat } = useSeat()
  return async (visitId, hostName, check, closing) => {
    const draft = checkKey(visitId)
    const key = await outbox.enqueue(
      recordVisit,
      { visitId, hostName, check, closing },
      { seatId: seat.id, draft },
    )
    const outcome = await outcomeOf(outbox, key)
    if (outcome.kind === 'refused') {
      await saveDraft(outbox.db, draft, check, checkPhotos(check))
      await outbox.remove(outcome.seq)
      toast(say(outcome.refusal), 'attention')
    } else toast(outcome.kind === 'done' ? t('sentDone') : t('sentSaved'))
    return outcome
  }
}
