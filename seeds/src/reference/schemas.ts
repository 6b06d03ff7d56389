/**
 * The shape of every reference file, checked when it is loaded: reference data is edited by hand, and a slip must
 * stop the seeding command, not a user.
 */
import { z } from 'zod'

const confidence = z.enum(['verified', 'partial', 'unverified', 'design'])
const isoDate = z.iso.date()

/** A division of twelve digits with its parent. */
export const divisionSchema = z.strictObject({
  code: z.string().regex(/^\d{12}$/u),
  name: z.string().min(1),
  level: z.enum(['county', 'town', 'village']),
  parent: z.string().regex(/^\d{12}$/u),
})
export const divisionFileSchema = z.strictObject({
  source: z.string(),
  licence: z.string(),
  divisions: z.array(divisionSchema),
})
export type Division = z.infer<typeof divisionSchema>
export type DivisionFile = z.infer<typeof divisionFileSchema>

export const calendarDaySchema = z.strictObject({
  date: isoDate,
  kind: z.enum(['off', 'work']),
  name: z.string(),
  source: z.string(),
})
export const calendarYearSchema = z.strictObject({
  year: z.int(),
  status: z.enum(['notice', 'provisional']),
  source: z.string(),
  number: z.string().nullable(),
  publishedOn: isoDate.nullable(),
  /** whether number and date of the notice were seen in a published copy; the days themselves come from the package */
  verified: z.boolean(),
})
export const calendarFileSchema = z.strictObject({
  source: z.string(),
  years: z.array(calendarYearSchema),
  days: z.array(calendarDaySchema),
})
export type CalendarDayRow = z.infer<typeof calendarDaySchema>
export type CalendarYearRow = z.infer<typeof calendarYearSchema>
export type CalendarFile = z.infer<typeof calendarFileSchema>

export const clauseRefSchema = z.strictObject({
  doc_id: z.string(),
  doc: z.string(),
  article: z.string(),
  verified: z.boolean(),
})
export const checklistItemSchema = z.strictObject({
  code: z.string(),
  text_zh: z.string().min(1),
  basis: z.array(clauseRefSchema),
  severity: z.enum(['general', 'major']),
  major_when: z.string().optional(),
  major_refs: z.array(z.string()),
  default_deadline_days: z.int().min(0),
  method: z.array(z.enum(['visual', 'doc', 'test', 'measure', 'interview'])),
})
export const checklistTopicSchema = z.strictObject({
  code: z.string(),
  name_zh: z.string(),
  name_en: z.string(),
  gbt4754_hint: z.array(z.string()),
  typical_alliances: z.array(z.string()),
  suggested_cycle: z.enum(['monthly', 'quarterly', 'half_yearly', 'yearly']),
  note: z.string(),
  items: z.array(checklistItemSchema).min(1),
})
export const documentSchema = z.strictObject({
  doc_id: z.string(),
  title_zh: z.string(),
  number: z.string(),
  effective: z.string().default(''),
  level: z.string().default(''),
  status: z.string().default('check_current'),
  confidence,
  evidence: z.string(),
  note: z.string().optional(),
})
export const checklistFileSchema = z.object({
  documents: z.array(documentSchema),
  topics: z.array(checklistTopicSchema),
})
export type ChecklistTopic = z.infer<typeof checklistTopicSchema>
export type ChecklistItem = z.infer<typeof checklistItemSchema>
export type SourceDocument = z.infer<typeof documentSchema>

export const hazardCriterionSchema = z.strictObject({
  code: z.string(),
  standard: z.string(),
  article: z.string(),
  item: z.union([z.int(), z.string()]).optional(),
  sector_zh: z.string(),
  sector: z.string().default('general'),
  short_zh: z.string().optional(),
  topic_zh: z.string().optional(),
  content_kind: z.literal('topic_only').optional(),
  keywords: z.array(z.string()).default([]),
  note: z.string().optional(),
  verification: z.enum(['verified', 'verified_topic', 'partial', 'unverified']),
})
export const criteriaFileSchema = z.object({
  official_url_mem10: z.url(),
  standards: z.array(documentSchema),
  general_rule: hazardCriterionSchema,
  items: z.array(hazardCriterionSchema),
})
export type HazardCriterion = z.infer<typeof hazardCriterionSchema>

