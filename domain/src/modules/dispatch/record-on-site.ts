import { z } from 'zod'
import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { attachEvidence, Upload } from '../evidence/index.ts'
import { recordFinding } from '../hazard/index.ts'
import { GoodPractice, Visit, VisitSignature } from '../inspection/index.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { expertVisitMachine } from './expert-visit-machine.ts'
import { type ExpertVisitAnswer, answerVisit, loadExpertVisit } from './load.ts'
import { missingOfReport } from './missing.ts'
import { type ExpertVisit, type PresentPerson, Prescription } from './request.entities.ts'
import { dispatchRoles } from './roles.ts'
import { idText, instant, maybeWritten, parsed, written } from './text.ts'

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

const startShape = z.object({
  visitId: idText,
  version: z.int().optional(),
  method: z.enum(['qr', 'gps', 'manual']),
  lat: z.number().min(-90).max(90).nullish(),
  lon: z.number().min(-180).max(180).nullish(),
  at: instant,
})

/** The expert is there (到场): scheduled → visiting. */
export async function startExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof startShape>,
): Promise<ExpertVisitAnswer> {
  uow.require(DISPATCH['dispatch:record-visit'])
  const { visitId, version, method, lat, lon, at } = parsed(startShape, input)
  const visit = await loadExpertVisit(uow, visitId, version)
  const roles = dispatchRoles(uow.standing, visit)
  // The second of a team arrives: the visit has begun already.
  if (visit.state === 'visiting' && roles.includes('expert')) return answerVisit(uow, visit)
  visit.state = expertVisitMachine.next(visit.state, 'start', roles)
  visit.startedAt = at > uow.now() ? uow.now() : at
  const row = await rowOf(uow, visit)
  row.state = 'in_progress'
  row.checkedInAt = visit.startedAt
  row.checkIn = {
    method,
    ...(lat != null && lon != null ? { lat, lon } : {}),
    byName: uow.standing.personName,
  }
  return answerVisit(uow, visit)
}

/** The row of `visits` with the same id. */
export async function rowOf(uow: UnitOfWork, visit: ExpertVisit): Promise<Visit> {
  return uow.em.findOneOrFail(Visit, { allianceId: visit.allianceId, id: visit.id })
}

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

