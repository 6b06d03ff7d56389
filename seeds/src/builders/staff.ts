import type { Actor, UnitOfWork } from '@anhu/domain/kernel'
import { type EnterpriseRole, EnterpriseSeat, registerEnterprises } from '@anhu/domain/enterprise'
import type { Builder } from './context.ts'
import type { MadeFirm } from './firms.ts'
import type { MadePerson } from './people.ts'

/** A person's place in a firm, as an actor. */
export interface MadeStaff {
  seatId: string
  role: EnterpriseRole
  isInspector: boolean
  person: MadePerson
  actor: Actor
}

/** A firm in the registry with its people. */
export interface StaffedFirm extends MadeFirm {
  enterpriseId: string
  staff: MadeStaff[]
}

/** Plans a seat; `enterFirms` writes it. */
export function makeStaff(
  builder: Builder,
  person: MadePerson,
  role: EnterpriseRole,
  isInspector = role === 'safety',
): MadeStaff {
  const seatId = builder.random.id()
  return {
    seatId,
    role,
    isInspector,
    person,
    actor: { kind: 'person', personId: person.personId, seat: `member:${seatId}` },
  }
}

/** Whoever holds this role in a firm, else its safety officer, else anybody. */
export function staffOf(firm: StaffedFirm, role: EnterpriseRole): MadeStaff {
  return (
    firm.staff.find((one) => one.role === role) ??
    firm.staff.find((one) => one.role === 'safety') ??
    firm.staff[0]!
  )
}

/** Enters firms in the registry with the seats of their people. As the system; people are entered before. */
export async function enterFirms(
  uow: UnitOfWork,
  firms: readonly StaffedFirm[],
  startsOn: string,
): Promise<void> {
  const profiles = firms.map((firm) => {
    const principal = firm.staff.find((one) => one.role === 'principal')?.person
    const safety = firm.staff.find((one) => one.role === 'safety')?.person
    return {
      ...firm.profile,
      principalName: principal?.name ?? null,
      principalPhone: principal?.phone ?? null,
      safetyOfficerName: safety?.name ?? null,
      safetyOfficerPhone: safety?.phone ?? null,
    }
  })
  const ids = await registerEnterprises(uow, profiles)
  firms.forEach((firm, index) => {
    const enterpriseId = ids[index]!
    for (const { seatId, role, isInspector, person } of firm.staff) {
      uow.em.create(EnterpriseSeat, {
        id: seatId,
        enterpriseId,
        personId: person.personId,
        personName: person.name,
        phoneMasked: person.phoneMasked,
        role,
        isInspector,
        startsOn,
      })
    }
  })
}
