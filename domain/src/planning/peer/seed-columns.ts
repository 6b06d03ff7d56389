import type { RoundModel } from './round-model.ts'
import type { Teams } from './score.ts'

/** Adds the arcs that a good plan is likely to use: the nearest of each kind, plus everything that is pinned, frozen, previous or in `known`. */
export function seedColumns(model: RoundModel, known: readonly Teams[]): void {
  const { p } = model
  const { n } = p
  for (const arc of [...p.fixedArcs, ...p.mustArcs]) model.addArc(arc)
  for (let arc = 0; arc < n * n; arc++) if (p.wasPair[arc]) model.addArc(arc)
  for (const teams of known) teams.forEach((team, j) => team.forEach((i) => model.addArc(i * n + j)))
  for (let j = 0; j < n; j++) {
    if (p.need[j] === 0) continue
    const near: number[] = []
    for (let i = 0; i < n; i++) if (!p.blocked[i * n + j]) near.push(i)
    near.sort((a, b) => p.cost[a * n + j]! - p.cost[b * n + j]! || a - b)
    const take = (list: readonly number[], most: number): void =>
      list.slice(0, most).forEach((i) => model.addArc(i * n + j))
    take(near, 4 * p.k)
    if (p.leaders > 0)
      take(
        near.filter((i) => p.isLead[i]),
        4 * p.leaders,
      )
    for (const c of p.hostCategories[j]!)
      take(
        near.filter((i) => p.qualified[c]![i]),
        3,
      )
  }
}
