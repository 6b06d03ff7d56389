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

/** A file that is not an instance, or an instance that no fleet can serve; the message names the line or the customer. */
export class SolomonFormatError extends Error {
  override readonly name = 'SolomonFormatError'
}

function refuse(message: string): never {
  throw new SolomonFormatError(message)
}

/**
 * Reads Solomon's format (Homberger's too): a name, a VEHICLE block of number and capacity, a CUSTOMER table of seven columns, the depot first.
 * Throws SolomonFormatError on anything else, and on a customer that no vehicle could serve even alone.
 */
export function parseSolomon(text: string): SolomonInstance {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({
      at: at + 1,
      words: line
        .trim()
        .split(/\s+/)
        .filter((word) => word !== ''),
    }))
    .filter(({ words }) => words.length > 0)
  const title = lines.findIndex(({ words }) => /^vehicles?$/i.test(words[0]!))
  const table = lines.findIndex(({ words }) => /^customers?$/i.test(words[0]!))
  if (title < 0) refuse('no VEHICLE block: not an instance in the format of Solomon')
  if (table < title) refuse('no CUSTOMER table after the VEHICLE block')
  const name = title === 0 ? 'unnamed' : lines[0]!.words.join('-')
  const fleet = lines.slice(title + 1, table).find(({ words }) => words.every(isNumber))
  if (fleet === undefined || fleet.words.length !== 2)
    refuse('VEHICLE block: needs one line "number capacity"')
  const [vehicles, capacity] = fleet.words.map(Number) as [number, number]
  if (!Number.isInteger(vehicles) || vehicles < 1) refuse(`line ${fleet.at}: ${vehicles} vehicles`)
  if (capacity < 0) refuse(`line ${fleet.at}: capacity ${capacity}`)
  const first = lines.findIndex(({ words }, i) => i > table && isNumber(words[0]!))
  if (first < 0) refuse('CUSTOMER table: no rows')
  const rows = lines.slice(first).map(({ at, words }, i) => {
    if (words.length !== 7 || !words.every(isNumber))
      refuse(`line ${at}: wanted seven numbers, found "${words.join(' ')}"`)
    const row = words.map(Number)
    if (row[0] !== i) refuse(`line ${at}: expected customer ${i}, found ${row[0]}`)
    return row
  })
  const column = (c: number): number[] => rows.map((row) => row[c]!)
  const instance = {
    name,
    vehicles,
    capacity,
    x: column(1),
    y: column(2),
    demand: column(3),
    ready: column(4),
    due: column(5),
    service: column(6),
  }
  checkCustomers(instance)
  return instance
}

function isNumber(word: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word)
}

function checkCustomers({ x, y, demand, ready, due, service, capacity, vehicles }: SolomonInstance): void {
  if (x.length < 2) refuse('CUSTOMER table: no customer but the depot')
  let total = 0
  for (let i = 0; i < x.length; i++) {
    const who = i === 0 ? 'the depot' : `customer ${i}`
    if (due[i]! < ready[i]!) refuse(`${who}: due at ${due[i]}, before it is ready at ${ready[i]}`)
    if (demand[i]! < 0 || service[i]! < 0) refuse(`${who}: a negative demand or service time`)
    if (i === 0) continue
    total += demand[i]!
    const far = Math.hypot(x[i]! - x[0]!, y[i]! - y[0]!)
    const begin = Math.max(ready[0]! + far, ready[i]!)
    if (demand[i]! > capacity) refuse(`${who}: demand ${demand[i]} exceeds the capacity of a vehicle`)
    if (begin > due[i]! + 1e-9) refuse(`${who}: cannot be reached before ${due[i]}`)
    if (begin + service[i]! + far > due[0]! + 1e-9) refuse(`${who}: no vehicle would be back in time`)
  }
  if (total > vehicles * capacity) refuse(`demand ${total} exceeds ${vehicles} vehicles of ${capacity}`)
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
