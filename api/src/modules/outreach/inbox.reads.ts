import { OUTREACH } from '@anhu/domain/outreach'
import {
  anyOf,
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
  one,
  oneQuery,
  pageQuery,
  readModel,
  text,
} from '../../graphql/index.ts'
import { PublicationState, PublicationType, PublisherKind } from './outreach.enums.ts'
import { lawOf } from './publication-parts.reads.ts'
import { ME, publisherKind, setting } from './seat.sql.ts'

// What this person still has to do about an item: read it, answer its question rightly, or report the firm's check.
const OUTSTANDING = `case when p.state <> 'published' then null
  when d.read_at is null then 'read'
  when p.question is not null and d.answer_right is distinct from true then 'answer'
  when a.id is not null then 'check' end`
const shown = (column: string): string =>
  `case when p.state = 'withdrawn' then null else p.${column} end as ${column}`

// One person's deliveries are few, so everything about them is worked out before the page is cut.
const INBOX = `(select i.*, case when i.must_read and i.todo is not null or i.todo = 'check' then 2 when i.unread then 1 else 0 end as rank
  from (select d.id, d.publication_id, d.enterprise_id, d.person_id, d.delivered_at, d.read_at, d.read_version_no, d.answer_option,
      d.answer_right, d.tries, p.bureau_id, p.type, p.publisher_name, p.title, p.state, p.must_read, p.urgent, p.published_at, p.version_no,
      p.change_note, p.withdrawn_at, p.withdraw_reason, p.law_doc_id, p.law_version_no, ${shown('summary')}, ${shown('body_html')},
      ${shown('question')}, ${OUTSTANDING} as todo, d.read_at is null and p.state = 'published' as unread
    from app.publication_deliveries d join app.publications p on p.id = d.publication_id
      left join (app.targeted_check_answers a join app.targeted_checks c on c.id = a.check_id and c.state = 'open')
        on d.role in ('principal', 'safety') and a.publication_id = d.publication_id and a.enterprise_id = d.enterprise_id and a.outcome is null
    where d.person_id = ${ME} and d.enterprise_id = any (${setting('enterprises')}::uuid[])) i)`

readModel('InboxQuestion', {
  description: 'The one question of a publication, without its answer.',
  from: '(select null::jsonb as v)',
  fields: {
    text: text({ sql: (row) => `${row}.v->>'text'` }),
    options: listOf(text({ sql: (row) => `${row}.v->'options'` })),
  },
})

readModel('InboxAnswer', {
  description: 'What I answered.',
  from: `(select 0 as option, false as "right", 0 as tries, null::text as explanation)`,
  fields: {
    option: int(),
    right: bool({ sql: (row) => `${row}."right"` }),
    tries: int(),
    explanation: text({ nullable: true }),
  },
})

readModel('InboxCheck', {
  description: 'The targeted check that my firm is asked to answer.',
  from: 'app.targeted_checks',
  fields: {
    title: text(),
    dueOn: date(),
    needsPhoto: bool(),
    items: listOf(text()),
    state: text(),
    answer: one('TargetedCheckAnswer', {
      on: (ours, theirs) =>
        `${theirs}.check_id = ${ours}.id and ${theirs}.enterprise_id = any (${setting('enterprises')}::uuid[])`,
    }),
  },
})

