import type { MachineRole, Standing } from '../../kernel/index.ts'
import { type HazardTransition, hazardMachine } from './hazard-machine.ts'
import type { HazardSource, HazardState } from './hazard.entities.ts'
import { machineRoles } from './roles.ts'
import { committeeRoles } from '../tenancy/index.ts'

/** What the policy reads of a hazard; the entity has it, and so has a row of the read model. */
export interface HazardFacts {
  state: HazardState
  source: HazardSource
  enterpriseId: string
  finderEnterpriseId?: string | null
  foundById?: string | null
  reinspectorEnterpriseId?: string | null
  rectifierId?: string | null
  visitId?: string | null
  disputes: number
}

/** Who asks. */
export type Asker = Pick<Standing, 'kind' | 'role' | 'enterpriseId' | 'enterpriseIds' | 'personId'> & {
  followVisitIds?: readonly string[]
}

/** Why not, in the order in which a person would be told. */
export type Refusal =
  | 'WRONG_STATE'
  | 'ROLE_MAY_NOT'
  | 'RECUSED'
  | 'NOT_YOUR_RECORD'
  | 'NOT_THE_REINSPECTOR'
  | 'OWN_WORK'
  | 'AUTHORITY_ORDERED'
  | 'DISPUTED_BEFORE'

/** The policy's answer: the roles that allow it, or the reason against. */
export type Verdict = { ok: true; role: MachineRole } | { ok: false; why: Refusal }

const foundByOwnFirm = (hazard: HazardFacts): boolean =>
  hazard.source === 'self_check' || hazard.source === 'quick_report'
const ordered = (hazard: HazardFacts): boolean => hazard.source === 'enforcement'

/** Belongs to this firm, whatever seat is sat on: people sit in several. */
const belongs = (who: Asker, enterpriseId: string | null | undefined): boolean =>
  enterpriseId != null && who.enterpriseIds.includes(enterpriseId)
const ofHost = (who: Asker, hazard: HazardFacts): boolean => belongs(who, hazard.enterpriseId)
const ofFinder = (who: Asker, hazard: HazardFacts): boolean => belongs(who, hazard.finderEnterpriseId)

/** A decider belongs neither to the inspected nor to the reporting enterprise. */
function decider(who: Asker, hazard: HazardFacts): Refusal | null {
  return ofHost(who, hazard) || ofFinder(who, hazard) ? 'RECUSED' : null
}

function reinspector(who: Asker, hazard: HazardFacts): Refusal | null {
  if (ordered(hazard) && who.kind !== 'bureau') return 'AUTHORITY_ORDERED'
  if (who.kind === 'bureau') return null
  // An expert looks again on the spot, on a follow-up of the visit that found it.
  if (who.kind === 'expert') {
    if (ofHost(who, hazard)) return 'RECUSED'
    return (who.followVisitIds ?? []).includes(hazard.visitId ?? '') ? null : 'NOT_THE_REINSPECTOR'
  }
  if (ofHost(who, hazard)) {
    // The firm itself closes only what it found itself, and nobody closes what is theirs to put right.
    if (!foundByOwnFirm(hazard) || (who.kind === 'member' && who.enterpriseId !== hazard.enterpriseId))
      return 'RECUSED'
    return who.personId !== null && who.personId === hazard.rectifierId ? 'OWN_WORK' : null
  }
  if (who.kind === 'member' && who.enterpriseId !== hazard.reinspectorEnterpriseId)
    return 'NOT_THE_REINSPECTOR'
  return null
}

