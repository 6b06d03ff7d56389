import type { UnitOfWork } from '../../kernel/index.ts'
import { AUDIT } from './audit.actions.ts'

/** What the check of a chain found. `brokenAt` is the number of the first line that does not follow from the one before. */
export interface ChainCheck {
  length: number
  brokenAt: number | null
}

/** Recomputes the chain of one owner from the lines this actor may read. */
export async function verifyChain(uow: UnitOfWork, ownerId: string): Promise<ChainCheck> {
  uow.require(AUDIT['audit:verify-chain'])
  const [row] = await uow.em.execute<{ length: string; broken: string | null }[]>(
    `select (select count(*) from app.audit_events where owner_id = ?) as length, audit.first_broken_link(?) as broken`,
    [ownerId, ownerId],
  )
  return { length: Number(row!.length), brokenAt: row!.broken === null ? null : Number(row!.broken) }
}
