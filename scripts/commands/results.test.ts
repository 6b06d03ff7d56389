import { describe, expect, it } from 'vitest'
import { countByLevel, countResults, resultLine } from './results.ts'

const file = (name: string, status: string, ...statuses: string[]) => ({
  name,
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
})

describe('counting test results', () => {
  it('counts tests over all files', () => {
    const report = {
      success: false,
      testResults: [
        file('a', 'passed', 'passed', 'skipped', 'todo'),
        file('b', 'failed', 'passed', 'failed'),
      ],
    }
    expect(countResults(report)).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    expect(countResults({ success: false, testResults: [file('a', 'failed')] }).failed).toBe(1)
  })

  it('counts a file whose clean-up failed after its tests passed', () => {
    expect(countResults({ success: false, testResults: [file('a', 'failed', 'passed')] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    })
  })

  it('does not call a run green that vitest calls unsuccessful', () => {
    expect(countResults({ success: false, testResults: [file('a', 'passed', 'passed')] }).failed).toBe(1)
  })

  it('tells the levels apart by folder', () => {
    const report = {
      success: true,
      testResults: [
        file('/r/tests/rls/x.test.ts', 'passed', 'passed'),
        file('/r/domain/src/y.test.ts', 'passed', 'passed'),
      ],
    }
    expect([...countByLevel(report, '/r').keys()]).toEqual(['rls', 'unit'])
  })

  it('leaves the skipped out of the last line when there are none', () => {
    expect(resultLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(resultLine({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped')
  })
})
