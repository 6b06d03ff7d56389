import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  parseSolomon,
  solveSolomon,
  type SolomonInstance,
} from '../../../domain/src/planning/expert/index.ts'

/*
 * pnpm bench:vrptw FILE… --iterations N --seed S [--routes]
 * Prints instance, distance (double precision, Euclidean), vehicles and CPU seconds for each instance file in Solomon's format.
 */

/** Distance of the routes recomputed from the instance alone; throws on any broken rule. */
export function refereeSolomon(instance: SolomonInstance, routes: readonly (readonly number[])[]): number {
  const seen = new Set<number>()
  let total = 0
  if (routes.length > instance.vehicles) throw new Error(`${routes.length} vehicles of ${instance.vehicles}`)
  for (const route of routes) {
    let load = 0
    let clock = instance.ready[0]!
    let here = 0
    for (const customer of [...route, 0]) {
      const leg = Math.sqrt(
        (instance.x[here]! - instance.x[customer]!) ** 2 + (instance.y[here]! - instance.y[customer]!) ** 2,
      )
      total += leg
      clock = Math.max(clock + leg, instance.ready[customer]!)
      if (clock > instance.due[customer]! + 1e-6) throw new Error(`late at ${customer}`)
      clock += instance.service[customer]!
      here = customer
      if (customer === 0) continue
      load += instance.demand[customer]!
      if (seen.has(customer)) throw new Error(`customer ${customer} twice`)
      seen.add(customer)
    }
    if (load > instance.capacity) throw new Error('overloaded vehicle')
  }
  if (seen.size !== instance.x.length - 1)
    throw new Error(`${instance.x.length - 1 - seen.size} customers not served`)
  return total
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      iterations: { type: 'string', default: '600000' },
      seed: { type: 'string', default: '1' },
      routes: { type: 'boolean', default: false },
    },
  })
  const iterations = Number(values.iterations)
  const seed = Number(values.seed)
  if (
    positionals.length === 0 ||
    !Number.isInteger(iterations) ||
    iterations < 0 ||
    !Number.isInteger(seed)
  ) {
    console.error('usage: pnpm bench:vrptw FILE… --iterations N --seed S [--routes]')
    process.exitCode = 2
    return
  }
  console.log('instance      distance  vehicles  CPU-s')
  for (const file of positionals) {
    const began = process.cpuUsage()
    const instance = parseSolomon(readFileSync(file, 'utf8'))
    const plan = await solveSolomon(instance, { iterations, seed })
    const used = process.cpuUsage(began)
    const distance = refereeSolomon(instance, plan.routes)
    console.log(
      `${instance.name.padEnd(12)} ${distance.toFixed(2).padStart(9)} ${String(plan.routes.length).padStart(9)} ${((used.user + used.system) / 1e6).toFixed(2).padStart(6)}`,
    )
    if (values.routes) for (const route of plan.routes) console.log(`  ${route.join(' ')}`)
  }
}

if (import.meta.main) await main()
