/** What the worker is asked to do with one picture. */
export interface PhotoJob {
  id: number
  file: Blob
  /** Longest edge in pixels after shrinking; smaller pictures stay as they are. */
  maxEdge: number
  /** JPEG quality, 0–1. */
  quality: number
  /** Lines burnt into the lower left corner: time, place, people. */
  watermark: string[]
}

/** The picture ready for the outbox. */
export interface PreparedPhoto {
  data: Blob
  sha256: string
  width: number
  height: number
}

/** The worker's answer to a {@link PhotoJob}. */
export type PhotoAnswer = { id: number; photo: PreparedPhoto } | { id: number; error: string }
