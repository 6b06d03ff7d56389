import { LockMode } from '@mikro-orm/core'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Round, RoundPlan, Visit } from './round.entities.ts'

/** Refuses a version that is no longer the newest, before anything else is looked at. */
export function atVersion(object: { version: number }, expected: number | undefined): void {
  if (expected !== undefined && object.version !== expected)
    throw new DomainError('STALE_VERSION', { now: object.version })
}

/** The round, locked: what two clerks do to it happens one after the other. */
export async function loadRound(uow: UnitOfWork, roundId: string, version?: number): Promise<Round> {
  const round = await uow.em.findOne(Round, { id: roundId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!round) throw new NotVisible('round')
  atVersion(round, version)
  return round
}

/** A visit of peers, locked for as long as this transaction lasts. Visits of other natures are moved by the module that opens them. */
export async function loadVisit(uow: UnitOfWork, visitId: string, version?: number): Promise<Visit> {
  const visit = await uow.em.findOne(
    Visit,
    { id: visitId, nature: { $ne: 'expert' } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (!visit) throw new NotVisible('visit')
  atVersion(visit, version)
  return visit
}

/** A computed plan of a round. */
export async function loadPlan(uow: UnitOfWork, planId: string, version?: number): Promise<RoundPlan> {
  const plan = await uow.em.findOne(RoundPlan, { id: planId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!plan) throw new NotVisible('round_plan')
  atVersion(plan, version)
  return plan
}
