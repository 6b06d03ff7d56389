import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { addEvidence, Upload } from '../evidence/index.ts'
import { Hazard, recordFinding } from '../hazard/index.ts'
import { GoodPractice, VisitSignature } from '../inspection/index.ts'
import { type ExpertVisit, Prescription } from './request.entities.ts'
import type { SiteFinding, SitePhotos, SitePiece } from './site-shape.ts'

/** What became of the elements of a piece. */
export interface Taken {
  /** Elements taken, as `kind:id`. */
  received: string[]
  /** Not taken: the id is known with another body. */
  refused: string[]
  /** Their file has not arrived; the next copy of the piece brings it. */
  waiting: string[]
}

/** Hangs photos on an element. */
type Hang = (
  about: {
    subjectKind: 'visit' | 'hazard' | 'good_practice'
    subjectId: string
    phase: 'visit' | 'before' | 'practice'
    hazardId?: string
  },
  photos: SitePhotos,
) => Promise<void>

/** Files of a piece that this person has sent, by hash. */
export async function filesOf(uow: UnitOfWork, piece: SitePiece): Promise<ReadonlyMap<string, Upload>> {
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
export function hanger(
  uow: UnitOfWork,
  visit: ExpertVisit,
  sent: ReadonlyMap<string, Upload>,
  answer: Taken,
): Hang {
  return async (about, photos) => {
    const here = photos.filter((one) => sent.get(one.sha256)?.mime.startsWith('image/'))
    for (const one of photos)
      if (!here.includes(one))
        (sent.has(one.sha256) ? answer.refused : answer.waiting).push(`photo:${one.id}`)
    // One photo whose id is taken keeps nothing else of the piece out.
    const taken = await addEvidence(
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
    for (const one of here)
      (taken.includes(one.id) ? answer.refused : answer.received).push(`photo:${one.id}`)
  }
}

/** A finding becomes a hazard of source expert_visit, open to the bureau. */
export async function finds(
  uow: UnitOfWork,
  visit: ExpertVisit,
  one: SiteFinding,
  hang: Hang,
  answer: Taken,
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

/** A good practice; strengths are recorded too. */
export async function praise(
  uow: UnitOfWork,
  visit: ExpertVisit,
  one: SitePiece['goodPractices'][number],
  answer: Taken,
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

/** A prescription may be written better while the visit goes on: the newest text stands. After the report only a new one is taken. */
export async function prescribe(
  uow: UnitOfWork,
  visit: ExpertVisit,
  one: SitePiece['prescriptions'][number],
  late: boolean,
  answer: Taken,
): Promise<void> {
  const text = {
    hazardId: one.hazardId ?? null,
    condition: one.condition,
    causes: one.causes,
    remedy: one.remedy,
  }
  const known = await uow.em.findOne(Prescription, { allianceId: visit.allianceId, id: one.id })
  // For a finding that is not there, or not of this firm: refused alone, the rest of the piece is kept.
  const treats =
    text.hazardId === null ||
    (await uow.em.count(Hazard, {
      allianceId: visit.allianceId,
      id: text.hazardId,
      enterpriseId: visit.enterpriseId,
    })) > 0
  if (!treats || (known && known.visitId !== visit.id)) {
    answer.refused.push(`prescription:${one.id}`)
    return
  }
  const same =
    known !== null &&
    known.condition === text.condition &&
    known.causes === text.causes &&
    known.remedy === text.remedy
  if (known && late && !same) {
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

/** A signature, or a refusal with its reason. */
export async function sign(
  uow: UnitOfWork,
  visit: ExpertVisit,
  one: SitePiece['signatures'][number],
  sent: ReadonlyMap<string, Upload>,
  answer: Taken,
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
