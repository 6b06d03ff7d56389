import type { RoutingModel } from '../core/routing-model.ts'

/** Does the list hold two or all three of the visits? */
export function holdsTwo(list: readonly number[], visits: readonly [number, number, number]): boolean {
  let met = 0
  for (const v of list) if (v === visits[0] || v === visits[1] || v === visits[2]) met++
  return met >= 2
}

/**
 * Triples of one-expert visits of which the fractional routes hold two or more by over one route in sum, most violated first.
 * No real plan can: each visit is made once, so at most one route holds two of any three (Jepsen et al. 2008).
 */
export function findTripleCuts(
  model: RoutingModel,
  held: readonly { readonly visits: readonly number[]; readonly value: number }[],
  taken: ReadonlySet<string>,
): [number, number, number][] {
  const n = model.visitCount
  const pair = new Float64Array(n * n)
  const triple = new Map<number, number>()
  for (const { visits, value } of held) {
    const list = [...new Set(visits)].filter((v) => model.team[v] === 1).sort((a, b) => a - b)
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        pair[list[i]! * n + list[j]!]! += value
        for (let k = j + 1; k < list.length; k++) {
          const key = (list[i]! * n + list[j]!) * n + list[k]!
          triple.set(key, (triple.get(key) ?? 0) + value)
        }
      }
    }
  }
  const found: { visits: [number, number, number]; over: number }[] = []
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const ij = pair[i * n + j]!
      for (let k = j + 1; k < n; k++) {
        const sum = ij + pair[i * n + k]! + pair[j * n + k]!
        if (sum < 1.02) continue
        const over = sum - 2 * (triple.get((i * n + j) * n + k) ?? 0) - 1
        if (over > 0.02 && !taken.has(`${i},${j},${k}`)) found.push({ visits: [i, j, k], over })
      }
    }
  }
  return found.sort((a, b) => b.over - a.over).map((cut) => cut.visits)
}
