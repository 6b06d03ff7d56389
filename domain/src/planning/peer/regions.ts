import type { Highs } from 'highs'
import type { Budget } from './budget.ts'
import { solveInteger } from './integer-solve.ts'
import type { RoundModel } from './round-model.ts'
import { compareTiers, scoreTeams, type Teams } from './score.ts'
import { createPrng } from '../shared/prng.ts'
import type { PeerTier } from './types.ts'

/** What the improvement by regions needs. */
export interface RegionSearch {
  readonly highs: Highs
  readonly model: RoundModel
  readonly budget: Budget
  readonly order: readonly PeerTier[]
  /** Reduced cost a column. */
  readonly prices: readonly number[]
  /** Stop as soon as the travel cost is at most this. */
  readonly target: number
  readonly regions: number
  readonly hosts: number
}

/** Frees the teams of one neighbourhood at a time and lets the integer solver re-seat them; keeps what is better. */
export function improveByRegions(s: RegionSearch, start: Teams): Teams {
  const { model } = s
  const { p } = model
  let teams = start
  const hosts: number[] = []
  for (let j = 0; j < p.n; j++) if (p.need[j]! > 0) hosts.push(j)
  const centres = createPrng(p.seed)
    .fork('regions')
    .shuffle([...hosts])
  for (let round = 0; round < Math.min(s.regions, centres.length); round++) {
    if (s.budget.spent() || scoreTeams(p, teams).travel <= s.target) break
    const centre = centres[round]!
    const free = new Uint8Array(p.n)
    const near = [...hosts].sort((a, b) => p.metres[centre * p.n + a]! - p.metres[centre * p.n + b]! || a - b)
    for (const j of near.slice(0, s.hosts)) free[j] = 1
    const used = new Set<number>()
    teams.forEach((team, j) => team.forEach((i) => used.add(i * p.n + j)))
    const found = solveInteger(s.highs, model, {
      weights: { travel: 1 },
      keep: (at) => {
        const { arc } = model.columns[at]!
        return used.has(arc) || (free[arc % p.n] === 1 && (s.prices[at] ?? Infinity) <= 1)
      },
      fixedAtOne: (at) => {
        const { arc } = model.columns[at]!
        return arc >= 0 && free[arc % p.n] === 0 && used.has(arc)
      },
      start: teams,
      absoluteGap: 0.02,
      maxNodes: 40,
      cpuSeconds: s.budget.left(),
    })
    if (found.teams && compareTiers(s.order, scoreTeams(p, found.teams), scoreTeams(p, teams)) < 0)
      teams = found.teams
  }
  return teams
}
