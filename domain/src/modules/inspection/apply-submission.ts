import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { type FailedLine, recordFinding } from '../hazard/index.ts'
import { type Applied, applyAnswers } from './apply-answers.ts'
import { Checklist, type ChecklistLine, GoodPractice, VisitSignature } from './check.entities.ts'
import type { Visit, VisitManifest } from './round.entities.ts'
import type { Submission } from './submission.ts'
import { trustedTimes } from './phone-clock.ts'
import { type Author, type LeftOut, attachPhotos } from './team-evidence.ts'

/**
 * Applies a piece of a check to its visit. Every element counts once, whatever the order, the splitting and the number
 * of copies; elements never overwrite each other. The caller has locked the visit and decided that the author may.
 */
export async function applySubmission(
  uow: UnitOfWork,
  visit: Visit,
  author: Author,
  sent: Submission,
): Promise<Applied> {
  const { piece, replaced } = trustedTimes(sent, author.receivedAt ?? uow.now())
  if (replaced > 0)
    uow.audit(visit.allianceId, 'visits:phone-clock-replaced', 'visits', visit.id, { times: replaced })
  // A frozen list never changes, and it is long: the ORM need not compare it at every flush.
  const list = visit.checklistId
    ? await uow.em.findOne(
        Checklist,
        { allianceId: visit.allianceId, id: visit.checklistId },
        { disableIdentityMap: true },
      )
    : null
  const lines = new Map((list?.lines ?? []).map((line) => [line.key, line]))
  const applied: Applied = { conflicts: [], refused: [], waiting: [] }
  checkIn(visit, author, piece)
  await applyAnswers(uow, visit, author, piece, list ? lines : null, applied)
  await findings(uow, visit, author, piece, lines, applied)
  await goodPractices(uow, visit, author, piece, applied)
  const left = await attachPhotos(
    uow,
    visit,
    author,
    { subjectKind: 'visit', subjectId: visit.id, phase: 'visit' },
    piece.photos,
  )
  note(applied, left)
  await signatures(uow, visit, author, piece, applied)
  if (piece.manifest) visit.manifest = united(visit.manifest ?? null, piece.manifest)
  await uow.em.flush()
  return applied
}

/** The earliest check-in counts. */
function checkIn(visit: Visit, author: Author, piece: Submission): void {
  if (!piece.checkIn || (visit.checkedInAt && visit.checkedInAt <= piece.checkIn.at)) return
  const { method, lat, lon, at } = piece.checkIn
  visit.checkedInAt = at
  visit.checkIn = { method, ...(lat != null && lon != null ? { lat, lon } : {}), byName: author.name }
}

async function findings(
  uow: UnitOfWork,
  visit: Visit,
  author: Author,
  piece: Submission,
  lines: ReadonlyMap<string, ChecklistLine>,
  applied: Applied,
): Promise<void> {
  for (const finding of piece.findings) {
    const line = finding.itemKey === null ? null : lines.get(finding.itemKey)
    if (line === undefined) {
      applied.refused.push(`finding:${finding.id}`)
      continue
    }
    // What the host said on the spot belongs to the fact that both signed.
    const description =
      finding.hostRemark === null
        ? finding.description
        : `${finding.description}\n被查单位意见：${finding.hostRemark}`
    const { hazard, isNew } = await recordFinding(uow, {
      hazardId: finding.id,
      allianceId: visit.allianceId,
      host: {
        enterpriseId: visit.enterpriseId,
        enterpriseName: visit.enterpriseName,
        groupId: visit.groupId ?? null,
        divisionCode: visit.divisionCode,
      },
      source: 'mutual_check',
      visitId: visit.id,
      roundId: visit.roundId ?? null,
      line: line as FailedLine | null,
      place: finding.place,
      description,
      majorSuspected: finding.majorSuspected,
      criterionCode: finding.criterionCode,
      immediate: finding.immediate,
      foundAt: finding.foundAt,
      foundBy: { personId: author.personId, name: author.name, enterpriseId: author.enterpriseId },
    })
    const same =
      hazard.visitId === visit.id &&
      hazard.place === finding.place &&
      hazard.description === description &&
      (hazard.itemKey ?? null) === finding.itemKey
    if (!isNew && !same) {
      applied.refused.push(`finding:${finding.id}`)
      continue
    }
    await uow.em.flush()
    const left = await attachPhotos(
      uow,
      visit,
      author,
      { subjectKind: 'hazard', subjectId: hazard.id, phase: 'before', hazard },
      finding.photos,
    )
    note(applied, left)
  }
}

