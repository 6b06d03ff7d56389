import { parseArgs } from 'node:util'
import {
  createPrng,
  generatePeerWorld,
  planPeerRound,
  verifyPeerPlan,
  type PeerPlan,
  type PeerRoundInput,
} from '@anhu/domain/planning'
import { circularList, firstFitDates, greedyInOrder, greedyNearest, hazardDays } from './peer-baselines.ts'

/**
 * Peer worlds with seeds, planned and held against greedy nearest, the circular list and first-fit dates. Prints one line a world and one a size.
 * `node tests/bench/planning/peer-bench.ts [--sizes 20,60,113,200,289,500] [--seeds 3] [--from 1] [--cycle-order before-travel]`
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20,60,113,200,289,500' },
    seeds: { type: 'string', default: '3' },
    from: { type: 'string', default: '1' },
    'cycle-order': { type: 'string', default: 'after-travel' },
  },
})

interface Line {
  gap: number
  pairing: number
  cpu: number
  toGreedy: number
  boundToGreedy: number
  toHeldGreedy: number
  toCircle: number
  uncovered: number
  greedyOverload: number
  greedyRepeats: number
  greedyUncovered: number
  heldBreaches: number
  repeats: number
  circleUncovered: number
  least: number
  balanced: number
  hazard: number
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function percent(x: number): string {
  return `${(x * 100).toFixed(3)} %`
}

/** A world of the size: lead share 8-25 %, conflicts 5-30 %, availability 50-90 %, all drawn from the seed. */
function world(n: number, seed: number): PeerRoundInput {
  const rnd = createPrng(`bench-${n}-${seed}`)
  const input = generatePeerWorld(rnd.int(1e9), {
    members: n,
    leadShare: 0.08 + 0.17 * rnd.next(),
    conflictShare: 0.05 + 0.25 * rnd.next(),
    availability: 0.5 + 0.4 * rnd.next(),
    workdays: 30,
  })
  return {
    ...input,
    rules: { cycleOrder: values['cycle-order'] === 'before-travel' ? 'before-travel' : 'after-travel' },
  }
}

async function repairRatio(
  input: PeerRoundInput,
  plan: PeerPlan,
  mode: 'least-change' | 'balanced',
  seed: number,
): Promise<number> {
  const away = createPrng(seed)
    .shuffle(input.members.map((m) => m.memberId))
    .slice(0, Math.max(1, Math.round(input.members.length * 0.05)))
  const repaired = await planPeerRound({
    ...input,
    mode,
    absences: away.map((memberId) => ({ memberId, as: 'inspector' })),
    previous: {
      visits: plan.visits.map((v) => ({
        hostId: v.hostId,
        inspectorIds: v.team.map((s) => s.inspectorId),
        date: v.date,
      })),
    },
  })
  const diff = repaired.diffVsPrevious!
  return diff.vacatedSlots === 0 ? 1 : diff.changedSlots / diff.vacatedSlots
}

let refused = 0
for (const n of values.sizes.split(',').map(Number)) {
  const lines: Line[] = []
  for (let seed = Number(values.from); seed < Number(values.from) + Number(values.seeds); seed++) {
    const input = world(n, seed)
    const before = process.cpuUsage()
    const plan = await planPeerRound(input)
    const used = process.cpuUsage(before)
    refused += verifyPeerPlan(input, plan).length
    const greedy = greedyNearest(input)
    const held = greedyInOrder(input)
    const circle = circularList(input)
    const ours = hazardDays(input, new Map(plan.visits.map((v) => [v.hostId, v.date])))
    const line: Line = {
      gap: plan.gap,
      pairing: plan.pairing.gap,
      cpu: (used.user + used.system) / 1e6,
      toGreedy: plan.travelMetres / greedy.travelMetres,
      boundToGreedy: plan.lowerBound / greedy.travelMetres,
      toHeldGreedy: plan.travelMetres / held.travelMetres,
      toCircle: plan.travelMetres / circle.travelMetres,
      uncovered: plan.tiers.find((t) => t.tier === 'uncovered')!.cost,
      greedyOverload: greedy.overload,
      greedyRepeats: greedy.repeats,
      greedyUncovered: greedy.uncovered + greedy.leaderless,
      heldBreaches: held.overload + held.repeats + held.uncovered + held.leaderless,
      repeats: plan.tiers.find((t) => t.tier === 'repeat')!.cost,
      circleUncovered: circle.uncovered,
      least: await repairRatio(input, plan, 'least-change', seed),
      balanced: await repairRatio(input, plan, 'balanced', seed),
      hazard: ours / Math.max(1, hazardDays(input, firstFitDates(input, plan))),
    }
    lines.push(line)
    const tiers = plan.tiers
      .map((t) => `${t.tier} ${t.cost}${t.proven ? '' : ` (≥ ${t.lowerBound})`}`)
      .join(', ')
    console.log(
      `n=${n} seed=${seed} ${plan.status} gap ${percent(line.gap)} (pairing ${percent(line.pairing)}) cpu ${line.cpu.toFixed(2)} s ÷greedy ${line.toGreedy.toFixed(2)} (bound ${line.boundToGreedy.toFixed(2)}, held ${line.toHeldGreedy.toFixed(2)}) ÷circle ${line.toCircle.toFixed(2)} undated ${plan.dates.undated} hazard ${line.hazard.toFixed(2)} repair ${line.least.toFixed(2)}/${line.balanced.toFixed(2)} | ${tiers}`,
    )
  }
  const of = (key: keyof Line): number[] => lines.map((l) => l[key])
  console.log(
    `n=${n} OF ${lines.length}: gap median ${percent(median(of('gap')))} worst ${percent(Math.max(...of('gap')))}, of the pairing alone median ${percent(median(of('pairing')))} worst ${percent(Math.max(...of('pairing')))}; cpu median ${median(of('cpu')).toFixed(2)} s worst ${Math.max(...of('cpu')).toFixed(2)} s; ` +
      `travel ÷ greedy ${median(of('toGreedy')).toFixed(2)} (≤ 0.70), ÷ circular ${median(of('toCircle')).toFixed(2)} (≤ 0.35); uncovered ${median(of('uncovered'))} (circular ${median(of('circleUncovered'))}); ` +
      `÷ greedy in our order ${median(of('toHeldGreedy')).toFixed(2)}, which breaks ${median(of('heldBreaches'))}; greedy breaks: overload ${median(of('greedyOverload'))}, repeats ${median(of('greedyRepeats'))} (ours ${median(of('repeats'))}), coverage or leader ${median(of('greedyUncovered'))}; repair least ${median(of('least')).toFixed(2)} (≤ 1.05) balanced ${median(of('balanced')).toFixed(2)} (≤ 1.25); hazard-days ÷ first fit ${median(of('hazard')).toFixed(2)} (≤ 0.80)`,
  )
}
if (refused > 0) {
  console.error(`the verifier refused plans: ${refused} violations`)
  process.exitCode = 1
}
