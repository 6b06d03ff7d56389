import { setImmediate } from 'node:timers/promises';
import { compileExpertInput, type CompiledInput } from '../compile.ts';
import { highsRuntime } from '../core/highs-model.ts';
import { RoutePool } from '../core/route-pool.ts';
import { RouteSearch } from '../core/search.ts';
import type { RoutingModel } from '../core/routing-model.ts';
import { keepWhatStands } from '../seed-solution.ts';
import type { ExpertPlan, ExpertPlanInput, ExpertPlanStatus } from '../types.ts';
import { BoundMaster } from './master.ts';
import { RoutePricer, slotOf, type PricedRoute, type SlotGrid } from './pricing.ts';

/** Limits of a bound computation, which may take minutes: run it as a job of its own. */
export interface ExpertBoundOptions {
  /** Pricing rounds; the bound found so far is valid whenever it stops. */
  readonly maxRounds?: number;
  /** Safety net in milliseconds of wall clock. */
  readonly maxMillis?: number;
  /** Length of the slots in which a team must meet; shorter is tighter and slower. */
  readonly slotMinutes?: number;
  readonly onProgress?: (progress: { readonly round: number; readonly lowerBound: number; readonly relaxation: number }) => void;
  readonly signal?: AbortSignal;
}

/** A proven floor under the metres of every plan whose service is at least as good as the given one's. */
export interface ExpertBound {
  readonly lowerBound: number;
  /** (metres − bound) ÷ metres. */
  readonly gap: number;
  /** False when a limit stopped it before pricing ran dry: valid, but not the best bound of this relaxation. */
  readonly converged: boolean;
  readonly rounds: number;
  readonly columns: number;
}

const ROUTES_A_ROUND = 30;

/** Column generation over expert-days with exact pricing; see `BoundMaster` for what is relaxed. */
export async function boundExpertPlan(input: ExpertPlanInput, plan: ExpertPlan, options: ExpertBoundOptions = {}): Promise<ExpertBound> {
  const free = { ...input, replanMode: 'best' as const };
  const compiled = compileExpertInput(free);
  const { model } = compiled;
  const slotMinutes = options.slotMinutes ?? 60;
  const hasTeams = model.partVisit.length > model.visitCount;
  const grid: SlotGrid = hasTeams ? { slotCount: Math.ceil(1440 / slotMinutes), slotMinutes } : { slotCount: 1, slotMinutes: 2880 };
  const metres = plan.tiers.metres;
  if (plan.visits.length === 0) return { lowerBound: 0, gap: 0, converged: true, rounds: 0, columns: 0 };
  const highs = await highsRuntime();
  const began = performance.now();
  const spent = (): boolean => options.signal?.aborted === true || (options.maxMillis !== undefined && performance.now() - began > options.maxMillis);
  const served = new Set(plan.visits.map((v) => v.visitId));
  const service = model.serviceWeight.reduce((sum, w, v) => (served.has(compiled.visits[v]!.visitId) ? sum : sum + w), 0);
  const master = new BoundMaster(model, grid, service, firstColumns(compiled, plan, grid), highs);
  const pricer = new RoutePricer(model, grid);
  let best = 0;
  let rounds = 0;
  let converged = false;
  try {
    for (let exact = false; rounds < (options.maxRounds ?? 400) && !spent(); rounds++) {
      const { value, dual } = master.solve(highs);
      let floor = value;
      let added = 0;
      for (let r = 0; r < model.routeCount && !(exact && spent()); r++) {
        const { routes, best: least } = pricer.price(master.prices(r, dual), exact, ROUTES_A_ROUND);
        floor += Math.min(0, least);
        added += master.add(routes);
        await setImmediate();
        if (exact && r < model.routeCount - 1 && spent()) floor = Number.NEGATIVE_INFINITY;
      }
      if (exact) best = Math.max(best, floor);
      options.onProgress?.({ round: rounds, lowerBound: Math.ceil(best - 1e-6), relaxation: value });
      if (exact && (added === 0 || floor >= value - 0.5)) {
        converged = true;
        break;
      }
      if (added === 0) exact = true;
      else if (exact && added > model.routeCount) exact = false;
    }
  } finally {
    master.dispose();
  }
  const lowerBound = Math.min(metres, Math.max(0, Math.ceil(best - 1e-4)));
  return { lowerBound, gap: metres === 0 ? 0 : (metres - lowerBound) / metres, converged, rounds, columns: master.columns.length };
}

/** The plan with its bound written in, and the status that it earns. */
export function applyBound(plan: ExpertPlan, bound: ExpertBound): ExpertPlan {
  const status: ExpertPlanStatus = plan.status !== 'feasible' ? plan.status : bound.gap === 0 ? 'optimal' : bound.gap <= 0.01 ? 'within-gap' : plan.status;
  return { ...plan, lowerBound: bound.lowerBound, gap: bound.gap, status };
}

/** Columns from a short search around the plan, the plan's own first: they spare the first rounds of pricing. */
function firstColumns(compiled: CompiledInput, plan: ExpertPlan, grid: SlotGrid): PricedRoute[] {
  const { model, legScale } = compiled;
  const pool = new RoutePool(20_000);
  const search = new RouteSearch(
    model,
    {
      seed: 1, iterations: 100 * model.visitCount, startTemperature: legScale * 0.3, endTemperature: legScale * 0.02, blinkEvery: 50,
      averageRemoved: 10, longestString: 10, splitShare: 0.5, wholeRouteShare: 0.05,
    },
    keepWhatStands(compiled, plan.visits),
    (state) => pool.collect(state, state.touchedCount === 0),
  );
  search.run(Number.POSITIVE_INFINITY);
  return [...planColumns(compiled, plan, grid), ...pool.routes.map((p) => asColumn(model, p.route, Array.from(p.visits), Array.from(p.agreed), grid))];
}

function planColumns(compiled: CompiledInput, plan: ExpertPlan, grid: SlotGrid): PricedRoute[] {
  const numberOf = new Map(compiled.visits.map((v, i) => [v.visitId, i]));
  return plan.days.map((day) => {
    const expert = compiled.experts.findIndex((e) => e.expertId === day.expertId);
    const route = compiled.routeAt[expert * compiled.days.length + compiled.days.indexOf(day.day)]!;
    return asColumn(compiled.model, route, day.stops.map((s) => numberOf.get(s.visitId)!), day.stops.map((s) => s.start), grid);
  });
}

function asColumn(model: RoutingModel, route: number, visits: number[], begins: number[], grid: SlotGrid): PricedRoute {
  let here = model.routeHome[route]!;
  let metres = 0;
  for (const v of visits) {
    metres += model.metres[here * model.placeCount + model.place[v]!]!;
    here = model.place[v]!;
  }
  metres += model.metres[here * model.placeCount + model.routeHome[route]!]!;
  return { route, visits, slots: visits.map((v, i) => (model.team[v]! > 1 ? slotOf(grid, begins[i]!) : 0)), metres, reducedCost: 0 };
}
