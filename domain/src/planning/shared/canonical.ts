import { canonicalJson } from './hash.ts'

/** Compares texts in code-unit order, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Texts that mean a set: each once, in code-unit order. */
export function asSet(list: readonly string[]): string[] {
  return [...new Set(list)].sort(byText)
}

/** Rows whose order says nothing, in the order of their canonical text; twins stay. */
export function asRows<T>(list: readonly T[]): T[] {
  return list
    .map((row) => ({ row, text: canonicalJson(row) }))
    .sort((a, b) => byText(a.text, b.text))
    .map(({ row }) => row)
}
