import { assemblePlan } from './assemble.ts';
import { greedyTeams } from './greedy.ts';
import { planDates } from './plan-dates.ts';
import { prepareProblem } from './problem.ts';
import { PlanningAbortedError, type PeerPlan, type PeerProgress, type PeerRoundInput } from './types.ts';
import type { RoadDistance } from '../shared/distance.ts';

/** What a caller may add to a solve. */
export interface PlanPeerOptions {
  readonly onProgress?: (progress: PeerProgress) => void;
  readonly signal?: AbortSignal;
  /** Road metres; the estimate great circle × 1.3 when absent. */
  readonly road?: RoadDistance;
}

/**
 * Plans one peer round: who inspects whom, and when. Never throws for an unlucky world (gaps are named in `unmet`);
 * throws PlanningInputError for unusable input and PlanningAbortedError when cancelled.
 */
export async function planPeerRound(input: PeerRoundInput, options: PlanPeerOptions = {}): Promise<PeerPlan> {
  const p = prepareProblem(input, options.road);
  options.onProgress?.({ phase: 'greedy', share: 0.1, travelMetres: null, gap: null });
  if (options.signal?.aborted) throw new PlanningAbortedError();
  const teams = greedyTeams(p);
  const dates = planDates(p, teams);
  return assemblePlan(p, input, { teams, dates, dateLowerBound: 0, bounds: {}, budgetStopped: false, solver: { name: 'greedy', version: '1' } });
}
