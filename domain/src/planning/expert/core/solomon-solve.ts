import { compileSolomon, type SolomonInstance } from './solomon.ts';
import { solveRouting } from './solve.ts';

/** A routing plan of a Solomon instance: customer numbers route by route. */
export interface SolomonPlan {
  readonly distance: number;
  readonly routes: readonly (readonly number[])[];
  /** Customers that no vehicle could take; 0 in every proper instance. */
  readonly unserved: number;
  readonly iterationsDone: number;
}

/** Runs the expert engine on an instance of the literature, distance as the only cost; the yardstick of its quality. */
export async function solveSolomon(instance: SolomonInstance, options: { readonly iterations: number; readonly seed: number }): Promise<SolomonPlan> {
  const model = compileSolomon(instance);
  const n = model.visitCount;
  const k = Math.min(10, n - 1);
  let sum = 0;
  for (let v = 0; v < n; v++) for (let i = 1; i <= k; i++) sum += model.metres[model.place[v]! * model.placeCount + model.place[model.near[v * n + i]!]!]!;
  const { best, iterationsDone } = await solveRouting(model, {
    seed: options.seed, iterations: options.iterations, starts: 2, legScale: sum > 0 ? sum / (n * k) : 1,
    initial: null, polish: true, wholeRouteShare: 0.02,
  });
  const routes = best.routes.filter((r) => r.length > 0).map((r) => Array.from(r, (part) => part + 1));
  return { distance: best.cost, routes, unserved: n - routes.reduce((total, r) => total + r.length, 0), iterationsDone };
}
