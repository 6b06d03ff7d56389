import { uuid7 } from '../../app/outbox/uuid7.ts'
import type { AnswerResult, RecordVisitInput, VisitPhoneQuery } from '../../gql/graphql.ts'
import type { PhotoRef } from '../evidence/photo-refs.ts'

/** A visit as the phone knows it. */
export type VisitPhone = NonNullable<VisitPhoneQuery['visit']>
/** One line of the frozen checklist. */
export type CheckLine = NonNullable<VisitPhone['checklist']>['lines'][number]

/** An answer as this phone gave it. Each change of mind is a new answer with an id of its own. */
export interface DraftAnswer {
  id: string
  result: AnswerResult
  note: string
  answeredAt: string
  expectedVersion?: number
}

/** Something wrong: of one line, or free (`itemKey` null). */
export interface DraftFinding {
  id: string
  itemKey: string | null
  place: string
  description: string
  immediate: boolean
  majorSuspected: boolean
  criterionCode: string
  foundAt: string
  photos: PhotoRef[]
  /** What the host says of it on the spot; null until asked. */
  agreed: 'yes' | 'no' | null
  hostRemark: string
}

/** Nothing was written or photographed: opened by mistake, so nothing is kept. */
export const isBlankFinding = (one: Pick<DraftFinding, 'place' | 'description' | 'photos'>): boolean =>
  one.place.trim() === '' && one.description.trim() === '' && one.photos.length === 0

/** Something done well. */
export interface DraftPractice {
  id: string
  title: string
  description: string
  createdAt: string
  photos: PhotoRef[]
}

/** A signature on the screen, or the host's refusal (`sha256` null). */
export interface DraftSignature {
  id: string
  signerRole: 'team_leader' | 'inspector' | 'host' | 'escort'
  signerName: string
  sha256: string | null
  refusalReason: string
  signedAt: string
}

/** A check on its way: everything this phone has entered and not handed in. */
export interface CheckDraft {
  checkIn: { method: 'qr' | 'gps' | 'manual'; lat?: number; lon?: number; at: string } | null
  answers: Record<string, DraftAnswer>
  findings: DraftFinding[]
  practices: DraftPractice[]
  photos: PhotoRef[]
  signatures: DraftSignature[]
}

/** A check nobody has begun. */
export const emptyCheck = (): CheckDraft => ({
  checkIn: null,
  answers: {},
  findings: [],
  practices: [],
  photos: [],
  signatures: [],
})

/** Name of a visit's draft on the phone. */
export const checkKey = (visitId: string): string => `visit:${visitId}`

/** Hashes of every picture a check holds. */
export function checkPhotos(check: CheckDraft): string[] {
  const all = [
    ...check.photos,
    ...check.findings.flatMap((one) => one.photos),
    ...check.practices.flatMap((one) => one.photos),
    ...check.signatures,
  ]
  return [...new Set(all.flatMap((one) => (one.sha256 === null ? [] : [one.sha256])))]
}

/** Answers one line. A line that conforms after all loses the finding written on it. */
export function answerLine(
  check: CheckDraft,
  key: string,
  result: AnswerResult,
  now = new Date(),
  expectedVersion?: number,
): CheckDraft {
  const before = check.answers[key]
  if (before?.result === result && expectedVersion === undefined) return check
  const answer: DraftAnswer = {
    id: uuid7(),
    result,
    note: before?.note ?? '',
    answeredAt: now.toISOString(),
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  }
  return {
    ...check,
    answers: { ...check.answers, [key]: answer },
    findings:
      result === 'nonconform' ? check.findings : check.findings.filter((finding) => finding.itemKey !== key),
  }
}

/** A new finding on a line (or free), with what the line already says. */
export function newFinding(line: CheckLine | null, now = new Date()): DraftFinding {
  return {
    id: uuid7(),
    itemKey: line?.key ?? null,
    place: '',
    description: '',
    immediate: line?.deadlineDays === 0,
    majorSuspected: false,
    criterionCode: line?.majorRefs[0] ?? '',
    foundAt: now.toISOString(),
    photos: [],
    agreed: null,
    hostRemark: '',
  }
}

