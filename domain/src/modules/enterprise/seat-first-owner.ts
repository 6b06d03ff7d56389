import { DomainError, NotVisible, type UnitOfWork, dayOf } from '../../kernel/index.ts'
import { registerPerson } from '../identity/index.ts'
import { enterpriseActions } from './enterprise.actions.ts'
import { Enterprise, EnterpriseSeat } from './enterprise.entities.ts'

/**
 * The bureau of a firm's place seats its first owner. A firm that several alliances know and that has nobody of its own can
 * be given an owner by none of them: whoever sits in a firm reads what was found there in every alliance. From then on the
 * firm enters its own people.
 * @throws DomainError OFFICER_EXISTS once the firm has an owner or safety officer
 */
export async function seatFirstOwner(
  uow: UnitOfWork,
  input: { creditCode: string; personName: string; phone: string; reason: string },
): Promise<{ enterpriseId: string; seatId: string }> {
  uow.require(enterpriseActions['enterprise:seat-first-owner'])
  const enterprise = await uow.em.findOne(Enterprise, { creditCode: input.creditCode.trim().toUpperCase() })
  if (!enterprise) throw new NotVisible('enterprise')
  const name = input.personName.trim()
  if (!name || [...name].length > 40) throw new DomainError('NAME_REQUIRED', { max: 40 })
  if (!input.reason.trim()) throw new DomainError('REASON_REQUIRED')
  const [row] = await uow.em.execute<{ has: boolean }[]>('select authz.has_officer(?) as has', [
    enterprise.id,
  ])
  if (row!.has) throw new DomainError('OFFICER_EXISTS', { name: enterprise.name })
  const person = await registerPerson(uow, name, input.phone)
  const seat = uow.em.create(EnterpriseSeat, {
    id: uow.newId(),
    enterpriseId: enterprise.id,
    ...person,
    role: 'principal',
    isInspector: false,
    startsOn: dayOf(uow.now()),
  })
  uow.audit(enterprise.id, 'staff:first-owner', 'enterprise_seat', seat.id, { reason: input.reason.trim() })
  return { enterpriseId: enterprise.id, seatId: seat.id }
}
