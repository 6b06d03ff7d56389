import { z } from 'zod'
import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { notify } from '../notification/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { type RoundResult, removeDraftVisits } from './create-round.ts'
import { cutShort } from './cut-visit.ts'
import { INSPECTION } from './inspection.actions.ts'
import { loadRound } from './load.ts'
import { type Round, Visit } from './round.entities.ts'
import { roundMachine } from './round-machine.ts'
import { idText, maybeWritten, parsed, written } from '../../kernel/input.ts'
import { isOpen, roundRoles, teamOf } from './visit-roles.ts'
import { callVisitOff } from './visit-days.ts'

const closing = z.object({ roundId: idText, version: z.int().optional(), reason: maybeWritten(500) })
const cancelling = z.object({ roundId: idText, version: z.int().optional(), reason: written(500) })
const finished: readonly Visit['state'][] = ['field_done', 'reported', 'archived', 'cancelled']

/**
 * Closes a round. With visits that are not done it takes a reason: those that have not begun are cancelled with it, those
 * that are going on are cut short: what an inspector still carries on a phone goes to the drop box for a week.
 */
export async function closeRound(uow: UnitOfWork, input: z.input<typeof closing>): Promise<RoundResult> {
  uow.require(INSPECTION['inspection:close-round'])
  const { roundId, version, reason } = parsed(closing, input)
  const round = await loadRound(uow, roundId, version)
  round.state = roundMachine.next(round.state, 'close', roundRoles(uow.standing))
  const open = await openVisits(uow, round)
  if (open.length > 0 && reason === null) throw new DomainError('ROUND_VISITS_OPEN', { open: open.length })
  for (const visit of open) {
    if (visit.state === 'in_progress') {
      await cutShort(uow, visit, reason!)
      continue
    }
    const team = await teamOf(uow, visit)
    const firms = team.filter(isOpen).map((place) => place.enterpriseId)
    callVisitOff(uow, visit, roundRoles(uow.standing), reason!, firms)
  }
  round.closedAt = uow.now()
  await uow.em.flush()
  if (reason !== null)
    uow.audit(round.allianceId, 'rounds:closed-early', 'rounds', round.id, { reason, open: open.length })
  touchRollup(uow, round.allianceId)
  notify(uow, {
    kind: 'round-closed',
    allianceId: round.allianceId,
    objectKind: 'round',
    objectId: round.id,
    params: { roundName: round.name },
    to: [{ type: 'committee', roles: ['chair', 'secretary'] }],
  })
  return { roundId, state: round.state, version: round.version }
}

/** Gives a round up before any of its visits has begun. */
export async function cancelRound(uow: UnitOfWork, input: z.input<typeof cancelling>): Promise<RoundResult> {
  uow.require(INSPECTION['inspection:cancel-round'])
  const { roundId, version, reason } = parsed(cancelling, input)
  const drafted = await loadRound(uow, roundId, version)
  roundMachine.next(drafted.state, 'cancel', roundRoles(uow.standing))
  await removeDraftVisits(uow, drafted)
  const round = await loadRound(uow, roundId)
  const open = await openVisits(uow, round)
  const begun = open.filter((visit) => visit.state === 'in_progress').length
  if (begun > 0) throw new DomainError('ROUND_VISITS_OPEN', { open: begun })
  for (const visit of open) callVisitOff(uow, visit, roundRoles(uow.standing), reason)
  round.state = roundMachine.next(round.state, 'cancel', roundRoles(uow.standing))
  await uow.em.flush()
  uow.audit(round.allianceId, 'rounds:given-up', 'rounds', round.id, { reason })
  touchRollup(uow, round.allianceId)
  return { roundId, state: round.state, version: round.version }
}

/** Moves a published round to running; any other is left as it is. The body of `inspection.start-round`. */
export async function startRound(uow: UnitOfWork, roundId: string): Promise<void> {
  const round = await loadRound(uow, roundId)
  if (!roundMachine.can(round.state, 'start', ['system'])) return
  round.state = roundMachine.next(round.state, 'start', ['system'])
  touchRollup(uow, round.allianceId)
}

async function openVisits(uow: UnitOfWork, round: Pick<Round, 'allianceId' | 'id'>): Promise<Visit[]> {
  return uow.em.find(
    Visit,
    { allianceId: round.allianceId, roundId: round.id, state: { $nin: [...finished] } },
    { orderBy: { id: 'asc' } },
  )
}