/** Puts a finding, a practice or a signature in the place of the one with its id, or at the end. */
export function put<T extends { id: string }>(list: readonly T[], one: T): T[] {
  return list.some((other) => other.id === one.id)
    ? list.map((other) => (other.id === one.id ? one : other))
    : [...list, one]
}

const sent = ({ id, sha256, takenAt }: PhotoRef) => ({ id, sha256, takenAt })

/**
 * The check as one operation. A `closing` one carries the list of everything it consists of, so that the server knows
 * when the visit is whole; without it, it is one inspector's part.
 */
export function toSubmission(
  visitId: string,
  check: CheckDraft,
  closing: boolean,
): Omit<RecordVisitInput, 'clientMutationId'> {
  const photos = [
    ...check.photos,
    ...check.findings.flatMap((one) => one.photos),
    ...check.practices.flatMap((one) => one.photos),
  ]
  return {
    visitId,
    checkIn: check.checkIn,
    answers: Object.entries(check.answers).map(([itemKey, { note, ...answer }]) => ({
      ...answer,
      itemKey,
      note: note.trim() || null,
    })),
    findings: check.findings.map((one) => ({
      id: one.id,
      itemKey: one.itemKey,
      place: one.place.trim(),
      description: one.description.trim(),
      immediate: one.immediate,
      majorSuspected: one.majorSuspected,
      criterionCode: one.majorSuspected ? one.criterionCode || null : null,
      hostRemark: one.agreed === 'no' ? one.hostRemark.trim() || null : null,
      foundAt: one.foundAt,
      photos: one.photos.map(sent),
    })),
    goodPractices: check.practices.map((one) => ({
      id: one.id,
      title: one.title.trim(),
      description: one.description.trim(),
      createdAt: one.createdAt,
      photos: one.photos.map(sent),
    })),
    photos: check.photos.map(sent),
    signatures: closing
      ? check.signatures.map((one) => ({
          id: one.id,
          signerRole: one.signerRole,
          signerName: one.signerName.trim(),
          sha256: one.sha256,
          refused: one.sha256 === null,
          refusalReason: one.refusalReason.trim() || null,
          signedAt: one.signedAt,
        }))
      : [],
    manifest: closing
      ? {
          answerItemKeys: Object.keys(check.answers),
          hazardIds: check.findings.map((one) => one.id),
          goodPracticeIds: check.practices.map((one) => one.id),
          evidenceIds: photos.map((one) => one.id),
          signatureIds: check.signatures.map((one) => one.id),
        }
      : null,
  }
}

type Submission = ReturnType<typeof toSubmission>

/** The draft a submission was made of: what the server refused goes back on the table. */
export function fromSubmission(input: Submission): CheckDraft {
  const refs = (photos: Submission['photos']): PhotoRef[] =>
    (photos ?? []).map((one) => ({ id: one.id, sha256: one.sha256, takenAt: String(one.takenAt ?? '') }))
  return {
    checkIn: (input.checkIn as CheckDraft['checkIn']) ?? null,
    answers: Object.fromEntries(
      (input.answers ?? []).map(({ itemKey, note, expectedVersion, ...answer }) => [
        itemKey,
        { ...answer, note: note ?? '', ...(expectedVersion == null ? {} : { expectedVersion }) },
      ]),
    ),
    findings: (input.findings ?? []).map((one) => ({
      id: one.id,
      itemKey: one.itemKey ?? null,
      place: one.place,
      description: one.description,
      immediate: one.immediate,
      majorSuspected: one.majorSuspected ?? false,
      criterionCode: one.criterionCode ?? '',
      foundAt: one.foundAt,
      photos: refs(one.photos),
      agreed: one.hostRemark ? 'no' : 'yes',
      hostRemark: one.hostRemark ?? '',
    })),
    practices: (input.goodPractices ?? []).map((one) => ({
      id: one.id,
      title: one.title,
      description: one.description,
      createdAt: one.createdAt ?? new Date().toISOString(),
      photos: refs(one.photos),
    })),
    photos: refs(input.photos),
    signatures: (input.signatures ?? []).map((one) => ({
      id: one.id,
      signerRole: one.signerRole,
      signerName: one.signerName,
      sha256: one.sha256 ?? null,
      refusalReason: one.refusalReason ?? '',
      signedAt: one.signedAt,
    })),
  }
}
