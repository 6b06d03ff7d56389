import { enterpriseActions } from '@anhu/domain/enterprise'
import {
  bool,
  date,
  dateTime,
  enumOf,
  float,
  id,
  int,
  list,
  listOf,
  oneQuery,
  readModel,
  text,
  textEnum,
} from '../../graphql/index.ts'
import { MembershipState } from '../tenancy/member.reads.ts'

/** What a person does in a firm. */
export const EnterpriseRole = textEnum('EnterpriseRole', {
  principal: '主要负责人',
  safety: '安全管理员',
  rectifier: '整改责任人',
  staff: '员工',
})
/** Size class of a firm. */
export const EnterpriseScale = textEnum('EnterpriseScale', ['large', 'medium', 'small', 'micro'])

const masked =
  (column: string) =>
  (row: string): string =>
    `case when ${row}.${column} is null then null when length(${row}.${column}) < 7 then '****'
     else left(${row}.${column}, 3) || '****' || right(${row}.${column}, 4) end`

readModel('EnterpriseSeat', {
  description: "A person's seat in a firm.",
  from: 'app.enterprise_seats',
  fields: {
    id: id(),
    personName: text(),
    phoneMasked: text(),
    role: enumOf(EnterpriseRole),
    isInspector: bool({ description: 'May be sent to inspect a peer.' }),
    startsOn: date(),
    endsOn: date({ nullable: true }),
  },
})

readModel('MyMembership', {
  description: 'An alliance that a firm is or was in, as far as this seat may know.',
  from: `(select m.id, m.alliance_id, m.enterprise_id, m.state, m.joined_on, m.version, a.name as alliance_name, g.name as group_name
    from app.memberships m join app.alliances a on a.id = m.alliance_id
      left join app.activity_groups g on g.alliance_id = m.alliance_id and g.id = m.group_id)`,
  fields: {
    id: id(),
    allianceId: id(),
    allianceName: text(),
    state: enumOf(MembershipState),
    askedAt: dateTime({
      nullable: true,
      sql: (row) =>
        `(select max(s.at) from app.membership_steps s where s.alliance_id = ${row}.alliance_id and s.membership_id = ${row}.id and s.change = 'invite')`,
      description: 'When the alliance asked this firm, if it did.',
    }),
    groupName: text({ nullable: true }),
    version: int(),
  },
})

readModel('Enterprise', {
  description: "A firm's file.",
  from: 'app.enterprises',
  fields: {
    id: id(),
    creditCode: text(),
    name: text(),
    shortName: text({ nullable: true }),
    divisionCode: text({ sql: (row) => `${row}.division_code::text` }),
    divisionName: text({
      nullable: true,
      sql: (row) => `(select d.name from app.divisions d where d.code = ${row}.division_code)`,
    }),
    address: text({ nullable: true }),
    lat: float({ nullable: true, description: 'GCJ-02.' }),
    lon: float({ nullable: true }),
    industryCode: text({ nullable: true }),
    industryName: text({
      nullable: true,
      sql: (row) => `(select i.name from app.industries i
        where regexp_replace(${row}.industry_code, '^[A-Z]', '') like i.code || '%' order by length(i.code) desc limit 1)`,
      description: 'The closest industry of the short table; null where it has none.',
    }),
    scale: text({ nullable: true, description: 'large, medium, small or micro.' }),
    headcount: int({ nullable: true }),
    principalName: text({ nullable: true }),
    principalPhoneMasked: text({ nullable: true, sql: masked('principal_phone') }),
    safetyOfficerName: text({ nullable: true }),
    safetyOfficerPhoneMasked: text({ nullable: true, sql: masked('safety_officer_phone') }),
    riskTags: listOf(text()),
    version: int(),
    seats: list('EnterpriseSeat', {
      on: { enterprise_id: 'id' },
      where: (theirs) => `${theirs}.ended_at is null`,
      order: 'role, starts_on, id',
    }),
    memberships: list('MyMembership', { on: { enterprise_id: 'id' }, order: 'joined_on desc, id' }),
  },
})

/** Reads of firms. */
export const enterpriseQueries = [
  oneQuery('myEnterprise', 'Enterprise', {
    requires: enterpriseActions['enterprise:read'],
    by: null,
    where: (row) => `${row}.id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])`,
    description: "The member seat's own firm.",
  }),
]