const shape = z.object({
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

type Piece = z.output<typeof shape>

/** What the phone learns about a piece it sent. */
export interface RecordAnswer {
  visitId: string
  /** Elements taken, as `kind:id`. */
  received: string[]
  /** Not taken: the id is known with another body. */
  refused: string[]
  /** Their file has not arrived; the next copy of the piece brings it. */
  waiting: string[]
  /** What the report still lacks. */
  missing: string[]
  version: number
}

/**
 * Takes what an expert records on the spot, whole or in pieces, in any order, any number of times; each element counts
 * once by its id. Findings become hazards of source expert_visit at once, open to the bureau.
 * @throws WRONG_STATE unless the visit is going on
 */
export async function recordExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<RecordAnswer> {
  uow.require(DISPATCH['dispatch:record-visit'])
  const piece = parsed(shape, input)
  const visit = await loadExpertVisit(uow, piece.visitId)
  if (visit.state !== 'visiting')
    throw new DomainError('WRONG_STATE', {
      machine: 'expert_visit',
      state: visit.state,
      transition: 'record',
    })
  const answer = { received: [] as string[], refused: [] as string[], waiting: [] as string[] }
  if (piece.present) visit.present = piece.present.map((one): PresentPerson => ({ ...one }))
  if (piece.summary !== null) visit.summary = piece.summary
  const sent = await filesOf(uow, piece)
  const hang = hanger(uow, visit, sent, answer)
  for (const one of piece.findings) await finds(uow, visit, one, hang, answer)
  for (const one of piece.goodPractices) {
    await praise(uow, visit, one, answer)
    await hang({ subjectKind: 'good_practice', subjectId: one.id, phase: 'practice' }, one.photos)
  }
  await hang({ subjectKind: 'visit', subjectId: visit.id, phase: 'visit' }, piece.photos)
  for (const one of piece.prescriptions) await prescribe(uow, visit, one, answer)
  for (const one of piece.signatures) await sign(uow, visit, one, sent, answer)
  await uow.em.flush()
  return {
    visitId: visit.id,
    ...answer,
    missing: await missingOfReport(uow, visit),
    version: visit.version,
  }
}

type Answer = Pick<RecordAnswer, 'received' | 'refused' | 'waiting'>
type Photos = z.output<typeof photo>[]
type Hang = (
  about: {
    subjectKind: 'visit' | 'hazard' | 'good_practice'
    subjectId: string
    phase: 'visit' | 'before' | 'practice'
    hazardId?: string
  },
  photos: Photos,
) => Promise<void>

async function filesOf(uow: UnitOfWork, piece: Piece): Promise<ReadonlyMap<string, Upload>> {
  const hashes = [
    ...piece.photos,
    ...piece.findings.flatMap((one) => one.photos),
    ...piece.goodPractices.flatMap((one) => one.photos),
    ...piece.signatures,
  ].flatMap((one) => (one.sha256 === null ? [] : [one.sha256]))
  if (hashes.length === 0) return new Map()
  const uploads = await uow.em.find(Upload, {
    personId: uow.standing.personId!,
    sha256: { $in: [...new Set(hashes)] },
  })
  return new Map(uploads.map((upload) => [upload.sha256, upload]))
}

/** Photos of an expert visit are open to bureau and committee, as its findings are. */
function hanger(
  uow: UnitOfWork,
  visit: ExpertVisit,
  sent: ReadonlyMap<string, Upload>,
  answer: Answer,
): Hang {
  return async (about, photos) => {
    const here = photos.filter((one) => sent.get(one.sha256)?.mime.startsWith('image/'))
    for (const one of photos)
      if (!here.includes(one))
        (sent.has(one.sha256) ? answer.refused : answer.waiting).push(`photo:${one.id}`)
    await attachEvidence(
      uow,
      {
        allianceId: visit.allianceId,
        subjectKind: about.subjectKind,
        subjectId: about.subjectId,
        phase: about.phase,
        hazardId: about.hazardId ?? null,
        visitId: visit.id,
        enterpriseId: visit.enterpriseId,
        groupId: visit.groupId ?? null,
        divisionCode: visit.divisionCode,
        committeeVisible: true,
        disclosedAt: uow.now(),
      },
      here,
    )
    answer.received.push(...here.map((one) => `photo:${one.id}`))
  }
}

async function finds(
  uow: UnitOfWork,
  visit: ExpertVisit,
  one: z.output<typeof finding>,
  hang: Hang,
  answer: Answer,
): Promise<void> {
  const { hazard, isNew } = await recordFinding(uow, {
    hazardId: one.id,
    allianceId: visit.allianceId,
    host: {
      enterpriseId: visit.enterpriseId,
      enterpriseName: visit.enterpriseName,
      groupId: visit.groupId ?? null,
      divisionCode: visit.divisionCode,
    },
    source: 'expert_visit',
    visitId: visit.id,
    roundId: null,
    line: null,
    topicCode: one.topicCode ?? visit.topicCodes[0] ?? null,
    place: one.place,
    description: one.description,
    majorSuspected: one.majorSuspected === true,
    criterionCode: one.criterionCode,
    immediate: one.immediate,
    deadlineDays: one.deadlineDays ?? null,
    foundAt: one.foundAt,
    foundBy: { personId: uow.standing.personId, name: uow.standing.personName, enterpriseId: null },
  })
  const same =
    hazard.visitId === visit.id && hazard.place === one.place && hazard.description === one.description
  if (!isNew && !same) {
    answer.refused.push(`finding:${one.id}`)
    return
  }
  await uow.em.flush()
  answer.received.push(`finding:${one.id}`)
  await hang(
    { subjectKind: 'hazard', subjectId: hazard.id, phase: 'before', hazardId: hazard.id },
    one.photos,
  )
}

async function praise(
  uow: UnitOfWork,
  visit: ExpertVisit,
  one: Piece['goodPractices'][number],
  answer: Answer,
): Promise<void> {
  const known = await uow.em.findOne(GoodPractice, { allianceId: visit.allianceId, id: one.id })
  if (known) {
    const same = known.visitId === visit.id && known.title === one.title
    ;(same ? answer.received : answer.refused).push(`goodPractice:${one.id}`)
    return
  }
  uow.em.create(GoodPractice, {
    allianceId: visit.allianceId,
    id: one.id,
    visitId: visit.id,
    enterpriseId: visit.enterpriseId,
    enterpriseName: visit.enterpriseName,
    title: one.title,
    description: one.description,
    createdAt: one.createdAt ?? uow.now(),
    createdByName: uow.standing.personName,
  })
  answer.received.push(`goodPractice:${one.id}`)
}

/** A prescription may be written better while the visit goes on: the newest text stands. */
async function prescribe(
  uow: UnitOfWork,
  visit: ExpertVisit,
  one: Piece['prescriptions'][number],
  answer: Answer,
): Promise<void> {
  const text = {
    hazardId: one.hazardId ?? null,
    condition: one.condition,
    causes: one.causes,
    remedy: one.remedy,
  }
  const known = await uow.em.findOne(Prescription, { allianceId: visit.allianceId, id: one.id })
  if (known && known.visitId !== visit.id) {
    answer.refused.push(`prescription:${one.id}`)
    return
  }
  if (known) Object.assign(known, text)
  else
    uow.em.create(Prescription, {
      allianceId: visit.allianceId,
      id: one.id,
      visitId: visit.id,
      ...text,
      createdAt: uow.now(),
      createdByName: uow.standing.personName,
    })
  answer.received.push(`prescription:${one.id}`)
}

async function sign(
  uow: UnitOfWork,
  visit: ExpertVisit,
  one: Piece['signatures'][number],
  sent: ReadonlyMap<string, Upload>,
  answer: Answer,
): Promise<void> {
  const known = await uow.em.findOne(VisitSignature, { allianceId: visit.allianceId, id: one.id })
  if (known) {
    const same = known.visitId === visit.id && known.signerRole === one.signerRole
    ;(same ? answer.received : answer.refused).push(`signature:${one.id}`)
    return
  }
  if (one.sha256 !== null && !sent.has(one.sha256)) {
    answer.waiting.push(`signature:${one.id}`)
    return
  }
  uow.em.create(VisitSignature, {
    allianceId: visit.allianceId,
    visitId: visit.id,
    ...one,
    receivedAt: uow.now(),
  })
  answer.received.push(`signature:${one.id}`)
}
