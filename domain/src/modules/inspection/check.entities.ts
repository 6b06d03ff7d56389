import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { allianceKey, version } from '../../orm/columns.ts'
import { circle, committee, host, leader, self, setting, team, via } from '../../orm/conditions.ts'
import { wall } from '../../orm/wall.ts'
import type { Basis, Severity } from '../reference/reference.entities.ts'

const toAlliance = { columns: ['alliance_id'], table: 'alliances', to: ['id'] }
/** A group leader, for what belongs to a visit of the group led. */
const leaderOf = (table: string): string =>
  `${setting('kind')} = 'leader' and ${via(table, 'visits', 'visit_id')}`

const toVisit = { columns: ['alliance_id', 'visit_id'], table: 'visits', to: ['alliance_id', 'id'] }

/** One line of a frozen checklist: text and ground exactly as they stood when the list was made. */
export interface ChecklistLine {
  key: string
  topicCode: string
  topicName: string
  source: 'national' | 'alliance'
  versionNo: number
  text: string
  basis: Basis[]
  severity: Severity
  majorRefs: string[]
  majorWhen: string | null
  deadlineDays: number
  methods: string[]
}

/** A frozen checklist. Content-addressed: visits whose derived lists are equal share one; it is never changed. */
export const Checklist = defineEntity({
  name: 'Checklist',
  tableName: 'checklists',
  properties: {
    ...allianceKey,
    contentHash: p.text(),
    topicCodes: p.array().$type<string[]>(),
    lines: p.json<ChecklistLine[]>(),
    createdAt: p.datetime(),
  },
  uniques: [{ name: 'checklists_content_key', properties: ['allianceId', 'contentHash'] }],
  ...wall('checklists', {
    kind: 'alliance',
    select: [circle(), committee()],
    insert: [committee(), leader0()],
    references: [toAlliance],
  }),
})
export type Checklist = InferEntity<typeof Checklist>

/** A group leader may open a visit of the own group, which freezes a list in the leader's alliance. */
function leader0(): string {
  return `${setting('kind')} = 'leader' and ${circle()}`
}

/** An alliance's own checklist item; edited by writing a new version, retired by date. Carries no legal badge. */
export const AllianceChecklistItem = defineEntity({
  name: 'AllianceChecklistItem',
  tableName: 'alliance_checklist_items',
  properties: {
    ...allianceKey,
    code: p.text(),
    versionNo: p.integer(),
    topicCode: p.text(),
    text: p.text(),
    deadlineDays: p.integer(),
    createdAt: p.datetime(),
    createdByName: p.text(),
    retiredAt: p.datetime().nullable(),
    ...version,
  },
  uniques: [
    { name: 'alliance_checklist_items_version_key', properties: ['allianceId', 'code', 'versionNo'] },
  ],
  ...wall('alliance_checklist_items', {
    kind: 'alliance',
    select: [circle()],
    insert: [committee()],
    update: [committee()],
    references: [toAlliance],
  }),
})
export type AllianceChecklistItem = InferEntity<typeof AllianceChecklistItem>

export type AnswerResult = 'conform' | 'nonconform' | 'na'

/** One answer. The id is the phone's; one answer per item and visit, later ones need the version they replace. */
export const VisitAnswer = defineEntity({
  name: 'VisitAnswer',
  tableName: 'visit_answers',
  properties: {
    ...allianceKey,
    visitId: p.uuid(),
    itemKey: p.text(),
    result: p.text().$type<AnswerResult>(),
    note: p.text().nullable(),
    personId: p.uuid(),
    personName: p.text(),
    answeredAt: p.datetime(),
    receivedAt: p.datetime(),
    ...version,
  },
  uniques: [{ name: 'visit_answers_item_key', properties: ['allianceId', 'visitId', 'itemKey'] }],
  ...wall('visit_answers', {
    kind: 'alliance',
    select: [via('visit_answers', 'visits', 'visit_id')],
    insert: [team(), committee(), leaderOf('visit_answers')],
    update: [team(), committee(), leaderOf('visit_answers')],
    references: [toVisit],
  }),
})
export type VisitAnswer = InferEntity<typeof VisitAnswer>