async function goodPractices(
  uow: UnitOfWork,
  visit: Visit,
  author: Author,
  piece: Submission,
  applied: Applied,
): Promise<void> {
  const stored = await byId<GoodPractice>(uow, GoodPractice, visit, piece.goodPractices)
  for (const one of piece.goodPractices) {
    const known = stored.get(one.id)
    if (
      known &&
      (known.visitId !== visit.id || known.title !== one.title || known.description !== one.description)
    ) {
      applied.refused.push(`goodPractice:${one.id}`)
      continue
    }
    if (!known) {
      const row = uow.em.create(GoodPractice, {
        allianceId: visit.allianceId,
        id: one.id,
        visitId: visit.id,
        enterpriseId: visit.enterpriseId,
        enterpriseName: visit.enterpriseName,
        title: one.title,
        description: one.description,
        createdAt: one.createdAt ?? uow.now(),
        createdByName: author.name,
      })
      stored.set(one.id, row)
    }
    const left = await attachPhotos(
      uow,
      visit,
      author,
      { subjectKind: 'good_practice', subjectId: one.id, phase: 'practice' },
      one.photos,
    )
    note(applied, left)
  }
}

async function signatures(
  uow: UnitOfWork,
  visit: Visit,
  author: Author,
  piece: Submission,
  applied: Applied,
): Promise<void> {
  const stored = await byId<VisitSignature>(uow, VisitSignature, visit, piece.signatures)
  for (const one of piece.signatures) {
    const known = stored.get(one.id)
    if (known) {
      const same =
        known.visitId === visit.id &&
        known.signerRole === one.signerRole &&
        known.signerName === one.signerName &&
        (known.sha256 ?? null) === one.sha256
      if (!same) applied.refused.push(`signature:${one.id}`)
      continue
    }
    if (one.sha256 !== null && !author.files.has(one.sha256)) {
      applied.waiting.push(`signature:${one.id}`)
      continue
    }
    if (one.sha256 !== null && !author.files.get(one.sha256)!.mime.startsWith('image/')) {
      applied.refused.push(`signature:${one.id}`)
      continue
    }
    const row = uow.em.create(VisitSignature, {
      allianceId: visit.allianceId,
      visitId: visit.id,
      ...one,
      receivedAt: author.receivedAt ?? uow.now(),
    })
    stored.set(one.id, row)
  }
}

/** Two inspectors may each promise their part; the visit is whole when both promises are kept. */
function united(a: VisitManifest | null, b: VisitManifest): VisitManifest {
  const both = (key: keyof VisitManifest): string[] => [...new Set([...(a?.[key] ?? []), ...b[key]])].sort()
  return {
    answerItemKeys: both('answerItemKeys'),
    hazardIds: both('hazardIds'),
    goodPracticeIds: both('goodPracticeIds'),
    evidenceIds: both('evidenceIds'),
    signatureIds: both('signatureIds'),
  }
}

function note(applied: Applied, left: LeftOut): void {
  applied.waiting.push(...left.waiting)
  applied.refused.push(...left.refused)
}

/** The rows that are there already of the elements that arrive. An id twice in one piece is one element. */
async function byId<T extends GoodPractice | VisitSignature>(
  uow: UnitOfWork,
  entity: typeof GoodPractice | typeof VisitSignature,
  visit: Visit,
  elements: readonly { id: string }[],
): Promise<Map<string, T>> {
  if (elements.length === 0) return new Map()
  const ids = elements.map((one) => one.id)
  const rows = await uow.em.find(entity as typeof GoodPractice, {
    allianceId: visit.allianceId,
    id: { $in: ids },
  })
  return new Map((rows as unknown as T[]).map((row) => [row.id, row]))
}
