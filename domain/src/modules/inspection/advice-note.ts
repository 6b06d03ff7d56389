import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { MachineRole } from '../../kernel/transitions.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Hazard } from '../hazard/index.ts'
import { type Audience, notify } from '../notification/index.ts'
import { AdviceNote } from './check.entities.ts'
import { INSPECTION } from './inspection.actions.ts'
import { atVersion } from './load.ts'
import { Visit } from './round.entities.ts'
import { idText, parsed } from '../../kernel/input.ts'
import { adviceNoteMachine } from './visit-machine.ts'
import { isOpen, placeOf, teamOf, visitRoles } from './visit-roles.ts'

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
  const answer = await done(uow, note)
  const visit = await uow.em.findOneOrFail(Visit, { allianceId: note.allianceId, id: note.visitId })
  const going = (await teamOf(uow, visit)).filter(isOpen)
  tell(uow, note, 'advice-note-replied', visit.enterpriseName, [
    note.groupId ? { type: 'group', groupId: note.groupId } : { type: 'committee', roles: ['secretary'] },
    ...going.map((place): Audience =>
      place.personId
        ? { type: 'person', personId: place.personId }
        : { type: 'inspectors', enterpriseId: place.enterpriseId },
    ),
  ])
  return answer
}

/** The opinion of the re-inspection (复查意见), by the leader or by one who was of the team, closes the matter. */
export async function reviewAdviceNote(uow: UnitOfWork, input: Input): Promise<AdviceNoteResult> {
  uow.require(INSPECTION['inspection:review-advice-note'])
  return done(uow, await move(uow, input, 'review'))
}

/** Takes a note back that should not have gone out, and tells the host, who may have it in hand. */
export async function recallAdviceNote(uow: UnitOfWork, input: Input): Promise<AdviceNoteResult> {
  uow.require(INSPECTION['inspection:recall-advice-note'])
  const note = await move(uow, input, 'recall')
  const visit = await uow.em.findOneOrFail(Visit, { allianceId: note.allianceId, id: note.visitId })
  tell(uow, note, 'advice-note-recalled', visit.enterpriseName, [
    { type: 'enterprise', enterpriseId: note.enterpriseId, roles: ['principal', 'safety'] },
  ])
  return done(uow, note)
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
  note.state = adviceNoteMachine.next(note.state, step, await rolesOn(uow, note))
  return note
}

/** Of the team only the own places are seen by now, so nobody is taken for its leader. */
async function rolesOn(uow: UnitOfWork, note: AdviceNote): Promise<readonly MachineRole[]> {
  const { standing } = uow
  if (standing.kind !== 'member' || standing.enterpriseId === note.enterpriseId)
    return visitRoles(standing, note, [])
  const team = await teamOf(uow, { allianceId: note.allianceId, id: note.visitId })
  return placeOf(standing, team) ? ['peer_inspector'] : []
}

function tell(uow: UnitOfWork, note: AdviceNote, kind: string, hostName: string, to: Audience[]): void {
  notify(uow, {
    kind,
    allianceId: note.allianceId,
    enterpriseId: note.enterpriseId,
    objectKind: 'advice_note',
    objectId: note.id,
    params: { number: note.number, hostName },
    to,
  })
}

async function done(uow: UnitOfWork, note: AdviceNote): Promise<AdviceNoteResult> {
  await uow.em.flush()
  uow.callOff(note.id, 'acknowledge')
  return { adviceNoteId: note.id, visitId: note.visitId, state: note.state, version: note.version }
}
