import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { divisionCode } from '../../orm/columns.ts'
import { actorKind, anyone, ofBureau, self, setting } from '../../orm/conditions.ts'
import { wall } from '../../orm/wall.ts'

/** Global tables: everybody with a context reads, only the reference seeding (a system actor) writes. */
const globalWall = (table: string, readByAuthz = false): ReturnType<typeof wall> => {
  const system = [actorKind('system')]
  return wall(table, {
    kind: 'global',
    select: [anyone()],
    insert: system,
    update: system,
    remove: system,
    readByAuthz,
  })
}

/**
 * The calendar is the country's, so its wall is global; beside the seeding, the administrator of a bureau enters a year's
 * notice. Whether the seat is still held was looked up when the transaction began; here only its role is asked.
 */
const calendarWall = (table: string): ReturnType<typeof wall> => {
  const editor =
    `${actorKind('bureau')} and exists (select 1 from app.bureau_seats held where held.role = 'admin'` +
    ` and ${self('held.person_id')} and 'bureau:' || held.id::text = ${setting('seat')})`
  const write = [actorKind('system'), editor]
  return wall(table, { kind: 'global', select: [anyone()], insert: write, update: write, remove: write })
}

/** The legal ground of a checklist item, as it stood when the item's version was written. */
export interface Basis {
  docId: string
  doc: string
  article: string
  /** False where nobody has yet seen the clause in a published copy; shown on screen. */
  verified: boolean
  effectiveFrom?: string | null
}

/** How serious a failed item is taken to be; `major_suspected` waits for a person's judgement. */
export type Severity = 'general' | 'major_suspected' | 'major'

/** An administrative division, county down to village (NBS statistical codes). */
export const Division = defineEntity({
  name: 'Division',
  tableName: 'divisions',
  properties: {
    code: divisionCode.primary().autoincrement(false),
    name: p.text(),
    parentCode: p.bigint('number').nullable(),
    level: p.text().$type<'county' | 'town' | 'village'>(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
  indexes: [{ name: 'divisions_parent_idx', properties: ['parentCode'] }],
  ...globalWall('divisions'),
})
export type Division = InferEntity<typeof Division>

/** A year of the calendar and the State Council notice it stands on; without a notice its days are provisional. */
export const CalendarYear = defineEntity({
  name: 'CalendarYear',
  tableName: 'calendar_years',
  properties: {
    year: p.integer().primary().autoincrement(false),
    notice: p.text().nullable(),
    provisional: p.boolean(),
    /** When a person entered this year; what ships no longer overwrites it then. */
    editedAt: p.datetime().nullable(),
    editedByName: p.text().nullable(),
  },
  ...calendarWall('calendar_years'),
})
export type CalendarYear = InferEntity<typeof CalendarYear>

/** A day that differs from its weekday: `off` on a weekday or holiday, `work` on a make-up weekend day. */
export const CalendarDay = defineEntity({
  name: 'CalendarDay',
  tableName: 'calendar_days',
  properties: {
    date: p.date().primary(),
    kind: p.text().$type<'off' | 'work'>(),
    name: p.text().nullable(),
    source: p.text(),
  },
  ...calendarWall('calendar_days'),
})
export type CalendarDay = InferEntity<typeof CalendarDay>

/** A law, rule or standard with its number and dates. */
export const Law = defineEntity({
  name: 'Law',
  tableName: 'laws',
  properties: {
    docId: p.text().primary(),
    title: p.text(),
    number: p.text(),
    effectiveFrom: p.date().nullable(),
    effectiveTo: p.date().nullable(),
    status: p.text(),
    confidence: p.text(),
    /** 法律, 部门规章, 强制性国标 … */
    level: p.text().nullable(),
    /** Where it was seen. */
    evidence: p.text().nullable(),
    note: p.text().nullable(),
    /** The bureau that entered it; null for what ships. */
    bureauId: p.uuid().nullable(),
  },
  ...wall('laws', {
    kind: 'global',
    select: [anyone()],
    insert: [actorKind('system'), ofBureau()],
    update: [actorKind('system')],
    remove: [actorKind('system')],
  }),
})
export type Law = InferEntity<typeof Law>

/** A topic of the checklist library; also the risk category that an inspector is qualified for. */
export const ChecklistTopic = defineEntity({
  name: 'ChecklistTopic',
  tableName: 'checklist_topics',
  properties: {
    code: p.text().primary(),
    nameZh: p.text(),
    nameEn: p.text(),
    /** GB/T 4754 divisions for which this topic is on the list without a risk tag. */
    industryHints: p.array().$type<string[]>(),
    /** Other words for the same risk, as rosters write them. */
    aliases: p.array().$type<string[]>(),
    /** On every host's list, whatever its industry. */
    always: p.boolean(),
    position: p.integer(),
  },
  ...globalWall('checklist_topics'),
})
export type ChecklistTopic = InferEntity<typeof ChecklistTopic>

/** One version of a national checklist item. A used version never changes; a new text is a new row. */
export const ChecklistItem = defineEntity({
  name: 'ChecklistItem',
  tableName: 'checklist_items',
  properties: {
    code: p.text().primary(),
    versionNo: p.integer().primary().autoincrement(false),
    topicCode: p.text(),
    text: p.text(),
    basis: p.json<Basis[]>(),
    severity: p.text().$type<Severity>(),
    majorRefs: p.array().$type<string[]>(),
    majorWhen: p.text().nullable(),
    deadlineDays: p.integer(),
    methods: p.array().$type<string[]>(),
    effectiveFrom: p.date(),
    effectiveTo: p.date().nullable(),
  },
  indexes: [{ name: 'checklist_items_topic_idx', properties: ['topicCode'] }],
  ...globalWall('checklist_items'),
})
export type ChecklistItem = InferEntity<typeof ChecklistItem>

/** A criterion by which a hazard is suspected to be major. A hit is a suspicion; a person judges. */
export const HazardCriterion = defineEntity({
  name: 'HazardCriterion',
  tableName: 'hazard_criteria',
  properties: {
    code: p.text().primary(),
    standard: p.text(),
    standardTitle: p.text(),
    article: p.text(),
    sector: p.text(),
    text: p.text(),
    keywords: p.array().$type<string[]>(),
    verification: p.text(),
    effectiveFrom: p.date().nullable(),
  },
  ...globalWall('hazard_criteria'),
})
export type HazardCriterion = InferEntity<typeof HazardCriterion>

/** A GB/T 4754-2017 industry of the short table that the product ships. */
export const Industry = defineEntity({
  name: 'Industry',
  tableName: 'industries',
  properties: { code: p.text().primary(), name: p.text() },
  ...globalWall('industries'),
})
export type Industry = InferEntity<typeof Industry>

/** A value of a glossary enumeration with the word users read on paper. */
export const GlossaryValue = defineEntity({
  name: 'GlossaryValue',
  tableName: 'glossary_values',
  properties: {
    group: p.text().primary(),
    value: p.text().primary(),
    labelZh: p.text(),
    color: p.text().nullable(),
    terminal: p.boolean().nullable(),
    position: p.integer(),
  },
  ...globalWall('glossary_values'),
})
export type GlossaryValue = InferEntity<typeof GlossaryValue>
