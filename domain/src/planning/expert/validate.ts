import { VISIT_PRIORITIES, type ExpertPlanInput, type MinuteSpan } from './types.ts'

/** Thrown when the snapshot contradicts itself; the message names the record and the field. */
export class ExpertInputError extends Error {
  override readonly name = 'ExpertInputError'
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function refuse(message: string): never {
  throw new ExpertInputError(message)
}

function checkSpan(span: MinuteSpan, what: string): void {
  if (
    !Number.isInteger(span.from) ||
    !Number.isInteger(span.until) ||
    span.from < 0 ||
    span.until > 2880 ||
    span.from >= span.until
  ) {
    refuse(`${what}: needs whole minutes with 0 ≤ from < until`)
  }
}

function checkUnique(ids: readonly string[], what: string): Set<string> {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) refuse(`${what} ${id} occurs twice`)
    seen.add(id)
  }
  return seen
}

function checkTravel({ travel }: ExpertPlanInput): Set<string> {
  const places = checkUnique(travel.placeIds, 'place')
  const n = travel.placeIds.length
  for (const name of ['metres', 'minutes'] as const) {
    const values = travel[name]
    if (values.length !== n * n) refuse(`travel.${name}: ${values.length} figures for ${n} places`)
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!
      if (!Number.isInteger(value) || value < 0) refuse(`travel.${name}[${i}]: not a whole number ≥ 0`)
      if (i % (n + 1) === 0 && value !== 0) refuse(`travel.${name}[${i}]: a place is 0 from itself`)
    }
  }
  return places
}

/** Refuses, with a sentence, any snapshot that the engine could misread. */
export function validateExpertInput(input: ExpertPlanInput): void {
  const days = checkUnique(input.days, 'day')
  for (const day of input.days) if (!DAY.test(day)) refuse(`day ${day}: not an ISO date`)
  const places = checkTravel(input)
  const experts = checkUnique(
    input.experts.map((e) => e.expertId),
    'expert',
  )
  for (const expert of input.experts) {
    const who = `expert ${expert.expertId}`
    if (!places.has(expert.homePlaceId))
      refuse(`${who}: home ${expert.homePlaceId} is not a place of the matrix`)
    checkSpan(expert.workingHours, `${who}, working hours`)
    if (!Number.isInteger(expert.maxVisitsPerDay) || expert.maxVisitsPerDay < 0)
      refuse(`${who}: maxVisitsPerDay is not a whole number ≥ 0`)
    for (const [day, hours] of Object.entries(expert.hoursOn ?? {}))
      if (hours !== null) checkSpan(hours, `${who}, hours on ${day}`)
    if (expert.lunch !== undefined) {
      checkSpan(expert.lunch, `${who}, lunch`)
      const { minutes, from, until } = expert.lunch
      if (!Number.isInteger(minutes) || minutes <= 0 || minutes > until - from)
        refuse(`${who}: lunch of ${minutes} minutes does not fit its span`)
    }
  }
  const visits = checkUnique(
    input.visits.map((v) => v.visitId),
    'visit',
  )
  for (const visit of input.visits) {
    const what = `visit ${visit.visitId}`
    if (!places.has(visit.placeId)) refuse(`${what}: place ${visit.placeId} is not in the matrix`)
    if (!Number.isInteger(visit.minutes) || visit.minutes <= 0)
      refuse(`${what}: minutes is not a whole number > 0`)
    if (![1, 2, 3].includes(visit.teamSize)) refuse(`${what}: a team has one to three experts`)
    if (!VISIT_PRIORITIES.includes(visit.priority)) refuse(`${what}: unknown priority ${visit.priority}`)
    if (new Set(visit.specialties).size > 30) refuse(`${what}: more than 30 specialties`)
    const dated = (visit.windows ?? []).map((w) => w.day ?? '(any day)')
    checkUnique(dated, `${what}: window for`)
    for (const window of visit.windows ?? []) checkSpan(window, `${what}, window`)
  }
  for (const pin of input.pins ?? []) {
    if (!visits.has(pin.visitId)) refuse(`pin: unknown visit ${pin.visitId}`)
    for (const id of [...(pin.expertIds ?? []), ...(pin.notExpertIds ?? [])])
      if (!experts.has(id)) refuse(`pin of ${pin.visitId}: unknown expert ${id}`)
    if (pin.day !== undefined && !days.has(pin.day))
      refuse(`pin of ${pin.visitId}: ${pin.day} is not a day of the plan`)
    if (pin.start !== undefined && !Number.isInteger(pin.start))
      refuse(`pin of ${pin.visitId}: start is not a whole minute`)
  }
  checkUnique(
    (input.previous ?? []).map((p) => p.visitId),
    'previous visit',
  )
}
