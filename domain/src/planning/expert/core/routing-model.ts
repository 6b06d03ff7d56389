/**
 * The compiled problem: everything by number, in typed arrays, so that the inner loop neither allocates nor looks up text.
 * A *route* is one expert on one day (or one vehicle); a *visit* has `team` parts that sit in different routes of one day and
 * begin together. Distances and times may be fractions (Solomon) or integers (the product): doubles hold both exactly enough.
 */
export interface RoutingModel {
  readonly visitCount: number
  readonly routeCount: number
  readonly dayCount: number
  readonly placeCount: number
  /** Most parts that any route can hold. */
  readonly maxLength: number
  /** `placeCount²`, row by row. */
  readonly metres: Float64Array
  readonly minutes: Float64Array

  readonly place: Int32Array
  readonly duration: Float64Array
  readonly demand: Float64Array
  readonly team: Uint8Array
  /** Earliest and latest begin by `visit * dayCount + day`; latest < earliest when the day is closed. */
  readonly open: Float64Array
  readonly close: Float64Array
  /** Class of the visit, 0 highest; only orders insertion. */
  readonly rank: Uint8Array
  /** What leaving the visit out costs in the service tier: exact, one class outweighs all below it. */
  readonly serviceWeight: Float64Array
  /** What leaving it out costs while searching, in metres. */
  readonly searchWeight: Float64Array
  /** Specialties the visit needs, as bits numbered within the visit; 0 when none. */
  readonly need: Int32Array
  /** Which of those bits a route's expert has: `visit * routeCount + route`. */
  readonly cover: Int32Array
  /** 1 where a part of the visit may lie in the route: `visit * routeCount + route`. */
  readonly allowed: Uint8Array
  /** Price of lying there beyond travel (a change of the previous plan), same index; null when free everywhere. */
  readonly extra: Float64Array | null

  readonly routeDay: Int32Array
  readonly routeHome: Int32Array
  readonly routeStart: Float64Array
  readonly routeEnd: Float64Array
  readonly routeCapacity: Float64Array
  /** Routes of one class are interchangeable while empty. */
  readonly routeClass: Int32Array
  readonly lunchFrom: Float64Array
  readonly lunchUntil: Float64Array
  /** 0: no break needed. */
  readonly lunchMinutes: Float64Array

  /** First part of each visit, and the visit of each part. */
  readonly firstPart: Int32Array
  readonly partVisit: Int32Array
  /** `visitCount²`: for each visit all visits, nearest first. */
  readonly near: Int32Array
}

/** Tolerance for sums of fractional times; harmless for whole minutes. */
export const TIME_TOLERANCE = 1e-9

/** Numbers the parts of the visits. */
export function numberParts(team: Uint8Array): { firstPart: Int32Array; partVisit: Int32Array } {
  const firstPart = new Int32Array(team.length)
  const owners: number[] = []
  team.forEach((size, visit) => {
    firstPart[visit] = owners.length
    for (let i = 0; i < size; i++) owners.push(visit)
  })
  return { firstPart, partVisit: Int32Array.from(owners) }
}

/** For each visit all visits by distance there and back, ties by number. */
export function sortNeighbours(place: Int32Array, placeCount: number, metres: Float64Array): Int32Array {
  const n = place.length
  const near = new Int32Array(n * n)
  const far = new Float64Array(n)
  for (let v = 0; v < n; v++) {
    const here = place[v]!
    for (let u = 0; u < n; u++)
      far[u] = metres[here * placeCount + place[u]!]! + metres[place[u]! * placeCount + here]!
    far[v] = -1
    const order = Array.from({ length: n }, (_, u) => u).sort((a, b) => far[a]! - far[b]! || a - b)
    near.set(order, v * n)
  }
  return near
}

/** Shortest ways from every place to every other over any places between: a floor under the way home, triangle or not. */
export function closeUnder(way: Float64Array, P: number): Float64Array {
  const d = way.slice()
  for (let k = 0; k < P; k++) {
    for (let i = 0; i < P; i++) {
      const ik = d[i * P + k]!
      for (let j = 0; j < P; j++) if (ik + d[k * P + j]! < d[i * P + j]!) d[i * P + j] = ik + d[k * P + j]!
    }
  }
  return d
}
