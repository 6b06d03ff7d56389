import { setImmediate } from 'node:timers/promises'
import { recombine } from './polish.ts'
import { RoutePool } from './route-pool.ts'
import type { RoutingModel } from './routing-model.ts'
import { RouteSearch } from './search.ts'
import type { RouteSolution } from './solution.ts'

/** How a whole solve runs: several cooled searches that share one pool of routes, a recombination after each. */
export interface SolveSettings {
  readonly seed: number
  /** Ruin-and-recreate steps altogether. */
  readonly iterations: number
  /** Independent searches; a last one of the same length starts from the best of them. */
  readonly starts: number
  /** A plan to begin with, searched around at low temperature only. */
  readonly initial: RouteSolution | null
  readonly polish: boolean
  readonly wholeRouteShare: number
  readonly onProgress?: (phase: 'search' | 'polish', iteration: number, best: RouteSolution) => void
  /** Asked between slices; true ends the solve with the best so far. */
  readonly isSpent?: () => boolean
}

/** The best plan and how it ended. */
export interface SolveOutcome {
  readonly best: RouteSolution
  readonly iterationsDone: number
  /** The caller ended it early. */
  readonly stopped: boolean
  /** A recombination met its wall-clock net: another run may give another plan. */
  readonly hurried: boolean
  /** Routes seen on the way. */
  readonly seen: RoutePool
}

const SLICE = 1000
const POOL_LIMIT = 60_000
/** Plans up to this much dearer than the best of their search give routes to the pool. */
const POOL_BAND = 1.04

export function isBetter(a: RouteSolution, b: RouteSolution): boolean {
  return a.absentService !== b.absentService ? a.absentService < b.absentService : a.cost < b.cost - 1e-7
}

/** Metres a visit costs in a greedy plan: the scale of temperatures, whatever the shape of the world. */
export function costScale(model: RoutingModel, seed: number): number {
  const still = {
    iterations: 0,
    startTemperature: 1,
    endTemperature: 1,
    blinkEvery: 100,
    averageRemoved: 10,
    longestString: 10,
    splitShare: 0.5,
    wholeRouteShare: 0,
  }
  const { state } = new RouteSearch({ ...model, extra: null }, { ...still, seed }, null, null)
  const placed = model.visitCount - state.absentCount
  return placed > 0 && state.cost > 0 ? state.cost / placed : 1
}

/** Searches, recombines, searches again around the best. Same settings, same outcome, unless `isSpent` intervened. */
export async function solveRouting(model: RoutingModel, settings: SolveSettings): Promise<SolveOutcome> {
  const pool = new RoutePool(POOL_LIMIT)
  const scale = costScale(model, settings.seed)
  const runs = settings.initial === null && settings.starts > 1 ? settings.starts + 1 : 1
  const share = Math.floor(settings.iterations / runs)
  let best: RouteSolution | null = null
  let done = 0
  let stopped = false
  let hurried = false
  for (let run = 0; run < runs && !stopped; run++) {
    const around = run > 0 && run === runs - 1 ? best : settings.initial
    const length = run === runs - 1 ? settings.iterations - share * (runs - 1) : share
    let bar = Number.POSITIVE_INFINITY
    const search: RouteSearch = new RouteSearch(
      model,
      {
        seed: settings.seed + 7919 * run,
        iterations: length,
        startTemperature: scale * (around === null ? 1 : 0.15),
        endTemperature: scale * 0.01,
        blinkEvery: 100,
        averageRemoved: 10,
        longestString: 10,
        splitShare: 0.5,
        wholeRouteShare: settings.wholeRouteShare,
      },
      around,
      settings.polish
        ? (state) => {
            const value = state.cost + state.absentSearch
            if (value < bar) bar = value
            if (value <= bar * POOL_BAND) pool.collect(state, state.touchedCount === 0)
          }
        : null,
    )
    while (!search.run(SLICE)) {
      await setImmediate()
      if (settings.isSpent?.() === true) {
        stopped = true
        break
      }
      settings.onProgress?.(
        'search',
        done + search.iteration,
        best !== null && isBetter(best, search.best) ? best : search.best,
      )
    }
    done += search.iteration
    if (best === null || isBetter(search.best, best)) best = search.best
    if (settings.polish && !stopped) {
      settings.onProgress?.('polish', done, best)
      const { solution, timedOut } = await recombine(model, pool.routes, best, {
        maxNodes: 40,
        maxSeconds: 120,
        maxColumns: 1200,
      })
      if (solution !== null && isBetter(solution, best)) best = solution
      hurried ||= timedOut
    }
  }
  return { best: best!, iterationsDone: done, stopped, hurried, seen: pool }
}
