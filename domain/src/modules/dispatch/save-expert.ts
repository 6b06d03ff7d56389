import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { registerPerson } from '../identity/index.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { Expert, ExpertLeave } from './expert.entities.ts'
import { checkTopics, loadExpert } from './load.ts'
import { ExpertVisit, ExpertVisitExpert } from './request.entities.ts'
import { dayText, idText, maybeWritten, parsed, written } from '../../kernel/input.ts'
import { setOf, minute, topics } from './shapes.ts'

const shape = z.object({
  id: idText.nullish(),
  version: z.int().nullish(),
  name: written(40),
  phone: z.string().max(30).nullish(),
  specialties: topics,
  employers: setOf(written(100), 10),
  conflictEnterpriseIds: setOf(idText, 200),
  address: maybeWritten(200),
  lat: z.number().min(-90).max(90).nullish(),
  lon: z.number().min(-180).max(180).nullish(),
  workFrom: minute.nullish(),
  workUntil: minute.nullish(),
  lunchFrom: minute.nullish(),
  lunchUntil: minute.nullish(),
  lunchMinutes: z.int().min(0).max(180).nullish(),
  maxVisitsPerDay: z.int().min(1).max(8).nullish(),
  yearlyHours: z.int().min(1).max(3000).nullish(),
  active: z.boolean().nullish(),
})

/** 08:30 to 17:30 with an hour's lunch from 11:30, four visits a day, 400 hours a year: an expert who has work of their own. */
const usual = {
  workFrom: 510,
  workUntil: 1050,
  lunchFrom: 690,
  lunchUntil: 810,
  lunchMinutes: 60,
  maxVisitsPerDay: 4,
  yearlyHours: 400,
}

/**
 * Enters an expert of the own bureau, or changes one; what is not said is as usual, or stays. Setting `active` to false
 * ends the expert's seat at once.
 * @throws EXPERT_EXISTS when this person is on the register already, HOURS_INVALID, SPECIALTY_UNKNOWN, STALE_VERSION
 */
export async function saveExpert(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<{ expertId: string; version: number }> {
  uow.require(DISPATCH['dispatch:save-expert'])
  const { bureauId } = uow.standing
  if (!bureauId) throw new NotVisible('bureau')
  const { id, version, phone, ...given } = parsed(shape, input)
  const known = id ? await loadExpert(uow, id, version ?? undefined) : null
  await checkTopics(uow, given.specialties, 'SPECIALTY_UNKNOWN')
  const before = known ?? usual
  const fields = {
    ...given,
    lat: given.lat ?? known?.lat ?? null,
    lon: given.lon ?? known?.lon ?? null,
    workFrom: given.workFrom ?? before.workFrom,
    workUntil: given.workUntil ?? before.workUntil,
    lunchFrom: given.lunchFrom ?? before.lunchFrom ?? null,
    lunchUntil: given.lunchUntil ?? before.lunchUntil ?? null,
    lunchMinutes: given.lunchMinutes ?? before.lunchMinutes ?? null,
    maxVisitsPerDay: given.maxVisitsPerDay ?? before.maxVisitsPerDay,
    yearlyHours: given.yearlyHours ?? before.yearlyHours,
    active: given.active ?? known?.active ?? true,
  }
  checkHours(fields)
  if (known) {
    Object.assign(known, fields)
    await uow.em.flush()
    return { expertId: known.id, version: known.version }
  }
  if (!phone) throw new DomainError('INPUT_INVALID', { field: 'phone', problem: 'missing' })
  const { personId, phoneMasked } = await registerPerson(uow, fields.name, phone)
  if (await uow.em.findOne(Expert, { bureauId, personId }))
    throw new DomainError('EXPERT_EXISTS', { name: fields.name })
  const expert = uow.em.create(Expert, {
    id: uow.newId(),
    bureauId,
    personId,
    phoneMasked,
    ...fields,
    createdAt: uow.now(),
  })
  await uow.em.flush()
  return { expertId: expert.id, version: expert.version }
}

function checkHours(hours: {
  workFrom: number
  workUntil: number
  lunchFrom: number | null
  lunchUntil: number | null
  lunchMinutes: number | null
}): void {
  const { workFrom, workUntil, lunchFrom, lunchUntil, lunchMinutes } = hours
  const lunch = [lunchFrom, lunchUntil, lunchMinutes].filter((one) => one !== null).length
  const fits = lunch === 0 || (lunch === 3 && lunchMinutes! > 0 && lunchUntil! - lunchFrom! >= lunchMinutes!)
  if (workFrom >= workUntil || !fits)
    throw new DomainError('HOURS_INVALID', { from: workFrom, until: workUntil })
}

const leaveShape = z.object({
  expertId: idText,
  kind: z.enum(['ill', 'leave', 'training']),
  startsOn: dayText,
  endsOn: dayText,
  reason: written(200),
})

/** A visit that the expert was to make in the time of a leave. */
export interface LeaveHit {
  visitId: string
  hostName: string
  plannedOn: string
  start: number
}

/**
 * Notes that an expert is away. Visits given to them in that time stay where they are; the answer names them, and a
 * re-plan moves them.
 */
export async function addExpertLeave(
  uow: UnitOfWork,
  input: z.input<typeof leaveShape>,
): Promise<{ leaveId: string; hitVisits: LeaveHit[] }> {
  uow.require(DISPATCH['dispatch:save-expert'])
  const data = parsed(leaveShape, input)
  if (data.startsOn > data.endsOn)
    throw new DomainError('DAYS_INVALID', { from: data.startsOn, until: data.endsOn })
  const expert = await loadExpert(uow, data.expertId)
  const leave = uow.em.create(ExpertLeave, {
    id: uow.newId(),
    bureauId: expert.bureauId,
    personId: expert.personId,
    ...data,
    createdAt: uow.now(),
    createdByName: uow.standing.personName,
    cancelledAt: null,
  })
  await uow.em.flush()
  const hit = await uow.em.find(
    ExpertVisitExpert,
    { expertId: expert.id, state: 'assigned', day: { $gte: data.startsOn, $lte: data.endsOn } },
    { orderBy: { day: 'asc', startMinute: 'asc' } },
  )
  const visits = await uow.em.find(ExpertVisit, { id: { $in: hit.map((place) => place.visitId) } })
  const hosts = new Map(visits.map((visit) => [visit.id, visit.enterpriseName]))
  return {
    leaveId: leave.id,
    hitVisits: hit.map((place) => ({
      visitId: place.visitId,
      hostName: hosts.get(place.visitId) ?? '',
      plannedOn: place.day,
      start: place.startMinute,
    })),
  }
}

const cancelShape = z.object({ leaveId: idText, version: z.int().optional() })

/** Takes a leave back; it stays on the record as cancelled. */
export async function cancelExpertLeave(
  uow: UnitOfWork,
  input: z.input<typeof cancelShape>,
): Promise<{ leaveId: string; version: number }> {
  uow.require(DISPATCH['dispatch:save-expert'])
  const { leaveId, version } = parsed(cancelShape, input)
  const leave = await uow.em.findOne(ExpertLeave, { id: leaveId })
  if (!leave) throw new NotVisible('expert_leave')
  if (version !== undefined && version !== leave.version)
    throw new DomainError('STALE_VERSION', { now: leave.version })
  leave.cancelledAt ??= uow.now()
  await uow.em.flush()
  return { leaveId, version: leave.version }
}
