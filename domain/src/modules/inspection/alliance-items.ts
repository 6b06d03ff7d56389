import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { ChecklistTopic } from '../reference/index.ts'
import { AllianceChecklistItem } from './check.entities.ts'
import { INSPECTION } from './inspection.actions.ts'
import { atVersion } from './load.ts'
import { idText, parsed, written } from '../../kernel/input.ts'

const newItem = z.object({
  topicCode: z.string().max(40),
  text: written(500),
  deadlineDays: z.int().min(0).max(90),
})
const revision = z.object({
  id: idText,
  version: z.int().optional(),
  text: written(500),
  deadlineDays: z.int().min(0).max(90),
})
const retirement = z.object({ id: idText, version: z.int().optional() })

/** Which item a command left behind. */
export interface AllianceItemResult {
  itemId: string
  code: string
  versionNo: number
  version: number
}

/** Adds an item of the alliance. It carries no legal ground; a finding on it is a general hazard. */
export async function addAllianceItem(
  uow: UnitOfWork,
  input: z.input<typeof newItem>,
): Promise<AllianceItemResult> {
  uow.require(INSPECTION['inspection:add-alliance-item'])
  const { topicCode, text, deadlineDays } = parsed(newItem, input)
  const allianceId = uow.standing.allianceId!
  if ((await uow.em.count(ChecklistTopic, { code: topicCode })) === 0)
    throw new DomainError('CHECKLIST_TOPIC_UNKNOWN', { topicCode })
  const number = await uow.nextNumber(allianceId, 'checklist-item', 0)
  const code = `LM-${topicCode}-${String(number).padStart(3, '0')}`
  return write(uow, allianceId, { code, versionNo: 1, topicCode, text, deadlineDays })
}

/** Writes a new version of an item; the version before it stays for the lists that hold it. */
export async function reviseAllianceItem(
  uow: UnitOfWork,
  input: z.input<typeof revision>,
): Promise<AllianceItemResult> {
  uow.require(INSPECTION['inspection:revise-alliance-item'])
  const { id, version, text, deadlineDays } = parsed(revision, input)
  const item = await newestOf(uow, id, version)
  return write(uow, item.allianceId, {
    code: item.code,
    versionNo: item.versionNo + 1,
    topicCode: item.topicCode,
    text,
    deadlineDays,
  })
}

/** Takes an item out of lists made from now on. */
export async function retireAllianceItem(
  uow: UnitOfWork,
  input: z.input<typeof retirement>,
): Promise<AllianceItemResult> {
  uow.require(INSPECTION['inspection:retire-alliance-item'])
  const { id, version } = parsed(retirement, input)
  const item = await newestOf(uow, id, version)
  for (const one of await uow.em.find(AllianceChecklistItem, {
    allianceId: item.allianceId,
    code: item.code,
    retiredAt: null,
  }))
    one.retiredAt = uow.now()
  await uow.em.flush()
  uow.audit(item.allianceId, 'alliance_checklist_items:retired', 'alliance_checklist_items', item.id, {
    code: item.code,
  })
  return { itemId: item.id, code: item.code, versionNo: item.versionNo, version: item.version }
}

async function newestOf(
  uow: UnitOfWork,
  id: string,
  version: number | undefined,
): Promise<AllianceChecklistItem> {
  const item = await uow.em.findOne(AllianceChecklistItem, { id })
  if (!item) throw new NotVisible('checklist_item')
  atVersion(item, version)
  if (item.retiredAt) throw new DomainError('CHECKLIST_ITEM_RETIRED', { code: item.code })
  const newer = await uow.em.count(AllianceChecklistItem, {
    allianceId: item.allianceId,
    code: item.code,
    versionNo: { $gt: item.versionNo },
  })
  if (newer > 0) throw new DomainError('STALE_VERSION', { now: item.versionNo + newer })
  return item
}

async function write(
  uow: UnitOfWork,
  allianceId: string,
  item: { code: string; versionNo: number; topicCode: string; text: string; deadlineDays: number },
): Promise<AllianceItemResult> {
  const id = uow.newId()
  const row = uow.em.create(AllianceChecklistItem, {
    allianceId,
    id,
    ...item,
    createdAt: uow.now(),
    createdByName: uow.standing.personName,
    retiredAt: null,
  })
  await uow.em.flush()
  uow.audit(allianceId, 'alliance_checklist_items:written', 'alliance_checklist_items', id, {
    code: item.code,
    versionNo: item.versionNo,
  })
  return { itemId: id, code: item.code, versionNo: item.versionNo, version: row.version }
}
