import { setImmediate } from 'node:timers/promises'
import type { Highs } from 'highs'
import { highsRuntime } from '../core/highs-model.ts'
import { RoutePool, type PooledRoute } from '../core/route-pool.ts'
import type { RoutingModel } from '../core/routing-model.ts'
import { RouteSearch } from '../core/search.ts'
import type { RouteSolution } from '../core/solution.ts'
import { costScale } from '../core/solve.ts'
import { agreeTimes } from './agree-times.ts'
import type { Branch } from './branching.ts'
import { BoundMaster } from './master.ts'
import { RoutePricer } from './pricing.ts'
import { slotOf, type PricedRoute, type SlotGrid, type Thoroughness } from './priced-route.ts'
import type { FractionalRoute } from './subset-cuts.ts'
import type { WholeLimits } from './whole-solve.ts'

const CUT_ROUNDS = 40
const CUTS_A_ROUND = 16

/** Column generation around one plan: its relaxation gives a floor, its columns better plans. Dispose when done. */
export class ColumnGeneration {
  readonly #model: RoutingModel
  readonly #highs: Highs
  readonly #master: BoundMaster
  readonly #pricer: RoutePricer
  readonly #grid: SlotGrid
  #relaxation: { value: number; dual: Float64Array } = { value: 0, dual: new Float64Array(0) }
  /** Highest proven floor so far. */
  floor = 0
  rounds = 0
  converged = false

  private constructor(model: RoutingModel, grid: SlotGrid, highs: Highs, master: BoundMaster) {
    this.#model = model
    this.#grid = grid
    this.#highs = highs
    this.#master = master
    this.#pricer = new RoutePricer(model, grid)
  }

  /** Begins with the plan's own days, those of `seen`, and those of a short search. */
  static async around(
    model: RoutingModel,
    plan: RouteSolution,
    slotMinutes: number,
    seen: readonly PooledRoute[],
  ): Promise<ColumnGeneration> {
    const highs = await highsRuntime()
    const hasTeams = model.partVisit.length > model.visitCount
    const grid: SlotGrid = hasTeams
      ? { slotCount: Math.ceil(1440 / slotMinutes), slotMinutes }
      : { slotCount: 1, slotMinutes: 2880 }
    const pool = new RoutePool(20_000)
    const scale = costScale(model, 1)
    const search = new RouteSearch(
      model,
      {
        seed: 1,
        iterations: 50 * model.visitCount,
        startTemperature: scale * 0.3,
        endTemperature: scale * 0.02,
        blinkEvery: 50,
        averageRemoved: 10,
        longestString: 10,
        splitShare: 0.5,
        wholeRouteShare: 0.05,
      },
      plan,
      (state) => pool.collect(state, state.touchedCount === 0),
    )
    search.run(Number.POSITIVE_INFINITY)
    const own: PooledRoute[] = plan.routes.flatMap((parts, route) => {
      const visits = parts.map((p) => model.partVisit[p]!)
      return parts.length === 0
        ? []
        : [
            {
              routeClass: route,
              route,
              visits,
              agreed: Float64Array.from(visits, (v) => plan.agreed[v]!),
              cost: 0,
            },
          ]
    })
    const columns = [...own, ...seen, ...pool.routes].map((p) => asColumn(model, p, grid))
    return new ColumnGeneration(
      model,
      grid,
      highs,
      new BoundMaster(model, grid, plan.absentService, columns, highs),
    )
  }

  get columnCount(): number {
    return this.#master.columns.length
  }

