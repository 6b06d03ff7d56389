import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { allianceKey, divisionCode, version } from '../../orm/columns.ts'
import { actorKind, circle, committee, everIn, host, self, territory } from '../../orm/conditions.ts'
import { oneOf, wall } from '../../orm/wall.ts'

const system = actorKind('system')
const bureau = `${actorKind('bureau')} and ${territory()}`
const toAlliance = { columns: ['alliance_id'], table: 'alliances', to: ['id'] }

/** The four kinds of alliance: 行业型, 区域型, 园区型, 村居型. */
export type AllianceType = 'industry' | 'area' | 'park' | 'village'
export type AllianceState = 'preparing' | 'filed' | 'active' | 'rectifying' | 'dissolved'

/** What the members agreed on about who may meet whom in a round; counts of rounds look back from the one that is planned. */
export interface PairingRules {
  /** The same inspector at the same host within so many rounds is a repeat. */
  repeatRounds: number
  /** A pair that met so often, either way round, within `meetingRounds` has met too often. */
  maxMeetings: number
  meetingRounds: number
  /** Past rounds whose checks join this round's when rings of three and four are sought. */
  cycleRounds: number
  /** Whether rings are broken only where that costs no travel, or at any price. */
  breakRings: 'free' | 'always'
  /** Seeded noise on each distance, so that nobody can foretell a team; reported metres stay true. */
  antiCollusionPermille: number
}

/**
 * What the members agreed on. `graduated` disclosure shows the bureau counts until a hazard is major, overdue past the
 * ladder or listed; `full` shows it everything from the start and shows the committee the photos too.
 */
export interface Charter {
  disclosure: 'graduated' | 'full'
  /** Working days in which a host confirms or contests, then silence counts as confirmed. */
  confirmWorkingDays: number
  /** Days in which a receipt is re-inspected. */
  reinspectDays: number
  /** Days before the due date at which the first reminder goes out. */
  dueSoonDays: number
  /** Days overdue at which owner, committee and town are told. */
  ladderDays: { owner: number; committee: number; town: number }
  /** Look-back visits, days after closing. */
  lookBackDays: number[]
  maxExtensions: number
  /** Absent in charters of before these rules; read it by `pairingRules`. */
  pairing?: PairingRules
}

/** An alliance: the tenant. */
export const Alliance = defineEntity({
  name: 'Alliance',
  tableName: 'alliances',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    /** Short code printed in paper numbers. */
    code: p.text(),
    type: p.text().$type<AllianceType>(),
    divisionCode,
    state: p.text().$type<AllianceState>(),
    charter: p.json<Charter>(),
    foundedOn: p.date().nullable(),
    createdAt: p.datetime(),
    ...version,
  },
  uniques: [{ name: 'alliances_code_key', properties: ['code'] }],
  indexes: [{ name: 'alliances_division_idx', properties: ['divisionCode', 'id'] }],
  checks: [
    oneOf('alliances', 'type', ['industry', 'area', 'park', 'village']),
    oneOf('alliances', 'state', ['preparing', 'filed', 'active', 'rectifying', 'dissolved']),
  ],
  ...wall('alliances', {
    kind: 'alliance',
    select: [everIn('id'), bureau, system],
    insert: [system],
    update: [committee('id'), bureau, system],
    readByAuthz: true,
  }),
})
export type Alliance = InferEntity<typeof Alliance>

export type CommitteeRole = 'chair' | 'vice_chair' | 'secretary' | 'member' | 'group_leader'

