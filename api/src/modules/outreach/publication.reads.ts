import {
  mayAmend,
  mayArchive,
  mayEdit,
  mayPublish,
  mayRemind,
  mayReturn,
  maySubmit,
  mayWithdraw,
  OUTREACH,
  type JudgedPublication,
} from '@anhu/domain/outreach'
import type { Standing } from '@anhu/domain/kernel'
import {
  Text,
  anyOf,
  asc,
  bool,
  contains,
  dateTime,
  desc,
  enumOf,
  equals,
  flag,
  id,
  int,
  list,
  listOf,
  one,
  oneQuery,
  pageQuery,
  policy,
  readModel,
  text,
  UUID,
  where,
} from '../../graphql/index.ts'
import {
  OutreachChannel,
  PublicationDelivery,
  PublicationState,
  PublicationType,
  PublisherKind,
} from './outreach.enums.ts'
import { COVERAGE, lawOf } from './publication-parts.reads.ts'
import { ownOf, publisherKind, setting } from './seat.sql.ts'

const PUBLICATIONS = `(select p.*, coalesce(p.published_at, p.updated_at) as sort_at, ${ownOf('p')} as own,
    case when p.state = 'draft' then coalesce((select s.second_person from app.outreach_settings s
      where s.bureau_id = p.bureau_id or s.alliance_id = p.alliance_id), false) else p.second_person end as asks_second
  from app.publications p)`

const shown = (column: string) => ({
  sql: (row: string): string =>
    `case when ${row}.state = 'withdrawn' and not ${row}.own then '' else ${row}.${column} end`,
})

const columns = [
  'bureau_id',
  'alliance_id',
  'state',
  'delivery',
  'asks_second',
  'created_by_id',
  'submitted_by_id',
]
const decided = (may: (standing: Standing, row: JudgedPublication) => boolean) =>
  policy(columns, (row, actor) =>
    may(actor, {
      bureauId: row['bureau_id'] as string | null,
      allianceId: row['alliance_id'] as string | null,
      state: row['state'] as JudgedPublication['state'],
      delivery: row['delivery'] as JudgedPublication['delivery'],
      secondPerson: row['asks_second'] === true,
      createdById: row['created_by_id'] as string | null,
      submittedById: row['submitted_by_id'] as string | null,
    }),
  )
const questions = (row: string, more = 'true'): string =>
  `(select count(*)::int from app.publication_questions q where q.publication_id = ${row}.id and ${more})`
const unanswered = `q.state in ('open', 'assigned')`

readModel('Publication', {
  description: 'What a bureau or a committee publishes to firms.',
  from: PUBLICATIONS,
  narrow: { bureau: (row) => `${row}.bureau_id = ${setting('bureau')}::uuid` },
  fields: {
    id: id(),
    publisherKind: enumOf(PublisherKind, { sql: publisherKind }),
    publisherName: text(),
    own: bool({ description: "Of this seat's own bureau or alliance." }),
    type: enumOf(PublicationType),
    state: enumOf(PublicationState),
    delivery: enumOf(PublicationDelivery),
    title: text(),
    summary: text(shown('summary')),
    bodyHtml: text({ ...shown('body_html'), description: 'Sanitised on the server.' }),
    mustRead: bool(),
    urgent: bool({ description: 'Rings at night too.' }),
    channels: listOf(enumOf(OutreachChannel)),
    question: one('ComprehensionQuestion', {
      from: (row) => `(select ${row}.question as v where ${row}.own and ${row}.question is not null)`,
    }),
    law: one('LawRef', { from: lawOf }),
    audience: one('Audience', { from: (row) => `(select ${row}.audience as v)` }),
    attachments: list('OutreachFile', {
      on: { publication_id: 'id' },
      where: (theirs) => `${theirs}.enterprise_id is null and ${theirs}.removed_at is null`,
      order: 'position, id',
    }),
    versionNo: int(),
    versions: list('PublicationVersion', { on: { publication_id: 'id' }, order: 'version_no desc' }),
    changeNote: text({ nullable: true }),
    version: int(),
    publishAt: dateTime({ nullable: true }),
    publishedAt: dateTime({ nullable: true }),
    deliveredAt: dateTime({ nullable: true }),
    archivedAt: dateTime({ nullable: true }),
    createdByName: text(),
    createdAt: dateTime(),
    updatedAt: dateTime(),
    submittedByName: text({ nullable: true }),
    submittedAt: dateTime({ nullable: true }),
    decidedByName: text({ nullable: true }),
    decidedAt: dateTime({ nullable: true }),
    secondPerson: bool({
      column: 'asks_second',
      description: 'Somebody who neither wrote nor submitted it must approve.',
    }),
    returnReason: text({ nullable: true }),
    withdrawnAt: dateTime({ nullable: true }),
    withdrawnByName: text({ nullable: true }),
    withdrawReason: text({ nullable: true }),
    coverage: one('Coverage', {
      from: (row) => `(select ${COVERAGE} from app.publication_targets t where t.publication_id = ${row}.id)`,
    }),
    check: one('TargetedCheck', { on: { publication_id: 'id' } }),
    questionCount: int({ sql: (row) => questions(row) }),
    questionsOpen: int({ sql: (row) => questions(row, unanswered) }),
    lastRemindedAt: dateTime({ nullable: true }),
    reminders: int(),
    viewerCanEdit: decided(mayEdit),
    viewerCanSubmit: decided(maySubmit),
    viewerCanPublish: decided(mayPublish),
    viewerCanReturn: decided(mayReturn),
    viewerCanAmend: decided(mayAmend),
    viewerCanWithdraw: decided(mayWithdraw),
    viewerCanArchive: decided(mayArchive),
    viewerCanRemind: decided(mayRemind),
  },
  filters: {
    search: contains('title', 'summary'),
    types: anyOf(PublicationType, 'type'),
    states: anyOf(PublicationState, 'state'),
    own: flag((row) => `${row}.own`),
    mustRead: flag((row) => `${row}.must_read`),
    goingOut: flag((row) => `${row}.delivery in ('targeting', 'delivering')`),
    scheduled: flag((row) => `${row}.delivery = 'scheduled'`),
    withCheck: flag((row) => `exists (select from app.targeted_checks c where c.publication_id = ${row}.id)`),
    checkIncomplete: flag(
      (row) =>
        `${row}.state = 'published' and exists (select from app.targeted_check_answers a where a.publication_id = ${row}.id and a.outcome is null)`,
    ),
    questionsOpen: flag(
      (row) =>
        `exists (select from app.publication_questions q where q.publication_id = ${row}.id and ${unanswered})`,
    ),
    unreadFirms: flag(
      (row) =>
        `exists (select from app.publication_targets t where t.publication_id = ${row}.id and t.people_read = 0)`,
    ),
    enterpriseId: where(
      UUID,
      (row, value) =>
        `exists (select from app.publication_targets t where t.publication_id = ${row}.id and t.enterprise_id = ${value})`,
    ),
    lawDocId: equals(Text, 'law_doc_id'),
  },
  orders: {
    newest: desc('sort_at timestamptz', 'id uuid'),
    oldest: asc('sort_at timestamptz', 'id uuid'),
    title: asc('title text', 'id uuid'),
  },
})

const requires = OUTREACH['outreach:read-publications']

/** Reads of publications by their publishers and by committees whose members they reached. */
export const publicationQueries = [
  pageQuery('publications', 'Publication', {
    requires,
    description: "This publisher's publications; a committee also sees what bureaus sent its members.",
  }),
  oneQuery('publication', 'Publication', { requires, description: 'One publication, or null.' }),
]
