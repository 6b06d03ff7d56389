import { useEffect, useRef } from 'react'
import { useOutboxView } from '../../app/outbox/outbox-context.tsx'
import type { OutboxOp } from '../../app/outbox/types.ts'

/** Reads again when something of this phone has arrived at the server: what a page shows is then old. */
export function useAfterDelivery(refetch: () => void): void {
  const newest = useOutboxView().receipts[0]?.key
  const seen = useRef(newest)
  const act = useRef(refetch)
  useEffect(() => {
    act.current = refetch
  })
  useEffect(() => {
    if (seen.current === newest) return
    seen.current = newest
    act.current()
  }, [newest])
}

/** What waits on this phone for one record (`visit:<id>`, `hazard:<id>`), oldest first. */
export function useWaiting(entity: string): readonly OutboxOp[] {
  return useOutboxView().ops.filter((op) => op.entity === entity)
}
