import { type UnitOfWork, dayOf } from '@anhu/domain/kernel'
import { maskPhone } from '@anhu/domain/identity'
import { defaultCharter } from '@anhu/domain/tenancy'
import { registerEnterprises } from '@anhu/domain/enterprise'
import {
  type Builder,
  type MadePerson,
  type TradeName,
  makeBureau,
  makeFirm,
  makePerson,
  placeStem,
  trades,
} from '../../builders/index.ts'
import { loadDivisions } from '../../reference/index.ts'
import { insertAll } from './bulk.ts'

const firmsEach = 40
const groupsEach = 5
const foundedDaysAgo = 800
const tradeNames = Object.keys(trades) as TradeName[]

/** An alliance of the city world. */
export interface CityAlliance {
  allianceId: string
  name: string
  chair: MadePerson
}

/** Villages that get an alliance, spread over the towns. */
function sites(count: number): { code: number; name: string; town: number }[] {
  const villages = loadDivisions()
    .divisions.filter((row) => row.level === 'village')
    .map((row) => ({ code: Number(row.code), name: row.name, town: Number(row.parent) }))
  const step = villages.length / count
  return Array.from({ length: count }, (_, n) => villages[Math.floor(n * step)]!)
}

/** Founds bureaus of the county and its towns, then alliances with their firms, five at a time. As the system. */
export async function foundCity(
  builder: Builder,
  now: Date,
  count: number,
  progress: (done: number) => void,
): Promise<CityAlliance[]> {
  builder.clock.set(new Date(now.getTime() - foundedDaysAgo * 86_400_000))
  const startsOn = dayOf(builder.clock.now())
  await foundBureaus(builder, startsOn)
  const founded: CityAlliance[] = []
  const places = sites(count)
  const taken = new Set<string>()
  for (let from = 0; from < count; from += 10) {
    await builder.system(async (uow) => {
      for (const [n, site] of places.slice(from, from + 10).entries())
        founded.push(await foundOne(uow, builder, site, from + n, startsOn, taken))
    })
    if (from % 100 === 90) progress(from + 10)
  }
  return founded
}

async function foundBureaus(builder: Builder, startsOn: string): Promise<void> {
  const divisions = loadDivisions().divisions.filter((row) => row.level !== 'village')
  await builder.system(async (uow) => {
    const roles = ['admin', 'inspector', 'leader'] as const
    for (const { code, name, level } of divisions) {
      const from = Number(code)
      const officers = roles.map((role) => ({ role, person: makePerson(builder) }))
      await enter(
        uow,
        builder,
        officers.map((one) => one.person),
      )
      makeBureau(uow, builder, {
        name: `${name}应急管理部门（演示）`,
        level: level === 'county' ? 'county' : 'town',
        divisionCode: from,
        ranges: [[from, from + (level === 'county' ? 1_000_000 : 1_000)]],
        officers,
        startsOn,
      })
      await uow.em.flush()
    }
  })
}

async function enter(uow: UnitOfWork, builder: Builder, people: readonly MadePerson[]): Promise<void> {
  await insertAll(
    uow,
    'persons',
    {
      id: 'uuid',
      name: 'text',
      phone: 'text',
      password_hash: 'text',
      created_at: 'timestamptz',
      locale: 'text',
      version: 'int',
    },
    people.map((one) => ({
      id: one.personId,
      name: one.name,
      phone: one.phone,
      password_hash: builder.passwordHash,
      created_at: uow.now(),
      locale: 'zh-CN',
      version: 1,
    })),
  )
}

async function foundOne(
  uow: UnitOfWork,
  builder: Builder,
  site: { code: number; name: string; town: number },
  n: number,
  startsOn: string,
  taken: Set<string>,
): Promise<CityAlliance> {
  const { random } = builder
  const allianceId = random.id()
  const name = `${placeStem(site.name)}安全生产互助联盟${n}`
  const [chair, secretary] = [makePerson(builder), makePerson(builder)]
  const firms = Array.from({ length: firmsEach }, () =>
    makeFirm(random, site, random.pick(tradeNames), taken),
  )
  const officers = firms.map(() => makePerson(builder))
  await enter(uow, builder, [chair, secretary, ...officers])
  const ids = await registerEnterprises(
    uow,
    firms.map((firm, index) => ({
      ...firm.profile,
      safetyOfficerName: officers[index]!.name,
      safetyOfficerPhone: officers[index]!.phone,
    })),
  )
  const seat = {
    id: 'uuid',
    person_id: 'uuid',
    person_name: 'text',
    phone_masked: 'text',
    role: 'text',
    starts_on: 'date',
  }
  const seatOf = (person: MadePerson, role: string): object => ({
    id: random.id(),
    person_id: person.personId,
    person_name: person.name,
    phone_masked: maskPhone(person.phone),
    role,
    starts_on: startsOn,
  })
  await insertAll(
    uow,
    'enterprise_seats',
    { ...seat, enterprise_id: 'uuid', is_inspector: 'boolean' },
    officers.map((person, index) => ({
      ...seatOf(person, 'safety'),
      enterprise_id: ids[index],
      is_inspector: true,
    })),
  )
  await insertAll(
    uow,
    'alliances',
    {
      id: 'uuid',
      name: 'text',
      code: 'text',
      type: 'text',
      division_code: 'bigint',
      state: 'text',
      charter: 'jsonb',
      founded_on: 'date',
      created_at: 'timestamptz',
      version: 'int',
    },
    [
      {
        id: allianceId,
        name,
        code: `C${n}`,
        type: (['village', 'area', 'park', 'industry'] as const)[n % 10 < 7 ? 0 : (n % 10) - 6],
        division_code: site.code,
        state: 'active',
        charter: defaultCharter,
        founded_on: startsOn,
        created_at: uow.now(),
        version: 1,
      },
    ],
  )
  const groups = Array.from({ length: groupsEach }, (_, index) => ({
    alliance_id: allianceId,
    id: random.id(),
    name: `第${index + 1}小组`,
    position: index + 1,
    created_at: uow.now(),
    version: 1,
  }))
  await insertAll(
    uow,
    'activity_groups',
    {
      alliance_id: 'uuid',
      id: 'uuid',
      name: 'text',
      position: 'int',
      created_at: 'timestamptz',
      version: 'int',
    },
    groups,
  )
  await insertAll(
    uow,
    'memberships',
    {
      alliance_id: 'uuid',
      id: 'uuid',
      enterprise_id: 'uuid',
      enterprise_name: 'text',
      credit_code: 'text',
      division_code: 'bigint',
      state: 'text',
      live: 'boolean',
      is_lead: 'boolean',
      group_id: 'uuid',
      joined_on: 'date',
      version: 'int',
    },
    firms.map(({ profile }, index) => ({
      alliance_id: allianceId,
      id: random.id(),
      enterprise_id: ids[index],
      enterprise_name: profile.name,
      credit_code: profile.creditCode,
      division_code: profile.divisionCode,
      state: 'active',
      live: true,
      is_lead: index < 3,
      group_id: groups[index % groupsEach]!.id,
      joined_on: startsOn,
      version: 1,
    })),
  )
  await insertAll(uow, 'committee_seats', { ...seat, alliance_id: 'uuid', group_id: 'uuid' }, [
    { ...seatOf(chair, 'chair'), alliance_id: allianceId, group_id: null },
    { ...seatOf(secretary, 'secretary'), alliance_id: allianceId, group_id: null },
    ...groups.map((group, index) => ({
      ...seatOf(officers[index]!, 'group_leader'),
      alliance_id: allianceId,
      group_id: group.id,
    })),
  ])
  return { allianceId, name, chair }
}
