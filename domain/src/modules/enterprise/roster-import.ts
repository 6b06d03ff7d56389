import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { DomainError, type JobTools, NotVisible, type UnitOfWork, defineJob } from '../../kernel/index.ts'
import {
  ROSTER_FIELDS,
  type RosterMapping,
  SheetRefused,
  annotateSheet,
  checkRoster,
  extractRoster,
  inspectUpload,
  proposeRosterMapping,
} from '../../sheets/index.ts'
import { Upload } from '../evidence/index.ts'
import { checkCreditCode } from '../reference/index.ts'
import { allianceOf } from '../tenancy/index.ts'
import { enterpriseActions } from './enterprise.actions.ts'
import { RosterImport } from './roster-import.entities.ts'
import { rosterKnowledge } from './roster-knowledge.ts'
import { type RosterPlanRow, planRoster } from './roster-plan.ts'

const importPayload = z.object({ importId: z.uuid() })
/** Reads and dry-runs a roster: proposes a mapping first if there is none. */
export const checkRosterJob = defineJob({
  name: 'enterprise.check-roster',
  payload: importPayload,
  scope: 'alliance',
})
/** Writes a checked roster, in one transaction. */
export const commitRosterJob = defineJob({
  name: 'enterprise.commit-roster',
  payload: importPayload,
  scope: 'alliance',
})

/** Counts of a dry run and of a commit, and how far it is (0 to 1). */
export interface RosterSummary {
  progress: number
  total: number
  clean: number
  wrong: number
  toCreate: number
  toUpdate: number
  unchanged: number
  /** Firms that are asked, and firms that were here before and are left alone. */
  toInvite: number
  held: number
  skippedBlank: number
  skippedHidden: number
  refusal?: { code: string; params: Record<string, string | number> }
}

/** The mapping with what the screen shows beside it. */
export interface StoredMapping {
  mapping: RosterMapping
  sample: string[][]
}

export const emptySummary: RosterSummary = {
  progress: 0,
  total: 0,
  clean: 0,
  wrong: 0,
  toCreate: 0,
  toUpdate: 0,
  unchanged: 0,
  toInvite: 0,
  held: 0,
  skippedBlank: 0,
  skippedHidden: 0,
}

/** An import this committee can see. */
export async function rosterImportOf(uow: UnitOfWork, importId: string): Promise<RosterImport> {
  const found = await uow.em.findOne(RosterImport, { id: importId })
  if (!found) throw new NotVisible('roster_import')
  return found
}

/** Starts an import of a file that this person has uploaded; a worker reads it and dry-runs it. */
export async function startRosterImport(
  uow: UnitOfWork,
  input: { sha256: string; fileName: string },
): Promise<{ importId: string }> {
  uow.require(enterpriseActions['roster:import'])
  const upload = await uow.em.findOne(Upload, { personId: uow.standing.personId ?? '', sha256: input.sha256 })
  if (!upload) throw new DomainError('FILE_NOT_UPLOADED')
  const allianceId = allianceOf(uow)
  const importId = uow.newId()
  uow.em.create(RosterImport, {
    allianceId,
    id: importId,
    sha256: input.sha256,
    fileName: input.fileName.slice(0, 200),
    state: 'checking',
    mapping: null,
    summary: emptySummary,
    rows: null,
    createdAt: uow.now(),
    createdByName: uow.standing.personName,
  })
  uow.emit(checkRosterJob, allianceId, { importId })
  return { importId }
}

/** Corrects which column means what, and dry-runs again. */
export async function setRosterMapping(
  uow: UnitOfWork,
  input: { importId: string; version: number; columns: { index: number; field: string | null }[] },
): Promise<{ importId: string; state: string }> {
  uow.require(enterpriseActions['roster:import'])
  const row = await rosterImportOf(uow, input.importId)
  const stored = row.mapping as StoredMapping | null
  if (row.version !== input.version) throw new DomainError('STALE_VERSION')
  if (!stored || row.state === 'committing' || row.state === 'committed')
    throw new DomainError('IMPORT_STATE', { state: row.state })
  const fields = new Set<string>(ROSTER_FIELDS.map((spec) => spec.field))
  const chosen = new Map(input.columns.map((column) => [column.index, column.field]))
  const columns = stored.mapping.columns.map((column) => {
    const field = chosen.has(column.column) ? chosen.get(column.column)! : column.field
    return { ...column, field: field && fields.has(field) ? (field as typeof column.field) : null }
  })
  const missing = ROSTER_FIELDS.filter(
    (spec) => spec.required && !columns.some((column) => column.field === spec.field),
  )
  if (missing.length > 0)
    throw new DomainError('MAPPING_INCOMPLETE', { fields: missing.map((spec) => spec.title) })
  row.mapping = { ...stored, mapping: { ...stored.mapping, columns, missing: [] } }
  row.state = 'checking'
  row.token = null
  uow.emit(checkRosterJob, row.allianceId, { importId: row.id })
  return { importId: row.id, state: row.state }
}

