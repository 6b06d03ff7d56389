import type { MachineRole } from '../../kernel/index.ts'
import type { Asker } from './hazard.policy.ts'
import type { MajorHazardState } from './hazard.entities.ts'
import { type MajorHazardTransition, majorHazardMachine } from './major-hazard-machine.ts'
import { machineRoles } from './roles.ts'

/** What the policy reads of a major-hazard case. */
export interface MajorHazardFacts {
  state: MajorHazardState
  enterpriseId: string
  firstJudgeId?: string | null
}

export type MajorVerdict =
  | { ok: true; role: MachineRole }
  | { ok: false; why: 'WRONG_STATE' | 'ROLE_MAY_NOT' }

/** Whether this standing may take this step with this case now. The two-person rule is the command's: a first "no" moves nothing. */
export function judgeMajorStep(
  transition: MajorHazardTransition,
  who: Asker,
  major: MajorHazardFacts,
): MajorVerdict {
  const row = majorHazardMachine.row(transition)
  if (!row.from.includes(major.state)) return { ok: false, why: 'WRONG_STATE' }
  const roles = machineRoles(who, major)
  const role = row.by.find((name) => roles.includes(name))
  return role ? { ok: true, role } : { ok: false, why: 'ROLE_MAY_NOT' }
}

const can =
  (...transitions: MajorHazardTransition[]) =>
  (who: Asker, major: MajorHazardFacts): boolean =>
    transitions.some((transition) => judgeMajorStep(transition, who, major).ok)

export const canJudgeMajor = can('judge_yes', 'judge_no')
export const canControlMajor = can('control')
export const canFileTreatmentPlan = can('file_plan')
export const canStartTreatment = can('start')
export const canRequestAcceptance = can('request')
export const canAcceptMajor = can('pass', 'fail')
export const canReworkMajor = can('rework')