export const industrySchema = z.strictObject({
  /** GB/T 4754-2017 code without the letter: two digits (大类) or three (中类) */
  code: z.string().regex(/^\d{2,3}$/u),
  section: z.string().regex(/^[A-T]$/u),
  name: z.string(),
})
export const industryFileSchema = z.strictObject({
  standard: z.string(),
  confidence,
  note: z.string(),
  industries: z.array(industrySchema),
})
export type Industry = z.infer<typeof industrySchema>

export const riskTagSchema = z.strictObject({
  /** the checklist topic's code: one tag per topic */
  code: z.string(),
  name: z.string(),
  /** `always`: every host gets the topic; `tagged`: by tag, or because its industry derives it */
  applies: z.enum(['always', 'tagged']),
  /** industries (prefix match on GB/T 4754) whose hosts get the topic without a tag */
  derivedFrom: z.array(z.string()),
  /** industries for which the tag is proposed, for a person to confirm */
  suggestedFor: z.array(z.string()),
  /** words a roster may use for it */
  aliases: z.array(z.string()),
})
export const riskTagFileSchema = z.strictObject({
  confidence,
  note: z.string(),
  tags: z.array(riskTagSchema),
})
export type RiskTag = z.infer<typeof riskTagSchema>

export const lawArticleSchema = z.strictObject({
  article: z.string(),
  subject: z.string().nullable(),
  verified: z.boolean(),
})
export const lawRegisterSchema = z.strictObject({
  note: z.string(),
  documents: z.array(documentSchema),
  articles: z.record(z.string(), z.array(lawArticleSchema)),
})
/** Versions of laws before the present one; `changed` names articles of the present version. */
export const lawVersionsSchema = z.strictObject({
  note: z.string(),
  documents: z.array(
    z.strictObject({
      docId: z.string(),
      /** The title of the earlier versions, where it was another. */
      title: z.string().optional(),
      earlier: z.array(
        z.strictObject({
          number: z.string(),
          effectiveFrom: z.iso.date(),
          confidence: z.enum(['verified', 'partial', 'own_knowledge']),
        }),
      ),
      changeNote: z.string(),
      changed: z.array(z.string()),
    }),
  ),
})
export type LawArticle = z.infer<typeof lawArticleSchema>

export const machineSchema = z.strictObject({
  id: z.string(),
  name_zh: z.string(),
  name_en: z.string(),
  entity: z.string(),
  initial: z.string(),
  states: z.array(
    z.strictObject({ id: z.string(), zh: z.string(), terminal: z.boolean(), color: z.string() }),
  ),
  transitions: z.array(
    z.strictObject({
      id: z.string(),
      zh: z.string(),
      from: z.array(z.string()),
      to: z.string(),
      by: z.array(z.string()),
      guard: z.string().optional(),
      effect: z.string().optional(),
      deadline: z.string().optional(),
      basis: z.string().optional(),
      basis_verification: z.enum(['verified', 'partial', 'unverified']).optional(),
    }),
  ),
  derived_flags: z.array(z.string()),
  notes: z.array(z.string()),
})
export const machineFileSchema = z.object({
  roles: z.record(z.string(), z.string()),
  separation_of_duties: z.array(z.string()),
  machines: z.array(machineSchema),
})
export type StateMachine = z.infer<typeof machineSchema>

export const glossaryFileSchema = z.object({
  terms: z.array(
    z.object({
      zh: z.string(),
      id: z.string(),
      en: z.string(),
      kind: z.string(),
      category: z.string(),
      definition: z.string(),
      source: z.string(),
    }),
  ),
  enums: z.record(
    z.string(),
    z.array(
      z.strictObject({
        value: z.string(),
        zh: z.string(),
        color: z.string().optional(),
        terminal: z.boolean().optional(),
      }),
    ),
  ),
})
export type Glossary = z.infer<typeof glossaryFileSchema>
