/** The loaders of single files; index.ts says what they promise. */
import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import {
  calendarFileSchema,
  checklistFileSchema,
  criteriaFileSchema,
  divisionFileSchema,
  glossaryFileSchema,
  industryFileSchema,
  lawRegisterSchema,
  lawVersionsSchema,
  machineFileSchema,
  riskTagFileSchema,
} from './schemas.ts'

const cache = new Map<string, unknown>()

/** Divisions of the one county-level city that ships: county, 23 towns and streets, 515 villages; parents first. */
export function loadDivisions(): z.infer<typeof divisionFileSchema> {
  return load('divisions.json', divisionFileSchema)
}

/** Day facts and years; a year with status `provisional` (or missing) has no notice. See domain's `workCalendar`. */
export function loadCalendar(): z.infer<typeof calendarFileSchema> {
  return load('calendar.json', calendarFileSchema)
}

/** The checklist library: topics with their items; each item's clauses name a law of `loadLaws`. */
export function loadChecklistTopics(): z.infer<typeof checklistFileSchema>['topics'] {
  return load('checklists.json', checklistFileSchema).topics
}

/** The documents which the checklist library quotes, as the library describes them. */
export function loadChecklistDocuments(): z.infer<typeof checklistFileSchema>['documents'] {
  return load('checklists.json', checklistFileSchema).documents
}

/** When a hazard is suspected major: criteria, their standards, and the general rule that is no item of its own. */
export function loadHazardCriteria(): z.infer<typeof criteriaFileSchema> {
  return load('major_hazard_criteria.json', criteriaFileSchema)
}

/** GB/T 4754-2017, the part in use: divisions (two digits) and groups (three digits). Own knowledge. */
export function loadIndustries(): z.infer<typeof industryFileSchema> {
  return load('industries.json', industryFileSchema)
}

/** One risk tag per checklist topic, with the industries it is derived from or proposed for. */
export function loadRiskTags(): z.infer<typeof riskTagFileSchema> {
  return load('risk-tags.json', riskTagFileSchema)
}

/** Documents and article subjects that no checklist or criterion names; `loadLaws` puts all together. */
export function loadLawRegister(): z.infer<typeof lawRegisterSchema> {
  return load('law-register.json', lawRegisterSchema)
}

/** Earlier versions of documents and what the present ones changed, with how sure each is. */
export function loadLawVersions(): z.infer<typeof lawVersionsSchema> {
  return load('law-versions.json', lawVersionsSchema)
}

/** The 21 state machines with roles, guards, deadlines and how sure their basis is. */
export function loadStateMachines(): z.infer<typeof machineFileSchema> {
  return load('state_machines.json', machineFileSchema)
}

/** Terms and enum values with their Chinese words. */
export function loadGlossary(): z.infer<typeof glossaryFileSchema> {
  return load('glossary.json', glossaryFileSchema)
}

function load<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  if (!cache.has(file)) {
    const parsed = schema.safeParse(
      JSON.parse(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')),
    )
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw new Error(
        `reference file ${file} is wrong at ${issue?.path.join('.') ?? 'the top'}: ${issue?.message ?? ''}`,
      )
    }
    cache.set(file, parsed.data)
  }
  return cache.get(file) as z.infer<Schema>
}
