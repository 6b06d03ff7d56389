import { useQuery, type CombinedError } from 'urql'
import { useDraft, type DraftHandle } from '../../app/drafts/use-draft.ts'
import { useAfterDelivery, useWaiting } from '../outbox/use-after-delivery.ts'
import { ServicePhoneQuery } from './service-documents-phone.ts'
import {
  emptyService,
  serviceKey,
  servicePhotos,
  type ServiceDraft,
  type ServicePhone,
} from './service-draft-phone.ts'

/** An expert visit on the phone: what the server knows, what this phone entered, what waits. */
export interface ServiceHandle {
  visit: ServicePhone | null
  loading: boolean
  error: CombinedError | undefined
  retry: () => void
  draft: DraftHandle<ServiceDraft>
  waiting: ReturnType<typeof useWaiting>
}

/** Opens an expert visit with the record on its way. */
export function useService(visitId: string): ServiceHandle {
  const [{ data, fetching, error }, refetch] = useQuery({
    query: ServicePhoneQuery,
    variables: { id: visitId },
  })
  const draft = useDraft(serviceKey(visitId), emptyService, servicePhotos)
  const waiting = useWaiting(`service:${visitId}`)
  const retry = (): void => refetch({ requestPolicy: 'network-only' })
  useAfterDelivery(retry)
  const visit = data?.expertVisit?.id === visitId ? data.expertVisit : null
  return {
    visit,
    loading: (fetching && !visit) || draft.value === null,
    error: visit ? undefined : error,
    retry,
    draft,
    waiting,
  }
}

/** Whether an act of this name lies in the queue and was not refused. */
export const lies = (handle: ServiceHandle, name: string): boolean =>
  handle.waiting.some((op) => op.name === name && op.state !== 'rejected')
