import { compileExpertInput } from './compile.ts'
import { findPlace } from './core/insertion.ts'
import { RouteState } from './core/route-state.ts'
import { copySolution } from './core/solution.ts'
import { placeTeam, TeamScratch } from './core/team-insertion.ts'
import { createPrng } from '../shared/prng.ts'
import { describePlan, type DescribedPlan } from './describe.ts'
import type { ExpertPlanInput } from './types.ts'
import { validateExpertInput } from './validate.ts'

/** What a careful person does by hand: visits in order of priority, each where it adds least. The baseline of the benchmarks. */
export function planGreedily(input: ExpertPlanInput): DescribedPlan {
  validateExpertInput(input)
  const compiled = compileExpertInput(input)
  const { model } = compiled
  const state = new RouteState(model)
  const never = { left: Number.POSITIVE_INFINITY, draw: () => Number.POSITIVE_INFINITY }
  const found = { route: -1, pos: 0, delta: 0 }
  const emptySeen = new Int32Array(model.routeCount).fill(-1)
  const scratch = new TeamScratch(2 * (model.partVisit.length + model.routeCount) + 8)
  const rng = createPrng(1)
  const order = Array.from({ length: model.visitCount }, (_, v) => v).sort(
    (a, b) => model.rank[a]! - model.rank[b]! || a - b,
  )
  order.forEach((v, i) => {
    state.beginStep()
    let placed = false
    if (model.team[v]! > 1) placed = placeTeam(state, v, never, rng, scratch)
    else {
      findPlace(state, v, never, emptySeen, i, found)
      if (found.route >= 0) {
        state.insertPart(model.firstPart[v]!, found.route, found.pos, found.delta)
        placed = true
      }
    }
    if (placed) state.unmarkAbsentAt(state.absent.indexOf(v))
  })
  return describePlan(input, compiled, copySolution(state))
}
