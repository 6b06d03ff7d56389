import type { RecordVisitInput } from '../../gql/graphql.ts'

/** Largest body of a piece. The server takes 256 KB; a slow line gets 150 KB through within the time a request has. */
export const PIECE_BYTES = 150 * 1024

const parts = ['answers', 'findings', 'goodPractices', 'photos', 'signatures'] as const
type Writable = { -readonly [K in keyof RecordVisitInput]: RecordVisitInput[K] }

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/**
 * Cuts a check into pieces that fit a request, always in the same places. Elements are never cut and stay in their
 * order; check-in goes with the first piece, the promise of what the check consists of with the last.
 */
export function splitSubmission(input: RecordVisitInput, limit = PIECE_BYTES): RecordVisitInput[] {
  if (sizeOf(input) <= limit) return [input]
  const { visitId, clientMutationId, checkIn, manifest } = input
  const pieces: Writable[] = []
  let room = 0
  const open = (): Writable => {
    const piece = { visitId, clientMutationId }
    pieces.push(piece)
    room = limit - sizeOf(piece) - 200
    return piece
  }
  let piece = open()
  if (checkIn) {
    piece.checkIn = checkIn
    room -= sizeOf(checkIn)
  }
  for (const part of parts) {
    for (const element of input[part] ?? []) {
      const size = sizeOf(element) + 1
      if (size > room && parts.some((one) => piece[one])) piece = open()
      room -= size
      piece[part] = [...(piece[part] ?? []), element] as never
    }
  }
  if (manifest) {
    if (sizeOf(manifest) > room) piece = open()
    piece.manifest = manifest
  }
  return pieces
}
