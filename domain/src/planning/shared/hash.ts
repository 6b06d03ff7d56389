import { createHash } from 'node:crypto'

/**
 * JSON with object keys in code-unit order and `undefined` members left out, so that equal values give equal text.
 * Throws a TypeError on NaN, infinities, functions and cycles (by stack): such values have no place in a plan.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonicalJson: ${value} is not a JSON number`)
    return JSON.stringify(value === 0 ? 0 : value)
  }
  if (Array.isArray(value))
    return `[${value.map((v) => (v === undefined ? 'null' : canonicalJson(v))).join(',')}]`
  if (typeof value === 'object') {
    const record = value as Record<string, unknown>
    const parts: string[] = []
    for (const key of Object.keys(record).sort()) {
      if (record[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(record[key])}`)
    }
    return `{${parts.join(',')}}`
  }
  throw new TypeError(`canonicalJson: a ${typeof value} cannot be written`)
}

/** SHA-256 in lower-case hex of the canonical JSON: the identity of a plan's input or output. */
export function canonicalHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
