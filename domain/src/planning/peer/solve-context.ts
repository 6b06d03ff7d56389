import type { Highs } from 'highs'
import type { Budget } from './budget.ts'
import type { LinearBound, LinearResult } from './linear-bound.ts'
import type { PeerProblem } from './problem.ts'
import type { RoundModel } from './round-model.ts'
import { compareTiers, scoreTeams, type Teams } from './score.ts'
import type { PeerTier } from './types.ts'

/** Up to this many members the whole model goes to the integer solver; above, most of it is fixed by the LP first. */
export const FULL_MODEL_MEMBERS = 100

/** What the steps of one solve share; `teams` is the best assignment so far. */
export interface Context {
  readonly p: PeerProblem
  readonly highs: Highs
  readonly budget: Budget
  readonly model: RoundModel
  readonly lp: LinearBound
  readonly bounds: Partial<Record<PeerTier, number>>
  teams: Teams
}

/** Takes an assignment when it is better in the order of tiers; returns whether it was. */
export function adopt(c: Context, order: readonly PeerTier[], teams: Teams | null): boolean {
  if (teams === null || compareTiers(order, scoreTeams(c.p, teams), scoreTeams(c.p, c.teams)) >= 0)
    return false
  c.teams = teams
  return true
}

/** Adds a row "not both ways" for every pair of kept arcs. */
export function completePairs(c: Context, keep: (column: number) => boolean): void {
  const { n } = c.p
  const kept = new Set<number>()
  c.model.columns.forEach((column, at) => {
    if (column.arc >= 0 && keep(at)) kept.add(column.arc)
  })
  for (const arc of kept) {
    const back = (arc % n) * n + Math.floor(arc / n)
    if (arc < back && kept.has(back)) c.model.addPairRow(arc)
  }
}

/** Travel of an LP solution, in the model's units. */
export function travelOf(model: RoundModel, relaxed: LinearResult): number {
  let sum = 0
  model.columns.forEach((column, at) => {
    if (column.arc >= 0) sum += (relaxed.columnValues[at] ?? 0) * (model.p.cost[column.arc]! / model.unit)
  })
  return sum
}
