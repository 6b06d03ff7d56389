import { DomainError, NotAllowed, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { type Audience, notify } from '../notification/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { HazardStep, MajorHazard } from './hazard.entities.ts'
import { type MajorHazardTransition, majorHazardMachine } from './major-hazard-machine.ts'
import { judgeMajorStep } from './major-hazard.policy.ts'

/** What every command on a case answers with. */
export interface MajorHazardAnswer {
  majorHazardId: string
  hazardId: string
  state: string
  version: number
}

/** The case, if this actor sees it and saw its newest version. */
export async function loadMajor(uow: UnitOfWork, majorHazardId: string, seen: number): Promise<MajorHazard> {
  const major = await uow.em.findOne(MajorHazard, { id: majorHazardId })
  if (!major) throw new NotVisible('major-hazard')
  if (major.version !== seen)
    throw new DomainError('STALE_VERSION', { version: major.version, state: major.state })
  return major
}

/** Whether the step is open to this actor; throws the reason why not. */
export function demandMajor(
  uow: UnitOfWork,
  major: MajorHazard,
  transition: MajorHazardTransition,
  action: string,
): string {
  const verdict = judgeMajorStep(transition, uow.standing, major)
  if (verdict.ok) return verdict.role
  if (verdict.why === 'ROLE_MAY_NOT') throw new NotAllowed(action)
  throw new DomainError(verdict.why, { state: major.state })
}

/** Takes a case one step along the table and writes the line of the hazard's timeline. */
export function takeMajor(
  uow: UnitOfWork,
  major: MajorHazard,
  transition: MajorHazardTransition,
  action: string,
  note: string | null,
): void {
  const role = demandMajor(uow, major, transition, action)
  const from = major.state
  major.state = majorHazardMachine.row(transition).to
  noteMajor(uow, major, `major:${transition}`, from, role, note)
}

/** Adds a line about the case to the hazard's timeline. */
export function noteMajor(
  uow: UnitOfWork,
  major: MajorHazard,
  transition: string,
  from: string,
  byRole: string,
  note: string | null,
): void {
  uow.em.create(HazardStep, {
    allianceId: major.allianceId,
    id: uow.newId(),
    hazardId: major.hazardId,
    transition,
    fromState: `major:${from}`,
    toState: `major:${major.state}`,
    at: uow.now(),
    byName: uow.standing.personName,
    byRole,
    note,
    round: 1,
  })
  touchRollup(uow, major.allianceId)
}

/** Tells the firm's owner, the committee or the bureau about a case. */
export function tellMajor(
  uow: UnitOfWork,
  major: MajorHazard,
  kind: string,
  ...whom: ('owner' | 'committee' | 'bureau')[]
): void {
  const desks: Record<(typeof whom)[number], Audience> = {
    owner: { type: 'enterprise', enterpriseId: major.enterpriseId, roles: ['principal', 'safety'] },
    committee: { type: 'committee', roles: ['chair', 'secretary'] },
    bureau: { type: 'bureau', divisionCode: major.divisionCode, roles: ['inspector', 'leader', 'township'] },
  }
  notify(uow, {
    kind,
    allianceId: major.allianceId,
    enterpriseId: major.enterpriseId,
    objectKind: 'major_hazard',
    objectId: major.id,
    params: { enterpriseName: major.enterpriseName, criterion: major.criterionCode },
    to: whom.map((desk) => desks[desk]),
  })
}

/** Writes what changed and answers with the version the caller now holds. */
export async function answerMajor(uow: UnitOfWork, major: MajorHazard): Promise<MajorHazardAnswer> {
  await uow.em.flush()
  return { majorHazardId: major.id, hazardId: major.hazardId, state: major.state, version: major.version }
}
