import { OUTREACH } from '@anhu/domain/outreach'
import { GraphQLString } from 'graphql'
import {
  Text,
  allQuery,
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
  int,
  one,
  pageQuery,
  readModel,
  text,
  UUID,
  where,
} from '../../graphql/index.ts'
import { EnterpriseRole } from '../enterprise/enterprise.reads.ts'
import { CheckOutcome, PublicationState, PublicationType, PublisherKind } from './outreach.enums.ts'
import { COVERAGE } from './publication-parts.reads.ts'
import { divisionName, publisherKind } from './seat.sql.ts'

const answers = `left join app.targeted_check_answers a on a.publication_id = t.publication_id and a.enterprise_id = t.enterprise_id`
// Towns of a county, villages of a town.
const unit = `case when p.division_code % 1000000 = 0 then t.division_code / 1000 * 1000 else t.division_code end`
const ROWS = `(
  select t.publication_id, 'division' as kind, t.unit::text as key, coalesce(${divisionName('t.unit')}, '') as name, ${COVERAGE}, count(t.outcome)::int as check_answered
  from (select t.*, ${unit} as unit, a.outcome from app.publication_targets t join app.publications p on p.id = t.publication_id ${answers}) t
  group by t.publication_id, t.unit
  union all
  select t.publication_id, 'alliance', l.id::text, l.name, ${COVERAGE}, count(a.outcome)::int
  from app.publication_targets t join app.memberships m on m.enterprise_id = t.enterprise_id and m.live
    join app.alliances l on l.id = m.alliance_id ${answers} group by t.publication_id, l.id, l.name)`

readModel('CoverageRow', {
  description: 'Coverage of one division or one alliance; a firm of two alliances counts in both.',
  from: ROWS,
  fields: {
    key: text({ description: "A division's code or an alliance's id." }),
    name: text(),
    firms: int(),
    firmsDelivered: int(),
    firmsRead: int(),
    people: int(),
    peopleRead: int(),
    right: int({ sql: (row) => `${row}."right"` }),
    wrong: int(),
    checkAnswered: int(),
  },
})

/** A code of a county, town or village as the range it stands for. */
const underCode = (row: string, value: string): string => {
  const code = `(case when ${value} ~ '^[0-9]{12}$' then ${value}::bigint end)`
  return `${row}.division_code >= ${code} and ${row}.division_code < ${code} + case when ${code} % 1000000 = 0 then 1000000 when ${code} % 1000 = 0 then 1000 else 1 end`
}
/** Filters over rows that name a firm and its division. */
export const ofDivision = where(GraphQLString, underCode)
export const ofAllianceMember = where(
  UUID,
  (row, value) =>
    `exists (select from app.memberships m where m.enterprise_id = ${row}.enterprise_id and m.live and m.alliance_id = ${value})`,
)

readModel('PublicationReader', {
  description: 'A firm that a publication went to.',
  from: `(select t.*, (t.people_read > 0)::int as read_key, coalesce(t.first_read_at, '-infinity') as at_key from app.publication_targets t)`,
  fields: {
    id: id(),
    publicationId: id(),
    enterpriseId: id(),
    enterpriseName: text(),
    divisionName: text({ nullable: true, sql: (row) => divisionName(`${row}.division_code`) }),
    people: int(),
    peopleRead: int(),
    right: int({ column: 'answered_right' }),
    wrong: int({ column: 'answered_wrong' }),
    deliveredAt: dateTime({ nullable: true }),
    firstReadAt: dateTime({ nullable: true }),
    remindedAt: dateTime({ nullable: true }),
    reminders: int(),
    check: one('TargetedCheckAnswer', {
      on: { publication_id: 'publication_id', enterprise_id: 'enterprise_id' },
    }),
  },
  filters: {
    publicationId: equals(UUID),
    read: flag((row) => `${row}.people_read > 0`),
    answered: where(
      Text,
      (row, value) =>
        `case ${value} when 'right' then ${row}.answered_right > 0 when 'wrong' then ${row}.answered_wrong > 0 when 'none' then ${row}.answered_right + ${row}.answered_wrong = 0 else false end`,
    ),
    divisionCode: ofDivision,
    allianceId: ofAllianceMember,
    search: contains('enterprise_name'),
    checkAnswered: flag(
      (row) =>
        `exists (select from app.targeted_check_answers a where a.publication_id = ${row}.publication_id and a.enterprise_id = ${row}.enterprise_id and a.outcome is not null)`,
    ),
  },
  orders: {
    unread_first: asc('read_key int', 'enterprise_name text', 'id uuid'),
    name: asc('enterprise_name text', 'id uuid'),
    read_at: desc('at_key timestamptz', 'id uuid'),
  },
})

readModel('PublicationPerson', {
  description: 'A person of a firm that a publication went to.',
  from: 'app.publication_deliveries',
  fields: {
    id: id(),
    personName: text(),
    role: enumOf(EnterpriseRole),
    deliveredAt: dateTime(),
    readAt: dateTime({ nullable: true }),
    readVersionNo: int({ nullable: true }),
    answeredRight: bool({ nullable: true, column: 'answer_right' }),
    tries: int(),
  },
})

readModel('EnterprisePublication', {
  description: 'What a firm was sent and what became of it.',
  from: `(select t.*, p.title, p.type, p.publisher_name, p.state, p.must_read, p.published_at, a.outcome, c.due_on
    from app.publication_targets t join app.publications p on p.id = t.publication_id ${answers}
      left join app.targeted_checks c on c.id = a.check_id)`,
  fields: {
    publicationId: id(),
    title: text(),
    type: enumOf(PublicationType),
    publisherKind: enumOf(PublisherKind, { sql: publisherKind }),
    publisherName: text(),
    state: enumOf(PublicationState),
    mustRead: bool(),
    publishedAt: dateTime({ nullable: true }),
    people: int(),
    peopleRead: int(),
    right: int({ column: 'answered_right' }),
    wrong: int({ column: 'answered_wrong' }),
    firstReadAt: dateTime({ nullable: true }),
    checkOutcome: enumOf(CheckOutcome, { nullable: true, column: 'outcome' }),
    checkDueOn: date({ nullable: true, column: 'due_on' }),
  },
})

const requires = OUTREACH['outreach:read-publications']
const publicationId = { ...equals(UUID, 'publication_id'), required: true }

/** Who has read, answered and reported back. */
export const coverageQueries = [
  allQuery('coverageByTown', 'CoverageRow', {
    requires,
    order: 'key',
    args: { publicationId },
    where: (row) => `${row}.kind = 'division'`,
    description: 'Coverage by town; by village where a town publishes.',
  }),
  allQuery('coverageByAlliance', 'CoverageRow', {
    requires,
    order: 'name, key',
    args: { publicationId },
    where: (row) => `${row}.kind = 'alliance'`,
    description: 'Coverage by alliance.',
  }),
  pageQuery('publicationReaders', 'PublicationReader', {
    requires,
    description: 'Firms that publications went to; say which publication.',
  }),
  allQuery('publicationPeople', 'PublicationPerson', {
    requires,
    order: 'role, person_name, id',
    args: { publicationId, enterpriseId: { ...equals(UUID, 'enterprise_id'), required: true } },
    description: "People of one firm; a committee sees none of a bureau's publication.",
  }),
  allQuery('enterprisePublications', 'EnterprisePublication', {
    requires,
    order: 'published_at desc nulls last, publication_id',
    args: { enterpriseId: { ...equals(UUID, 'enterprise_id'), required: true } },
    description: 'What a firm was sent, newest first.',
  }),
]
