import { uuid7 } from '../../app/outbox/uuid7.ts'

/** A photo of a form: its own id, and the hash under which the phone keeps it. */
export interface PhotoRef {
  id: string
  sha256: string
  takenAt: string
}

/** The photos of a form after the picker changed them; those that stay keep their ids. */
export function photoRefs(
  before: readonly PhotoRef[],
  hashes: readonly string[],
  now = new Date(),
): PhotoRef[] {
  return hashes.map(
    (sha256) =>
      before.find((photo) => photo.sha256 === sha256) ?? { id: uuid7(), sha256, takenAt: now.toISOString() },
  )
}
