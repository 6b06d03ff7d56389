import { useQuery, type CombinedError } from 'urql'
import { useDraft, type DraftHandle } from '../../app/drafts/use-draft.ts'
import { useAfterDelivery, useWaiting } from '../outbox/use-after-delivery.ts'
import { checkKey, checkPhotos, emptyCheck, type CheckDraft, type VisitPhone } from './check-phone.ts'
import { lineStates, type LineState } from './check-progress-phone.ts'
import { VisitPhoneQuery } from './visit-documents-phone.ts'

/** A visit on the phone: what the server knows, what this phone entered, and both in one view. */
export interface CheckHandle {
  visit: VisitPhone | null
  /** The visit is being read and nothing is there to show yet. */
  loading: boolean
  error: CombinedError | undefined
  retry: () => void
  draft: DraftHandle<CheckDraft>
  lines: LineState[]
  waiting: ReturnType<typeof useWaiting>
}

/** Opens a visit with the check on its way. */
export function useCheck(visitId: string): CheckHandle {
  const [{ data, fetching, error }, refetch] = useQuery({
    query: VisitPhoneQuery,
    variables: { id: visitId },
  })
  const draft = useDraft(checkKey(visitId), emptyCheck, checkPhotos)
  const waiting = useWaiting(`visit:${visitId}`)
  const retry = () => refetch({ requestPolicy: 'network-only' })
  useAfterDelivery(retry)
  const visit = data?.visit ?? null
  return {
    visit,
    loading: (fetching && !visit) || draft.value === null,
    error: visit ? undefined : error,
    retry,
    draft,
    lines: visit && draft.value ? lineStates(visit, draft.value, waiting) : [],
    waiting,
  }
}
