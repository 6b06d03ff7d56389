import { LockMode } from '@mikro-orm/core'
import { NotAllowed, NotVisible } from '../../kernel/errors.ts'
import { once } from '../../kernel/once.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { type SentFile, Upload } from '../evidence/index.ts'
import { deliverNotificationJob } from '../notification/index.ts'
import { advanceVisit } from './advance-visit.ts'
import type { AnswerConflict } from './apply-answers.ts'
import { applySubmission } from './apply-submission.ts'
import { claim } from './assignment.ts'
import { putInDropBox } from './drop-box.ts'
import { INSPECTION } from './inspection.actions.ts'
import { Round, Visit } from './round.entities.ts'
import { type Submission, type SubmissionInput, filesOf, submissionShape } from './submission.ts'
import { idText, parsed } from '../../kernel/input.ts'
import { isRecused, placeOf, teamOf } from './visit-roles.ts'

/** What the phone learns about a piece it sent. */
export interface RecordVisitResult {
  visitId: string
  state: Visit['state'] | null
  sheetState: Visit['sheetState'] | null
  /** The piece came after the visit was closed or the inspector had left: kept, to be confirmed. */
  late: boolean
  /** What the visit still lacks before it is whole, as `kind` or `kind:id`. */
  missing: string[]
  conflicts: AnswerConflict[]
  /** Elements that were not taken, as `kind:id`: known with another body, or not on the list. */
  refused: string[]
}

const OPEN: readonly Visit['state'][] = ['published', 'confirmed', 'in_progress', 'postponed']

/**
 * Takes a check, whole or in pieces, in any order, any number of times; it counts once. `clientMutationId` names the
 * piece, element ids name what is in it. A piece for a visit that is closed, or from somebody who is not of its team any
 * more, goes to the drop box.
 * @throws IDEMPOTENCY_MISMATCH when a piece's id was used for another body
 */
export async function recordVisit(
  uow: UnitOfWork,
  input: SubmissionInput & { clientMutationId: string },
): Promise<RecordVisitResult> {
  uow.require(INSPECTION['inspection:record-visit'])
  const { clientMutationId, ...body } = input
  const piece = parsed(submissionShape, body)
  return once(uow, parsed(idText, clientMutationId), 'recordVisit', piece, () => record(uow, piece))
}

async function record(uow: UnitOfWork, piece: Submission): Promise<RecordVisitResult> {
  const { standing } = uow
  const files = await ownFiles(uow, piece)
  const visit = await uow.em.findOne(
    Visit,
    { id: piece.visitId, nature: { $ne: 'expert' } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  // Nobody checks a firm they belong to, from whatever seat.
  const may = visit !== null && OPEN.includes(visit.state) && !isRecused(standing, visit)
  const place = may ? placeOf(standing, await teamOf(uow, visit)) : null
  const leads = may && standing.kind === 'leader'
  if (!visit || (!place && !leads) || (await roundIsOver(uow, visit))) return late(uow, piece, files, visit)
  if (place) {
    if (place.state === 'assigned') place.state = 'accepted'
    if (place.personId === null) claim(uow, place)
  }
  const author = {
    personId: standing.personId!,
    name: standing.personName,
    enterpriseId: standing.enterpriseId,
    files,
  }
  const applied = await applySubmission(uow, visit, author, piece)
  const missing = await advanceVisit(uow, visit)
  return {
    visitId: visit.id,
    state: visit.state,
    sheetState: visit.sheetState,
    late: false,
    missing: [...new Set([...missing, ...applied.waiting])],
    conflicts: applied.conflicts,
    refused: applied.refused,
  }
}

async function roundIsOver(uow: UnitOfWork, visit: Visit): Promise<boolean> {
  if (!visit.roundId) return false
  const round = await uow.em.findOne(Round, { allianceId: visit.allianceId, id: visit.roundId })
  return round?.state !== 'published' && round?.state !== 'running'
}

async function late(
  uow: UnitOfWork,
  piece: Submission,
  files: ReadonlyMap<string, SentFile>,
  visit: Visit | null,
): Promise<RecordVisitResult> {
  const mine = uow.standing.lateVisits.find((one) => one.visitId === piece.visitId)
  if (!mine) {
    if (visit) throw new NotAllowed(INSPECTION['inspection:record-visit'])
    throw new NotVisible('visit')
  }
  const { itemId, isNew } = await putInDropBox(uow, mine, piece, files)
  if (isNew) {
    // Whose seat has ended takes part in no alliance any more, so the message is asked for in nobody's name.
    uow.emit(deliverNotificationJob, null, {
      kind: 'late-check',
      allianceId: mine.allianceId,
      enterpriseId: null,
      objectKind: 'drop_box_item',
      objectId: itemId,
      params: {},
      to: mine.groupId
        ? [{ type: 'group', groupId: mine.groupId }]
        : [{ type: 'committee', roles: ['secretary'] }],
      sms: false,
    })
  }
  return {
    visitId: piece.visitId,
    state: visit?.state ?? null,
    sheetState: visit?.sheetState ?? null,
    late: true,
    missing: [],
    conflicts: [],
    refused: [],
  }
}

async function ownFiles(uow: UnitOfWork, piece: Submission): Promise<Map<string, SentFile>> {
  const hashes = filesOf(piece)
  if (hashes.length === 0) return new Map()
  const uploads = await uow.em.find(Upload, { personId: uow.standing.personId!, sha256: { $in: hashes } })
  return new Map(uploads.map((upload) => [upload.sha256, { bytes: upload.bytes, mime: upload.mime }]))
}