/** Body of `enterprise.check-roster`. A file that cannot be taken ends as `failed` with its reason; nothing is thrown away. */
export async function runRosterCheck(
  uow: UnitOfWork,
  payload: { importId: string },
  tools: JobTools,
): Promise<void> {
  const row = await rosterImportOf(uow, payload.importId)
  if (row.state !== 'checking') return
  const note = (progress: number): Promise<unknown> =>
    tools.sideline((side) =>
      side.em.execute(
        `update app.roster_imports set summary = jsonb_set(summary, '{progress}', to_jsonb(?::float8)) where id = ?`,
        [progress, row.id],
      ),
    )
  try {
    await note(0.05)
    const { table } = await inspectUpload(await tools.blobs.read(row.sha256))
    await note(0.4)
    const stored = row.mapping as StoredMapping | null
    const mapping = stored?.mapping ?? proposeRosterMapping(table)
    if (!mapping) throw new SheetRefused('no_header')
    const sheet = table.sheets.find((one) => one.name === mapping.sheet)
    const sample = (sheet?.rows ?? [])
      .filter((line) => line.number > mapping.headerRow)
      .slice(0, 5)
      .map((line) => mapping.columns.map((column) => String(line.cells[column.column]?.text ?? '')))
    row.mapping = { mapping, sample } satisfies StoredMapping
    if (mapping.missing.length > 0) {
      row.state = 'uploaded'
      row.summary = { ...emptySummary, progress: 1 }
      return
    }
    const extracted = extractRoster(table, mapping)
    const checked = checkRoster(extracted, mapping, checkCreditCode)
    const codes = checked.flatMap((one) =>
      one.errors.length === 0 && one.values.uscc ? [one.values.uscc] : [],
    )
    const rows = planRoster(checked, await rosterKnowledge(uow, codes))
    await note(0.9)
    const count = (outcome: RosterPlanRow['outcome']): number =>
      rows.filter((one) => one.outcome === outcome).length
    row.rows = rows
    row.summary = {
      progress: 1,
      total: rows.length,
      clean: rows.length - count('wrong') - count('held'),
      wrong: count('wrong'),
      toCreate: count('create'),
      toUpdate: count('update'),
      unchanged: count('unchanged'),
      toInvite: count('invite'),
      held: count('held'),
      skippedBlank: extracted.skipped.blankFormatted,
      skippedHidden: extracted.skipped.hidden.length,
    } satisfies RosterSummary
    row.state = 'checked'
    row.token = randomUUID()
  } catch (error) {
    if (!(error instanceof SheetRefused)) throw error
    row.state = 'failed'
    row.errorCode = error.code
    row.summary = { ...emptySummary, progress: 1, refusal: { code: error.code, params: { ...error.params } } }
  }
}

/** The user's own sheet back with wrong rows marked and reasons beside them. */
export async function annotatedRoster(
  uow: UnitOfWork,
  importId: string,
  read: (sha256: string) => Promise<Buffer>,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  uow.require(enterpriseActions['roster:import'])
  const row = await rosterImportOf(uow, importId)
  const stored = row.mapping as StoredMapping | null
  const rows = row.rows as RosterPlanRow[] | null
  if (!stored || !rows) throw new DomainError('IMPORT_STATE', { state: row.state })
  const marks = rows
    .filter((one) => one.outcome === 'wrong' || one.outcome === 'held')
    .map((one) => ({
      row: one.row,
      reasons: one.problems.map((problem) => problem.message),
      columns: one.problems.flatMap((problem) => (problem.column === null ? [] : [problem.column])),
    }))
  return { bytes: await annotateSheet(await read(row.sha256), stored.mapping, marks), fileName: row.fileName }
}