/** A seat in an alliance's committee, with its term. A `group_leader` seat sees the group led, not the alliance. */
export const CommitteeSeat = defineEntity({
  name: 'CommitteeSeat',
  tableName: 'committee_seats',
  properties: {
    ...allianceKey,
    personId: p.uuid(),
    personName: p.text(),
    phoneMasked: p.text(),
    role: p.text().$type<CommitteeRole>(),
    groupId: p.uuid().nullable(),
    /** The firm this person comes from, for recusal. */
    enterpriseId: p.uuid().nullable(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    endedAt: p.datetime().nullable(),
  },
  indexes: [{ name: 'committee_seats_person_idx', properties: ['personId'] }],
  checks: [
    { name: 'committee_seats_group_ck', expression: "(role = 'group_leader') = (group_id is not null)" },
  ],
  ...wall('committee_seats', {
    kind: 'alliance',
    select: [circle(), self(), bureauOfAlliance(), system],
    insert: [committee(), system],
    update: [committee(), system],
    readByAuthz: true,
    references: [
      toAlliance,
      { columns: ['person_id'], table: 'persons', to: ['id'] },
      { columns: ['alliance_id', 'group_id'], table: 'activity_groups', to: ['alliance_id', 'id'] },
    ],
  }),
})
export type CommitteeSeat = InferEntity<typeof CommitteeSeat>

function bureauOfAlliance(): string {
  return `${actorKind('bureau')} and alliance_id in (select a.id from app.alliances a)`
}

/** An activity group (活动小组) of six to ten firms. */
export const ActivityGroup = defineEntity({
  name: 'ActivityGroup',
  tableName: 'activity_groups',
  properties: {
    ...allianceKey,
    name: p.text(),
    position: p.integer(),
    createdAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    ...version,
  },
  ...wall('activity_groups', {
    kind: 'alliance',
    select: [circle(), bureauOfAlliance(), system],
    insert: [committee(), system],
    update: [committee(), system],
    readByAuthz: true,
    references: [toAlliance],
  }),
})
export type ActivityGroup = InferEntity<typeof ActivityGroup>

export type MembershipState =
  | 'applied'
  | 'reviewing'
  | 'active'
  | 'suspended'
  | 'exited'
  | 'expelled'
  | 'refused'

/**
 * A firm's membership in an alliance: one row for ever, with the firm's name and code as the alliance knew them, so
 * that the past of a firm that left stays as it was. Peers' hazards refer to it.
 */
export const Membership = defineEntity({
  name: 'Membership',
  tableName: 'memberships',
  properties: {
    ...allianceKey,
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    creditCode: p.text(),
    divisionCode,
    state: p.text().$type<MembershipState>(),
    /** Counts as a member today: state is active or suspended. */
    live: p.boolean(),
    /** 龙头企业: leads check teams. */
    isLead: p.boolean(),
    groupId: p.uuid().nullable(),
    joinedOn: p.date(),
    leftOn: p.date().nullable(),
    ...version,
  },
  uniques: [{ name: 'memberships_enterprise_key', properties: ['allianceId', 'enterpriseId'] }],
  indexes: [{ name: 'memberships_of_enterprise_idx', properties: ['enterpriseId'] }],
  checks: [
    oneOf('memberships', 'state', [
      'applied',
      'reviewing',
      'active',
      'suspended',
      'exited',
      'expelled',
      'refused',
    ]),
    {
      name: 'memberships_live_ck',
      expression: "(state = any (array['active'::text, 'suspended'::text])) = live",
    },
  ],
  ...wall('memberships', {
    kind: 'alliance',
    select: [circle(), host(), bureau, system],
    insert: [committee(), system],
    update: [committee(), host(), system],
    readByAuthz: true,
    references: [
      toAlliance,
      { columns: ['enterprise_id'], table: 'enterprises', to: ['id'] },
      { columns: ['alliance_id', 'group_id'], table: 'activity_groups', to: ['alliance_id', 'id'] },
    ],
  }),
})
export type Membership = InferEntity<typeof Membership>

/** One step of a membership's history. Append-only. */
export const MembershipStep = defineEntity({
  name: 'MembershipStep',
  tableName: 'membership_steps',
  properties: {
    ...allianceKey,
    membershipId: p.uuid(),
    enterpriseId: p.uuid(),
    change: p.text(),
    fromState: p.text().nullable(),
    toState: p.text(),
    groupId: p.uuid().nullable(),
    reason: p.text().nullable(),
    at: p.datetime(),
    byName: p.text(),
  },
  indexes: [{ name: 'membership_steps_membership_idx', properties: ['allianceId', 'membershipId'] }],
  ...wall('membership_steps', {
    kind: 'alliance',
    select: [committee(), host(), system],
    insert: [committee(), host(), system],
    references: [
      { columns: ['alliance_id', 'membership_id'], table: 'memberships', to: ['alliance_id', 'id'] },
    ],
  }),
})
export type MembershipStep = InferEntity<typeof MembershipStep>

export type ConflictKind = 'same_owner' | 'competitor' | 'supplier' | 'other'

/** A declared conflict of interest: these two firms never inspect each other. `enterpriseA < enterpriseB`. */
export const DeclaredConflict = defineEntity({
  name: 'DeclaredConflict',
  tableName: 'declared_conflicts',
  properties: {
    ...allianceKey,
    enterpriseA: p.uuid(),
    enterpriseB: p.uuid(),
    kind: p.text().$type<ConflictKind>(),
    reason: p.text(),
    declaredByName: p.text(),
    declaredAt: p.datetime(),
    withdrawnAt: p.datetime().nullable(),
    ...version,
  },
  checks: [{ name: 'declared_conflicts_order_ck', expression: 'enterprise_a < enterprise_b' }],
  ...wall('declared_conflicts', {
    kind: 'alliance',
    select: [committee(), host('enterprise_a'), host('enterprise_b')],
    insert: [committee(), `${circle()} and (${host('enterprise_a')} or ${host('enterprise_b')})`],
    update: [committee()],
    references: [
      {
        columns: ['alliance_id', 'enterprise_a'],
        table: 'memberships',
        to: ['alliance_id', 'enterprise_id'],
      },
      {
        columns: ['alliance_id', 'enterprise_b'],
        table: 'memberships',
        to: ['alliance_id', 'enterprise_id'],
      },
    ],
  }),
})
export type DeclaredConflict = InferEntity<typeof DeclaredConflict>

/** What a firm's inspector may check: trainee → shadow → member → lead, per risk category. */
export const InspectorQualification = defineEntity({
  name: 'InspectorQualification',
  tableName: 'inspector_qualifications',
  properties: {
    ...allianceKey,
    enterpriseId: p.uuid(),
    personId: p.uuid().nullable(),
    personName: p.text(),
    categoryCode: p.text(),
    level: p.text().$type<'trainee' | 'shadow' | 'member' | 'lead'>(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    endedAt: p.datetime().nullable(),
    ...version,
  },
  indexes: [{ name: 'inspector_qualifications_firm_idx', properties: ['allianceId', 'enterpriseId'] }],
  ...wall('inspector_qualifications', {
    kind: 'alliance',
    select: [circle()],
    insert: [committee()],
    update: [committee()],
    references: [
      {
        columns: ['alliance_id', 'enterprise_id'],
        table: 'memberships',
        to: ['alliance_id', 'enterprise_id'],
      },
    ],
  }),
})
export type InspectorQualification = InferEntity<typeof InspectorQualification>
