import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { divisionCode, version } from '../../orm/columns.ts'
import { host, self } from '../../orm/conditions.ts'
import { oneOf, wall } from '../../orm/wall.ts'
import {
  bureauToMyMembers,
  onePublisher,
  publisher,
  system,
  toPublication,
  withPublication,
} from './walls.ts'
import { type CheckOutcome, checkOutcomes } from './words.ts'

/** A firm that a publication goes to, with the counts of its people. One row a firm, so coverage needs no other table. */
export const PublicationTarget = defineEntity({
  name: 'PublicationTarget',
  tableName: 'publication_targets',
  properties: {
    publicationId: p.uuid().primary(),
    enterpriseId: p.uuid().primary(),
    id: p.uuid(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    enterpriseName: p.text(),
    divisionCode,
    /** The step of the delivery that reaches this firm. */
    chunk: p.integer(),
    people: p.integer().default(0),
    peopleRead: p.integer().default(0),
    answeredRight: p.integer().default(0),
    answeredWrong: p.integer().default(0),
    deliveredAt: p.datetime().nullable(),
    firstReadAt: p.datetime().nullable(),
    remindedAt: p.datetime().nullable(),
    reminders: p.integer().default(0),
  },
  indexes: [
    { name: 'publication_targets_firm_idx', properties: ['enterpriseId'] },
    { name: 'publication_targets_chunk_idx', properties: ['publicationId', 'chunk'] },
  ],
  uniques: [{ name: 'publication_targets_id_key', properties: ['id'] }],
  checks: [onePublisher('publication_targets')],
  ...wall('publication_targets', {
    kind: 'publisher',
    select: [...publisher, bureauToMyMembers(), host(), system],
    insert: [system],
    update: [host(), system],
    references: [...toPublication, { columns: ['enterprise_id'], table: 'enterprises', to: ['id'] }],
  }),
})
export type PublicationTarget = InferEntity<typeof PublicationTarget>

/** A publication in the inbox of one person, in one of the person's firms: delivered, read, understood. */
export const PublicationDelivery = defineEntity({
  name: 'PublicationDelivery',
  tableName: 'publication_deliveries',
  properties: {
    publicationId: p.uuid().primary(),
    enterpriseId: p.uuid().primary(),
    personId: p.uuid().primary(),
    id: p.uuid(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    personName: p.text(),
    role: p.text(),
    deliveredAt: p.datetime(),
    readAt: p.datetime().nullable(),
    readVersionNo: p.integer().nullable(),
    /** The last option chosen; right stays right. */
    answerOption: p.integer().nullable(),
    answerRight: p.boolean().nullable(),
    tries: p.integer().default(0),
    answeredAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'publication_deliveries_id_key', properties: ['id'] }],
  indexes: [{ name: 'publication_deliveries_inbox_idx', properties: ['personId', 'enterpriseId'] }],
  checks: [onePublisher('publication_deliveries')],
  ...wall('publication_deliveries', {
    kind: 'publisher',
    select: [...publisher, host(), system],
    insert: [system],
    update: [`${self()} and ${host()}`, system],
    references: [
      {
        columns: ['publication_id', 'enterprise_id'],
        table: 'publication_targets',
        to: ['publication_id', 'enterprise_id'],
      },
      { columns: ['person_id'], table: 'persons', to: ['id'] },
    ],
  }),
})
export type PublicationDelivery = InferEntity<typeof PublicationDelivery>

export type QuestionState = 'open' | 'assigned' | 'answered' | 'closed' | 'invalid'

/** A firm's question about a publication; only that firm and the publisher see it. */
export const PublicationQuestion = defineEntity({
  name: 'PublicationQuestion',
  tableName: 'publication_questions',
  properties: {
    id: p.uuid().primary(),
    publicationId: p.uuid(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    state: p.text().$type<QuestionState>(),
    text: p.text(),
    askedById: p.uuid(),
    askedByName: p.text(),
    askedAt: p.datetime(),
    assignedToName: p.text().nullable(),
    lastPostAt: p.datetime(),
    /** The firm has not looked at the last answer yet. */
    answerSeen: p.boolean(),
    ...version,
  },
  uniques: [{ name: 'publication_questions_firm_key', properties: ['id', 'enterpriseId'] }],
  indexes: [
    { name: 'publication_questions_publication_idx', properties: ['publicationId'] },
    { name: 'publication_questions_firm_idx', properties: ['enterpriseId'] },
  ],
  checks: [
    onePublisher('publication_questions'),
    oneOf('publication_questions', 'state', ['open', 'assigned', 'answered', 'closed', 'invalid']),
  ],
  ...wall('publication_questions', {
    kind: 'publisher',
    select: [...publisher, host()],
    insert: [host()],
    update: [...publisher, host()],
    references: [
      ...toPublication,
      {
        columns: ['publication_id', 'enterprise_id'],
        table: 'publication_targets',
        to: ['publication_id', 'enterprise_id'],
      },
    ],
  }),
})
export type PublicationQuestion = InferEntity<typeof PublicationQuestion>

/** What was said in a thread after the question. Append-only. */
export const QuestionPost = defineEntity({
  name: 'QuestionPost',
  tableName: 'question_posts',
  properties: {
    id: p.uuid().primary(),
    questionId: p.uuid(),
    publicationId: p.uuid(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    enterpriseId: p.uuid(),
    side: p.text().$type<'firm' | 'publisher'>(),
    byName: p.text(),
    text: p.text(),
    at: p.datetime(),
  },
  indexes: [{ name: 'question_posts_question_idx', properties: ['questionId'] }],
  checks: [onePublisher('question_posts'), oneOf('question_posts', 'side', ['firm', 'publisher'])],
  ...wall('question_posts', {
    kind: 'publisher',
    select: [...publisher, host()],
    insert: [...publisher.map((one) => `${one} and side = 'publisher'`), `${host()} and side = 'firm'`],
    references: [
      ...toPublication,
      {
        columns: ['question_id', 'enterprise_id'],
        table: 'publication_questions',
        to: ['id', 'enterprise_id'],
      },
    ],
  }),
})
export type QuestionPost = InferEntity<typeof QuestionPost>

/** A question and its answer for every reader, without the firm that asked. Append-only. */
export const PublicationFaq = defineEntity({
  name: 'PublicationFaq',
  tableName: 'publication_faqs',
  properties: {
    id: p.uuid().primary(),
    publicationId: p.uuid(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    question: p.text(),
    answer: p.text(),
    at: p.datetime(),
  },
  indexes: [{ name: 'publication_faqs_publication_idx', properties: ['publicationId'] }],
  checks: [onePublisher('publication_faqs')],
  ...wall('publication_faqs', {
    kind: 'publisher',
    select: [...publisher, withPublication],
    insert: publisher,
    references: toPublication,
  }),
})
export type PublicationFaq = InferEntity<typeof PublicationFaq>

/** A targeted check (举一反三) that goes with a publication; it shares the publication's id. */
export const TargetedCheck = defineEntity({
  name: 'TargetedCheck',
  tableName: 'targeted_checks',
  properties: {
    id: p.uuid().primary(),
    publicationId: p.uuid(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    title: p.text(),
    /** What to look at, line by line. */
    items: p.array().$type<string[]>(),
    /** Narrows the publication's audience to firms with one of these risks; empty for all. */
    riskTags: p.array().$type<string[]>(),
    dueOn: p.date(),
    needsPhoto: p.boolean(),
    state: p.text().$type<'open' | 'closed'>(),
    ...version,
  },
  uniques: [{ name: 'targeted_checks_publication_key', properties: ['publicationId'] }],
  checks: [onePublisher('targeted_checks'), oneOf('targeted_checks', 'state', ['open', 'closed'])],
  ...wall('targeted_checks', {
    kind: 'publisher',
    select: [...publisher, withPublication, system],
    insert: publisher,
    update: publisher,
    remove: publisher,
    references: toPublication,
  }),
})
export type TargetedCheck = InferEntity<typeof TargetedCheck>

/** What one firm answered; the row is there from the delivery on, so that 100 % means every firm. */
export const TargetedCheckAnswer = defineEntity({
  name: 'TargetedCheckAnswer',
  tableName: 'targeted_check_answers',
  properties: {
    id: p.uuid().primary(),
    checkId: p.uuid(),
    publicationId: p.uuid(),
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    divisionCode,
    outcome: p.text().$type<CheckOutcome>().nullable(),
    lines: p.json<boolean[]>().nullable(),
    note: p.text().nullable(),
    answeredByName: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    remindedAt: p.datetime().nullable(),
    ...version,
  },
  uniques: [
    { name: 'targeted_check_answers_firm_key', properties: ['id', 'enterpriseId'] },
    { name: 'targeted_check_answers_once_key', properties: ['checkId', 'enterpriseId'] },
  ],
  indexes: [
    { name: 'targeted_check_answers_enterprise_idx', properties: ['enterpriseId'] },
    { name: 'targeted_check_answers_publication_idx', properties: ['publicationId', 'enterpriseId'] },
  ],
  checks: [onePublisher('targeted_check_answers'), oneOf('targeted_check_answers', 'outcome', checkOutcomes)],
  ...wall('targeted_check_answers', {
    kind: 'publisher',
    select: [...publisher, host(), system],
    insert: [system],
    update: [host(), system],
    references: [
      { columns: ['check_id'], table: 'targeted_checks', to: ['id'] },
      {
        columns: ['publication_id', 'enterprise_id'],
        table: 'publication_targets',
        to: ['publication_id', 'enterprise_id'],
      },
    ],
  }),
})
export type TargetedCheckAnswer = InferEntity<typeof TargetedCheckAnswer>
