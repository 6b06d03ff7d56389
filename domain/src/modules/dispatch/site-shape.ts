import { z } from 'zod'
import { idText, instant, maybeWritten, written } from '../../kernel/input.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256')
const photo = z.object({
  id: idText,
  sha256,
  takenAt: instant.nullish(),
  caption: maybeWritten(200),
})
const many = <S extends z.ZodType>(item: S, max: number) =>
  z
    .array(item)
    .max(max)
    .nullish()
    .transform((list) => list ?? [])
const finding = z.object({
  id: idText,
  topicCode: z.string().max(60).nullish(),
  place: written(200),
  description: written(2000),
  immediate: z.boolean(),
  majorSuspected: z.boolean().nullish(),
  criterionCode: maybeWritten(60),
  deadlineDays: z.int().min(0).max(365).nullish(),
  foundAt: instant,
  photos: many(photo, 30),
})

/** What an expert records on the spot, whole or a piece of it. */
export const siteShape = z.object({
  visitId: idText,
  present: z
    .array(
      z.object({
        role: z.enum(['principal', 'safety', 'operator', 'other']),
        name: written(40),
        title: maybeWritten(60),
      }),
    )
    .max(20)
    .nullish(),
  summary: maybeWritten(4000),
  findings: many(finding, 100),
  goodPractices: many(
    z.object({
      id: idText,
      title: written(100),
      description: written(2000),
      createdAt: instant.nullish(),
      photos: many(photo, 30),
    }),
    30,
  ),
  prescriptions: many(
    z.object({
      id: idText,
      hazardId: idText.nullish(),
      condition: written(2000),
      causes: written(2000),
      remedy: written(4000),
    }),
    50,
  ),
  photos: many(photo, 100),
  signatures: many(
    z
      .object({
        id: idText,
        signerRole: z.enum(['team_leader', 'inspector', 'host', 'escort']),
        signerName: written(40),
        sha256: sha256.nullish().transform((hash) => hash ?? null),
        refused: z
          .boolean()
          .nullish()
          .transform((refused) => refused === true),
        refusalReason: maybeWritten(500),
        signedAt: instant,
      })
      .refine(
        (one) => one.refused === (one.sha256 === null),
        'a signature has a picture, a refusal has none',
      ),
    20,
  ),
})

/** A piece, cleaned. */
export type SitePiece = z.output<typeof siteShape>
/** A finding of a piece. */
export type SiteFinding = z.output<typeof finding>
/** Photos of one element. */
export type SitePhotos = z.output<typeof photo>[]
