import { compileSolomon, type SolomonInstance } from './solomon.ts'
import { solveRouting } from './solve.ts'

/** A routing plan of a Solomon instance: customer numbers route by route. */
export interface SolomonPlan {
  readonly distance: number
  readonly routes: readonly (readonly number[])[]
  /** Customers that no vehicle could take; 0 in every proper instance. */
  readonly unserved: number
  readonly iterationsDone: number
}

/** Runs the expert engine on an instance of the literature, distance as the only cost; the yardstick of its quality. */
export async function solveSolomon(
  instance: SolomonInstance,
  options: { readonly iterations: number; readonly seed: number },
): Promise<SolomonPlan> {
  const model = compileSolomon(instance)
  const n = model.visitCount
  const { best, iterationsDone } = await solveRouting(model, {
    seed: options.seed,
    iterations: options.iterations,
    starts: 3,
    initial: null,
    polish: true,
    wholeRouteShare: 0.03,
  })
  const routes = best.routes.filter((r) => r.length > 0).map((r) => Array.from(r, (part) => part + 1))
  return {
    distance: best.cost,
    routes,
    unserved: n - routes.reduce((total, r) => total + r.length, 0),
    iterationsDone,
  }
}
