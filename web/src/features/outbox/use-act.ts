import { dropDraft } from '../../app/drafts/drafts.ts'
import type { OutboxOperation } from '../../app/outbox/operation.ts'
import type { Outbox } from '../../app/outbox/outbox.ts'
import { useOutbox } from '../../app/outbox/outbox-context.tsx'
import type { Refusal } from '../../app/outbox/types.ts'
import { useSeat } from '../../app/session/session-store.ts'

/** How long a person is kept waiting for the server before "已保存在手机" is answer enough. */
const PATIENCE = 8_000

/** What became of an act: the server has it, the phone keeps it, or the server said no. */
export type Outcome =
  | { kind: 'done'; answer: unknown }
  | { kind: 'saved' }
  | { kind: 'refused'; refusal: Refusal; seq: number }

/** Waits until an operation has arrived, was refused, or must wait for a signal. */
export function outcomeOf(outbox: Outbox, key: string, patience = PATIENCE): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer)
      stop()
      resolve(outcome)
    }
    const look = () => {
      const { ops, receipts, online } = outbox.view()
      const op = ops.find((one) => one.key === key)
      const receipt = receipts.find((one) => one.key === key)
      if (receipt) end({ kind: 'done', answer: receipt.answer })
      else if (op?.state === 'rejected')
        end({ kind: 'refused', refusal: op.refusal ?? { code: 'INTERNAL' }, seq: op.seq })
      else if (op && (!online || op.tries > 1)) end({ kind: 'saved' })
    }
    const stop = outbox.subscribe(look)
    const timer = setTimeout(() => end({ kind: 'saved' }), patience)
    look()
  })
}

/**
 * `act(input)`: like `useOperation`, but says what the server answered when it answers at once. A refused act is taken
 * out of the queue again: its form is still on the screen. `draft` ends when the act is safe.
 */
export function useAct<I, V extends Record<string, unknown>>(
  operation: OutboxOperation<I, V>,
): (input: I, options?: { draft?: string }) => Promise<Outcome> {
  const outbox = useOutbox()
  const { seat } = useSeat()
  return async (input, options) => {
    const key = await outbox.enqueue(operation, input, { seatId: seat.id })
    const outcome = await outcomeOf(outbox, key)
    if (outcome.kind === 'refused') await outbox.remove(outcome.seq)
    else if (options?.draft) await dropDraft(outbox.db, options.draft)
    return outcome
  }
}
