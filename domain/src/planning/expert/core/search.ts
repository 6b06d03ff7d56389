import { createPrng, type Prng } from '../../shared/prng.ts'
import { findPlace, type Blinker, type FoundPlace } from './insertion.ts'
import { ruin, type RuinSettings } from './ruin.ts'
import type { RoutingModel } from './routing-model.ts'
import { RouteState } from './route-state.ts'
import { placeTeam, TeamScratch } from './team-insertion.ts'
import { copySolution, loadSolution, type RouteSolution } from './solution.ts'

/** How a search runs. Temperatures are in metres. */
export interface SearchSettings extends RuinSettings {
  readonly seed: number
  readonly iterations: number
  readonly startTemperature: number
  readonly endTemperature: number
  /** A position is overlooked once in this many. */
  readonly blinkEvery: number
}

/** Called after each improvement or accepted plan; collects routes for the recombination. */
export type AcceptHook = (state: RouteState, isBest: boolean) => void

/**
 * Slack induction by string removals: ruin a neighbourhood, rebuild greedily with blinks, accept by simulated annealing.
 * Advance it in slices with `run`, so that the caller can report progress and stop.
 */
export class RouteSearch {
  readonly state: RouteState
  readonly model: RoutingModel
  best: RouteSolution
  iteration = 0
  readonly #settings: SearchSettings
  readonly #rng: Prng
  readonly #blink: Blinker
  readonly #found: FoundPlace = { route: -1, pos: 0, delta: 0 }
  readonly #emptySeen: Int32Array
  readonly #ruined: Int32Array
  readonly #key: Float64Array
  readonly #order: Int32Array
  readonly #scratch: TeamScratch
  readonly #hasTeams: boolean
  readonly #hasRanks: boolean
  readonly #hook: AcceptHook | null
  #stamp = 0

  constructor(
    model: RoutingModel,
    settings: SearchSettings,
    initial: RouteSolution | null,
    hook: AcceptHook | null,
  ) {
    this.model = model
    this.#settings = settings
    this.#hook = hook
    this.#rng = createPrng(settings.seed)
    const rng = this.#rng
    const every = settings.blinkEvery
    this.#blink = { left: every, draw: () => Math.ceil(-Math.log(1 - rng.next()) * every) }
    this.state = new RouteState(model)
    this.#emptySeen = new Int32Array(model.routeCount).fill(-1)
    this.#ruined = new Int32Array(model.routeCount).fill(-1)
    this.#key = new Float64Array(model.visitCount)
    this.#order = new Int32Array(model.visitCount)
    this.#hasTeams = model.partVisit.length > model.visitCount
    this.#hasRanks = new Set(model.rank).size > 1
    this.#scratch = new TeamScratch(this.#hasTeams ? 2 * (model.partVisit.length + model.routeCount) + 8 : 1)
    if (initial !== null) loadSolution(this.state, initial)
    this.state.beginStep()
    this.#recreate()
    this.best = copySolution(this.state)
    this.#hook?.(this.state, true)
  }

  /** Does `steps` more iterations, at most up to the limit; true when the limit is reached. */
  run(steps: number): boolean {
    const s = this.state
    const { iterations, startTemperature, endTemperature } = this.#settings
    const until = Math.min(iterations, this.iteration + steps)
    const cooling = Math.log(endTemperature / startTemperature) / Math.max(1, iterations)
    for (; this.iteration < until; this.iteration++) {
      const before = s.cost + s.absentSearch
      s.beginStep()
      ruin(s, this.#rng, this.#settings, this.#hasTeams, this.#ruined, ++this.#stamp)
      this.#recreate()
      const after = s.cost + s.absentSearch
      const temperature = startTemperature * Math.exp(cooling * this.iteration)
      const isBest = this.#beatsBest()
      if (isBest || after < before - temperature * Math.log(this.#rng.next())) {
        if (isBest) this.best = copySolution(s)
        if (this.#hook !== null && (isBest || after !== before)) this.#hook(s, isBest)
      } else s.rollback()
    }
    return this.iteration >= iterations
  }

  #beatsBest(): boolean {
    const s = this.state
    if (s.absentService !== this.best.absentService) return s.absentService < this.best.absentService
    return s.cost < this.best.cost - 1e-7
  }

  #recreate(): void {
    const s = this.state
    const count = s.absentCount
    if (count === 0) return
    this.#sortAbsent(count)
    const order = this.#order
    for (let i = 0; i < count; i++) {
      const visit = order[i]!
      if (!this.#place(visit)) continue
      for (let k = 0; k < s.absentCount; k++) {
        if (s.absent[k] === visit) {
          s.unmarkAbsentAt(k)
          break
        }
      }
    }
  }

  #place(visit: number): boolean {
    const s = this.state
    if (this.model.team[visit]! > 1) return placeTeam(s, visit, this.#blink, this.#rng, this.#scratch)
    const found = this.#found
    findPlace(s, visit, this.#blink, this.#emptySeen, ++this.#stamp, found)
    if (found.route < 0) return false
    s.insertPart(this.model.firstPart[visit]!, found.route, found.pos, found.delta)
    return true
  }

  #sortAbsent(count: number): void {
    const s = this.state
    const m = this.model
    const rng = this.#rng
    const kind = rng.int(11)
    const byRank = this.#hasRanks && rng.next() < 0.6
    const home = m.routeHome[0]!
    for (let i = 0; i < count; i++) {
      const v = s.absent[i]!
      let key: number
      if (kind < 4) key = rng.next()
      else if (kind < 6) key = -m.demand[v]! * 1e6 - m.duration[v]! + rng.next()
      else if (kind < 8) key = -m.metres[home * m.placeCount + m.place[v]!]!
      else if (kind < 9) key = m.metres[home * m.placeCount + m.place[v]!]!
      else if (kind < 10) key = m.close[v * m.dayCount]! - m.open[v * m.dayCount]!
      else key = -m.team[v]! + rng.next() * 0.5
      if (byRank) key += m.rank[v]! * 1e12
      this.#key[v] = key
      let k = i
      while (k > 0 && this.#key[this.#order[k - 1]!]! > key) {
        this.#order[k] = this.#order[k - 1]!
        k--
      }
      this.#order[k] = v
    }
  }
}
