import { createHash } from 'node:crypto'
import { MutationReceipt } from './kernel.entities.ts'
import { DomainError } from './errors.ts'
import type { UnitOfWork } from './unit-of-work.ts'

/**
 * Runs a mutation once per client id. The same id with the same body gets the answer given then; the same id with
 * another body is refused with IDEMPOTENCY_MISMATCH. The receipt is written in the business transaction, so an answer
 * that was never given was never done.
 */
export async function once<T>(
  uow: UnitOfWork,
  clientMutationId: string,
  operation: string,
  body: unknown,
  run: () => Promise<T>,
): Promise<T> {
  const personId = uow.standing.personId
  if (personId === null) return run()
  const bodyHash = createHash('sha256').update(canonical(body)).digest('hex')
  // Two copies of one submission at the same moment: the second waits here for the first.
  await uow.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `${personId}:${clientMutationId}`,
  ])
  const receipt = await uow.em.findOne(MutationReceipt, { personId, clientMutationId })
  if (receipt) {
    if (receipt.bodyHash !== bodyHash || receipt.operation !== operation)
      throw new DomainError('IDEMPOTENCY_MISMATCH')
    return receipt.response as T
  }
  const response = await run()
  uow.em.create(MutationReceipt, {
    personId,
    clientMutationId,
    operation,
    bodyHash,
    response,
    createdAt: uow.now(),
  })
  return response
}

/** JSON with sorted keys, so that equal bodies hash equally whatever order the phone wrote them in. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
