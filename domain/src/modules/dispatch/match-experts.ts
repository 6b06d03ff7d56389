import { z } from 'zod'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { type ReasonCode, estimatedRoad } from '../../planning/index.ts'
import { addDays, isWorkday, loadCalendar, shanghaiDate } from '../reference/index.ts'
import { minutesOfYear, ownFirms } from './assign.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { Expert, ExpertLeave } from './expert.entities.ts'
import { loadExpertVisit } from './load.ts'
import { figure } from './new-visit.ts'
import { type ExpertVisit, ExpertVisitExpert } from './request.entities.ts'
import { idText, parsed } from '../../kernel/input.ts'

/** An expert beside a visit: whether they may go, and what speaks for and against it. */
export interface ExpertMatch {
  expertId: string
  name: string
  fits: boolean
  distanceMetres: number | null
  /** Of the yearly hours. */
  minutesLeft: number
  nextFreeDay: string | null
  reasons: ReasonCode[]
  whyNot: ReasonCode[]
}

const shape = z.object({ visitId: idText })
const DAYS_AHEAD = 28

/** Every expert of the bureau for one visit: best first, then those who cannot, each with reasons. Writes nothing. */
export async function matchExperts(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<{ matches: ExpertMatch[] }> {
  uow.require(DISPATCH['dispatch:assign-expert'])
  const visit = await loadExpertVisit(uow, parsed(shape, input).visitId)
  const today = shanghaiDate(uow.now())
  const calendar = await loadCalendar(uow.em)
  const days: string[] = []
  for (let day = addDays(today, 1), left = DAYS_AHEAD; left > 0; day = addDays(day, 1), left -= 1)
    if (isWorkday(calendar, day)) days.push(day)
  const experts = await uow.em.find(Expert, { bureauId: uow.standing.bureauId! }, { orderBy: { id: 'asc' } })
  const ids = experts.map((one) => one.id)
  const leaves = await uow.em.find(ExpertLeave, {
    expertId: { $in: ids },
    cancelledAt: null,
    endsOn: { $gte: today },
  })
  const places = await uow.em.find(ExpertVisitExpert, { expertId: { $in: ids }, state: 'assigned' })
  const minutesOf = await minutesOfYear(uow, ids, today.slice(0, 4))
  const own = await ownFirms(uow, experts, [visit.enterpriseId])
  const matches: (ExpertMatch & { rank: number })[] = []
  for (const expert of experts) {
    const mine = places.filter((one) => one.expertId === expert.id)
    const away = leaves.filter((one) => one.expertId === expert.id)
    const { used, booked } = minutesOf(expert.id)
    const left = expert.yearlyHours * 60 - used - booked
    const distance = distanceOf(expert, visit)
    const nextFreeDay =
      days.find(
        (day) =>
          !away.some((one) => one.startsOn <= day && day <= one.endsOn) &&
          mine.filter((one) => one.day === day).length < expert.maxVisitsPerDay,
      ) ?? null
    const whyNot = against(expert, own.has(expert.id), visit, left, nextFreeDay, away[0])
    const brings = visit.topicCodes.filter((topic) => expert.specialties.includes(topic))
    const knows = mine.filter((one) => one.enterpriseId === visit.enterpriseId).length
    const reasons: ReasonCode[] = []
    if (brings.length > 0) reasons.push({ code: 'brings-specialties', params: { specialties: brings } })
    if (distance !== null && distance < 15_000) reasons.push({ code: 'near', params: { metres: distance } })
    if (booked < 600) reasons.push({ code: 'light-load', params: { minutes: booked } })
    if (knows > 0) reasons.push({ code: 'knows-firm', params: { visits: knows } })
    matches.push({
      expertId: expert.id,
      name: expert.name,
      fits: whyNot.length === 0,
      distanceMetres: distance,
      minutesLeft: Math.max(0, left),
      nextFreeDay,
      reasons,
      whyNot,
      // Every specialty missing weighs as much as a day's drive.
      rank: (visit.topicCodes.length - brings.length) * 100_000 + (distance ?? 20_000) + booked * 10,
    })
  }
  matches.sort((a, b) => Number(b.fits) - Number(a.fits) || a.rank - b.rank || (a.name < b.name ? -1 : 1))
  return { matches: matches.map(({ rank: _rank, ...match }) => match) }
}

function against(
  expert: Expert,
  ownFirm: boolean,
  visit: ExpertVisit,
  minutesLeft: number,
  nextFreeDay: string | null,
  leave: ExpertLeave | undefined,
): ReasonCode[] {
  const list: ReasonCode[] = []
  if (!expert.active) list.push({ code: 'inactive', params: {} })
  if (ownFirm || expert.conflictEnterpriseIds.includes(visit.enterpriseId))
    list.push({ code: 'conflict', params: {} })
  const missing = visit.topicCodes.filter((topic) => !expert.specialties.includes(topic))
  // In a team each brings something; alone, everything.
  if (
    visit.teamSize === 1
      ? missing.length > 0
      : missing.length > 0 && missing.length === visit.topicCodes.length
  )
    list.push({ code: 'not-qualified', params: { missing } })
  if (minutesLeft < visit.minutes)
    list.push({
      code: 'hours-used',
      params: { used: Math.round(expert.yearlyHours - minutesLeft / 60), limit: expert.yearlyHours },
    })
  if (nextFreeDay === null)
    list.push(
      leave
        ? { code: 'absent', params: { from: leave.startsOn, until: leave.endsOn } }
        : { code: 'no-room', params: {} },
    )
  return list
}

function distanceOf(expert: Expert, visit: ExpertVisit): number | null {
  const from = { lat: figure(expert.lat), lon: figure(expert.lon) }
  const to = { lat: figure(visit.lat), lon: figure(visit.lon) }
  if (from.lat === null || from.lon === null || to.lat === null || to.lon === null) return null
  return estimatedRoad.metres({ lat: from.lat, lon: from.lon }, { lat: to.lat, lon: to.lon })
}