  /**
   * Prices until no route helps (to the end with `prove`, else until the quick pricing runs dry), or until `isSpent`.
   * With `prove`, cuts are added while the floor is below `bar`.
   */
  async run(
    prove: boolean,
    maxRounds: number,
    isSpent: () => boolean,
    onRound?: (relaxation: number) => void,
    bar = Number.POSITIVE_INFINITY,
    mostCutRounds = CUT_ROUNDS,
  ): Promise<void> {
    let how: Thoroughness = 'quick'
    let cutRounds = 0
    for (let round = 0; round < maxRounds && !isSpent(); round++) {
      this.#relaxation = this.#master.solve(this.#highs)
      const { value, dual } = this.#relaxation
      const { floor, added } = await this.#priceAll(value, dual, how, isSpent)
      this.rounds++
      if (how === 'exact') this.floor = Math.max(this.floor, floor)
      onRound?.(value)
      if (how === 'exact' && (added === 0 || floor >= value - 0.5)) {
        this.converged = true
        if (this.floor > bar - 1 || cutRounds++ >= mostCutRounds || this.#master.addCuts(CUTS_A_ROUND) === 0)
          break
        how = 'quick'
        continue
      }
      if (added === 0 && !prove) break
      how = added === 0 || (how === 'exact' && added <= this.#model.routeCount) ? 'exact' : 'quick'
    }
    this.#relaxation = this.#master.solve(this.#highs)
  }

  /** Prices every expert-day at these duals; `floor` is what they prove, minus infinity when cut short. */
  async #priceAll(
    value: number,
    dual: Float64Array,
    how: Thoroughness,
    isSpent: () => boolean,
  ): Promise<{ floor: number; added: number }> {
    let floor = value
    let added = 0
    for (let r = 0; r < this.#model.routeCount; r++) {
      const found = this.#pricer.price(this.#master.prices(r, dual), how, 30)
      floor += found.complete ? found.best : Number.NEGATIVE_INFINITY
      added += this.#master.add(found.routes)
      await setImmediate()
      if (isSpent()) return { floor: Number.NEGATIVE_INFINITY, added }
    }
    return { floor, added }
  }

  /** Before the first branch: lets visits be left out at a price above every plan, so that every branch has a solution. */
  openBranching(bar: number): void {
    this.#master.openWayOut(bar)
  }

  /** Prices one branch to its end, or until its floor reaches `bar`. Null when it was cut short. */
  async solveBranch(branch: Branch, bar: number, isSpent: () => boolean): Promise<number | null> {
    this.#master.restrict(branch)
    let how: Thoroughness = 'quick'
    let highest = Number.NEGATIVE_INFINITY
    while (!isSpent()) {
      this.#relaxation = this.#master.solve(this.#highs)
      const { value, dual } = this.#relaxation
      const { floor, added } = await this.#priceAll(value, dual, how, isSpent)
      this.rounds++
      if (how === 'exact') {
        highest = Math.max(highest, floor)
        if (highest >= bar || added === 0 || floor >= value - 0.5) return highest
      }
      how = added === 0 || (how === 'exact' && added <= this.#model.routeCount) ? 'exact' : 'quick'
    }
    return null
  }

  /** The days in the present relaxation, and the visits that it leaves out. */
  present(): { held: FractionalRoute[]; leftOut: [visit: number, share: number][] } {
    return { held: this.#master.held(), leftOut: this.#master.leftOut() }
  }

  /** The relaxation's value in a branch with the days at hand. */
  probe(branch: Branch): number {
    return this.#master.probe(this.#highs, branch)
  }

  /** The best whole plan over the columns at hand, if it beats `bar` metres and its team visits can agree on minutes. */
  best(
    bar: number,
    limits: WholeLimits,
  ): { solution: RouteSolution | null; timedOut: boolean; bound: number } {
    const { chosen, timedOut, bound } = this.#master.solveWhole(
      this.#highs,
      bar,
      this.#relaxation.value,
      limits,
    )
    return { solution: chosen === null ? null : agreeTimes(this.#model, chosen), timedOut, bound }
  }

  /**
   * Adds every route that could be part of a plan below `bar`; after it a whole-number optimum over the columns is the optimum.
   * False when there are too many.
   */
  async addAllBelow(
    bar: number,
    maxLabels: number,
    maxRoutes: number,
    isSpent: () => boolean,
  ): Promise<boolean> {
    const { value, dual } = this.#relaxation
    const found: PricedRoute[] = []
    for (let r = 0; r < this.#model.routeCount; r++) {
      if (isSpent()) return false
      const most = maxRoutes - found.length + 1
      const priced = this.#pricer.price(this.#master.prices(r, dual), 'all', most, bar - value, maxLabels)
      found.push(...priced.routes)
      if (!priced.complete || found.length > maxRoutes) return false
      await setImmediate()
    }
    this.#master.add(found)
    this.#relaxation = this.#master.solve(this.#highs)
    return true
  }

  get slotMinutes(): number {
    return this.#grid.slotMinutes
  }

  dispose(): void {
    this.#master.dispose()
  }
}

function asColumn(model: RoutingModel, { route, visits, agreed }: PooledRoute, grid: SlotGrid): PricedRoute {
  let here = model.routeHome[route]!
  let metres = 0
  for (const v of visits) {
    metres += model.metres[here * model.placeCount + model.place[v]!]!
    here = model.place[v]!
  }
  metres += model.metres[here * model.placeCount + model.routeHome[route]!]!
  const list = Array.from(visits)
  return {
    route,
    visits: list,
    slots: list.map((v, i) => (model.team[v]! > 1 ? slotOf(grid, agreed[i]!) : 0)),
    metres,
    reducedCost: 0,
  }
}
