import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { registerPerson } from '../identity/index.ts'
import { allianceOf, groupOf, membershipOfEnterprise } from './find.ts'
import { tenancyActions } from './tenancy.actions.ts'
import { type CommitteeRole, CommitteeSeat } from './tenancy.entities.ts'

/** Appoints a person to the committee, or to lead a group, for a term. */
export async function appointSeat(
  uow: UnitOfWork,
  input: {
    personName: string
    phone: string
    role: CommitteeRole
    groupId: string | null
    enterpriseId: string | null
    startsOn: string
    endsOn: string | null
  },
): Promise<{ seatId: string }> {
  uow.require(tenancyActions['seat:appoint'])
  const allianceId = allianceOf(uow)
  if (!input.personName.trim() || [...input.personName].length > 40)
    throw new DomainError('NAME_REQUIRED', { max: 40 })
  if (input.endsOn && input.endsOn < input.startsOn) throw new DomainError('TERM_INVALID')
  if ((input.role === 'group_leader') !== (input.groupId !== null)) throw new DomainError('SEAT_NEEDS_GROUP')
  if (input.groupId) await groupOf(uow, input.groupId)
  if (input.enterpriseId) await membershipOfEnterprise(uow, allianceId, input.enterpriseId)
  const person = await registerPerson(uow, input.personName.trim(), input.phone)
  const seat = uow.em.create(CommitteeSeat, {
    allianceId,
    id: uow.newId(),
    ...person,
    role: input.role,
    groupId: input.groupId,
    enterpriseId: input.enterpriseId,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
  })
  uow.audit(allianceId, 'seat:appointed', 'committee_seat', seat.id, { role: seat.role })
  return { seatId: seat.id }
}

/** Ends a seat at once: the next request of its holder is refused. The last chair or secretary cannot be removed. */
export async function endSeat(
  uow: UnitOfWork,
  input: { seatId: string; reason: string },
): Promise<{ seatId: string }> {
  uow.require(tenancyActions['seat:appoint'])
  const allianceId = allianceOf(uow)
  const seats = await uow.em.find(CommitteeSeat, { allianceId, endedAt: null })
  const seat = seats.find((one) => one.id === input.seatId)
  if (!seat) throw new NotVisible('seat')
  const officers = seats.filter((one) => one.role !== 'group_leader' && one.role !== 'member')
  if (officers.length === 1 && officers[0] === seat) throw new DomainError('LAST_OFFICER')
  seat.endedAt = uow.now()
  uow.audit(allianceId, 'seat:ended', 'committee_seat', seat.id, { role: seat.role, reason: input.reason })
  return { seatId: seat.id }
}
