import { createPrng } from '../../../domain/src/planning/shared/prng.ts'

/** Shape of a generated routing instance, after the classes of Solomon (1987). */
export interface SolomonShape {
  /** Spread of the customers: even, in clusters, or half and half. */
  readonly spread: 'r' | 'c' | 'rc'
  /** 1: short horizon and small vehicles; 2: long horizon and large vehicles, so that routes are long. */
  readonly type: 1 | 2
  readonly customers: number
  /** Share of customers with a window of their own, 0 to 1. */
  readonly density: number
  /** Mean half width of a window as a share of the horizon. */
  readonly halfWidth: number
  readonly seed: number
}

const HORIZON = { r: [230, 1000], c: [1236, 3390], rc: [240, 960] } as const
const CAPACITY = { r: [200, 1000], c: [200, 700], rc: [200, 1000] } as const

/** Writes an instance of the shape in Solomon's text format; every customer alone is feasible. */
export function writeSolomonShape(shape: SolomonShape): string {
  const rng = createPrng(`solomon-${shape.spread}${shape.type}-${shape.seed}`)
  const horizon = HORIZON[shape.spread][shape.type - 1]!
  const service = shape.spread === 'c' ? 90 : 10
  const depot = { x: 35 + rng.int(10), y: 35 + rng.int(15) }
  const centres = Array.from({ length: 10 }, () => ({ x: 5 + rng.int(85), y: 5 + rng.int(80) }))
  const rows = [`    0 ${depot.x} ${depot.y} 0 0 ${horizon} 0`]
  for (let i = 1; i <= shape.customers; i++) {
    const clustered = shape.spread === 'c' || (shape.spread === 'rc' && i % 2 === 0)
    const centre = centres[i % centres.length]!
    const x = clustered ? centre.x + rng.int(9) - 4 : rng.int(68)
    const y = clustered ? centre.y + rng.int(9) - 4 : 3 + rng.int(75)
    const far = Math.ceil(Math.hypot(x - depot.x, y - depot.y))
    const latest = horizon - far - service
    let ready = 0
    let due = latest
    if (rng.next() < shape.density) {
      const middle = far + rng.int(Math.max(1, latest - far))
      const half = Math.max(5, Math.round(horizon * shape.halfWidth * (0.5 + rng.next())))
      ready = Math.max(0, Math.min(middle - half, latest))
      due = Math.max(far, Math.min(latest, middle + half))
    }
    const demand = shape.spread === 'c' ? 10 * (1 + rng.int(4)) : 1 + rng.int(35)
    rows.push(`    ${i} ${x} ${y} ${demand} ${Math.min(ready, due)} ${due} ${service}`)
  }
  const name = `${shape.spread}${shape.type}-n${shape.customers}-d${Math.round(shape.density * 100)}-w${Math.round(shape.halfWidth * 1000)}-s${shape.seed}`
  const head = [
    name.toUpperCase(),
    '',
    'VEHICLE',
    'NUMBER     CAPACITY',
    `  25         ${CAPACITY[shape.spread][shape.type - 1]}`,
    '',
  ]
  return [
    ...head,
    'CUSTOMER',
    'CUST NO.  XCOORD.  YCOORD.  DEMAND  READY TIME  DUE DATE  SERVICE TIME',
    '',
    ...rows,
    '',
  ].join('\n')
}
