import { closeUnder, numberParts, sortNeighbours, type RoutingModel } from './core/routing-model.ts'
import { beginSpan, hoursOfDay, isInConflict, isQualified, mergePins, pinAllows } from './rules.ts'
import { VISIT_PRIORITIES, type ExpertPlanInput, type PlanningExpert, type PlanningVisit } from './types.ts'

/** The compiled snapshot with the way back to names. Everything is in ascending order of id, so input order cannot matter. */
export interface CompiledInput {
  readonly model: RoutingModel
  readonly days: readonly string[]
  readonly experts: readonly PlanningExpert[]
  readonly visits: readonly PlanningVisit[]
  readonly routeExpert: Int32Array
  /** Route of an expert (by number) on a day (by number); -1 when absent: `expert * days + day`. */
  readonly routeAt: Int32Array
  /** Typical leg between neighbouring visits in metres: the scale of temperatures. */
  readonly legScale: number
  /** Price of a moved visit in metres; 0 when changes are free. */
  readonly movePrice: number
}

const byId = <T>(items: readonly T[], id: (item: T) => string): T[] =>
  [...items].sort((a, b) => (id(a) < id(b) ? -1 : 1))
const BALANCED_PRICE = 10_000

/** Turns a validated snapshot into typed arrays. */
export function compileExpertInput(input: ExpertPlanInput): CompiledInput {
  const days = [...input.days].sort()
  const experts = byId(input.experts, (e) => e.expertId)
  const visits = byId(input.visits, (v) => v.visitId)
  const places = new Map(input.travel.placeIds.map((id, i) => [id, i]))
  const P = input.travel.placeIds.length
  const n = visits.length
  const D = days.length
  const metres = Float64Array.from(input.travel.metres)
  const minutes = Float64Array.from(input.travel.minutes)
  const place = Int32Array.from(visits, (v) => places.get(v.placeId)!)
  const team = Uint8Array.from(visits, (v) => v.teamSize)
  const fixes = mergePins(input)
  // A matrix may make a detour over another visit quicker than the direct way: only what even that cannot reach is ruled out.
  const quickest = closeUnder(minutes, P)

  const routes: { expert: number; day: number }[] = []
  const routeAt = new Int32Array(experts.length * D).fill(-1)
  for (let d = 0; d < D; d++) {
    for (let e = 0; e < experts.length; e++) {
      if (hoursOfDay(experts[e]!, days[d]!) === null || experts[e]!.maxVisitsPerDay === 0) continue
      routeAt[e * D + d] = routes.length
      routes.push({ expert: e, day: d })
    }
  }
  const R = routes.length
  const perRoute = (value: (expert: PlanningExpert, day: string) => number): Float64Array =>
    Float64Array.from(routes, (r) => value(experts[r.expert]!, days[r.day]!))
  const routeStart = perRoute((e, d) => hoursOfDay(e, d)!.from)
  const routeEnd = perRoute((e, d) => hoursOfDay(e, d)!.until)
  const eats = (e: PlanningExpert, d: string): boolean =>
    e.lunch !== undefined && hoursOfDay(e, d)!.from <= e.lunch.from
  const lunchFrom = perRoute((e, d) => (eats(e, d) ? e.lunch!.from : 0))
  const lunchUntil = perRoute((e, d) => (eats(e, d) ? e.lunch!.until : 0))
  const lunchMinutes = perRoute((e, d) => (eats(e, d) ? e.lunch!.minutes : 0))
  const routeHome = Int32Array.from(routes, (r) => places.get(experts[r.expert]!.homePlaceId)!)

  const open = new Float64Array(n * D).fill(1)
  const close = new Float64Array(n * D)
  const allowed = new Uint8Array(n * R)
  const cover = new Int32Array(n * R)
  const need = new Int32Array(n)
  visits.forEach((visit, v) => {
    const fix = fixes.get(visit.visitId)
    const wanted = [...new Set(visit.specialties)]
    need[v] = 2 ** wanted.length - 1
    days.forEach((day, d) => {
      const span = beginSpan(visit, day)
      if (span === null) return
      open[v * D + d] = fix?.start == null ? span.from : Math.max(span.from, fix.start)
      close[v * D + d] = fix?.start == null ? span.until : Math.min(span.until, fix.start)
    })
    routes.forEach((route, r) => {
      const expert = experts[route.expert]!
      wanted.forEach((s, bit) => {
        if (expert.specialties.includes(s)) cover[v * R + r]! |= 1 << bit
      })
      if (!isQualified(expert, visit) || isInConflict(expert, visit)) return
      if (!pinAllows(fix, expert.expertId, days[route.day]!, input.frozenThrough)) return
      const there = quickest[routeHome[r]! * P + place[v]!]!
      const back = quickest[place[v]! * P + routeHome[r]!]!
      const start = Math.max(routeStart[r]! + there, open[v * D + route.day]!)
      if (start <= close[v * D + route.day]! && start + visit.minutes + back <= routeEnd[r]!)
        allowed[v * R + r] = 1
    })
  })

  const classes = visits.map((v) =>
    fixes.get(v.visitId)?.frozen ? 0 : 1 + VISIT_PRIORITIES.indexOf(v.priority),
  )
  const near = sortNeighbours(place, P, metres)
  const legScale = meanNearLeg(near, place, P, metres)
  const prices = priceChanges(input, { days, experts, visits, routes, metres })
  return {
    days,
    experts,
    visits,
    routeAt,
    legScale,
    routeExpert: Int32Array.from(routes, (r) => r.expert),
    movePrice: prices.price,
    model: {
      visitCount: n,
      routeCount: R,
      dayCount: D,
      placeCount: P,
      maxLength: Math.max(1, ...experts.map((e) => e.maxVisitsPerDay)),
      metres,
      minutes,
      place,
      duration: Float64Array.from(visits, (v) => v.minutes),
      demand: new Float64Array(n).fill(1),
      team,
      open,
      close,
      rank: Uint8Array.from(classes),
      serviceWeight: serviceWeights(classes),
      searchWeight: searchWeights(classes, legScale, prices.price),
      need,
      cover,
      allowed,
      extra: prices.extra,
      routeDay: Int32Array.from(routes, (r) => r.day),
      routeHome,
      routeStart,
      routeEnd,
      routeCapacity: perRoute((e) => e.maxVisitsPerDay),
      routeClass: Int32Array.from(routes, (_, r) => r),
      lunchFrom,
      lunchUntil,
      lunchMinutes,
      ...numberParts(team),
      near,
    },
  }
}

