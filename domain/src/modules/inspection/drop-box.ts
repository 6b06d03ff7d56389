import { LockMode } from '@mikro-orm/core'
import { z } from 'zod'
import { DomainError, NotAllowed, NotVisible } from '../../kernel/errors.ts'
import { canonical } from '../../kernel/once.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import type { SentFile } from '../evidence/index.ts'
import { notify } from '../notification/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { advanceVisit } from './advance-visit.ts'
import type { AnswerConflict } from './apply-answers.ts'
import { applySubmission } from './apply-submission.ts'
import { DropBoxItem } from './check.entities.ts'
import { INSPECTION } from './inspection.actions.ts'
import { atVersion, loadVisit } from './load.ts'
import { VisitInspector } from './round.entities.ts'
import { type Submission, submissionShape } from './submission.ts'
import { idText, maybeWritten, parsed } from '../../kernel/input.ts'
import { visitRoles } from './visit-roles.ts'

/** What the drop box keeps: the piece as it came, and what is known of its files, which only the sender may look up. */
interface DropBoxPayload {
  piece: unknown
  files: Record<string, SentFile>
}

const decision = z.object({
  itemId: idText,
  version: z.int().optional(),
  accept: z.boolean(),
  reason: maybeWritten(500),
})

/**
 * Puts a late piece into the drop box. The sender may insert and read their own, nothing else; the same piece again is
 * the same row.
 */
export async function putInDropBox(
  uow: UnitOfWork,
  visit: { visitId: string; allianceId: string; groupId: string | null },
  piece: Submission,
  files: ReadonlyMap<string, SentFile>,
): Promise<{ itemId: string; isNew: boolean }> {
  const personId = uow.standing.personId!
  const plain = JSON.parse(JSON.stringify(piece)) as unknown
  const mine = await uow.em.find(DropBoxItem, {
    allianceId: visit.allianceId,
    visitId: visit.visitId,
    personId,
  })
  const same = mine.find((item) => canonical((item.payload as DropBoxPayload).piece) === canonical(plain))
  if (same) return { itemId: same.id, isNew: false }
  const id = uow.newId()
  const payload: DropBoxPayload = { piece: plain, files: Object.fromEntries(files) }
  uow.em.create(DropBoxItem, {
    allianceId: visit.allianceId,
    id,
    visitId: visit.visitId,
    groupId: visit.groupId,
    personId,
    personName: uow.standing.personName,
    payload,
    state: 'to_confirm',
    receivedAt: uow.now(),
    decidedAt: null,
    decidedByName: null,
    reason: null,
  })
  await uow.em.flush()
  uow.audit(visit.allianceId, 'drop_box_items:received', 'drop_box_items', id, { visitId: visit.visitId })
  return { itemId: id, isNew: true }
}

/** What became of a late piece. */
export interface DropBoxResult {
  itemId: string
  visitId: string
  state: DropBoxItem['state']
  version: number
  conflicts: AnswerConflict[]
  refused: string[]
}

/**
 * Accepts a late piece, which is then merged like any other, or refuses it with a reason; the piece stays readable
 * either way. A signed sheet does not change: a late answer that differs is a conflict, a late finding is a new hazard.
 */
export async function decideDropBox(
  uow: UnitOfWork,
  input: z.input<typeof decision>,
): Promise<DropBoxResult> {
  uow.require(INSPECTION['inspection:decide-drop-box'])
  const { itemId, version, accept, reason } = parsed(decision, input)
  const item = await uow.em.findOne(DropBoxItem, { id: itemId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!item) throw new NotVisible('drop_box_item')
  atVersion(item, version)
  if (item.state !== 'to_confirm') throw new DomainError('DROP_BOX_DECIDED', { state: item.state })
  if (!accept && reason === null) throw new DomainError('REASON_MISSING')
  const visit = await loadVisit(uow, item.visitId)
  // What a host's own people would rather not see on record is not theirs to refuse.
  if (!visitRoles(uow.standing, visit, []).includes('group_leader'))
    throw new NotAllowed(INSPECTION['inspection:decide-drop-box'])
  let merged = { conflicts: [] as AnswerConflict[], refused: [] as string[] }
  if (accept) {
    const payload = item.payload as DropBoxPayload
    const place = await uow.em.findOne(VisitInspector, {
      allianceId: item.allianceId,
      visitId: item.visitId,
      personId: item.personId,
    })
    merged = await applySubmission(
      uow,
      visit,
      {
        personId: item.personId,
        name: item.personName,
        enterpriseId: place?.enterpriseId ?? null,
        files: new Map(Object.entries(payload.files)),
        receivedAt: item.receivedAt,
      },
      parsed(submissionShape, payload.piece),
    )
    if (visit.state !== 'cancelled') await advanceVisit(uow, visit)
    touchRollup(uow, item.allianceId)
  }
  item.state = accept ? 'accepted' : 'refused'
  item.decidedAt = uow.now()
  item.decidedByName = uow.standing.personName
  item.reason = reason
  await uow.em.flush()
  uow.audit(item.allianceId, `drop_box_items:${item.state}`, 'drop_box_items', item.id, {
    visitId: item.visitId,
    reason,
  })
  notify(uow, {
    kind: 'late-check-decided',
    allianceId: item.allianceId,
    objectKind: 'visit',
    objectId: item.visitId,
    params: { hostName: visit.enterpriseName, decision: item.state },
    to: [{ type: 'person', personId: item.personId }],
  })
  return {
    itemId,
    visitId: item.visitId,
    state: item.state,
    version: item.version,
    conflicts: merged.conflicts,
    refused: merged.refused,
  }
}
