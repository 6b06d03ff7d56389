import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { Person } from './identity.entities.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { identityActions } from './identity.actions.ts'
import { type NewSession, rotateSession, signOutEverywhere } from './session.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** Changes one's own password, signs out every other browser and gives this one another token. */
export async function changePassword(
  uow: UnitOfWork,
  input: { oldPassword: string; newPassword: string },
): Promise<NewSession | null> {
  uow.require(identityActions['identity:change-password'])
  const person = await uow.em.findOne(Person, { id: uow.standing.personId ?? nobody })
  if (!person) throw new NotVisible('person')
  if (person.passwordHash && !(await verifyPassword(input.oldPassword, person.passwordHash)))
    throw new DomainError('WRONG_CREDENTIALS')
  person.passwordHash = await hashPassword(input.newPassword)
  await signOutEverywhere(uow, true)
  uow.audit(person.id, 'identity:change-password', 'person', person.id)
  return rotateSession(uow)
}

/** Sets the language of one's own screens. */
export async function setLocale(uow: UnitOfWork, locale: 'zh-CN' | 'en'): Promise<void> {
  uow.require(identityActions['identity:set-locale'])
  await uow.em.nativeUpdate(Person, { id: uow.standing.personId ?? nobody }, { locale })
}

/** A seat that a person may choose, with the words to show. */
export interface HeldSeat {
  key: string
  kind: 'committee' | 'leader' | 'member' | 'bureau' | 'expert'
  role: string
  title: string
  allianceId: string | null
  allianceName: string | null
  groupId: string | null
  groupName: string | null
  enterpriseId: string | null
  enterpriseName: string | null
  bureauId: string | null
  bureauName: string | null
  isInspector: boolean
  endsOn: string | null
}

/** Every seat the person of this unit of work holds today. */
export async function mySeats(uow: UnitOfWork): Promise<HeldSeat[]> {
  const [row] = await uow.em.execute<{ seats: HeldSeat[] }[]>('select authz.my_seats() as seats')
  return row!.seats
}
