import { z } from 'zod'
import { isPlausible } from '../../kernel/clock.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Visit } from '../inspection/index.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { expertVisitMachine } from './expert-visit-machine.ts'
import { type ExpertVisitAnswer, answerVisit, loadExpertVisit } from './load.ts'
import { missingOfReport } from './missing.ts'
import type { ExpertVisit, PresentPerson } from './request.entities.ts'
import { dispatchRoles } from './roles.ts'
import { filesOf, finds, hanger, praise, prescribe, sign, type Taken } from './site-elements.ts'
import { siteShape } from './site-shape.ts'
import { idText, instant, parsed } from '../../kernel/input.ts'

const startShape = z.object({
  visitId: idText,
  version: z.int().optional(),
  method: z.enum(['qr', 'gps', 'manual']),
  lat: z.number().min(-90).max(90).nullish(),
  lon: z.number().min(-180).max(180).nullish(),
  at: instant,
})

/** The expert is there (到场): scheduled → visiting. */
export async function startExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof startShape>,
): Promise<ExpertVisitAnswer> {
  uow.require(DISPATCH['dispatch:record-visit'])
  const { visitId, version, method, lat, lon, at } = parsed(startShape, input)
  const visit = await loadExpertVisit(uow, visitId, version)
  const roles = dispatchRoles(uow.standing, visit)
  // The second of a team arrives: the visit has begun already.
  if (visit.state === 'visiting' && roles.includes('expert')) return answerVisit(uow, visit)
  visit.state = expertVisitMachine.next(visit.state, 'start', roles)
  // The ledger's day and minutes hang on it, so a clock that nobody set is not believed.
  visit.startedAt = at > uow.now() || !isPlausible(at, uow.now()) ? uow.now() : at
  const row = await rowOf(uow, visit)
  row.state = 'in_progress'
  row.checkedInAt = visit.startedAt
  row.checkIn = {
    method,
    ...(lat != null && lon != null ? { lat, lon } : {}),
    byName: uow.standing.personName,
  }
  return answerVisit(uow, visit)
}

/** The row of `visits` with the same id. */
export async function rowOf(uow: UnitOfWork, visit: ExpertVisit): Promise<Visit> {
  return uow.em.findOneOrFail(Visit, { allianceId: visit.allianceId, id: visit.id })
}

export interface RecordAnswer extends Taken {
  visitId: string
  /** What the report still lacks. */
  missing: string[]
  version: number
}

/**
 * Takes what an expert records on the spot, whole or in pieces, in any order, any number of times; each element counts
 * once by its id. Findings become hazards of source expert_visit at once, open to the bureau. What the phone of another of
 * the team still held when the report was filed comes in until the host has confirmed; what the report says stays.
 * @throws WRONG_STATE before the visit begins, and once its report is confirmed
 */
export async function recordExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof siteShape>,
): Promise<RecordAnswer> {
  uow.require(DISPATCH['dispatch:record-visit'])
  const piece = parsed(siteShape, input)
  const visit = await loadExpertVisit(uow, piece.visitId)
  const late = visit.state === 'reported'
  if (visit.state !== 'visiting' && !late)
    throw new DomainError('WRONG_STATE', {
      machine: 'expert_visit',
      state: visit.state,
      transition: 'record',
    })
  const answer = { received: [] as string[], refused: [] as string[], waiting: [] as string[] }
  if (piece.present && !late) visit.present = piece.present.map((one): PresentPerson => ({ ...one }))
  if (piece.summary !== null && !late) visit.summary = piece.summary
  const sent = await filesOf(uow, piece)
  const hang = hanger(uow, visit, sent, answer)
  for (const one of piece.findings) {
    // The clock of a deadline begins with it.
    const foundAt = isPlausible(one.foundAt, uow.now()) ? one.foundAt : uow.now()
    await finds(uow, visit, { ...one, foundAt }, hang, answer)
  }
  for (const one of piece.goodPractices) {
    await praise(uow, visit, one, answer)
    await hang({ subjectKind: 'good_practice', subjectId: one.id, phase: 'practice' }, one.photos)
  }
  await hang({ subjectKind: 'visit', subjectId: visit.id, phase: 'visit' }, piece.photos)
  for (const one of piece.prescriptions) await prescribe(uow, visit, one, late, answer)
  for (const one of piece.signatures) await sign(uow, visit, one, sent, answer)
  await uow.em.flush()
  return {
    visitId: visit.id,
    ...answer,
    missing: await missingOfReport(uow, visit),
    version: visit.version,
  }
}
