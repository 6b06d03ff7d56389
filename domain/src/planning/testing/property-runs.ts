/** How many cases each planning property runs, from which seed, and how long it may take. */
export interface PropertySuite {
  /** Settings of one property that runs its share of the cases; the shares of all properties add up to 1. */
  readonly runs: (share: number) => { numRuns: number; seed: number; endOnFailure: boolean }
  /** Milliseconds that a property may take: no measure of speed, only an end for what hangs. */
  readonly patience: number
}

/**
 * The cases of the planning properties, peer and expert together: 10,000 with every test run, 100,000 in the long mode (`PLANNING_CASES=100000`).
 * `PLANNING_SEED` draws other worlds.
 */
export function propertySuite(environment: Readonly<Record<string, string | undefined>>): PropertySuite {
  const cases = Number(environment['PLANNING_CASES'] ?? 10_000)
  const seed = Number(environment['PLANNING_SEED'] ?? 20270301)
  return {
    runs: (share) => ({ numRuns: Math.max(10, Math.round(cases * share)), seed, endOnFailure: true }),
    patience: 120_000 + cases * 100,
  }
}
