import type { BureauRole } from '@anhu/domain/identity'
import { dayOf } from '@anhu/domain/kernel'
import {
  type Builder,
  type MadeAlliance,
  type MadeBureau,
  type MadePerson,
  type StaffedFirm,
  addMembers,
  appoint,
  declareConflicts,
  enterFirms,
  enterPeople,
  makeAlliance,
  makeBureau,
  makeFirm,
  makePerson,
  makeStaff,
  qualify,
  staffOf,
  trades,
  villagesOf,
} from '../../builders/index.ts'
import { type AlliancePlan, alliancePlans, bureauPlans } from './plan.ts'

const dayMs = 86_400_000

/** The demo county before anything happens in it. */
export interface DemoCounty {
  bureaus: MadeBureau[]
  alliances: MadeAlliance[]
  firms: StaffedFirm[]
  /** Sits in two firms and in a committee. */
  manySeats: MadePerson
  /** The firm that is in three alliances. */
  inThree: StaffedFirm
}

/** Founds bureaus, firms, alliances, groups, committees, qualifications and conflicts. */
export async function foundCounty(builder: Builder, now: Date): Promise<DemoCounty> {
  const day = (ago: number): string => dayOf(new Date(now.getTime() - ago * dayMs))
  builder.clock.set(new Date(now.getTime() - 1100 * dayMs))

  const people: MadePerson[] = []
  const person = (): MadePerson => {
    const made = makePerson(builder)
    people.push(made)
    return made
  }
  const officers = bureauPlans.map((plan) =>
    plan.roles.map((role): { role: BureauRole; person: MadePerson } => ({ role, person: person() })),
  )
  const taken = new Set<string>()
  const own = alliancePlans.map((plan) => firmsOf(builder, plan, person, taken))
  const secretaries = alliancePlans.map(() => person())
  const firms = own.flat()

  const manySeats = secretaries[0]!
  // A small owner's nephew looks after safety in two shops and keeps the committee's books.
  for (const firm of [own[0]![5]!, own[4]![7]!])
    firm.staff.push(makeStaff(builder, manySeats, 'safety', true))

  const bureaus = await builder.system(async (uow) => {
    enterPeople(uow, builder, people)
    await uow.em.flush()
    await enterFirms(uow, firms, day(1100))
    return bureauPlans.map(({ ranges, roles: _, ...plan }, index) =>
      makeBureau(uow, builder, { ...plan, ranges, officers: officers[index]!, startsOn: day(1100) }),
    )
  })

  const inThree = own[0]!.find((firm) => firm.trade === 'autoParts')!
  const alliances: MadeAlliance[] = []
  for (const [index, plan] of alliancePlans.entries()) {
    builder.clock.set(new Date(now.getTime() - plan.foundedDaysAgo * dayMs))
    const members = [...own[index]!, ...sharedFirms(builder, plan, firms, own[index]!, inThree)]
    alliances.push(await foundOne(builder, plan, members, secretaries[index]!, day))
  }
  return { bureaus, alliances, firms, manySeats, inThree }
}

function firmsOf(
  builder: Builder,
  plan: AlliancePlan,
  person: () => MadePerson,
  taken: Set<string>,
): StaffedFirm[] {
  const { random } = builder
  const villages = villagesOf(plan.town).filter(
    (village) => !plan.villages || plan.villages.includes(village.code),
  )
  return Array.from({ length: plan.firms }, (_, index) => {
    const trade = plan.trades[index % plan.trades.length]!
    const made = makeFirm(random, random.pick(villages), trade, taken)
    const staff = [makeStaff(builder, person(), 'principal'), makeStaff(builder, person(), 'safety', true)]
    if (random.chance(0.3)) staff.push(makeStaff(builder, person(), 'rectifier'))
    return { ...made, enterpriseId: made.profile.id, staff }
  })
}

