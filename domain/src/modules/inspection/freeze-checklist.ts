import { createHash } from 'node:crypto'
import { canonical } from '../../kernel/once.ts'
import { dayOf } from '../../kernel/clock.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { ChecklistItem, ChecklistTopic, Law } from '../reference/index.ts'
import { AllianceChecklistItem, Checklist } from './check.entities.ts'
import { type ChecklistSources, type ChecklistWish, deriveChecklist } from './derive-checklist.ts'

/** Reads the library and an alliance's own items once; every host of a round derives from the same sources. */
export async function checklistSources(uow: UnitOfWork, allianceId: string): Promise<ChecklistSources> {
  const topics = await uow.em.findAll(ChecklistTopic)
  const national = await uow.em.findAll(ChecklistItem)
  const own = await uow.em.find(AllianceChecklistItem, { allianceId })
  const laws = await uow.em.findAll(Law)
  return {
    topics,
    national,
    alliance: own.map((item) => ({
      code: item.code,
      versionNo: item.versionNo,
      topicCode: item.topicCode,
      text: item.text,
      deadlineDays: item.deadlineDays,
      from: dayOf(item.createdAt),
      until: item.retiredAt ? dayOf(item.retiredAt) : null,
    })),
    lawDates: new Map(laws.map((law) => [law.docId, law.effectiveFrom ?? null])),
  }
}

/** The name of a list's content: lists that say the same are one row. */
export function checklistHash(list: { topicCodes: readonly string[]; lines: readonly unknown[] }): string {
  return createHash('sha256')
    .update(canonical([list.topicCodes, list.lines]))
    .digest('hex')
}

/**
 * Freezes the list of a host for a day and returns its id. A list with the same content is shared; a frozen list never
 * changes, whatever happens to the library later.
 */
export async function freezeChecklist(
  uow: UnitOfWork,
  allianceId: string,
  sources: ChecklistSources,
  wish: ChecklistWish,
): Promise<string> {
  const list = deriveChecklist(sources, wish)
  const contentHash = checklistHash(list)
  const known = await uow.em.findOne(Checklist, { allianceId, contentHash }, { fields: ['id'] })
  if (known) return known.id
  const id = uow.newId()
  uow.em.create(Checklist, {
    allianceId,
    id,
    contentHash,
    topicCodes: list.topicCodes,
    lines: list.lines,
    createdAt: uow.now(),
  })
  await uow.em.flush()
  return id
}
