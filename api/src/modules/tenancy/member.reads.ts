import { tenancyActions } from '@anhu/domain/tenancy'
import {
  ALLIANCE_OWNED,
  anyOf,
  asc,
  bool,
  contains,
  date,
  dateTime,
  desc,
  enumOf,
  equals,
  flag,
  id,
  inTerritory,
  int,
  list,
  one,
  oneQuery,
  pageQuery,
  readModel,
  Text,
  text,
  textEnum,
  UUID,
  where,
} from '../../graphql/index.ts'
import { CIRCLE, figuresOfMember } from './figures.ts'

/** States of the machine `membership`. */
export const MembershipState = textEnum('MembershipState', [
  'applied',
  'reviewing',
  'active',
  'suspended',
  'exited',
  'expelled',
  'refused',
])
/** A seat in an alliance's committee; a group leader sees the group led. */
export const CommitteeRole = textEnum('CommitteeRole', [
  'chair',
  'vice_chair',
  'secretary',
  'member',
  'group_leader',
])
/** Why two firms never inspect each other. */
export const ConflictKind = textEnum('ConflictKind', ['same_owner', 'competitor', 'supplier', 'other'])
/** The planner counts `member` and `lead`. */
export const QualificationLevel = textEnum('QualificationLevel', ['trainee', 'shadow', 'member', 'lead'])

const group = one('GroupRef', { on: { alliance_id: 'alliance_id', id: 'group_id' } })

readModel('MembershipStep', {
  description: "One step of a membership's history.",
  from: 'app.membership_steps',
  fields: {
    id: id(),
    at: dateTime(),
    change: text({
      description: 'join, rejoin, roster, group, lead, not_lead, suspend, restore, exit or expel.',
    }),
    fromState: text({ nullable: true }),
    toState: text(),
    reason: text({ nullable: true }),
    byName: text(),
  },
})

readModel('Qualification', {
  description: "What a firm's inspector may check.",
  from: 'app.inspector_qualifications',
  fields: {
    id: id(),
    categoryCode: text({ description: 'A checklist topic.' }),
    level: enumOf(QualificationLevel),
    personName: text(),
    validFrom: date(),
    validTo: date({ nullable: true }),
    version: int(),
  },
})

readModel('Membership', {
  description: 'A firm in an alliance, one row for ever.',
  from: `(select m.*, coalesce(r.hazards_open, 0) as hazards_open, coalesce(r.visits_made, 0) as visits_made, r.last_checked_on
    from app.memberships m left join app.enterprise_rollups r on r.alliance_id = m.alliance_id and r.enterprise_id = m.enterprise_id)`,
  fields: {
    id: id(),
    allianceId: id(),
    enterpriseId: id(),
    enterpriseName: text(),
    creditCode: text(),
    state: enumOf(MembershipState),
    isLead: bool({ description: '龙头企业: leads check teams.' }),
    group,
    joinedOn: date(),
    leftOn: date({ nullable: true }),
    version: int(),
    enterprise: one('Enterprise', {
      on: 'enterprise_id',
      description: 'The file of the firm, while this seat may see it.',
    }),
    qualifications: list('Qualification', {
      on: { alliance_id: 'alliance_id', enterprise_id: 'enterprise_id' },
      where: (theirs) => `${theirs}.ended_at is null`,
      order: 'category_code, person_name, id',
    }),
    figures: one('Figures', { from: (row) => figuresOfMember(`${row}.alliance_id`, `${row}.enterprise_id`) }),
    visitsMade: int({ description: 'Visits this firm made as inspector.' }),
    lastCheckedOn: date({ nullable: true }),
    history: list('MembershipStep', {
      on: { alliance_id: 'alliance_id', membership_id: 'id' },
      order: 'at desc, id desc',
    }),
  },
  filters: {
    search: contains('enterprise_name', 'credit_code'),
    allianceId: equals(UUID),
    groupId: equals(UUID),
    ungrouped: flag((row) => `${row}.group_id is null`),
    states: anyOf(MembershipState, 'state'),
    isLead: flag((row) => `${row}.is_lead`),
    riskTag: where(
      Text,
      (row, value) =>
        `exists (select from app.enterprises e where e.id = ${row}.enterprise_id and ${value} = any (e.risk_tags))`,
    ),
  },
  narrow: { ...ALLIANCE_OWNED, bureau: inTerritory },
  orders: {
    name: asc('enterprise_name text', 'id uuid'),
    joined_on: desc('joined_on date', 'id uuid'),
    hazards_open: desc('hazards_open int', 'id uuid'),
  },
})

readModel('CommitteeSeat', {
  description: 'A seat in the committee, or of a group leader.',
  from: 'app.committee_seats',
  fields: {
    id: id(),
    personName: text(),
    phoneMasked: text(),
    role: enumOf(CommitteeRole),
    group,
    startsOn: date(),
    endsOn: date({ nullable: true }),
  },
  filters: { search: contains('person_name') },
  orders: { role: asc('role text', 'starts_on date', 'id uuid') },
})

readModel('DeclaredConflict', {
  description: 'These two firms never inspect each other.',
  from: 'app.declared_conflicts',
  fields: {
    id: id(),
    enterpriseA: one('EnterpriseRef', { on: { alliance_id: 'alliance_id', id: 'enterprise_a' } }),
    enterpriseB: one('EnterpriseRef', { on: { alliance_id: 'alliance_id', id: 'enterprise_b' } }),
    kind: enumOf(ConflictKind),
    reason: text(),
    declaredByName: text(),
    declaredAt: dateTime(),
    version: int(),
  },
  orders: { newest: desc('declared_at timestamptz', 'id uuid') },
})

const requires = tenancyActions['alliance:read']

/** Reads of members, committee seats and conflicts. */
export const memberQueries = [
  pageQuery('members', 'Membership', {
    requires,
    description: 'The members of the alliance; for a bureau, of its territory.',
  }),
  oneQuery('membership', 'Membership', { requires, description: 'One member.' }),
  pageQuery('committeeSeats', 'CommitteeSeat', {
    requires,
    where: (row) => `${row}.ended_at is null and ${row}.alliance_id = any (${CIRCLE})`,
    description: 'The seats of the committee and of group leaders that have not been ended.',
  }),
  pageQuery('conflicts', 'DeclaredConflict', {
    requires,
    where: (row) => `${row}.withdrawn_at is null`,
    description: 'Conflicts of interest declared and not withdrawn.',
  }),
]