const guards: Partial<Record<HazardTransition, (who: Asker, hazard: HazardFacts) => Refusal | null>> = {
  uphold: decider,
  revoke: decider,
  merge_duplicate: decider,
  dispute: (_who, hazard) => (hazard.disputes > 0 ? 'DISPUTED_BEFORE' : null),
  withdraw: (who, hazard) => {
    const own =
      who.kind === 'member'
        ? who.enterpriseId !== null && who.enterpriseId === hazard.finderEnterpriseId
        : who.personId !== null && who.personId === hazard.foundById
    return own ? null : 'NOT_YOUR_RECORD'
  },
  extend: (who, hazard) => {
    if (ordered(hazard)) return who.kind === 'bureau' ? null : 'AUTHORITY_ORDERED'
    return ofHost(who, hazard) ? 'RECUSED' : null
  },
  reinspect_pass: reinspector,
  reinspect_fail: reinspector,
}

/** Whether this standing may take this step with this hazard now, and in which role. */
export function judge(transition: HazardTransition, who: Asker, hazard: HazardFacts): Verdict {
  const row = hazardMachine.row(transition)
  if (!row.from.includes(hazard.state)) return { ok: false, why: 'WRONG_STATE' }
  const roles = machineRoles(who, hazard)
  const role = row.by.find((name) => roles.includes(name))
  if (!role) return { ok: false, why: 'ROLE_MAY_NOT' }
  const why = guards[transition]?.(who, hazard) ?? null
  return why ? { ok: false, why } : { ok: true, role }
}

const can =
  (...transitions: HazardTransition[]) =>
  (who: Asker, hazard: HazardFacts): boolean =>
    transitions.some((transition) => judge(transition, who, hazard).ok)

export const canConfirm = can('confirm')
export const canContest = can('dispute')
export const canDecideDispute = can('uphold', 'revoke')
export const canStart = can('start')
export const canFixOnSpot = can('fix_on_spot')
export const canSubmitRectification = can('submit')
export const canDecideExtension = can('extend')
export const canReinspect = can('reinspect_pass', 'reinspect_fail')
export const canEscalate = can('escalate')
export const canMerge = can('merge_duplicate')
export const canWithdraw = can('withdraw')

/** The host asks for more time while the work is open; whether it is in time, the command says. */
export function canRequestExtension(who: Asker, hazard: HazardFacts): boolean {
  const roles = machineRoles(who, hazard)
  return (
    (hazard.state === 'pending_rectify' || hazard.state === 'rectifying') &&
    (['enterprise_safety', 'enterprise_principal', 'enterprise_rectifier'] as const).some((role) =>
      roles.includes(role),
    )
  )
}

/** A leader or an officer of the committee names who re-inspects, while it is not closed and nobody of the inspected firm decides it. */
export function canAssignReinspector(who: Asker, hazard: HazardFacts): boolean {
  const open =
    hazardMachine.states.includes(hazard.state) &&
    !hazardMachine.terminal.includes(hazard.state) &&
    hazard.state !== 'draft'
  const decides = who.kind === 'leader' || committeeRoles(who).includes('committee_secretary')
  return open && decides && !ofHost(who, hazard) && !ordered(hazard) && !foundByOwnFirm(hazard)
}

/** What the policy of a look-back reads. */
export interface LookBackFacts {
  state: 'pending' | 'assigned' | 'done' | 'cancelled'
  inspectorEnterpriseId?: string | null
  enterpriseId: string
  /** Whose inspector closed the hazard, as firm and as person. */
  closerEnterpriseId?: string | null
  closerId?: string | null
}

/**
 * Another inspector than the one who closed: the firm asked, or the leader where the firm asked cannot. Never somebody of the
 * host, nor of the firm that closed it, nor the person who did.
 */
export function canLookBack(who: Asker, lookBack: LookBackFacts): boolean {
  if (lookBack.state !== 'assigned' && lookBack.state !== 'pending') return false
  if (belongs(who, lookBack.enterpriseId) || belongs(who, lookBack.closerEnterpriseId)) return false
  if (who.personId !== null && who.personId === lookBack.closerId) return false
  if (who.kind === 'leader') return true
  return (
    who.kind === 'member' &&
    lookBack.state === 'assigned' &&
    who.enterpriseId === lookBack.inspectorEnterpriseId
  )
}
