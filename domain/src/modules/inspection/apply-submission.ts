import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { type FailedLine, recordFinding } from '../hazard/index.ts'
import { Checklist, type ChecklistLine, GoodPractice, VisitAnswer, VisitSignature } from './check.entities.ts'
import { mergeAnswer } from './merge-answer.ts'
import type { Visit, VisitManifest } from './round.entities.ts'
import type { Submission } from './submission.ts'
import { type Author, type LeftOut, attachPhotos } from './team-evidence.ts'

/** Two people disagree on one item: both values, and the version to name when choosing. */
export interface AnswerConflict {
  itemKey: string
  mine: VisitAnswer['result']
  mineNote: string | null
  theirs: VisitAnswer['result']
  theirsNote: string | null
  theirsByName: string
  version: number
}

/** What became of a piece: everything else in it is stored, now or before. */
export interface Applied {
  conflicts: AnswerConflict[]
  /** Elements refused, as `kind:id`: the id is known with another body, or the item is not on the list. */
  refused: string[]
  /** Photos and signatures whose file has not arrived. */
  waiting: string[]
}

/**
 * Applies a piece of a check to its visit. Every element counts once, whatever the order, the splitting and the number
 * of copies; elements never overwrite each other. The caller has locked the visit and decided that the author may.
 */
export async function applySubmission(
  uow: UnitOfWork,
  visit: Visit,
  author: Author,
  piece: Submission,
): Promise<Applied> {
  const list = visit.checklistId
    ? await uow.em.findOne(Checklist, { allianceId: visit.allianceId, id: visit.checklistId })
    : null
  const lines = new Map((list?.lines ?? []).map((line) => [line.key, line]))
  const applied: Applied = { conflicts: [], refused: [], waiting: [] }
  checkIn(visit, author, piece)
  await answers(uow, visit, author, piece, list ? lines : null, applied)
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

async function answers(
  uow: UnitOfWork,
  visit: Visit,
  author: Author,
  piece: Submission,
  lines: ReadonlyMap<string, ChecklistLine> | null,
  applied: Applied,
): Promise<void> {
  if (piece.answers.length === 0) return
  const { allianceId } = visit
  const stored = new Map(
    (await uow.em.find(VisitAnswer, { allianceId, visitId: visit.id })).map((answer) => [
      answer.itemKey,
      answer,
    ]),
  )
  const ids = new Map([...stored.values()].map((answer) => [answer.id, answer]))
  for (const answer of piece.answers) {
    const sameId = ids.get(answer.id)
    if ((lines && !lines.has(answer.itemKey)) || (sameId && sameId.itemKey !== answer.itemKey)) {
      applied.refused.push(`answer:${answer.id}`)
      continue
    }
    const there = stored.get(answer.itemKey)
    const verdict = mergeAnswer(
      there && { ...there, note: there.note ?? null },
      answer,
      author.personId,
      visit.sheetState === 'locked',
    )
    const body = {
      result: answer.result,
      note: answer.note,
      personId: author.personId,
      personName: author.name,
      answeredAt: answer.answeredAt,
      receivedAt: uow.now(),
    }
    if (verdict === 'insert') {
      const row = uow.em.create(VisitAnswer, {
        allianceId,
        id: answer.id,
        visitId: visit.id,
        itemKey: answer.itemKey,
        ...body,
      })
      stored.set(answer.itemKey, row)
      ids.set(answer.id, row)
    } else if (verdict === 'replace') Object.assign(there!, body)
    else if (verdict === 'conflict') {
      applied.conflicts.push({
        itemKey: answer.itemKey,
        mine: answer.result,
        mineNote: answer.note,
        theirs: there!.result,
        theirsNote: there!.note ?? null,
        theirsByName: there!.personName,
        version: there!.version,
      })
    }
  }
  await uow.em.flush()
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
  for (const one of piece.goodPractices) {
    const known = await uow.em.findOne(GoodPractice, { allianceId: visit.allianceId, id: one.id })
    if (
      known &&
      (known.visitId !== visit.id || known.title !== one.title || known.description !== one.description)
    ) {
      applied.refused.push(`goodPractice:${one.id}`)
      continue
    }
    if (!known) {
      uow.em.create(GoodPractice, {
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
  for (const one of piece.signatures) {
    const known = await uow.em.findOne(VisitSignature, { allianceId: visit.allianceId, id: one.id })
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
    uow.em.create(VisitSignature, {
      allianceId: visit.allianceId,
      visitId: visit.id,
      ...one,
      receivedAt: uow.now(),
    })
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
