import { OUTREACH } from '@anhu/domain/outreach'
import { GraphQLInt, GraphQLString } from 'graphql'
import {
  Text,
  anyOf,
  asc,
  bool,
  contains,
  date,
  dateTime,
  desc,
  enumOf,
  equals,
  id,
  int,
  list,
  listOf,
  one,
  oneQuery,
  pageQuery,
  readModel,
  text,
  where,
} from '../../graphql/index.ts'
import { HazardState } from '../hazard/hazard.reads.ts'
import { Severity } from '../reference/basis.ts'
import { countOf, criteriaOf, itemsOf, LAWS, openHazardsOf, VERSIONS } from './law.sql.ts'
import { LawState } from './outreach.enums.ts'
import { TODAY } from './seat.sql.ts'

const ofArticle = (row: string): string => `b->>'article' = ${row}.article`
const touched = (row: string, article: string): string =>
  `cardinality(${row}.touched) = 0 or ${article} = any (${row}.touched)`

readModel('LawItemRef', {
  description: 'A checklist item that stands on a law.',
  from: itemsOf(`''`),
  fields: {
    code: text(),
    topicCode: text(),
    topicName: text({ nullable: true }),
    text: text(),
    severity: enumOf(Severity),
    articles: listOf(text()),
  },
})

readModel('LawCriterionRef', {
  description: 'A criterion for major hazards out of a standard.',
  from: criteriaOf(`''`),
  fields: { code: text(), article: text(), text: text() },
})

readModel('LawHazardRef', {
  description: 'An open hazard that names a law as its ground.',
  from: openHazardsOf(`''`),
  fields: {
    id: id(),
    number: text({ nullable: true }),
    allianceId: id(),
    enterpriseName: text(),
    place: text(),
    description: text(),
    state: enumOf(HazardState),
    dueOn: date({ nullable: true }),
    articles: listOf(text()),
  },
})

readModel('LawArticle', {
  description: 'An article of a version of a law.',
  from: 'app.law_articles',
  fields: {
    id: id(),
    docId: text(),
    versionNo: int(),
    article: text(),
    text: text({ description: 'Our wording of its subject, unless fullText.' }),
    fullText: bool(),
    verified: bool({ description: 'Seen in a published copy.' }),
    changed: bool({ description: 'Named by its version as changed.' }),
    position: int(),
    itemCount: int({ sql: (row) => countOf(itemsOf(`${row}.doc_id`, ofArticle(row))) }),
    criterionCount: int({
      sql: (row) => countOf(criteriaOf(`${row}.doc_id`, `k.article = ${row}.article`)),
    }),
    openHazards: int({ sql: (row) => countOf(openHazardsOf(`${row}.doc_id`, ofArticle(row))) }),
  },
})

const articles = list('LawArticle', {
  on: { doc_id: 'doc_id', version_no: 'version_no' },
  order: 'position, article',
})

readModel('LawVersion', {
  description: 'One version of a law, rule or standard.',
  from: VERSIONS,
  fields: {
    id: id(),
    docId: text(),
    versionNo: int(),
    title: text(),
    number: text(),
    effectiveFrom: date({ nullable: true }),
    effectiveTo: date({ nullable: true }),
    state: enumOf(LawState),
    confidence: text({ description: 'verified, partial, unverified, own_knowledge, design or entered.' }),
    evidence: text({ nullable: true }),
    changeNote: text({ nullable: true }),
    addedByName: text(),
    addedAt: dateTime(),
    shipped: bool({
      sql: (row) => `(${row}.bureau_id is null)`,
      description: 'Came with the product.',
    }),
    articles,
    articleCount: int({
      sql: (row) =>
        `(select count(*)::int from app.law_articles a where a.doc_id = ${row}.doc_id and a.version_no = ${row}.version_no)`,
    }),
    law: one('Law', { on: { doc_id: 'doc_id' } }),
  },
})

