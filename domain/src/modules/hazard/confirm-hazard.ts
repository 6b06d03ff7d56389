import { z } from 'zod'
import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { deadlineAt, loadCalendar, shanghaiDate } from '../reference/index.ts'
import { charterOf } from './charter.ts'
import { HAZARD } from './hazard.actions.ts'
import { armLadder, setDueInDays, setDueOn } from './hazard-clock.ts'
import type { Hazard } from './hazard.entities.ts'
import { type HazardAnswer, answer, loadHazard, take } from './hazard-step.ts'
import { dayText, idText, maybeWritten, parsed, seenVersion } from '../../kernel/input.ts'

const shape = z.object({
  hazardId: idText,
  version: seenVersion,
  /** A person of the firm, where one was picked; the name stands alone otherwise. */
  rectifierId: idText.nullish(),
  rectifierName: maybeWritten(60),
  /** Not later than the item allows from today on; the allowed day when absent. */
  dueOn: dayText.nullish(),
  measures: maybeWritten(2000),
})

/**
 * The host agrees: who puts it right, how and by when (定人、定时、定措施). The due clock starts.
 * @throws DUE_TOO_LATE with the latest day allowed, DUE_IN_PAST
 */
export async function confirmHazard(uow: UnitOfWork, input: z.input<typeof shape>): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:confirm-hazard'])
  const data = parsed(shape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  take(uow, hazard, 'confirm', HAZARD['hazard:confirm-hazard'], data.measures)
  const today = shanghaiDate(uow.now())
  const latest = deadlineAt(await loadCalendar(uow.em), today, hazard.deadlineDays).dueOn
  if (data.dueOn && data.dueOn > latest) throw new DomainError('DUE_TOO_LATE', { latest })
  if (data.dueOn && data.dueOn < today) throw new DomainError('DUE_IN_PAST', { today })
  hazard.rectifierId = data.rectifierId ?? null
  hazard.rectifierName = data.rectifierName ?? uow.standing.personName
  hazard.measures = data.measures
  await setDueOn(uow, hazard, data.dueOn ?? latest)
  await confirmed(uow, hazard)
  return answer(uow, hazard)
}

/** What follows a confirmation, spoken or silent: the ladder stands instead of the waiting. */
export async function confirmed(uow: UnitOfWork, hazard: Hazard, days?: number): Promise<void> {
  hazard.confirmedAt = uow.now()
  if (days !== undefined) await setDueInDays(uow, hazard, days)
  uow.callOff(hazard.id, 'confirm')
  armLadder(uow, hazard, await charterOf(uow, hazard.allianceId))
}
