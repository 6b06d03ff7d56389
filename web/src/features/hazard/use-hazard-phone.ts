import { useQuery } from 'urql'
import { useAfterDelivery, useWaiting } from '../outbox/use-after-delivery.ts'
import type { HazardPhone } from './act-specs-phone.ts'
import { HazardPhoneQuery } from './hazard-documents-phone.ts'

/** A hazard on the phone with what waits for it in the queue. */
export function useHazard(hazardId: string) {
  const [{ data, fetching, error }, refetch] = useQuery({
    query: HazardPhoneQuery,
    variables: { id: hazardId },
  })
  const retry = () => refetch({ requestPolicy: 'network-only' })
  useAfterDelivery(retry)
  const hazard: HazardPhone | null = data?.hazard ?? null
  return {
    hazard,
    loading: fetching && !hazard,
    error: hazard ? undefined : error,
    retry,
    waiting: useWaiting(`hazard:${hazardId}`),
  }
}
