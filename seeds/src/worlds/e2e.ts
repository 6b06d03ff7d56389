import {
  type Builder,
  type DemoAccount,
  type MadePerson,
  type StaffedFirm,
  addMembers,
  appoint,
  createBuilder,
  enterFirms,
  enterPeople,
  makeAlliance,
  makeBureau,
  makeFirm,
  makePerson,
  makeStaff,
  qualify,
  villagesOf,
} from '../builders/index.ts'
import { refreshFigures } from './figures.ts'
import type { World } from './world.ts'

/** The password of everybody in the e2e world. */
export const e2ePassword = 'anhu-e2e-2026'

const town = 330381101000
const startsOn = '2025-01-06'

/** Telephone numbers by part; a journey signs in by them. `firms[n]` is the n-th firm of the second alliance. */
export const e2ePhones = {
  bureau: { admin: '19911110001', inspector: '19911110002', leader: '19911110003', township: '19911110004' },
  /** The alliance that is empty: a roster is imported here. */
  empty: { chair: '19911120001', secretary: '19911120002' },
  /** The alliance with eight firms: visits are made here. */
  full: { chair: '19911130001', secretary: '19911130002', leader: '19911130003' },
  firms: Array.from({ length: 8 }, (_, n) => ({
    principal: `1991114${n + 1}001`,
    safety: `1991114${n + 1}002`,
    rectifier: `1991114${n + 1}003`,
  })),
} as const

/** A tiny world for journeys: one bureau, an alliance without members, an alliance of eight firms in one group. */
export const e2eWorld: World = {
  name: 'e2e',
  purpose: 'for end-to-end journeys: tiny, with the same people and numbers each time',
  async load({ orm, now, say, publishAccounts }) {
    const builder = await createBuilder(orm, {
      seed: 'anhu-e2e',
      at: `${startsOn}T09:00:00+08:00`,
      password: e2ePassword,
      firstPhone: 19_911_190_001,
    })
    const people: MadePerson[] = []
    const person = (phone: string): MadePerson => {
      const made = makePerson(builder, { phone })
      people.push(made)
      return made
    }
    const officers = (['admin', 'inspector', 'leader', 'township'] as const).map((role) => ({
      role,
      person: person(e2ePhones.bureau[role]),
    }))
    const committee = {
      emptyChair: person(e2ePhones.empty.chair),
      emptySecretary: person(e2ePhones.empty.secretary),
      chair: person(e2ePhones.full.chair),
      secretary: person(e2ePhones.full.secretary),
      leader: person(e2ePhones.full.leader),
    }
    const firms = eightFirms(builder, person)
    await builder.system(async (uow) => {
      enterPeople(uow, builder, people)
      await uow.em.flush()
      await enterFirms(uow, firms, startsOn)
      makeBureau(uow, builder, {
        name: '测试市应急管理局',
        level: 'county',
        divisionCode: 330381000000,
        ranges: [[330381000000, 330382000000]],
        officers,
        startsOn,
      })
    })
    const empty = await makeAlliance(builder, {
      name: '待导入联盟',
      code: 'E1',
      type: 'area',
      divisionCode: town,
      foundedOn: startsOn,
      secretary: committee.emptySecretary,
    })
    await appoint(builder, empty, [{ person: committee.emptyChair, role: 'chair', startsOn }])
    const full = await makeAlliance(builder, {
      name: '八家企业联盟',
      code: 'E2',
      type: 'village',
      divisionCode: 330381101014,
      foundedOn: startsOn,
      secretary: committee.secretary,
    })
    await addMembers(builder, full, firms, { joinedOn: startsOn, leads: 2, groupSize: 8 })
    await appoint(builder, full, [
      { person: committee.chair, role: 'chair', startsOn },
      { person: committee.leader, role: 'group_leader', groupId: full.groups[0]!.groupId, startsOn },
    ])
    await qualify(
      builder,
      full,
      firms.flatMap((firm, n) =>
        ['MACHINE', 'SPECEQ'].map((categoryCode) => ({
          firm,
          categoryCode,
          level: n < 2 ? ('lead' as const) : ('member' as const),
        })),
      ),
      startsOn,
    )
    builder.clock.set(now)
    await refreshFigures(builder, [empty, full])
    await publishAccounts(accounts(people, firms))
    say('one bureau, an empty alliance, an alliance of eight firms')
    return { counts: { bureaus: 1, alliances: 2, enterprises: firms.length, people: people.length } }
  },
}

function eightFirms(builder: Builder, person: (phone: string) => MadePerson): StaffedFirm[] {
  const [village] = villagesOf(town).filter((one) => one.code === 330381101014)
  const taken = new Set<string>()
  return e2ePhones.firms.map((phones) => {
    const made = makeFirm(builder.random, village!, 'autoParts', taken)
    const staff = (['principal', 'safety', 'rectifier'] as const).map((role) =>
      makeStaff(builder, person(phones[role]), role),
    )
    return { ...made, enterpriseId: made.profile.id, staff }
  })
}

function accounts(people: readonly MadePerson[], firms: readonly StaffedFirm[]): DemoAccount[] {
  const byPhone = new Map(people.map((one) => [one.phone, one]))
  const account = (role: string, phone: string, label: string): DemoAccount => ({
    role,
    label: `${byPhone.get(phone)!.name} · ${label}`,
    phone,
    password: e2ePassword,
  })
  return [
    account('应急管理部门', e2ePhones.bureau.admin, '管理员'),
    account('应急管理部门', e2ePhones.bureau.inspector, '执法人员'),
    account('应急管理部门', e2ePhones.bureau.leader, '负责人'),
    account('应急管理部门', e2ePhones.bureau.township, '镇街安全员'),
    account('联盟委员会', e2ePhones.empty.chair, '待导入联盟 理事长'),
    account('联盟委员会', e2ePhones.empty.secretary, '待导入联盟 秘书长'),
    account('联盟委员会', e2ePhones.full.chair, '八家企业联盟 理事长'),
    account('联盟委员会', e2ePhones.full.secretary, '八家企业联盟 秘书长'),
    account('小组组长', e2ePhones.full.leader, '八家企业联盟 第一小组'),
    ...firms.flatMap((firm, n) => [
      account('企业负责人', e2ePhones.firms[n]!.principal, firm.profile.name),
      account('企业安全员（互查员）', e2ePhones.firms[n]!.safety, firm.profile.name),
      account('企业整改责任人', e2ePhones.firms[n]!.rectifier, firm.profile.name),
    ]),
  ]
}
