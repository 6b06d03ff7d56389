/**
 * The shipped reference data: divisions, calendar, checklists, hazard criteria, industries, risk tags, law, state
 * machines and glossary. Every loader reads one committed file, checks its shape (a slip throws with file and path
 * inside it) and answers from memory the second time. What a fact's `confidence`, `verified` or `verification`
 * says must travel into the database and onto the screen: what is not verified is editable data, never the law.
 */
export {
  loadCalendar,
  loadChecklistDocuments,
  loadChecklistTopics,
  loadDivisions,
  loadGlossary,
  loadHazardCriteria,
  loadIndustries,
  loadLawRegister,
  loadRiskTags,
  loadStateMachines,
} from './loaders.ts'
export { type ShippedArticle, type ShippedVersion, loadLawLibrary } from './law-library.ts'
export { loadLaws } from './laws.ts'
export type { Law } from './laws.ts'
export type * from './schemas.ts'
