import { DomainError, type MachineRole, NotAllowed, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { Hazard, HazardStep } from './hazard.entities.ts'
import { type HazardTransition, hazardMachine } from './hazard-machine.ts'
import { type Verdict, judge } from './hazard.policy.ts'

/** What every hazard command answers with. */
export interface HazardAnswer {
  hazardId: string
  state: string
  version: number
  dueOn: string | null
}

/**
 * The hazard, if this actor can see it and saw its newest version.
 * @throws NotVisible, or STALE_VERSION with the values as they are now
 */
export async function loadHazard(uow: UnitOfWork, hazardId: string, seen?: number): Promise<Hazard> {
  const hazard = await uow.em.findOne(Hazard, { id: hazardId })
  if (!hazard) throw new NotVisible('hazard')
  if (seen !== undefined && hazard.version !== seen) {
    throw new DomainError('STALE_VERSION', {
      version: hazard.version,
      state: hazard.state,
      dueOn: hazard.dueOn ?? null,
      measures: hazard.measures ?? null,
      rectifierName: hazard.rectifierName ?? null,
    })
  }
  return hazard
}

/** Turns a refusal into the error a person understands. */
export function demand(verdict: Verdict, action: string, hazard: Hazard): MachineRole {
  if (verdict.ok) return verdict.role
  if (verdict.why === 'ROLE_MAY_NOT') throw new NotAllowed(action)
  throw new DomainError(verdict.why, { state: hazard.state })
}

/**
 * Takes a hazard one step along the table, as this actor, and writes the line of its timeline.
 * @throws NotAllowed or the DomainError of the guard that stands against it
 */
export function take(
  uow: UnitOfWork,
  hazard: Hazard,
  transition: HazardTransition,
  action: string,
  note: string | null = null,
): MachineRole {
  const role = demand(judge(transition, uow.standing, hazard), action, hazard)
  const from = hazard.state
  hazard.state = hazardMachine.row(transition).to
  writeStep(uow, hazard, transition, from, role, note)
  return role
}

/** Adds a line to the hazard's timeline. */
export function writeStep(
  uow: UnitOfWork,
  hazard: Hazard,
  transition: string,
  fromState: string,
  byRole: string,
  note: string | null,
): void {
  uow.em.create(HazardStep, {
    allianceId: hazard.allianceId,
    id: uow.newId(),
    hazardId: hazard.id,
    transition,
    fromState,
    toState: hazard.state,
    at: uow.now(),
    byName: uow.standing.personName,
    byRole,
    note,
    round: hazard.round,
  })
  touchRollup(uow, hazard.allianceId)
}

/** Writes what changed and answers with the version the caller now holds. */
export async function answer(uow: UnitOfWork, hazard: Hazard): Promise<HazardAnswer> {
  await uow.em.flush()
  return { hazardId: hazard.id, state: hazard.state, version: hazard.version, dueOn: hazard.dueOn ?? null }
}
