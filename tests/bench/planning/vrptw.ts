import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  parseSolomon,
  SolomonFormatError,
  solveSolomon,
  type SolomonInstance,
} from '../../../domain/src/planning/expert/index.ts'

/*
 * pnpm bench:vrptw FILE… --iterations N --seed S [--routes]
 * Prints instance, distance (double precision, Euclidean), vehicles and CPU seconds for each instance file in Solomon's format.
 * Exit code 0; 1 when a plan is incomplete or the referee refuses it; 2 for a file that is no instance. Every file is tried.
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

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        iterations: { type: 'string', default: '400000' },
        seed: { type: 'string', default: '1' },
        routes: { type: 'boolean', default: false },
      },
    })
  } catch {
    return null
  }
}

const isWhole = (text: string): boolean => /^\d{1,9}$/.test(text)

/** One line of the table; throws on a file that cannot be run and on a plan that the referee refuses. */
async function runFile(file: string, iterations: number, seed: number, showRoutes: boolean): Promise<void> {
  const began = process.cpuUsage()
  const instance = parseSolomon(readFileSync(file, 'utf8'))
  const plan = await solveSolomon(instance, { iterations, seed })
  const used = process.cpuUsage(began)
  if (plan.unserved > 0)
    throw new Error(
      `${plan.unserved} customers found no place in ${instance.vehicles} vehicles; try more iterations`,
    )
  const distance = refereeSolomon(instance, plan.routes)
  console.log(
    `${instance.name.padEnd(12)} ${distance.toFixed(2).padStart(9)} ${String(plan.routes.length).padStart(9)} ${((used.user + used.system) / 1e6).toFixed(2).padStart(6)}`,
  )
  if (showRoutes) for (const route of plan.routes) console.log(`  ${route.join(' ')}`)
}

async function main(): Promise<void> {
  const given = readArguments()
  if (
    given === null ||
    given.positionals.length === 0 ||
    !isWhole(given.values.iterations) ||
    !isWhole(given.values.seed)
  ) {
    console.error('usage: pnpm bench:vrptw FILE… --iterations N --seed S [--routes]')
    process.exitCode = 2
    return
  }
  const { values, positionals } = given
  console.log('instance      distance  vehicles  CPU-s')
  for (const file of positionals) {
    try {
      await runFile(file, Number(values.iterations), Number(values.seed), values.routes)
    } catch (error) {
      // A bad file must not cost the others their run.
      console.error(`${file}: ${(error as Error).message}`)
      process.exitCode = error instanceof SolomonFormatError || isSystemError(error) ? 2 : 1
    }
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

if (import.meta.main) await main()
