/**
 * Cases of the planning properties together, peer and expert: 10,000 with every test run, 100,000 in the long mode (`PLANNING_CASES=100000`).
 * `PLANNING_SEED` draws other worlds.
 */
const CASES = Number(process.env['PLANNING_CASES'] ?? 10_000)
const SEED = Number(process.env['PLANNING_SEED'] ?? 20270301)

/** Settings of one property that runs its share of the cases; the shares of all properties add up to 1. */
export function propertyRuns(share: number): { numRuns: number; seed: number; endOnFailure: boolean } {
  return { numRuns: Math.max(10, Math.round(CASES * share)), seed: SEED, endOnFailure: true }
}

/** Milliseconds that a property may take: no measure of speed, only an end for what hangs. */
export const PROPERTY_PATIENCE = 120_000 + CASES * 100
