import type { Dispatch_PlanQuery } from '../../gql/graphql.ts'

/** A plan as the desk reads it. */
export type Plan = NonNullable<Dispatch_PlanQuery['dispatchPlan']>
/** One expert at one visit. */
export type Stop = Plan['stops'][number]

/** A place on the timeline. `start` is null where only the day was chosen. */
export interface Spot {
  expertId: string
  day: string
  start: number | null
}

/** What is carried: a stop of the timeline, or a visit that was left out (`stop` null). */
export interface Carried {
  visitId: string
  hostName: string
  minutes: number
  stop: Stop | null
}

/** A wish to be checked: this visit, these experts, then. */
export interface Move {
  visitId: string
  hostName: string
  minutes: number
  expertIds: string[]
  day: string
  start: number
}

const QUARTER = 15
const upToQuarter = (minute: number): number => Math.ceil(minute / QUARTER) * QUARTER

/** The same hour as before where it is free, else after the last visit of that day; 09:00 for what was not planned. */
function startFor(plan: Pick<Plan, 'stops' | 'experts'>, carried: Carried, spot: Spot): number {
  if (spot.start !== null) return spot.start
  const row = plan.experts.find((one) => one.expertId === spot.expertId)
  const wished = carried.stop?.start ?? Math.max(540, (row?.workFrom ?? 510) + 30)
  const others = plan.stops.filter(
    (one) => one.expertId === spot.expertId && one.day === spot.day && one.visitId !== carried.visitId,
  )
  const taken = others.some((one) => wished < one.end + 30 && one.start < wished + carried.minutes + 30)
  if (!taken) return wished
  return upToQuarter(Math.max(...others.map((one) => one.end)) + 45)
}

/**
 * What dropping means. A member of a team who is put into another expert's row is replaced by that one; the others stay
 * in the team and move with it to the new day.
 */
export function moveTo(plan: Pick<Plan, 'stops' | 'experts'>, carried: Carried, spot: Spot): Move {
  const team = carried.stop ? [...carried.stop.teamIds] : []
  const from = carried.stop?.expertId
  const expertIds = team.includes(spot.expertId)
    ? team
    : from
      ? team.map((id) => (id === from ? spot.expertId : id))
      : [spot.expertId]
  return {
    visitId: carried.visitId,
    hostName: carried.hostName,
    minutes: carried.minutes,
    expertIds,
    day: spot.day,
    start: startFor(plan, carried, spot),
  }
}

/** Whether a drop changes anything. */
export function isSame(carried: Carried, move: Move): boolean {
  const { stop } = carried
  return (
    stop !== null &&
    stop.day === move.day &&
    stop.start === move.start &&
    stop.teamIds.length === move.expertIds.length &&
    stop.teamIds.every((id) => move.expertIds.includes(id))
  )
}

/** The neighbour of a place in reading order of the grid; stays at the edge. */
export function neighbour(plan: Pick<Plan, 'experts' | 'days'>, spot: Spot, key: string): Spot {
  const row = plan.experts.findIndex((one) => one.expertId === spot.expertId)
  const column = plan.days.indexOf(spot.day)
  const clamp = (at: number, length: number): number => Math.min(Math.max(at, 0), length - 1)
  const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[
    key
  ] ?? [0, 0]
  return {
    expertId: plan.experts[clamp(row + down!, plan.experts.length)]?.expertId ?? spot.expertId,
    day: plan.days[clamp(column + right!, plan.days.length)] ?? spot.day,
    start: null,
  }
}

/** What the names of all hosts begin with (the town, mostly): three letters or more, or nothing. */
export function commonPrefix(names: readonly string[]): string {
  const [first = '', ...rest] = [...new Set(names)]
  if (rest.length === 0) return ''
  let length = first.length - 1
  for (const name of rest) while (length > 0 && !name.startsWith(first.slice(0, length))) length -= 1
  return length >= 3 ? first.slice(0, length) : ''
}
