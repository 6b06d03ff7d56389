/** What a test run came to. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

type JsonAssertion = { status: string }
type JsonFile = { name: string; status: string; assertionResults: JsonAssertion[] }
/** The part of vitest's JSON report that is read here. */
export type JsonReport = { success: boolean; testResults: JsonFile[] }

const SKIPPED = new Set(['skipped', 'pending', 'todo', 'disabled'])

/**
 * Counts the results over all files.
 *
 * A file that failed without any failed test (it could not be loaded, or a hook failed) counts as one failure; so does
 * a run that vitest calls unsuccessful although every test passed (an error outside of tests).
 */
export function countResults(report: JsonReport): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const file of report.testResults) {
    let failedHere = 0
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1
      else if (SKIPPED.has(status)) counts.skipped += 1
      else failedHere += 1
    }
    if (file.status === 'failed' && failedHere === 0) failedHere = 1
    counts.failed += failedHere
  }
  if (!report.success && counts.failed === 0) counts.failed = 1
  return counts
}

/** Counts by level: the folder under tests/, or `unit` for files beside their subject. */
export function countByLevel(report: JsonReport, root: string): Map<string, Counts> {
  const byLevel = Map.groupBy(report.testResults, (file) => {
    const path = file.name.startsWith(root) ? file.name.slice(root.length + 1) : file.name
    return /^tests\/([a-z0-9]+)\/.+/.exec(path)?.[1] ?? 'unit'
  })
  return new Map(
    [...byLevel].map(([level, testResults]) => [level, countResults({ success: true, testResults })]),
  )
}

/** The last line of `npm test`. */
export function resultLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
