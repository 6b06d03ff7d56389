import { parseArgs } from 'node:util'
import {
  boundExpertPlan,
  planExpertVisits,
  planGreedily,
  verifyExpertPlan,
  type ExpertPlan,
  type ExpertPlanInput,
} from '../../../domain/src/planning/expert/index.ts'
import { generateExpertWorld, type ExpertWorldShape } from './expert-worlds.ts'

/*
 * node tests/bench/planning/expert.ts [--shape small|teams|large] [--first S] [--seeds N] [--iterations N] [--bound-seconds N]
 * Prints, for each generated world: greedy, ours, proven gap, CPU seconds, and what an ill expert costs; then the ratios.
 */

const SHAPES: Record<string, Omit<ExpertWorldShape, 'seed'>> = {
  small: { experts: 5, visits: 60, days: 5 },
  teams: { experts: 5, visits: 50, days: 5, pairs: 0.3 },
  large: { experts: 20, visits: 200, days: 10 },
}

interface Row {
  readonly gap: number
  readonly cpu: number
  readonly moved: number
  readonly forced: number
  readonly violations: number
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const missing = (plan: Pick<ExpertPlan, 'unserved'>): string =>
  (['major', 'high', 'normal', 'optional'] as const)
    .map((p) => plan.unserved.filter((u) => u.priority === p).length)
    .join('/')

/** Takes the expert with the fullest day out for that day. */
function fallIll(world: ExpertPlanInput, plan: ExpertPlan): ExpertPlanInput {
  const day = [...plan.days].sort((a, b) => b.stops.length - a.stops.length || (a.day < b.day ? -1 : 1))[0]!
  return {
    ...world,
    previous: plan.visits,
    experts: world.experts.map((e) =>
      e.expertId === day.expertId ? { ...e, hoursOn: { ...e.hoursOn, [day.day]: null } } : e,
    ),
  }
}

async function runSeed(
  shape: Omit<ExpertWorldShape, 'seed'>,
  seed: number,
  iterations: number | undefined,
  boundSeconds: number,
): Promise<Row> {
  const world = generateExpertWorld({ ...shape, seed })
  const greedy = planGreedily(world)
  const began = cpuSeconds()
  const found = await planExpertVisits(world, { seed: 1, iterations })
  const cpu = cpuSeconds() - began
  const bound =
    boundSeconds > 0 ? await boundExpertPlan(world, found, { maxMillis: boundSeconds * 1000 }) : null
  const gap =
    bound === null || bound.lowerBound === 0
      ? Number.NaN
      : (found.tiers.metres - bound.lowerBound) / bound.lowerBound
  const ill = fallIll(world, found)
  const again = await planExpertVisits(ill, { seed: 1 })
  const forced = again.changes.filter((c) => c.forced).length
  const moved = again.changes.filter((c) => c.kind === 'moved' || c.kind === 'dropped').length
  const violations =
    verifyExpertPlan(world, found).length +
    verifyExpertPlan(ill, again).length +
    (bound === null ? 0 : verifyExpertPlan(world, bound.plan).length)
  console.log(
    [
      seed,
      `greedy ${missing(greedy)} ${greedy.tiers.metres} m`,
      `ours ${missing(found)} ${found.tiers.metres} m`,
      `ratio ${(found.tiers.metres / greedy.tiers.metres).toFixed(3)}`,
      `bound ${bound?.lowerBound ?? '-'}${bound !== null && !bound.converged ? ' (stopped)' : ''} gap ${(100 * gap).toFixed(2)} %`,
      `CPU ${cpu.toFixed(1)} s`,
      `ill ${moved}/${forced} left out ${missing(again)}`,
      violations > 0 ? `VIOLATIONS ${violations}` : '',
    ].join('  '),
  )
  return { gap, cpu, moved, forced, violations }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      shape: { type: 'string', default: 'small' },
      first: { type: 'string', default: '1' },
      seeds: { type: 'string', default: '5' },
      iterations: { type: 'string' },
      'bound-seconds': { type: 'string', default: '120' },
    },
  })
  const shape = SHAPES[values.shape]
  if (shape === undefined) throw new Error(`unknown shape ${values.shape}: ${Object.keys(SHAPES).join(', ')}`)
  console.log(
    `${values.shape}: ${shape.experts} experts × ${shape.visits} visits × ${shape.days} days; left out as major/high/normal/optional`,
  )
  const rows: Row[] = []
  for (let i = 0; i < Number(values.seeds); i++)
    rows.push(
      await runSeed(
        shape,
        Number(values.first) + i,
        values.iterations === undefined ? undefined : Number(values.iterations),
        Number(values['bound-seconds']),
      ),
    )
  const gaps = rows
    .map((r) => r.gap)
    .filter((gap) => !Number.isNaN(gap))
    .sort((a, b) => a - b)
  const sum = (pick: (row: Row) => number): number => rows.reduce((total, row) => total + pick(row), 0)
  console.log(
    `median gap ${(100 * (gaps[Math.floor((gaps.length - 1) / 2)] ?? Number.NaN)).toFixed(2)} %, worst ${(100 * (gaps.at(-1) ?? Number.NaN)).toFixed(2)} %, mean CPU ${(sum((r) => r.cpu) / rows.length).toFixed(1)} s, ` +
      `moved ÷ forced ${(
        sum((r) => r.moved) /
        Math.max(
          1,
          sum((r) => r.forced),
        )
      ).toFixed(2)}, violations ${sum((r) => r.violations)}`,
  )
}

if (import.meta.main) await main()
