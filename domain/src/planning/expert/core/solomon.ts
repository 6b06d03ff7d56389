import { numberParts, sortNeighbours, type RoutingModel } from './routing-model.ts'

/** An instance in Solomon's text format; the first place is the depot. */
export interface SolomonInstance {
  readonly name: string
  readonly vehicles: number
  readonly capacity: number
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly demand: readonly number[]
  readonly ready: readonly number[]
  readonly due: readonly number[]
  readonly service: readonly number[]
}

/** Reads Solomon's format: a name, a VEHICLE block, a CUSTOMER table of seven columns. Throws on anything else. */
export function parseSolomon(text: string): SolomonInstance {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const name = lines[0] ?? ''
  const numbers = lines
    .slice(1)
    .map((line) => line.split(/\s+/).map(Number))
    .filter((row) => row.every((n) => Number.isFinite(n)))
  const fleet = numbers.find((row) => row.length === 2)
  const table = numbers.filter((row) => row.length === 7)
  if (fleet === undefined || table.length < 2) throw new Error(`Not a Solomon instance: ${name || '(empty)'}`)
  table.forEach((row, i) => {
    if (row[0] !== i) throw new Error(`Solomon instance ${name}: expected customer ${i}, found ${row[0]}`)
  })
  const column = (c: number): number[] => table.map((row) => row[c]!)
  return {
    name,
    vehicles: fleet[0]!,
    capacity: fleet[1]!,
    x: column(1),
    y: column(2),
    demand: column(3),
    ready: column(4),
    due: column(5),
    service: column(6),
  }
}

/** Compiles an instance: Euclidean double-precision distance as both metres and minutes, one day, equal vehicles. */
export function compileSolomon(instance: SolomonInstance): RoutingModel {
  const places = instance.x.length
  const n = places - 1
  const routes = Math.min(instance.vehicles, n)
  const metres = new Float64Array(places * places)
  for (let i = 0; i < places; i++) {
    for (let j = 0; j < places; j++)
      metres[i * places + j] = Math.hypot(instance.x[i]! - instance.x[j]!, instance.y[i]! - instance.y[j]!)
  }
  const place = Int32Array.from({ length: n }, (_, v) => v + 1)
  const team = new Uint8Array(n).fill(1)
  const tail = (values: readonly number[]): Float64Array => Float64Array.from(values.slice(1))
  const filled = (value: number): Float64Array => new Float64Array(routes).fill(value)
  const big = metres.reduce((a, b) => Math.max(a, b), 0) * 20
  return {
    visitCount: n,
    routeCount: routes,
    dayCount: 1,
    placeCount: places,
    maxLength: n,
    metres,
    minutes: metres,
    place,
    duration: tail(instance.service),
    demand: tail(instance.demand),
    team,
    open: tail(instance.ready),
    close: tail(instance.due),
    rank: new Uint8Array(n),
    serviceWeight: new Float64Array(n).fill(1),
    searchWeight: new Float64Array(n).fill(big),
    need: new Int32Array(n),
    cover: new Int32Array(n * routes),
    allowed: new Uint8Array(n * routes).fill(1),
    extra: null,
    routeDay: new Int32Array(routes),
    routeHome: new Int32Array(routes),
    routeStart: filled(instance.ready[0]!),
    routeEnd: filled(instance.due[0]!),
    routeCapacity: filled(instance.capacity),
    routeClass: new Int32Array(routes),
    lunchFrom: filled(0),
    lunchUntil: filled(0),
    lunchMinutes: filled(0),
    ...numberParts(team),
    near: sortNeighbours(place, places, metres),
  }
}
