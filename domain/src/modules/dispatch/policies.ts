import { seatMay } from '../../kernel/actions.ts'
import { DISPATCH } from './dispatch.actions.ts'
import {
  type ExpertVisitTransition,
  expertVisitMachine,
  memberRequestMachine,
} from './expert-visit-machine.ts'
import type { ExpertRequestState, ExpertVisitState } from './request.entities.ts'
import { type Asker, dispatchRoles } from './roles.ts'

/** What the policies read of a visit; the entity has it, and so has a row of the read model. */
export interface ExpertVisitFacts {
  state: ExpertVisitState
  enterpriseId: string
  accepted: boolean
}

/** What the policies read of a request. */
export interface ExpertRequestFacts {
  state: ExpertRequestState
  enterpriseId: string
  visitState: ExpertVisitState | null
}

const step =
  (id: ExpertVisitTransition, action: keyof typeof DISPATCH) =>
  (who: Asker, visit: ExpertVisitFacts): boolean =>
    seatMay(DISPATCH[action], who) && expertVisitMachine.can(visit.state, id, dispatchRoles(who, visit))

const assign = step('assign', 'dispatch:assign-expert')

/** Experts are named for what was taken on. */
export const canAssignExpert = (who: Asker, visit: ExpertVisitFacts): boolean =>
  visit.accepted && assign(who, visit)
export const canConfirmVisitDay = step('schedule', 'dispatch:confirm-visit')
export const canScheduleVisit = step('schedule', 'dispatch:schedule-visit')
export const canReassignVisit = step('reassign', 'dispatch:reassign-visit')
export const canStartVisit = step('start', 'dispatch:record-visit')
export const canReportVisit = step('report', 'dispatch:record-visit')
export const canConfirmReport = step('confirm', 'dispatch:confirm-report')
export const canCloseVisit = step('close', 'dispatch:close-visit')
export const canCancelExpertVisit = step('cancel', 'dispatch:cancel-visit')

/** Both sides rate what was reported, until the visit is closed. */
export const canRateVisit = (who: Asker, visit: ExpertVisitFacts): boolean =>
  seatMay(DISPATCH['dispatch:rate-visit'], who) &&
  (who.kind === 'expert'
    ? visit.state === 'reported' || visit.state === 'confirmed'
    : visit.state === 'confirmed' && who.enterpriseId === visit.enterpriseId)

/** A follow-up belongs to a visit that was reported. */
export const canRequestFollowUp = (who: Asker, visit: ExpertVisitFacts): boolean =>
  seatMay(DISPATCH['dispatch:request-follow-up'], who) &&
  ['reported', 'confirmed', 'closed'].includes(visit.state)

/** The bureau takes a request on while nobody has. */
export const canTriage = (who: Asker, request: ExpertRequestFacts): boolean =>
  seatMay(DISPATCH['dispatch:triage-request'], who) &&
  memberRequestMachine.can(request.state, 'assign', dispatchRoles(who, request))

/** Declined is what nobody was sent to. */
export const canDecline = (who: Asker, request: ExpertRequestFacts): boolean =>
  seatMay(DISPATCH['dispatch:decline-request'], who) &&
  (request.state === 'open' || request.state === 'assigned') &&
  request.visitState !== null &&
  expertVisitMachine.can(request.visitState, 'decline', dispatchRoles(who, request))

/** The committee's clerk puts away what was not meant. */
export const canInvalidate = (who: Asker, request: ExpertRequestFacts): boolean =>
  seatMay(DISPATCH['dispatch:invalidate-request'], who) &&
  memberRequestMachine.can(request.state, 'invalid', dispatchRoles(who, request))

/** The firm asks again after an answer. */
export const canReopen = (who: Asker, request: ExpertRequestFacts): boolean =>
  seatMay(DISPATCH['dispatch:reopen-request'], who) &&
  memberRequestMachine.can(request.state, 'reopen', dispatchRoles(who, request)) &&
  request.visitState !== null &&
  expertVisitMachine.terminal.includes(request.visitState)
