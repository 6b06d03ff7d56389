import type { Actor, UnitOfWork } from '@anhu/domain/kernel'
import { Bureau, type BureauRole, BureauSeat, BureauTerritory } from '@anhu/domain/identity'
import type { Builder } from './context.ts'
import type { MadePerson } from './people.ts'

/** A bureau made up, with its officers' seats as actors. */
export interface MadeBureau {
  bureauId: string
  name: string
  ranges: readonly (readonly [from: number, to: number])[]
  officers: { role: BureauRole; person: MadePerson; actor: Actor }[]
}

/** Founds a bureau over half-open ranges of division codes, with its officers. As the system; people are entered before. */
export function makeBureau(
  uow: UnitOfWork,
  builder: Builder,
  input: {
    name: string
    level: 'city' | 'county' | 'town'
    divisionCode: number
    ranges: readonly (readonly [from: number, to: number])[]
    officers: readonly { role: BureauRole; person: MadePerson }[]
    startsOn: string
  },
): MadeBureau {
  const { random } = builder
  const bureauId = random.id()
  uow.em.create(Bureau, {
    id: bureauId,
    name: input.name,
    level: input.level,
    divisionCode: input.divisionCode,
    createdAt: uow.now(),
  })
  for (const [codeFrom, codeTo] of input.ranges)
    uow.em.create(BureauTerritory, { id: random.id(), bureauId, codeFrom, codeTo })
  const officers = input.officers.map(({ role, person }) => {
    const id = random.id()
    uow.em.create(BureauSeat, {
      id,
      bureauId,
      personId: person.personId,
      personName: person.name,
      role,
      startsOn: input.startsOn,
    })
    const actor: Actor = { kind: 'person', personId: person.personId, seat: `bureau:${id}` }
    return { role, person, actor }
  })
  uow.audit(bureauId, 'bureau:founded', 'bureau', bureauId, { level: input.level })
  return { bureauId, name: input.name, ranges: input.ranges, officers }
}