/** Firms of the same town, or for a trade's alliance of the same trade, that are members elsewhere too. */
function sharedFirms(
  builder: Builder,
  plan: AlliancePlan,
  firms: readonly StaffedFirm[],
  own: readonly StaffedFirm[],
  inThree: StaffedFirm,
): StaffedFirm[] {
  if (!plan.shared) return []
  const fits = firms.filter(
    (firm) =>
      firm !== inThree &&
      !own.includes(firm) &&
      (plan.type === 'industry'
        ? (plan.trades as readonly string[]).includes(firm.trade)
        : Math.floor(firm.profile.divisionCode / 1000) === Math.floor(plan.town / 1000)),
  )
  const chosen = builder.random.some(fits, plan.shared)
  return plan.code === 'TQ' || plan.code === 'QP' ? [inThree, ...chosen.slice(1)] : chosen
}

async function foundOne(
  builder: Builder,
  plan: AlliancePlan,
  firms: readonly StaffedFirm[],
  secretary: MadePerson,
  day: (ago: number) => string,
): Promise<MadeAlliance> {
  const { random } = builder
  const foundedOn = day(plan.foundedDaysAgo)
  const alliance = await makeAlliance(builder, {
    name: plan.name,
    code: plan.code,
    type: plan.type,
    divisionCode: plan.divisionCode,
    foundedOn,
    charter: {
      lookBackDays: [...(plan.lookBackDays ?? [90])],
      ...(plan.disclosure ? { disclosure: plan.disclosure } : {}),
    },
    secretary,
  })
  // The larger a firm, the sooner it leads; firms of other alliances come last.
  const bySize = firms.toSorted((a, b) => (b.profile.headcount ?? 0) - (a.profile.headcount ?? 0))
  const leads = firms.length < 25 ? 2 : firms.length < 35 ? 3 : 4
  await addMembers(builder, alliance, bySize, { joinedOn: foundedOn, leads, groupSize: 8 })
  const leading = alliance.members.filter((member) => member.isLead)
  const boss = (index: number): { person: MadePerson; firm: StaffedFirm } => {
    const { firm } = leading[index] ?? alliance.members[index]!
    return { person: staffOf(firm, 'principal').person, firm }
  }
  const term = { startsOn: foundedOn, endsOn: day(-random.between(200, 700)) }
  await appoint(builder, alliance, [
    { ...boss(0), role: 'chair', ...term },
    { ...boss(1), role: 'vice_chair', ...term },
    ...(leads > 2 ? [{ ...boss(2), role: 'vice_chair' as const, ...term }] : []),
    ...random.some(alliance.members.slice(leads), 2).map(({ firm }) => ({
      person: staffOf(firm, 'principal').person,
      firm,
      role: 'member' as const,
      ...term,
    })),
    ...alliance.groups.map(({ groupId }) => {
      const { firm } = alliance.members.find((member) => member.groupId === groupId && !member.isLead)!
      return {
        person: staffOf(firm, 'safety').person,
        firm,
        role: 'group_leader' as const,
        groupId,
        ...term,
      }
    }),
  ])
  await qualify(builder, alliance, qualifications(builder, alliance), foundedOn)
  const [a, b, c, d, e, f] = random.some(firms, 6) as [
    StaffedFirm,
    StaffedFirm,
    StaffedFirm,
    StaffedFirm,
    StaffedFirm,
    StaffedFirm,
  ]
  await declareConflicts(builder, alliance, [
    { a, b, kind: 'same_owner', reason: '两家企业为同一实际控制人' },
    { a: c, b: d, kind: 'competitor', reason: '产品相同，主要客户重叠' },
    { a: e, b: f, kind: 'supplier', reason: '长期供货关系，有未结货款' },
  ])
  return alliance
}

function qualifications(
  builder: Builder,
  alliance: MadeAlliance,
): { firm: StaffedFirm; categoryCode: string; level: 'member' | 'lead' | 'shadow' }[] {
  const { random } = builder
  return alliance.members.flatMap(({ firm, isLead }) => {
    const codes = new Set<string>([
      ...trades[firm.trade].tags,
      ...random.some(['FIRE', 'ELEC', 'HOTWORK'], 1),
    ])
    return [...codes]
      .filter(() => isLead || random.chance(0.7))
      .map((categoryCode) => ({
        firm,
        categoryCode,
        level: isLead ? ('lead' as const) : random.chance(0.85) ? ('member' as const) : ('shadow' as const),
      }))
  })
}