readModel('InboxItem', {
  description: 'A publication in my inbox, in the firm of this seat.',
  from: INBOX,
  fields: {
    id: id(),
    publicationId: id(),
    type: enumOf(PublicationType),
    publisherKind: enumOf(PublisherKind, { sql: publisherKind }),
    publisherName: text(),
    title: text(),
    summary: text({ sql: (row) => `coalesce(${row}.summary, '')` }),
    state: enumOf(PublicationState),
    mustRead: bool(),
    urgent: bool(),
    publishedAt: dateTime(),
    deliveredAt: dateTime(),
    readAt: dateTime({ nullable: true }),
    unread: bool(),
    updated: bool({
      sql: (row) => `coalesce(${row}.read_version_no < ${row}.version_no, false)`,
      description: 'There is a newer version than the one I read.',
    }),
    todo: text({ nullable: true, description: 'read, answer, check, or null when all is done.' }),
    withdrawnAt: dateTime({ nullable: true }),
    withdrawReason: text({ nullable: true }),
    bodyHtml: text({
      sql: (row) => `coalesce(${row}.body_html, '')`,
      description: 'Sanitised on the server; empty once recalled.',
    }),
    attachments: list('OutreachFile', {
      on: { publication_id: 'publication_id' },
      where: (theirs) => `${theirs}.enterprise_id is null and ${theirs}.removed_at is null`,
      order: 'position, id',
    }),
    question: one('InboxQuestion', {
      from: (row) => `(select ${row}.question as v where ${row}.question is not null)`,
    }),
    answer: one('InboxAnswer', {
      from: (
        row,
      ) => `(select ${row}.answer_option as option, ${row}.answer_right as "right", ${row}.tries, ${row}.question->>'explanation' as explanation
        where ${row}.answer_option is not null)`,
    }),
    check: one('InboxCheck', {
      on: (ours, theirs) =>
        `${theirs}.publication_id = ${ours}.publication_id and exists (select from app.targeted_check_answers a
          where a.check_id = ${theirs}.id and a.enterprise_id = ${ours}.enterprise_id)`,
    }),
    law: one('LawRef', { from: lawOf }),
    versionNo: int(),
    changeNote: text({ nullable: true }),
    threads: list('QuestionThread', {
      on: { publication_id: 'publication_id', enterprise_id: 'enterprise_id' },
      order: 'last_post_at desc, id',
    }),
    faqs: list('PublicationFaq', { on: { publication_id: 'publication_id' }, order: 'at, id' }),
  },
  filters: {
    unread: flag((row) => `${row}.unread`),
    mustRead: flag((row) => `${row}.must_read`),
    todo: flag((row) => `${row}.todo is not null`),
    types: anyOf(PublicationType, 'type'),
    publisherKind: {
      ...equals(PublisherKind),
      sql: (row, _column, value) => `${publisherKind(row)} = ${value}`,
    },
    search: contains('title', 'publisher_name'),
  },
  orders: {
    inbox: desc('rank int', 'published_at timestamptz', 'id uuid'),
    newest: desc('published_at timestamptz', 'id uuid'),
  },
})

readModel('InboxCounts', {
  description: 'What waits in my inbox.',
  from: `(select count(*) filter (where i.unread)::int as unread, count(*) filter (where i.must_read and i.todo is not null)::int as must_read,
      count(*) filter (where i.todo = 'check')::int as checks,
      (select count(*)::int from app.publication_questions q where q.enterprise_id = any (${setting('enterprises')}::uuid[])
        and q.asked_by_id = ${ME} and not q.answer_seen) as questions_answered
    from ${INBOX} i)`,
  fields: {
    unread: int(),
    mustRead: int({ description: 'Must-read with something to do.' }),
    checks: int({ description: 'Targeted checks my firm has not answered.' }),
    questionsAnswered: int({ description: 'Answers to my questions that I have not looked at.' }),
  },
})

const requires = OUTREACH['outreach:read-inbox']

/** The member's inbox. */
export const inboxQueries = [
  pageQuery('inbox', 'InboxItem', {
    requires,
    description: 'My inbox: must-read first, then unread, then the newest.',
  }),
  oneQuery('inboxItem', 'InboxItem', { requires, description: 'One item of my inbox, or null.' }),
  oneQuery('inboxItemOf', 'InboxItem', {
    requires,
    by: { argument: 'publicationId', column: 'publication_id' },
    description: 'My item about a publication, or null.',
  }),
  oneQuery('inboxCounts', 'InboxCounts', { requires, by: null, description: 'What waits in my inbox.' }),
]
