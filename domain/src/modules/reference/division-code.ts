/**
 * Division codes (区划代码): twelve digits, province 2, city 2, county 2, township 3, village 3 (GB/T 2260 and the
 * statistics bureau's rules). A territory is a half-open range of such codes, because a comparison of numbers is
 * leakproof under row security and needs no list.
 */

/** How far down a division code reaches. */
export type DivisionLevel = 'province' | 'city' | 'county' | 'town' | 'village'

/** Half-open range of twelve-digit codes: `from <= code < to`. */
export interface DivisionRange {
  from: bigint
  to: bigint
}

const LEVELS: readonly { level: DivisionLevel; digits: number }[] = [
  { level: 'village', digits: 12 },
  { level: 'town', digits: 9 },
  { level: 'county', digits: 6 },
  { level: 'city', digits: 4 },
  { level: 'province', digits: 2 },
]

/**
 * Completes a code of 2, 4, 6, 9 or 12 digits to twelve. Throws RangeError on anything else: a number cell that
 * lost digits is no code.
 */
export function fullDivisionCode(code: string): string {
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/u.test(code) || code.startsWith('00')) {
    throw new RangeError(`"${code}" is not a division code of 2, 4, 6, 9 or 12 digits`)
  }
  return code.padEnd(12, '0')
}

/** The level of a code: that of its last group which is not all zeros. */
export function divisionLevel(code: string): DivisionLevel {
  return significant(fullDivisionCode(code)).level
}

/**
 * The division above, with twelve digits; undefined for a province. A town that hangs directly under a city
 * (county group 00) has the city as parent.
 */
export function divisionParent(code: string): string | undefined {
  const full = fullDivisionCode(code)
  const { digits } = significant(full)
  if (digits === 2) return undefined
  const above = LEVELS.find((candidate) => candidate.digits < digits)
  return full.slice(0, above?.digits ?? 2).padEnd(12, '0')
}

/** The code as the number that rows carry (`division_code bigint`). */
export function divisionNumber(code: string): bigint {
  return BigInt(fullDivisionCode(code))
}

/** Everything inside a division, itself included. */
export function divisionRange(code: string): DivisionRange {
  const full = fullDivisionCode(code)
  const from = BigInt(full)
  return { from, to: from + 10n ** BigInt(12 - significant(full).digits) }
}

/** Whether `inner` is `outer` or lies inside it. */
export function divisionContains(outer: string, inner: string): boolean {
  const { from, to } = divisionRange(outer)
  const code = divisionNumber(inner)
  return from <= code && code < to
}

function significant(full: string): { level: DivisionLevel; digits: number } {
  let rest = LEVELS.length - 1
  for (let i = 0; i < LEVELS.length - 1; i++) {
    const start = LEVELS[i + 1]?.digits ?? 0
    if (/[1-9]/u.test(full.slice(start, LEVELS[i]?.digits))) {
      rest = i
      break
    }
  }
  return LEVELS[rest] ?? { level: 'province', digits: 2 }
}
