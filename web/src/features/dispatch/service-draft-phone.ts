import { uuid7 } from '../../app/outbox/uuid7.ts'
import type { PresentRole, RecordExpertVisitInput, ServicePhoneQuery } from '../../gql/graphql.ts'
import type { PhotoRef } from '../evidence/photo-refs.ts'
import {
  newFinding,
  type DraftFinding,
  type DraftPractice,
  type DraftSignature,
} from '../visit/check-phone.ts'

/** An expert visit as the phone knows it. */
export type ServicePhone = NonNullable<ServicePhoneQuery['expertVisit']>

/** A finding of an expert; no checklist line, but a topic and days of its own. */
export interface ServiceFinding extends DraftFinding {
  topicCode: string
  /** Typed; empty leaves it to the rules. */
  deadlineDays: string
}

/** 查病情、找病因、开良方 for one finding (`hazardId`) or the whole firm. */
export interface DraftPrescription {
  id: string
  hazardId: string | null
  condition: string
  causes: string
  remedy: string
}

/** Somebody of the firm who is there. */
export interface DraftPresent {
  id: string
  role: PresentRole
  name: string
  title: string
}

/** A visit on its way: everything this phone has entered and not handed in. */
export interface ServiceDraft {
  present: DraftPresent[]
  findings: ServiceFinding[]
  prescriptions: DraftPrescription[]
  practices: DraftPractice[]
  photos: PhotoRef[]
  signatures: DraftSignature[]
  summary: string
  minutesTravel: string
}

const person = (role: PresentRole): DraftPresent => ({ id: uuid7(), role, name: '', title: '' })

/** A visit nobody has begun: the three people the rules want stand there to be named. */
export const emptyService = (): ServiceDraft => ({
  present: [person('principal'), person('safety'), person('operator')],
  findings: [],
  prescriptions: [],
  practices: [],
  photos: [],
  signatures: [],
  summary: '',
  minutesTravel: '',
})

/** One more person of the firm. */
export const onePresent = (): DraftPresent => person('other')

/** A new finding of an expert. */
export const oneFinding = (topicCode: string): ServiceFinding => ({
  ...newFinding(null),
  topicCode,
  deadlineDays: '',
})

/** A new prescription. */
export const onePrescription = (hazardId: string | null): DraftPrescription => ({
  id: uuid7(),
  hazardId,
  condition: '',
  causes: '',
  remedy: '',
})

/** Name of a visit's draft on the phone. */
export const serviceKey = (visitId: string): string => `service:${visitId}`

/** Hashes of every picture a draft holds. */
export function servicePhotos(draft: ServiceDraft): string[] {
  const all = [
    ...draft.photos,
    ...draft.findings.flatMap((one) => one.photos),
    ...draft.practices.flatMap((one) => one.photos),
    ...draft.signatures,
  ]
  return [...new Set(all.flatMap((one) => (one.sha256 === null ? [] : [one.sha256])))]
}

/** Whether anything was entered at all. */
export function hasEntries(draft: ServiceDraft): boolean {
  return (
    draft.findings.length + draft.prescriptions.length + draft.practices.length + draft.photos.length > 0 ||
    draft.signatures.length > 0 ||
    draft.summary.trim() !== '' ||
    draft.present.some((one) => one.name.trim() !== '')
  )
}

const whole = (one: DraftPrescription): boolean =>
  one.condition.trim() !== '' && one.causes.trim() !== '' && one.remedy.trim() !== ''

/**
 * What the report still lacks, by the codes of the server (`present.principal`, `signature.host` …): what the server
 * said, less what this phone holds.
 */
export function missingOf(visit: ServicePhone, draft: ServiceDraft): string[] {
  const named = (role: PresentRole): boolean =>
    draft.present.some((one) => one.role === role && one.name.trim() !== '') ||
    visit.present.some((one) => one.role === role)
  const signed = (host: boolean): boolean =>
    [...draft.signatures, ...visit.signatures].some((one) => (one.signerRole === 'host') === host)
  const first = visit.kind === 'first'
  return [
    ...(['principal', 'safety', 'operator'] as const).flatMap((role) =>
      first && !named(role) ? [`present.${role}`] : [],
    ),
    ...(first && !draft.prescriptions.some(whole) && visit.prescriptions.length === 0
      ? ['prescription']
      : []),
    ...(draft.findings.some((one) => one.photos.length === 0 || !one.place.trim() || !one.description.trim())
      ? ['finding']
      : []),
    ...(signed(false) ? [] : ['signature.team']),
    ...(signed(true) ? [] : ['signature.host']),
    ...(draft.summary.trim() || visit.summary ? [] : ['summary']),
  ]
}

const sent = ({ id, sha256, takenAt }: PhotoRef) => ({ id, sha256, takenAt })

/** The draft as one operation; every element keeps the id this phone gave it, so a second arrival changes nothing. */
export function toRecord(
  visitId: string,
  draft: ServiceDraft,
): Omit<RecordExpertVisitInput, 'clientMutationId'> {
  const present = draft.present.filter((one) => one.name.trim() !== '')
  return {
    visitId,
    present:
      present.length === 0
        ? null
        : present.map(({ role, name, title }) => ({ role, name: name.trim(), title: title.trim() || null })),
    findings: draft.findings.map((one) => ({
      id: one.id,
      topicCode: one.topicCode || null,
      place: one.place.trim(),
      description: one.description.trim(),
      immediate: one.immediate,
      majorSuspected: one.majorSuspected,
      criterionCode: one.majorSuspected ? one.criterionCode || null : null,
      deadlineDays: /^\d+$/.test(one.deadlineDays) ? Number(one.deadlineDays) : null,
      foundAt: one.foundAt,
      photos: one.photos.map(sent),
    })),
    prescriptions: draft.prescriptions.filter(whole).map((one) => ({
      id: one.id,
      hazardId: one.hazardId,
      condition: one.condition.trim(),
      causes: one.causes.trim(),
      remedy: one.remedy.trim(),
    })),
    goodPractices: draft.practices.map((one) => ({
      id: one.id,
      title: one.title.trim(),
      description: one.description.trim(),
      createdAt: one.createdAt,
      photos: one.photos.map(sent),
    })),
    photos: draft.photos.map(sent),
    signatures: draft.signatures.map((one) => ({
      id: one.id,
      signerRole: one.signerRole,
      signerName: one.signerName.trim(),
      sha256: one.sha256,
      refused: one.sha256 === null,
      refusalReason: one.refusalReason.trim() || null,
      signedAt: one.signedAt,
    })),
    summary: draft.summary.trim() || null,
  }
}