/** A good practice seen on a visit; strengths are recorded too. */
export const GoodPractice = defineEntity({
  name: 'GoodPractice',
  tableName: 'good_practices',
  properties: {
    ...allianceKey,
    visitId: p.uuid(),
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    title: p.text(),
    description: p.text(),
    createdAt: p.datetime(),
    createdByName: p.text(),
  },
  indexes: [{ name: 'good_practices_visit_idx', properties: ['allianceId', 'visitId'] }],
  ...wall('good_practices', {
    kind: 'alliance',
    select: [circle(), committee(), via('good_practices', 'visits', 'visit_id')],
    insert: [team(), committee(), leaderOf('good_practices')],
    references: [toVisit],
  }),
})
export type GoodPractice = InferEntity<typeof GoodPractice>

/** A signature, or a recorded refusal to sign with its reason. Append-only. */
export const VisitSignature = defineEntity({
  name: 'VisitSignature',
  tableName: 'visit_signatures',
  properties: {
    ...allianceKey,
    visitId: p.uuid(),
    signerRole: p.text().$type<'team_leader' | 'inspector' | 'host' | 'escort'>(),
    signerName: p.text(),
    /** SHA-256 of the signature picture; null for a refusal. */
    sha256: p.text().nullable(),
    refused: p.boolean(),
    refusalReason: p.text().nullable(),
    signedAt: p.datetime(),
    receivedAt: p.datetime(),
  },
  indexes: [{ name: 'visit_signatures_visit_idx', properties: ['allianceId', 'visitId'] }],
  checks: [{ name: 'visit_signatures_refusal_ck', expression: 'refused = (sha256 is null)' }],
  ...wall('visit_signatures', {
    kind: 'alliance',
    select: [via('visit_signatures', 'visits', 'visit_id')],
    insert: [team(), committee(), leaderOf('visit_signatures')],
    readByAuthz: true,
    references: [toVisit],
  }),
})
export type VisitSignature = InferEntity<typeof VisitSignature>

/**
 * The drop box: pieces of a check that came after the visit was closed or the inspector had left. Insert-only for the
 * sender, so that access control never destroys evidence; a group leader or the committee confirms or refuses.
 */
export const DropBoxItem = defineEntity({
  name: 'DropBoxItem',
  tableName: 'drop_box_items',
  properties: {
    ...allianceKey,
    visitId: p.uuid(),
    groupId: p.uuid().nullable(),
    personId: p.uuid(),
    personName: p.text(),
    payload: p.json<unknown>(),
    state: p.text().$type<'to_confirm' | 'accepted' | 'refused'>(),
    receivedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    decidedByName: p.text().nullable(),
    reason: p.text().nullable(),
    ...version,
  },
  indexes: [{ name: 'drop_box_items_visit_idx', properties: ['allianceId', 'visitId'] }],
  ...wall('drop_box_items', {
    kind: 'alliance',
    select: [committee(), leader(), self()],
    insert: [`${self()} and visit_id = any (${setting('late_visits')}::uuid[])`],
    update: [committee(), leader()],
    readByAuthz: true,
    references: [toVisit],
  }),
})
export type DropBoxItem = InferEntity<typeof DropBoxItem>

// The team's reading ends with the visit. Once the host has answered, an opinion is wanted of those who were there.
const opinionOfTeam =
  `state in ('replied', 'reviewed') and ${circle()} and exists (select 1 from app.visit_inspectors i` +
  ` where i.alliance_id = advice_notes.alliance_id and i.visit_id = advice_notes.visit_id` +
  ` and i.state in ('assigned', 'accepted') and ${host('i.enterprise_id')})`

/** 建议整改单: the paper of a peer visit. An advice, never an order. */
export const AdviceNote = defineEntity({
  name: 'AdviceNote',
  tableName: 'advice_notes',
  properties: {
    ...allianceKey,
    visitId: p.uuid(),
    enterpriseId: p.uuid(),
    groupId: p.uuid().nullable(),
    number: p.text(),
    state: p
      .text()
      .$type<'draft' | 'issued' | 'acknowledged' | 'replied' | 'reviewed' | 'archived' | 'recalled'>(),
    issuedAt: p.datetime().nullable(),
    acknowledgedAt: p.datetime().nullable(),
    ...version,
  },
  uniques: [
    { name: 'advice_notes_number_key', properties: ['allianceId', 'number'] },
    { name: 'advice_notes_visit_key', properties: ['allianceId', 'visitId'] },
  ],
  ...wall('advice_notes', {
    kind: 'alliance',
    select: [committee(), leader(), host(), team(), opinionOfTeam],
    insert: [committee(), leader(), team()],
    update: [committee(), leader(), host(), team(), opinionOfTeam],
    references: [toVisit],
  }),
})
export type AdviceNote = InferEntity<typeof AdviceNote>
