import type { UnitOfWork } from '../../kernel/index.ts'
import { maskPhone, normalisePhone } from './phone.ts'

/** A person as seat tables remember them. */
export interface RegisteredPerson {
  personId: string
  personName: string
  phoneMasked: string
}

/**
 * The person of a phone number, entered if nobody had it. The caller does not learn which: the answer is the same, and
 * a name already on record stays as that person wrote it.
 */
export async function registerPerson(
  uow: UnitOfWork,
  name: string,
  phone: string,
): Promise<RegisteredPerson> {
  const normal = normalisePhone(phone)
  const [row] = await uow.em.execute<{ id: string }[]>('select authz.register_person(?, ?, ?) as id', [
    uow.newId(),
    name,
    normal,
  ])
  return { personId: row!.id, personName: name, phoneMasked: maskPhone(normal) }
}
