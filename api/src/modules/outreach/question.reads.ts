import {
  mayAnswer,
  mayFollowUp,
  mayMarkInvalid,
  maySettle,
  OUTREACH,
  type JudgedQuestion,
} from '@anhu/domain/outreach'
import type { Standing } from '@anhu/domain/kernel'
import {
  anyOf,
  asc,
  bool,
  contains,
  dateTime,
  desc,
  enumOf,
  equals,
  id,
  int,
  list,
  oneQuery,
  pageQuery,
  policy,
  readModel,
  text,
  UUID,
} from '../../graphql/index.ts'
import { QuestionState } from './outreach.enums.ts'
import { ME } from './seat.sql.ts'

readModel('QuestionPost', {
  description: 'What was said after the question.',
  from: 'app.question_posts',
  fields: {
    id: id(),
    side: text({ description: 'firm or publisher.' }),
    byName: text(),
    text: text(),
    at: dateTime(),
  },
})

readModel('PublicationFaq', {
  description: 'A question and its answer for every reader, without the firm that asked.',
  from: 'app.publication_faqs',
  fields: { id: id(), question: text(), answer: text(), at: dateTime() },
})

const decided = (may: (standing: Standing, row: JudgedQuestion) => boolean) =>
  policy(['bureau_id', 'alliance_id', 'enterprise_id', 'state'], (row, actor) =>
    may(actor, {
      bureauId: row['bureau_id'] as string | null,
      allianceId: row['alliance_id'] as string | null,
      enterpriseId: row['enterprise_id'] as string,
      state: row['state'] as JudgedQuestion['state'],
    }),
  )

readModel('QuestionThread', {
  description: "A firm's question about a publication; only the firm and the publisher see it.",
  from: `(select q.*, p.title as publication_title, case when q.state in ('open', 'assigned') then 0 else 1 end as open_key
    from app.publication_questions q join app.publications p on p.id = q.publication_id)`,
  fields: {
    id: id(),
    publicationId: id(),
    publicationTitle: text(),
    enterpriseId: id(),
    enterpriseName: text(),
    state: enumOf(QuestionState),
    text: text(),
    askedByName: text(),
    askedAt: dateTime(),
    assignedToName: text({ nullable: true }),
    posts: list('QuestionPost', { on: { question_id: 'id' }, order: 'at, id' }),
    lastPostAt: dateTime(),
    isFaq: bool({
      sql: (row) =>
        `exists (select from app.publication_faqs f where f.publication_id = ${row}.publication_id and f.question = ${row}.text)`,
    }),
    version: int(),
    mine: bool({ sql: (row) => `(${row}.asked_by_id = ${ME})` }),
    viewerCanAnswer: decided(mayAnswer),
    viewerCanFollowUp: decided(mayFollowUp),
    viewerCanClose: decided(maySettle),
    viewerCanMarkInvalid: decided(mayMarkInvalid),
  },
  filters: {
    publicationId: equals(UUID),
    states: anyOf(QuestionState, 'state'),
    search: contains('text', 'enterprise_name'),
  },
  orders: {
    open_first: asc('open_key int', 'last_post_at timestamptz', 'id uuid'),
    newest: desc('asked_at timestamptz', 'id uuid'),
  },
})

/** Questions to the publisher. */
export const questionQueries = [
  pageQuery('publicationQuestions', 'QuestionThread', {
    requires: OUTREACH['outreach:read-publications'],
    description: 'Questions of firms about own publications.',
  }),
  oneQuery('publicationQuestion', 'QuestionThread', {
    requires: OUTREACH['outreach:read-publications'],
    description: 'One question, or null.',
  }),
]