function meanNearLeg(near: Int32Array, place: Int32Array, P: number, metres: Float64Array): number {
  const n = place.length
  const k = Math.min(10, n - 1)
  let sum = 0
  for (let v = 0; v < n; v++)
    for (let i = 1; i <= k; i++) sum += metres[place[v]! * P + place[near[v * n + i]!]!]!
  return n > 1 && sum > 0
    ? sum / (n * k)
    : Math.max(
        1,
        metres.reduce((a, b) => Math.max(a, b), 0),
      )
}

/** One visit of a class weighs more than all visits of the classes below it together. */
function serviceWeights(classes: readonly number[]): Float64Array {
  const weight = new Array<number>(5).fill(0)
  let below = 0
  for (let c = 4; c >= 0; c--) {
    weight[c] = below + 1
    below += weight[c]! * classes.filter((k) => k === c).length
  }
  return Float64Array.from(classes, (c) => weight[c]!)
}

function searchWeights(classes: readonly number[], legScale: number, price: number): Float64Array {
  const factor = [1000, 300, 100, 30, 12]
  return Float64Array.from(classes, (c) => factor[c]! * (legScale + price))
}

interface PricingParts {
  readonly days: readonly string[]
  readonly experts: readonly PlanningExpert[]
  readonly visits: readonly PlanningVisit[]
  readonly routes: readonly { expert: number; day: number }[]
  readonly metres: Float64Array
}

/** In mode `least-change` one moved visit costs more than all travel of any plan, so that it is a tier of its own. */
function priceChanges(
  input: ExpertPlanInput,
  parts: PricingParts,
): { extra: Float64Array | null; price: number } {
  const { days, experts, visits, routes, metres } = parts
  if (input.previous === undefined || (input.replanMode ?? 'least-change') === 'best')
    return { extra: null, price: 0 }
  const longest = metres.reduce((a, b) => Math.max(a, b), 0)
  const all = longest * (visits.reduce((sum, v) => sum + v.teamSize, 0) + routes.length)
  const price = input.replanMode === 'balanced' ? BALANCED_PRICE : 6 * Math.ceil((all + 1) / 6)
  const R = routes.length
  const extra = new Float64Array(visits.length * R)
  const previous = new Map(input.previous.map((p) => [p.visitId, p]))
  visits.forEach((visit, v) => {
    const before = previous.get(visit.visitId)
    if (before === undefined) return
    routes.forEach((route, r) => {
      const same =
        days[route.day] === before.day && before.expertIds.includes(experts[route.expert]!.expertId)
      if (!same) extra[v * R + r] = Math.round(price / visit.teamSize)
    })
  })
  return { extra, price }
}
