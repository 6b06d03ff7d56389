import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { type ChecklistLine, VisitAnswer } from './check.entities.ts'
import { mergeAnswer } from './merge-answer.ts'
import type { Visit } from './round.entities.ts'
import type { Submission } from './submission.ts'
import type { Author } from './team-evidence.ts'

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
 * Merges the answers of a piece into those of its visit.
 * @param lines the frozen list by key; null where the visit has none
 */
export async function applyAnswers(
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
      receivedAt: author.receivedAt ?? uow.now(),
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
