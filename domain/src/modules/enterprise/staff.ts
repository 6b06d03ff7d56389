import { DomainError, NotAllowed, NotVisible, type UnitOfWork, dayOf } from '../../kernel/index.ts'
import { registerPerson } from '../identity/index.ts'
import { enterpriseActions } from './enterprise.actions.ts'
import { Enterprise, type EnterpriseRole, EnterpriseSeat } from './enterprise.entities.ts'

/**
 * A committee enters the first people of its members. A firm that another alliance knows too enters its own, and where it
 * has nobody yet the bureau seats the first owner: whoever sits in a firm reads what was found there in every alliance.
 */
async function mayManage(uow: UnitOfWork, enterpriseId: string): Promise<void> {
  if (uow.standing.enterpriseId === enterpriseId && uow.standing.kind === 'member') return
  const [row] = await uow.em.execute<{ elsewhere: boolean }[]>(
    'select authz.known_elsewhere(?) as elsewhere',
    [enterpriseId],
  )
  if (row!.elsewhere) throw new NotAllowed(enterpriseActions['enterprise:manage-staff'])
}

/** Gives a person a seat in a firm. Several people per firm, several firms per person. */
export async function addStaff(
  uow: UnitOfWork,
  input: {
    enterpriseId: string
    personName: string
    phone: string
    role: EnterpriseRole
    isInspector: boolean
    startsOn?: string
  },
): Promise<{ seatId: string; personId: string }> {
  uow.require(enterpriseActions['enterprise:manage-staff'])
  const enterprise = await uow.em.findOne(Enterprise, { id: input.enterpriseId })
  if (!enterprise) throw new NotVisible('enterprise')
  await mayManage(uow, enterprise.id)
  if (!input.personName.trim() || [...input.personName].length > 40)
    throw new DomainError('NAME_REQUIRED', { max: 40 })
  const person = await registerPerson(uow, input.personName.trim(), input.phone)
  const known = await uow.em.findOne(EnterpriseSeat, {
    enterpriseId: enterprise.id,
    personId: person.personId,
    role: input.role,
    endedAt: null,
  })
  if (known) throw new DomainError('SEAT_EXISTS', { name: known.personName })
  const seat = uow.em.create(EnterpriseSeat, {
    id: uow.newId(),
    enterpriseId: enterprise.id,
    ...person,
    role: input.role,
    isInspector: input.isInspector,
    startsOn: input.startsOn ?? dayOf(uow.now()),
  })
  uow.audit(enterprise.id, 'staff:added', 'enterprise_seat', seat.id, {
    role: input.role,
    inspector: input.isInspector,
  })
  return { seatId: seat.id, personId: person.personId }
}

/** Ends a seat at once; work already on that phone still reaches the drop box. */
export async function removeStaff(uow: UnitOfWork, input: { seatId: string }): Promise<{ seatId: string }> {
  uow.require(enterpriseActions['enterprise:manage-staff'])
  const seat = await uow.em.findOne(EnterpriseSeat, { id: input.seatId, endedAt: null })
  if (!seat) throw new NotVisible('seat')
  await mayManage(uow, seat.enterpriseId)
  seat.endedAt = uow.now()
  uow.audit(seat.enterpriseId, 'staff:removed', 'enterprise_seat', seat.id)
  return { seatId: seat.id }
}
