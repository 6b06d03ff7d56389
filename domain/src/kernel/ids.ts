import { randomBytes } from 'node:crypto'

let last = 0
let counter = 0

/**
 * A UUIDv7 (RFC 9562): sorts by time, and ids made in the same millisecond by one process keep their order.
 * @param at milliseconds since 1970; the clock's time when history is being made
 */
export function newId(at: number = Date.now()): string {
  if (at === last) counter += 1
  else {
    last = at
    counter = randomBytes(2).readUInt16BE() & 0x3ff
  }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at, 0, 6)
  bytes.writeUInt16BE(0x7000 | (counter & 0xfff), 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a UUID as this house writes them. */
export function isId(text: string): boolean {
  return pattern.test(text)
}
