import { FlushMode } from '@mikro-orm/postgresql'
import type { Actor } from '@anhu/domain/kernel'
import {
  type AllianceType,
  type Charter,
  type CommitteeRole,
  type ConflictKind,
  type InspectorQualification,
  answerInvitation,
  appointSeat,
  createGroup,
  declareConflict,
  enterMember,
  foundAlliance,
  qualifyInspector,
} from '@anhu/domain/tenancy'
import type { Builder } from './context.ts'
import type { MadePerson } from './people.ts'
import { type StaffedFirm, staffOf } from './staff.ts'

/** A member as its alliance has it. */
export interface MadeMember {
  firm: StaffedFirm
  membershipId: string
  groupId: string | null
  isLead: boolean
}

/** An alliance made up, with those who act for it. */
export interface MadeAlliance {
  allianceId: string
  name: string
  type: AllianceType
  divisionCode: number
  /** Acts for the committee: may do everything a secretary may. */
  secretary: Actor
  seats: { role: CommitteeRole; person: MadePerson; actor: Actor; groupId: string | null }[]
  groups: { groupId: string; name: string }[]
  members: MadeMember[]
}

/** Founds an alliance with its secretary, from whom the rest follows. The secretary is entered as a person before. */
export async function makeAlliance(
  builder: Builder,
  input: {
    id?: string
    name: string
    code: string
    type: AllianceType
    divisionCode: number
    foundedOn: string
    charter?: Partial<Charter>
    secretary: MadePerson
    seatId?: string
  },
): Promise<MadeAlliance> {
  const allianceId = input.id ?? builder.random.id()
  const { secretary: person } = input
  const { seatId } = await builder.system((uow) =>
    foundAlliance(uow, {
      id: allianceId,
      name: input.name,
      code: input.code,
      type: input.type,
      divisionCode: input.divisionCode,
      foundedOn: input.foundedOn,
      ...(input.charter ? { charter: input.charter } : {}),
      secretary: {
        seatId: input.seatId ?? builder.random.id(),
        personId: person.personId,
        personName: person.name,
        phoneMasked: person.phoneMasked,
        role: 'secretary',
      },
    }),
  )
  const actor: Actor = { kind: 'person', personId: person.personId, seat: `committee:${seatId}` }
  return {
    allianceId,
    name: input.name,
    type: input.type,
    divisionCode: input.divisionCode,
    secretary: actor,
    seats: [{ role: 'secretary', person, actor, groupId: null }],
    groups: [],
    members: [],
  }
}

/**
 * Enters firms as members, in groups of about `groupSize`; the first `leads` of them lead. By the secretary; a firm that has
 * people of its own agrees by them, but for those in `silent`, which have not answered yet.
 */
export async function addMembers(
  builder: Builder,
  alliance: MadeAlliance,
  firms: readonly StaffedFirm[],
  input: {
    joinedOn: string
    leads: number
    groupSize: number | null
    groupName?: (n: number) => string
    silent?: readonly StaffedFirm[]
  },
): Promise<void> {
  const asked: MadeMember[] = []
  await builder.as(alliance.secretary, async (uow) => {
    const groups = input.groupSize === null ? 0 : Math.max(1, Math.round(firms.length / input.groupSize))
    for (let n = 1; n <= groups; n += 1) {
      const name = input.groupName?.(n) ?? `第${'一二三四五六七八九十'[n - 1] ?? n}小组`
      const { groupId } = await createGroup(uow, { name })
      await uow.em.flush()
      alliance.groups.push({ groupId, name })
    }
    // One insert for all: no firm is asked for twice, so nothing has to be written before the next look.
    uow.em.setFlushMode(FlushMode.COMMIT)
    for (const [index, firm] of firms.entries()) {
      const groupId = alliance.groups[index % Math.max(1, groups)]?.groupId ?? null
      const isLead = index < input.leads
      const { membershipId, state } = await enterMember(uow, {
        enterpriseId: firm.enterpriseId,
        enterpriseName: firm.profile.name,
        creditCode: firm.profile.creditCode,
        divisionCode: firm.profile.divisionCode,
        isLead,
        groupId,
        joinedOn: input.joinedOn,
      })
      if (state === 'applied') asked.push({ firm, membershipId, groupId, isLead })
      else alliance.members.push({ firm, membershipId, groupId, isLead })
    }
  })
  for (const member of asked) {
    if (input.silent?.includes(member.firm)) continue
    await builder.as(staffOf(member.firm, 'principal').actor, (uow) =>
      answerInvitation(uow, { membershipId: member.membershipId, version: 1, agree: true, reason: null }),
    )
    alliance.members.push(member)
  }
}

/** Appoints somebody to the committee, or to lead a group; who comes from a member firm is named with it. */
export async function appoint(
  builder: Builder,
  alliance: MadeAlliance,
  seats: readonly {
    person: MadePerson
    role: CommitteeRole
    groupId?: string
    firm?: StaffedFirm
    startsOn: string
    endsOn?: string | null
  }[],
): Promise<void> {
  await builder.as(alliance.secretary, async (uow) => {
    for (const { person, role, groupId, firm, startsOn, endsOn } of seats) {
      const { seatId } = await appointSeat(uow, {
        personName: person.name,
        phone: person.phone,
        role,
        groupId: groupId ?? null,
        enterpriseId: firm?.enterpriseId ?? null,
        startsOn,
        endsOn: endsOn ?? null,
      })
      const actor: Actor = { kind: 'person', personId: person.personId, seat: `committee:${seatId}` }
      alliance.seats.push({ role, person, actor, groupId: groupId ?? null })
    }
  })
}

/** Recognises what a firm's inspector may check. */
export async function qualify(
  builder: Builder,
  alliance: MadeAlliance,
  rows: readonly { firm: StaffedFirm; categoryCode: string; level: InspectorQualification['level'] }[],
  validFrom: string,
): Promise<void> {
  await builder.as(alliance.secretary, async (uow) => {
    uow.em.setFlushMode(FlushMode.COMMIT)
    for (const { firm, categoryCode, level } of rows) {
      await qualifyInspector(uow, {
        enterpriseId: firm.enterpriseId,
        personName: staffOf(firm, 'safety').person.name,
        categoryCode,
        level,
        validFrom,
        validTo: null,
      })
    }
  })
}

/** Declares conflicts between members. */
export async function declareConflicts(
  builder: Builder,
  alliance: MadeAlliance,
  pairs: readonly { a: StaffedFirm; b: StaffedFirm; kind: ConflictKind; reason: string }[],
): Promise<void> {
  await builder.as(alliance.secretary, async (uow) => {
    for (const { a, b, kind, reason } of pairs) {
      await declareConflict(uow, {
        allianceId: alliance.allianceId,
        enterpriseA: a.enterpriseId,
        enterpriseB: b.enterpriseId,
        kind,
        reason,
      })
    }
  })
}
