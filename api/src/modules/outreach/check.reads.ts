import { OUTREACH } from '@anhu/domain/outreach'
import { seatMay } from '@anhu/domain/kernel'
import {
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
  int,
  list,
  listOf,
  pageQuery,
  policy,
  readModel,
  text,
  UUID,
} from '../../graphql/index.ts'
import { ofAllianceMember, ofDivision } from './coverage.reads.ts'
import { CheckOutcome } from './outreach.enums.ts'
import { divisionName, TODAY } from './seat.sql.ts'

const count = (row: string, condition: string): string =>
  `(select count(*)::int from app.targeted_check_answers a where a.check_id = ${row}.id and ${condition})`
const counted = (condition: string) => int({ sql: (row) => count(row, condition) })

readModel('TargetedCheck', {
  description: 'A targeted check (举一反三) that goes with a publication.',
  from: 'app.targeted_checks',
  fields: {
    id: id(),
    publicationId: id(),
    title: text(),
    items: listOf(text()),
    riskTags: listOf(text()),
    dueOn: date(),
    needsPhoto: bool(),
    state: text({ description: 'open or closed.' }),
    firms: counted('true'),
    answered: counted('a.outcome is not null'),
    safe: counted(`a.outcome = 'safe'`),
    foundFixed: counted(`a.outcome = 'found_fixed'`),
    foundOpen: counted(`a.outcome = 'found_open'`),
    notApplicable: counted(`a.outcome = 'not_applicable'`),
    overdue: bool({
      sql: (row) =>
        `(${row}.state = 'open' and ${row}.due_on < ${TODAY} and ${count(row, 'a.outcome is null')} > 0)`,
    }),
  },
})

readModel('CheckLine', {
  description: 'One line of a targeted check and what the firm said to it.',
  from: '(select null::text as text, null::boolean as ok, 1 as n)',
  fields: { text: text(), ok: bool({ nullable: true }) },
})

readModel('TargetedCheckAnswer', {
  description: 'What one firm answered; without an outcome it has not.',
  from: `(select a.*, c.items as asked, c.state as check_state, (a.outcome is not null)::int as answered_key, coalesce(a.answered_at, '-infinity') as at_key
    from app.targeted_check_answers a join app.targeted_checks c on c.id = a.check_id)`,
  fields: {
    id: id(),
    checkId: id(),
    publicationId: id(),
    enterpriseId: id(),
    enterpriseName: text(),
    divisionName: text({ nullable: true, sql: (row) => divisionName(`${row}.division_code`) }),
    outcome: enumOf(CheckOutcome, { nullable: true }),
    note: text({ nullable: true }),
    answeredByName: text({ nullable: true }),
    answeredAt: dateTime({ nullable: true }),
    photos: list('OutreachFile', { on: { answer_id: 'id' }, order: 'position, id' }),
    remindedAt: dateTime({ nullable: true }),
    version: int(),
    items: list('CheckLine', {
      from: (row) =>
        `(select i.text, (${row}.lines->>(i.n::int - 1))::boolean as ok, i.n from unnest(${row}.asked) with ordinality i(text, n))`,
      order: 'n',
    }),
    viewerCanAnswer: policy(
      ['enterprise_id', 'check_state'],
      (row, actor) =>
        seatMay(OUTREACH['outreach:answer-check'], actor) &&
        row['enterprise_id'] === actor.enterpriseId &&
        row['check_state'] === 'open',
    ),
  },
  filters: {
    checkId: equals(UUID),
    answered: flag((row) => `${row}.outcome is not null`),
    outcomes: anyOf(CheckOutcome, 'outcome'),
    divisionCode: ofDivision,
    allianceId: ofAllianceMember,
    search: contains('enterprise_name'),
  },
  orders: {
    open_first: asc('answered_key int', 'enterprise_name text', 'id uuid'),
    name: asc('enterprise_name text', 'id uuid'),
    answered_at: desc('at_key timestamptz', 'id uuid'),
  },
})

/** Answers to targeted checks, firm by firm. */
export const checkQueries = [
  pageQuery('targetedCheckAnswers', 'TargetedCheckAnswer', {
    requires: OUTREACH['outreach:read-publications'],
    description: 'Answers to targeted checks; say which check.',
  }),
]
