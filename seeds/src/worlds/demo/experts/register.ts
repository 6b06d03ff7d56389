import { addExpertLeave, saveExpert } from '@anhu/domain/dispatch'
import { type Actor, dayOf } from '@anhu/domain/kernel'
import { type Builder, type MadePerson, enterPeople, makePerson } from '../../../builders/index.ts'
import type { DemoCounty } from '../found.ts'

/** An expert of the demo county, with the seat as an actor. */
export interface MadeExpert {
  expertId: string
  person: MadePerson
  actor: Actor
  specialties: readonly string[]
  active: boolean
}

/** The county's desk: its administrator. */
export function deskOf(county: DemoCounty): Actor {
  return county.bureaus[0]!.officers.find((one) => one.role === 'admin')!.actor
}

// Towns of Rui'an, roughly: where experts live.
const homes = [
  ['塘下镇', 27.892, 120.689],
  ['莘塍街道', 27.807, 120.672],
  ['安阳街道', 27.778, 120.655],
  ['飞云街道', 27.752, 120.64],
  ['高楼镇', 27.775, 120.4],
  ['汀田街道', 27.836, 120.678],
  ['马屿镇', 27.77, 120.47],
] as const

const skills: readonly (readonly string[])[] = [
  ['DUST', 'MOLTEN', 'MACHINE', 'BASIC'],
  ['DUST', 'SPRAY', 'FIRE', 'BASIC'],
  ['ELEC', 'FIRE', 'WAREHOUSE', 'RENTAL'],
  ['HAZCHEM', 'CONFINED', 'DYEING', 'BASIC'],
  ['CONFINED', 'DYEING', 'SPECEQ', 'ELEC'],
  ['MACHINE', 'SPECEQ', 'HOTWORK', 'BASIC'],
  ['MOLTEN', 'DUST', 'SPECEQ', 'HOTWORK'],
  ['HAZCHEM', 'SPRAY', 'FIRE', 'ELEC'],
  ['RENTAL', 'FIRE', 'WAREHOUSE', 'BASIC', 'HAZCHEM'],
  ['ELEC', 'MACHINE', 'BASIC', 'DUST'],
  ['SPECEQ', 'MACHINE', 'WAREHOUSE', 'RENTAL'],
  ['HAZCHEM', 'RENTAL', 'SPRAY', 'BASIC'],
  ['CONFINED', 'HAZCHEM', 'DYEING', 'FIRE'],
  ['HEIGHT', 'HOTWORK', 'ELEC', 'FIRE'],
]
const employers = [
  '市安全生产技术服务中心（演示）',
  '注册安全工程师事务所（演示）',
  '职业技术学院（演示）',
  '退休返聘',
]

/** Fourteen experts of the county's bureau, one of them not active any more; two leaves. */
export async function enterExperts(builder: Builder, county: DemoCounty, now: Date): Promise<MadeExpert[]> {
  const random = builder.random.fork('experts')
  const desk = deskOf(county)
  const people: MadePerson[] = []
  while (people.length < skills.length) {
    const made = makePerson(builder)
    // Fourteen rows of a timeline are told apart by name.
    if (!people.some((one) => one.name === made.name)) people.push(made)
  }
  builder.clock.set(new Date(now.getTime() - 120 * 86_400_000))
  await builder.system(async (uow) => enterPeople(uow, builder, people))
  const experts: MadeExpert[] = []
  for (const [index, specialties] of skills.entries()) {
    const person = people[index]!
    const [town, lat, lon] = homes[index % homes.length]!
    // Whoever works for a firm, or did, does not look at it.
    const near = random.some(county.firms, index % 3 === 0 ? 2 : 0)
    const active = index !== skills.length - 1
    const { expertId } = await builder.as(desk, (uow) =>
      saveExpert(uow, {
        name: person.name,
        phone: person.phone,
        specialties: [...specialties],
        employers: [employers[index % employers.length]!, ...near.map((firm) => firm.profile.name)],
        conflictEnterpriseIds: near.map((firm) => firm.enterpriseId),
        address: `瑞安市${town}`,
        lat: lat + random.between(-80, 80) / 10_000,
        lon: lon + random.between(-80, 80) / 10_000,
        maxVisitsPerDay: index % 4 === 0 ? 3 : 4,
        yearlyHours: [300, 400, 240, 360][index % 4]!,
        active,
      }),
    )
    const actor: Actor = { kind: 'person', personId: person.personId, seat: `expert:${expertId}` }
    experts.push({ expertId, person, actor, specialties, active })
  }
  builder.clock.set(new Date(now.getTime() - 6 * 86_400_000))
  const day = (days: number): string => dayOf(new Date(now.getTime() + days * 86_400_000))
  await builder.as(desk, async (uow) => {
    await addExpertLeave(uow, {
      expertId: experts[4]!.expertId,
      kind: 'training',
      startsOn: day(2),
      endsOn: day(4),
      reason: '参加省厅专家业务培训',
    })
    await addExpertLeave(uow, {
      expertId: experts[10]!.expertId,
      kind: 'leave',
      startsOn: day(-20),
      endsOn: day(-16),
      reason: '家中有事',
    })
  })
  builder.clock.set(now)
  return experts
}
