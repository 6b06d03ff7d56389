import { defaultPairing, tenancyActions } from '@anhu/domain/tenancy'
import {
  anyOf,
  asc,
  contains,
  date,
  desc,
  enumOf,
  id,
  inTerritory,
  int,
  listOf,
  one,
  oneQuery,
  pageQuery,
  readModel,
  Text,
  text,
  textEnum,
  where,
} from '../../graphql/index.ts'
import { CIRCLE, figuresOfAlliance, TODAY } from './figures.ts'

/** The four kinds of alliance. */
export const AllianceType = textEnum('AllianceType', {
  industry: '行业型',
  area: '区域型',
  park: '园区型',
  village: '村居型',
})
const AllianceState = textEnum('AllianceState', ['preparing', 'filed', 'active', 'rectifying', 'dissolved'])
/** What the bureau sees of a hazard before it is major, overdue or listed. */
export const Disclosure = textEnum('Disclosure', {
  graduated: 'Counts only, until a hazard is major, overdue past the ladder or listed.',
  full: 'Everything from the start.',
})

const word =
  (key: string) =>
  (row: string): string =>
    `${row}.v->>'${key}'`
const number = (...path: string[]) => int({ sql: (row) => `(${row}.v#>>'{${path.join(',')}}')::int` })
const pairing = (key: Exclude<keyof typeof defaultPairing, 'breakRings'>, description?: string) =>
  int({
    sql: (row) => `coalesce((${row}.v#>>'{pairing,${key}}')::int, ${defaultPairing[key]})`,
    ...(description ? { description } : {}),
  })

/** What a round does about rings of three and four. */
export const RingRule = textEnum('RingRule', {
  free: 'Broken where that costs no travel.',
  always: 'Broken at any price in travel.',
})

readModel('Charter', {
  description: 'What the members agreed on; days are proposals of ours where the law sets none.',
  from: '(select null::jsonb as v)',
  fields: {
    disclosure: enumOf(Disclosure, { sql: word('disclosure') }),
    confirmWorkingDays: number('confirmWorkingDays'),
    reinspectDays: number('reinspectDays'),
    dueSoonDays: number('dueSoonDays'),
    ladderOwner: number('ladderDays', 'owner'),
    ladderCommittee: number('ladderDays', 'committee'),
    ladderTown: number('ladderDays', 'town'),
    lookBackDays: listOf(int({ sql: (row) => `${row}.v->'lookBackDays'` })),
    maxExtensions: number('maxExtensions'),
    repeatRounds: pairing('repeatRounds', 'The same pair within so many rounds is a repeat.'),
    maxMeetings: pairing('maxMeetings', 'Meetings of a pair, either way, within `meetingRounds`.'),
    meetingRounds: pairing('meetingRounds'),
    cycleRounds: pairing('cycleRounds', 'Past rounds that count when rings are sought.'),
    breakRings: enumOf(RingRule, {
      sql: (row) => `coalesce(${row}.v#>>'{pairing,breakRings}', '${defaultPairing.breakRings}')`,
    }),
    antiCollusionPermille: pairing('antiCollusionPermille', 'Seeded noise on distances.'),
  },
})

readModel('Alliance', {
  description: 'An alliance of firms (联盟).',
  from: `(select a.*, coalesce(r.hazards_open, 0) as open, coalesce(r.hazards_overdue, 0) as overdue, coalesce(r.rounds_running, 0) as rounds_running
    from app.alliances a left join app.alliance_rollups r on r.alliance_id = a.id)`,
  fields: {
    id: id(),
    name: text(),
    code: text({ description: 'Short code printed in paper numbers.' }),
    type: enumOf(AllianceType),
    state: enumOf(AllianceState),
    divisionCode: text({ sql: (row) => `${row}.division_code::text` }),
    divisionName: text({
      nullable: true,
      sql: (row) => `(select d.name from app.divisions d where d.code = ${row}.division_code)`,
    }),
    foundedOn: date({ nullable: true }),
    charter: one('Charter', { from: (row) => `(select ${row}.charter as v)` }),
    version: int(),
    figures: one('Figures', { from: (row) => figuresOfAlliance(`${row}.id`) }),
    groups: int({
      sql: (row) =>
        `(select count(*)::int from app.activity_groups g where g.alliance_id = ${row}.id and g.ended_at is null)`,
    }),
    roundsRunning: int({ description: 'As of the last roll-up.' }),
  },
  filters: {
    search: contains('name', 'code'),
    types: anyOf(AllianceType, 'type'),
    states: anyOf(AllianceState, 'state'),
    townCode: where(Text, (row, value) => {
      const code = `(case when ${value} ~ '^[0-9]{12}$' then ${value}::bigint end)`
      return `${row}.division_code >= ${code} and ${row}.division_code < ${code} +
        case when ${code} % 1000000 = 0 then 1000000 when ${code} % 1000 = 0 then 1000 else 1 end`
    }),
  },
  narrow: { bureau: inTerritory },
  orders: {
    name: asc('name text', 'id uuid'),
    overdue_desc: desc('overdue int', 'id uuid'),
    open_desc: desc('open int', 'id uuid'),
  },
})

readModel('ActivityGroup', {
  description: 'An activity group (活动小组).',
  from: 'app.activity_groups',
  fields: {
    id: id(),
    name: text(),
    position: int(),
    memberCount: int({
      sql: (row) =>
        `(select count(*)::int from app.memberships m where m.alliance_id = ${row}.alliance_id and m.group_id = ${row}.id and m.live)`,
    }),
    leaderName: text({
      nullable: true,
      sql: (
        row,
      ) => `(select s.person_name from app.committee_seats s where s.alliance_id = ${row}.alliance_id and s.group_id = ${row}.id
        and s.ended_at is null and s.starts_on <= ${TODAY} and (s.ends_on is null or s.ends_on >= ${TODAY}) order by s.starts_on desc, s.id limit 1)`,
    }),
    version: int(),
  },
  filters: { search: contains('name') },
  orders: { position: asc('position int', 'id uuid') },
})

const requires = tenancyActions['alliance:read']

/** Reads of alliances and their groups. */
export const allianceQueries = [
  oneQuery('alliance', 'Alliance', {
    requires,
    by: null,
    where: (row) => `${row}.id = any (${CIRCLE})`,
    description: 'The alliance of the current seat.',
  }),
  pageQuery('groups', 'ActivityGroup', {
    requires,
    where: (row) => `${row}.ended_at is null and ${row}.alliance_id = any (${CIRCLE})`,
    description: 'The groups of the alliance, in their order.',
  }),
  pageQuery('alliances', 'Alliance', {
    requires: tenancyActions['alliance:oversee'],
    description: "The alliances of the bureau's territory.",
  }),
  oneQuery('allianceById', 'Alliance', {
    requires: tenancyActions['alliance:oversee'],
    description: "One alliance of the bureau's territory.",
  }),
]
