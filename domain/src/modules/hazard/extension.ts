import { z } from 'zod'
import { DomainError, NotAllowed, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { isWorkday, loadCalendar, nextWorkday } from '../reference/index.ts'
import { charterOf } from './charter.ts'
import { HAZARD } from './hazard.actions.ts'
import { armLadder, setDueOn } from './hazard-clock.ts'
import { HazardExtension } from './hazard.entities.ts'
import { canRequestExtension, judge } from './hazard.policy.ts'
import { type HazardAnswer, answer, demand, loadHazard, take } from './hazard-step.ts'
import { committeeDesk, hazardParams, hostDesk } from './messages.ts'
import { dayText, idText, maybeWritten, parsed, seenVersion, written } from '../../kernel/input.ts'

const requestShape = z.object({
  hazardId: idText,
  version: seenVersion,
  requestedDueOn: dayText,
  reason: written(1000),
  interimMeasures: written(2000),
})

/** Asks for a later due date, before the present one has passed, with what is done meanwhile. */
export async function requestExtension(
  uow: UnitOfWork,
  input: z.input<typeof requestShape>,
): Promise<HazardAnswer & { extensionId: string }> {
  uow.require(HAZARD['hazard:request-extension'])
  const data = parsed(requestShape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  if (hazard.state !== 'pending_rectify' && hazard.state !== 'rectifying')
    throw new DomainError('WRONG_STATE', { state: hazard.state })
  if (!canRequestExtension(uow.standing, hazard)) throw new NotAllowed(HAZARD['hazard:request-extension'])
  const charter = await charterOf(uow, hazard.allianceId)
  if (hazard.extensions >= charter.maxExtensions)
    throw new DomainError('EXTENSIONS_USED_UP', { max: charter.maxExtensions })
  if (hazard.dueAt && hazard.dueAt < uow.now())
    throw new DomainError('EXTENSION_TOO_LATE', { dueOn: hazard.dueOn ?? null })
  if (hazard.dueOn && data.requestedDueOn <= hazard.dueOn)
    throw new DomainError('DUE_IN_PAST', { today: hazard.dueOn })
  const open = await uow.em.count(HazardExtension, {
    allianceId: hazard.allianceId,
    hazardId: hazard.id,
    state: 'requested',
  })
  if (open > 0) throw new DomainError('EXTENSION_OPEN')
  const extensionId = uow.newId()
  uow.em.create(HazardExtension, {
    allianceId: hazard.allianceId,
    id: extensionId,
    hazardId: hazard.id,
    requestedDueOn: data.requestedDueOn,
    reason: data.reason,
    interimMeasures: data.interimMeasures,
    state: 'requested',
    requestedAt: uow.now(),
    requestedByName: uow.standing.personName,
  })
  notify(uow, {
    kind: 'extension-requested',
    ...hazardParams(hazard, { requestedDueOn: data.requestedDueOn }),
    to: committeeDesk(hazard),
  })
  return { ...(await answer(uow, hazard)), extensionId }
}

const decideShape = z.object({
  extensionId: idText,
  version: seenVersion,
  grant: z.boolean(),
  reason: maybeWritten(1000),
})

/** Grants a later due date (rolled onto a workday) or refuses it; a refusal says why. */
export async function decideExtension(
  uow: UnitOfWork,
  input: z.input<typeof decideShape>,
): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:decide-extension'])
  const data = parsed(decideShape, input)
  const request = await uow.em.findOne(HazardExtension, { id: data.extensionId })
  if (!request) throw new NotVisible('extension')
  if (request.state !== 'requested') throw new DomainError('EXTENSION_DECIDED', { state: request.state })
  if (request.version !== data.version)
    throw new DomainError('STALE_VERSION', { version: request.version, state: request.state })
  if (!data.grant && data.reason === null) throw new DomainError('REASON_MISSING')
  const hazard = await loadHazard(uow, request.hazardId)
  if (data.grant) {
    take(uow, hazard, 'extend', HAZARD['hazard:decide-extension'], data.reason ?? request.reason)
    const calendar = await loadCalendar(uow.em)
    const wanted = request.requestedDueOn
    await setDueOn(uow, hazard, isWorkday(calendar, wanted) ? wanted : nextWorkday(calendar, wanted).date)
    hazard.extensions += 1
    hazard.rung = 0
    armLadder(uow, hazard, await charterOf(uow, hazard.allianceId))
  } else {
    demand(judge('extend', uow.standing, hazard), HAZARD['hazard:decide-extension'], hazard)
  }
  request.state = data.grant ? 'granted' : 'refused'
  request.decidedAt = uow.now()
  request.decidedByName = uow.standing.personName
  request.decisionReason = data.reason
  notify(uow, {
    kind: data.grant ? 'extension-granted' : 'extension-refused',
    ...hazardParams(hazard),
    to: hostDesk(hazard),
  })
  return answer(uow, hazard)
}
