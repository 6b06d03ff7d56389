import { createContext, use, useSyncExternalStore, type ReactNode } from 'react'
import { useSeat } from '../session/session-store.ts'
import type { OutboxOperation } from './operation.ts'
import type { Outbox, OutboxView } from './outbox.ts'

const OutboxContext = createContext<Outbox | null>(null)

/** Gives the pages below the queue of the person signed in. */
export function OutboxProvider(props: { outbox: Outbox; children: ReactNode }): ReactNode {
  return <OutboxContext value={props.outbox}>{props.children}</OutboxContext>
}

/** The person's queue; only below the phone's shell. */
export function useOutbox(): Outbox {
  const outbox = use(OutboxContext)
  if (!outbox) throw new Error('useOutbox needs the member shell around it')
  return outbox
}

/** What waits, followed by the component. */
export function useOutboxView(): OutboxView {
  const outbox = useOutbox()
  return useSyncExternalStore(outbox.subscribe, outbox.view, outbox.view)
}

/**
 * `submit(input)`: does one act of a kind in the current seat; resolves when it is safe on this phone.
 * @public
 */
export function useOperation<I, V extends Record<string, unknown>>(
  operation: OutboxOperation<I, V>,
): (input: I, options?: { draft?: string }) => Promise<string> {
  const outbox = useOutbox()
  const { seat } = useSeat()
  return (input, options) => outbox.enqueue(operation, input, { seatId: seat.id, ...options })
}
