/** The key of the n-th piece of an operation: the same each time it is sent, and another for each piece. */
export function pieceKey(key: string, n: number): string {
  const tail = Number.parseInt(key.slice(-4), 16) ^ n
  return key.slice(0, -4) + tail.toString(16).padStart(4, '0')
}

let lastTime = 0
let counter = 0

/**
 * A UUIDv7: time-ordered, unique per operation; serves as `clientMutationId`. Works without a secure
 * context and never goes back in order on one page, even when the clock does.
 */
export function uuid7(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  if (now > lastTime) {
    lastTime = now
    counter = bytes[7]! // random start, room for 3,800 more in the same millisecond
  } else if (++counter > 0xfff) {
    lastTime++
    counter = 0
  }
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(lastTime / 2 ** (8 * (5 - i))) & 0xff
  bytes[6] = 0x70 | (counter >> 8)
  bytes[7] = counter & 0xff
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