readModel('Law', {
  description: 'A law, rule or standard, as its version in force says.',
  from: LAWS,
  fields: {
    id: id(),
    docId: text(),
    title: text(),
    number: text(),
    status: text(),
    state: enumOf(LawState),
    confidence: text(),
    level: text({ nullable: true }),
    evidence: text({ nullable: true }),
    note: text({ nullable: true }),
    effectiveFrom: date({ nullable: true }),
    effectiveTo: date({ nullable: true }),
    currentVersion: one('LawVersion', { on: { id: 'current_id' } }),
    versions: list('LawVersion', { on: { doc_id: 'doc_id' }, order: 'version_no desc' }),
    versionCount: int({
      sql: (row) => `(select count(*)::int from app.law_versions v where v.doc_id = ${row}.doc_id)`,
    }),
    articleCount: int({
      sql: (row) =>
        `(select count(*)::int from app.law_articles a where a.doc_id = ${row}.doc_id and a.version_no = ${row}.version_no)`,
    }),
    items: list('LawItemRef', { from: (row) => itemsOf(`${row}.doc_id`), order: 'code' }),
    criteria: list('LawCriterionRef', { from: (row) => criteriaOf(`${row}.doc_id`), order: 'code' }),
    itemCount: int({ sql: (row) => countOf(itemsOf(`${row}.doc_id`)) }),
    criterionCount: int({ sql: (row) => countOf(criteriaOf(`${row}.doc_id`)) }),
    openHazards: int({
      sql: (row) => countOf(openHazardsOf(`${row}.doc_id`)),
      description: 'As far as this seat may see; rows by the filter lawDocId of hazards.',
    }),
    publications: list('PublicationRef', { on: { law_doc_id: 'doc_id' }, order: 'sort_at desc, id' }),
  },
  filters: {
    search: contains('title', 'number', 'doc_id'),
    states: anyOf(LawState, 'state'),
    status: equals(Text),
    changedWithinDays: where(
      GraphQLInt,
      (row, value) => `${row}.effective_from between ${TODAY} - ${value}::int and ${TODAY} + ${value}::int`,
    ),
    topicCode: where(
      GraphQLString,
      (row, value) =>
        `exists (select from app.checklist_items i where i.topic_code = ${value} and exists (select from jsonb_array_elements(i.basis) b where b->>'docId' = ${row}.doc_id))`,
    ),
  },
  orders: {
    newest: desc('since date', 'id uuid'),
    title: asc('title text', 'id uuid'),
  },
})

readModel('LawImpact', {
  description: 'What a version touches: by its changed articles, or by the whole law where none is marked.',
  from: VERSIONS,
  fields: {
    docId: text(),
    versionNo: int(),
    title: text(),
    articles: list('LawArticle', {
      on: { doc_id: 'doc_id', version_no: 'version_no' },
      where: (theirs) => `${theirs}.changed`,
      order: 'position, article',
    }),
    items: list('LawItemRef', {
      from: (row) => itemsOf(`${row}.doc_id`, touched(row, `b->>'article'`)),
      order: 'code',
    }),
    criteria: list('LawCriterionRef', {
      from: (row) => criteriaOf(`${row}.doc_id`, touched(row, 'k.article')),
      order: 'code',
    }),
    itemCount: int({
      sql: (row) => countOf(itemsOf(`${row}.doc_id`, touched(row, `b->>'article'`))),
    }),
    criterionCount: int({ sql: (row) => countOf(criteriaOf(`${row}.doc_id`, touched(row, 'k.article'))) }),
    openHazards: int({
      sql: (row) => countOf(openHazardsOf(`${row}.doc_id`, touched(row, `b->>'article'`))),
    }),
    hazards: list('LawHazardRef', {
      from: (row) => openHazardsOf(`${row}.doc_id`, touched(row, `b->>'article'`)),
      order: 'due_on nulls last, id',
    }),
  },
})

const requires = OUTREACH['outreach:read-law']

/** Reads of the law library. */
export const lawQueries = [
  pageQuery('laws', 'Law', { requires, description: 'Laws, rules and standards of the library.' }),
  oneQuery('law', 'Law', {
    requires,
    by: null,
    args: { docId: { ...equals(GraphQLString, 'doc_id'), required: true } },
    description: 'One law by its code.',
  }),
  oneQuery('lawImpact', 'LawImpact', {
    requires,
    by: null,
    args: {
      docId: { ...equals(GraphQLString, 'doc_id'), required: true },
      versionNo: { ...equals(GraphQLInt, 'version_no'), required: true },
    },
    description: 'What a version of a law touches.',
  }),
]
