import { isExpected, withActor } from '@anhu/domain/kernel'
import type { Wake } from './queue.ts'
import type { Orm } from './run-outbox.ts'

// Expected errors that another try may well get past: somebody else was writing, or there was no room.
const passing = new Set(['BUSY', 'DISK_FULL', 'STALE_VERSION'])

/** What became of a row whose body failed. */
export interface Failure {
  /** A code, never a sentence with values. */
  reason: string
  parked: boolean
}

/**
 * Whether the body refused: an answer of the house itself, or a payload that is not what the job takes. The same try
 * ends the same way. Everything else (a crash, a database away, a fault of ours) is a fault and is tried on.
 */
export function isRefusal(error: unknown): boolean {
  const { name, code } = (error ?? {}) as { name?: string; code?: string }
  return name === 'ZodError' || (isExpected(error) && !passing.has(code ?? ''))
}

// Their words name a part of the program. Those of other errors may hold the values they met.
const ours = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError'])

/** An error as its name and code. */
function codeOf(error: unknown): string {
  const {
    name = 'Error',
    code,
    objectKind,
    action,
    message,
  } = (error ?? {}) as Record<string, string | undefined>
  const said = code ?? objectKind ?? action ?? (ours.has(name) ? message?.split('\n')[0] : undefined)
  return [name, said]
    .filter((part) => part !== undefined)
    .join(' ')
    .slice(0, 200)
}

/**
 * Notes why a row is not done yet. Refused so often, it is parked: it stays in the table, is counted by `/metrics` and
 * `/readyz`, and nobody tries it until somebody releases it.
 */
export async function noteFailure(orm: Orm, wake: Wake, error: unknown, parkAfter: number): Promise<Failure> {
  const reason = codeOf(error)
  const refused = isRefusal(error) ? 1 : 0
  const rows = await withActor(orm, { kind: 'system', reason: 'relay' }, (uow) =>
    uow.em.execute<{ parked: boolean }[]>(
      `update app.outbox set last_error = ?, refusals = refusals + ?,
         parked_at = case when refusals + ? >= ? and ? = 1 then now() end
       where id = ? and done_at is null and parked_at is null returning parked_at is not null as parked`,
      [reason, refused, refused, parkAfter, refused, wake.id],
    ),
  )
  return { reason, parked: rows[0]?.parked ?? false }
}
