import type { RoutingModel } from '../core/routing-model.ts'
import { findSplits, openBranch, type Branch, type Split } from './branching.ts'
import type { ColumnGeneration } from './generate.ts'

/** What branching needs to know and to tell. */
export interface BranchingTask {
  readonly model: RoutingModel
  /** Expert of each route. */
  readonly expertOf: Int32Array
  /** The floor proven without branching. */
  readonly rootFloor: number
  /** Metres of the best plan known; asked again after every branch. */
  readonly bar: () => number
  /** Called now and then: the moment to look for a whole plan among the days at hand. */
  readonly onBranch: (branches: number, floor: number) => void
  readonly maxBranches: number
  readonly isSpent: () => boolean
}

interface OpenBranch {
  readonly branch: Branch
  readonly floor: number
}

/** Splits tried by the relaxation at hand before one is taken. */
const TRIED_A_KIND = 3

/**
 * Branch and price: splits the plans in two by a choice on which the relaxation is undecided, proves a floor for each half, and goes on with
 * the half whose floor is lowest. The floor of the whole is the lowest of what is left open, at any time.
 */
export async function branchAndPrice(generation: ColumnGeneration, task: BranchingTask): Promise<number> {
  const { model, isSpent } = task
  generation.openBranching(task.bar() + 1)
  let open: OpenBranch[] = [{ branch: openBranch(model), floor: task.rootFloor }]
  const lowest = (): number => open.reduce((least, o) => Math.min(least, o.floor), task.bar())
  for (let done = 0; done < task.maxBranches && open.length > 0 && !isSpent(); done++) {
    const at = open.reduce((best, o, i) => (o.floor < open[best]!.floor ? i : best), 0)
    const node = open[at]!
    // Solved anew: the relaxation may have moved to another branch since.
    const floor = await generation.solveBranch(node.branch, task.bar() - 1, isSpent)
    if (floor === null) break
    const halves = floor > task.bar() - 1 ? null : chooseSplit(generation, task, node.branch)
    const inherited = Math.max(node.floor, floor)
    open = open.filter((_, i) => i !== at)
    if (halves !== null) open.push(...halves.map((branch) => ({ branch, floor: inherited })))
    else if (floor <= task.bar() - 1) {
      // Nothing to split: a whole plan, or a relaxation that this proof cannot tell from one.
      open.push({ branch: node.branch, floor: inherited })
      task.onBranch(done, lowest())
      if (inherited <= task.bar() - 1) break
    }
    open = open.filter((o) => o.floor <= task.bar() - 1)
    task.onBranch(done, lowest())
  }
  generation.probe(openBranch(model))
  return lowest()
}

/** The split whose weaker half lifts the relaxation most. */
function chooseSplit(
  generation: ColumnGeneration,
  { model, expertOf }: BranchingTask,
  branch: Branch,
): readonly [Branch, Branch] | null {
  const { held, leftOut } = generation.present()
  const splits = findSplits(model, expertOf, branch, held, leftOut, TRIED_A_KIND)
  if (splits.length === 0) return null
  const now = generation.probe(branch)
  let best: Split | null = null
  let bestGain = -1
  for (const split of splits) {
    const gains = split.halves.map((half) => Math.max(1, generation.probe(half) - now))
    const gain = Math.min(...gains) * 10 + Math.max(...gains) + split.evenness
    if (gain > bestGain) {
      bestGain = gain
      best = split
    }
  }
  return best!.halves
}
