import type { DivisionLevel } from './division-code.ts'
import { divisionContains, fullDivisionCode } from './division-code.ts'

/** A division with its name, as the table has it. */
export interface NamedDivision {
  code: string
  name: string
  level: DivisionLevel
}

/**
 * What a written name means. `loose`: the same name without 村委会, 社区 and the like. Never a guess: several
 * candidates are `ambiguous`, and `near` of `none` (one character away) is for the sentence to the user only.
 */
export type DivisionMatch =
  | { kind: 'exact' | 'loose'; code: string }
  | { kind: 'ambiguous'; codes: string[] }
  | { kind: 'none'; near: string[] }

const UNITS = /(社区)?(村民委员会|村委会|居民委员会|居委会)$/u
const SUFFIX = /(行政村|自然村|街道|社区|村|镇|乡|市|县|区)$/u

/**
 * Prepares a table of divisions for looking up names as people write them: 岑头, 岑头村, 塘下镇岑头村, 岑头村委会.
 * The returned function takes the text and, if known, a code inside which to look; a town in front of the village
 * narrows the search by itself.
 */
export function divisionLookup(
  divisions: readonly NamedDivision[],
): (text: string, options?: { level?: DivisionLevel; within?: string }) => DivisionMatch {
  const above = divisions.filter((division) => division.level !== 'village')
  const find = (text: string, level: DivisionLevel | undefined, area: string | undefined): DivisionMatch => {
    const pool = divisions.filter(
      (division) =>
        (level === undefined || division.level === level) &&
        (area === undefined || divisionContains(area, division.code)),
    )
    const exact = pool.filter((division) => division.name === text)
    const found = exact.length > 0 ? exact : pool.filter((division) => stem(division.name) === stem(text))
    const [first, second] = found
    if (first === undefined)
      return {
        kind: 'none',
        near: pool
          .filter((division) => oneApart(stem(division.name), stem(text)))
          .map((division) => division.code),
      }
    if (second !== undefined) return { kind: 'ambiguous', codes: found.map((division) => division.code) }
    return { kind: exact.length > 0 ? 'exact' : 'loose', code: first.code }
  }
  return (text, { level, within } = {}) => {
    let rest = text.normalize('NFKC').replace(/[\s\-/·、,]/gu, '')
    let area = within === undefined ? undefined : fullDivisionCode(within)
    // a village may be called after its town, so a name in front comes off only when the whole is unknown
    let match = find(rest, level, area)
    for (const place of above) {
      if (match.kind !== 'none') return match
      const lead = [place.name, stem(place.name)].find(
        (name) => name.length >= 2 && rest.startsWith(name) && rest.length > name.length + 1,
      )
      if (
        lead === undefined ||
        place.level === level ||
        (area !== undefined && !divisionContains(area, place.code) && !divisionContains(place.code, area))
      )
        continue
      rest = rest.slice(lead.length)
      area = area !== undefined && divisionContains(place.code, area) ? area : place.code
      match = find(rest, level, area)
    }
    return match
  }
}

/** The name without what kind of place it is; a name of one character keeps its kind. */
function stem(name: string): string {
  const plain = name.replace(UNITS, '')
  const bare = plain.replace(SUFFIX, '')
  return bare.length >= 2 ? bare : plain
}

function oneApart(a: string, b: string): boolean {
  const [long, short] = [...a].length >= [...b].length ? [[...a], [...b]] : [[...b], [...a]]
  if (long.length - short.length > 1 || short.length < 2) return false
  let start = 0
  while (start < short.length && long[start] === short[start]) start += 1
  const rest = long.length === short.length ? short.slice(start + 1) : short.slice(start)
  return long.slice(start + 1).join('') === rest.join('')
}
