import { z } from 'zod'
import { idText, instant, listOf, maybeWritten, orElse, written } from '../../kernel/input.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256')

/** A photo of a piece: the phone's id, and the hash of a file that was sent before. */
const photo = z.object({ id: idText, sha256, takenAt: instant.nullish(), caption: maybeWritten(200) })

const photos = listOf(photo, 30)

const answer = z.object({
  id: idText,
  itemKey: z.string().min(1).max(60),
  result: z.enum(['conform', 'nonconform', 'na']),
  note: maybeWritten(1000),
  answeredAt: instant,
  /** The version a person saw when they chose between two answers. */
  expectedVersion: z.int().nullish(),
})

const finding = z.object({
  id: idText,
  itemKey: z
    .string()
    .max(60)
    .nullish()
    .transform((key) => key ?? null),
  place: written(200),
  description: written(2000),
  immediate: z.boolean(),
  majorSuspected: orElse(z.boolean(), false),
  criterionCode: maybeWritten(60),
  hostRemark: maybeWritten(500),
  foundAt: instant,
  photos,
})

const goodPractice = z.object({
  id: idText,
  title: written(100),
  description: written(2000),
  createdAt: instant.nullish(),
  photos,
})

const signature = z
  .object({
    id: idText,
    signerRole: z.enum(['team_leader', 'inspector', 'host', 'escort']),
    signerName: written(40),
    sha256: sha256.nullish().transform((hash) => hash ?? null),
    refused: orElse(z.boolean(), false),
    refusalReason: maybeWritten(500),
    signedAt: instant,
  })
  .refine((one) => one.refused === (one.sha256 === null), 'a signature has a picture, a refusal has none')
  .refine(
    (one) => !one.refused || (one.signerRole === 'host' && one.refusalReason !== null),
    'only the host refuses, with a reason',
  )

const ids = listOf(idText, 500)

/** What the last piece of a check promises. */
const manifest = z.object({
  answerItemKeys: listOf(z.string().max(60), 1000),
  hazardIds: ids,
  goodPracticeIds: ids,
  evidenceIds: ids,
  signatureIds: ids,
})

/** One piece of a check, or the whole of it. Every element carries the id its phone gave it. */
export const submissionShape = z.object({
  visitId: idText,
  checkIn: z
    .object({
      method: z.enum(['qr', 'gps', 'manual']),
      lat: z.number().min(-90).max(90).nullish(),
      lon: z.number().min(-180).max(180).nullish(),
      at: instant,
    })
    .nullish(),
  answers: listOf(answer, 1000),
  findings: listOf(finding, 200),
  goodPractices: listOf(goodPractice, 50),
  photos: listOf(photo, 200),
  signatures: listOf(signature, 20),
  manifest: manifest.nullish(),
})

/** A piece of a check as it arrives. */
export type SubmissionInput = z.input<typeof submissionShape>
/** A piece of a check, cleaned. */
export type Submission = z.output<typeof submissionShape>
export type SubmittedAnswer = z.output<typeof answer>
export type SubmittedPhoto = z.output<typeof photo>

/** Hashes of every file a piece refers to. */
export function filesOf(piece: Submission): string[] {
  const all = [
    ...piece.photos,
    ...piece.findings.flatMap((one) => one.photos),
    ...piece.goodPractices.flatMap((one) => one.photos),
    ...piece.signatures,
  ].flatMap((one) => (one.sha256 === null ? [] : [one.sha256]))
  return [...new Set(all)]
}
