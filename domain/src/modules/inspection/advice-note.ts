import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { MachineRole } from '../../kernel/transitions.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Hazard } from '../hazard/index.ts'
import { AdviceNote } from './check.entities.ts'
import { INSPECTION } from './inspection.actions.ts'
import { atVersion } from './load.ts'
import { idText, parsed } from './text.ts'
import { adviceNoteMachine } from './visit-machine.ts'
import { visitRoles } from './visit-roles.ts'

const shape = z.object({ adviceNoteId: idText, version: z.int().optional() })

/** What became of an advice note. */
export interface AdviceNoteResult {
  adviceNoteId: string
  visitId: string
  state: AdviceNote['state']
  version: number
}

type Input = z.input<typeof shape>
type Step = Parameters<typeof adviceNoteMachine.next>[1]

/** States of a hazard that the host still has to work on. */
const unanswered: readonly Hazard['state'][] = [
  'pending_confirm',
  'disputed',
  'pending_rectify',
  'rectifying',
  'reinspect_failed',
]

/** The host acknowledges the note (签收). */
export async function acknowledgeAdviceNote(uow: UnitOfWork, input: Input): Promise<AdviceNoteResult> {
  uow.require(INSPECTION['inspection:acknowledge-advice-note'])
  const note = await move(uow, input, 'ack')
  note.acknowledgedAt = uow.now()
  return done(uow, note)
}

/** The host answers the note once every hazard on it was rectified (整改回执). */
export async function replyToAdviceNote(uow: UnitOfWork, input: Input): Promise<AdviceNoteResult> {
  uow.require(INSPECTION['inspection:reply-advice-note'])
  const note = await move(uow, input, 'reply')
  const open = await uow.em.count(Hazard, {
    allianceId: note.allianceId,
    visitId: note.visitId,
    state: { $in: [...unanswered] },
  })
  if (open > 0) throw new DomainError('ADVICE_HAZARDS_OPEN', { open })
  return done(uow, note)
}

/** The opinion of the re-inspection (复查意见) closes the matter. */
export async function reviewAdviceNote(uow: UnitOfWork, input: Input): Promise<AdviceNoteResult> {
  uow.require(INSPECTION['inspection:review-advice-note'])
  return done(uow, await move(uow, input, 'review'))
}

/** Takes a note back that should not have gone out. */
export async function recallAdviceNote(uow: UnitOfWork, input: Input): Promise<AdviceNoteResult> {
  uow.require(INSPECTION['inspection:recall-advice-note'])
  return done(uow, await move(uow, input, 'recall'))
}

/** Two working days of silence count as acknowledged. Any other note is left as it is. */
export async function acknowledgeSilently(uow: UnitOfWork, adviceNoteId: string): Promise<void> {
  const note = await uow.em.findOne(AdviceNote, { id: adviceNoteId })
  if (!note || !adviceNoteMachine.can(note.state, 'ack_auto', ['system'])) return
  note.state = adviceNoteMachine.next(note.state, 'ack_auto', ['system'])
  note.acknowledgedAt = uow.now()
}

async function move(uow: UnitOfWork, input: Input, step: Step): Promise<AdviceNote> {
  const { adviceNoteId, version } = parsed(shape, input)
  const note = await uow.em.findOne(AdviceNote, { id: adviceNoteId })
  if (!note) throw new NotVisible('advice_note')
  atVersion(note, version)
  note.state = adviceNoteMachine.next(note.state, step, rolesOn(uow, note))
  return note
}

function rolesOn(uow: UnitOfWork, note: AdviceNote): readonly MachineRole[] {
  const roles = visitRoles(uow.standing, note, [])
  return roles.length === 0 && uow.standing.kind === 'member' ? ['peer_inspector'] : roles
}

async function done(uow: UnitOfWork, note: AdviceNote): Promise<AdviceNoteResult> {
  await uow.em.flush()
  uow.callOff(note.id, 'acknowledge')
  return { adviceNoteId: note.id, visitId: note.visitId, state: note.state, version: note.version }
}
