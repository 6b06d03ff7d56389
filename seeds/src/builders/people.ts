import type { UnitOfWork } from '@anhu/domain/kernel'
import { Person, maskPhone } from '@anhu/domain/identity'
import type { Builder } from './context.ts'
import { personName } from './names.ts'

/** A person made up, who can sign in with the world's password once entered. */
export interface MadePerson {
  personId: string
  name: string
  phone: string
  phoneMasked: string
}

/** Makes a person up; `enterPeople` writes them. */
export function makePerson(
  builder: Builder,
  over: Partial<Pick<MadePerson, 'personId' | 'name' | 'phone'>> = {},
): MadePerson {
  const phone = over.phone ?? builder.phone()
  return {
    personId: over.personId ?? builder.random.id(),
    name: over.name ?? personName(builder.random),
    phone,
    phoneMasked: maskPhone(phone),
  }
}

/** Enters people with the world's password. As the system. */
export function enterPeople(uow: UnitOfWork, builder: Builder, people: readonly MadePerson[]): void {
  for (const person of people) {
    uow.em.create(Person, {
      id: person.personId,
      name: person.name,
      phone: person.phone,
      passwordHash: builder.passwordHash,
      createdAt: uow.now(),
    })
  }
}
