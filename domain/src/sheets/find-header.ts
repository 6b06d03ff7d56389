import type { RosterField } from './roster-fields.ts'
import { ROSTER_FIELDS, fieldOfHeading } from './roster-fields.ts'
import type { Cell, MergedRange, SheetRow, SheetTable } from './sheet-table.ts'

const SEARCH_ROWS = 30
const MAX_DEPTH = 3

/** One column of somebody's sheet, and what we take it for. */
export interface ColumnProposal {
  /** 0-based */
  column: number
  /** the heading as written; levels joined by "/" */
  heading: string
  field: RosterField | null
  certainty: 'exact' | 'partial' | 'none'
}

/** Where the roster is and what its columns mean: a proposal that a person may change before the dry run. */
export interface RosterMapping {
  sheet: string
  /** first and last row of the heading, as Excel numbers them */
  headerTop: number
  headerRow: number
  columns: ColumnProposal[]
  /** required fields without a column */
  missing: RosterField[]
  /** two columns that look the same: the first was taken, these were not */
  doubtful: { column: number; field: RosterField }[]
}

/**
 * Finds the sheet and the heading rows of a roster, skipping titles, notes and hidden rows above them, and proposes a
 * field per column. Undefined when no rows look like a heading: at least two known fields, one of them the name or
 * the credit code.
 */
export function proposeRosterMapping(table: SheetTable): RosterMapping | undefined {
  let best: { mapping: RosterMapping; score: number } | undefined
  for (const sheet of table.sheets.filter((candidate) => !candidate.hidden)) {
    const head = sheet.rows.slice(0, SEARCH_ROWS)
    for (const [index, top] of head.entries()) {
      for (let depth = 1; depth <= MAX_DEPTH && index + depth <= head.length; depth++) {
        const rows = head.slice(index, index + depth)
        const last = rows.at(-1) ?? top
        if (last.number - top.number !== depth - 1 || cutsMerge(sheet.mergedHeads, top, last)) continue
        const columns = readHeading(rows)
        const { proposals, doubtful } = oneColumnPerField(columns)
        const fields = new Set(proposals.flatMap((proposal) => proposal.field ?? []))
        if (fields.size < 2 || !(fields.has('name') || fields.has('uscc'))) continue
        // exact words weigh most; a deeper heading or a later row must earn its place
        const exact = proposals.filter((proposal) => proposal.certainty === 'exact').length
        const score =
          exact * 10 + fields.size * 5 - (depth - 1) - index * 0.01 + Math.min(sheet.rows.length, 100) * 0.001
        if (best !== undefined && score <= best.score) continue
        const missing = ROSTER_FIELDS.filter((spec) => spec.required && !fields.has(spec.field)).map(
          (spec) => spec.field,
        )
        best = {
          score,
          mapping: {
            sheet: sheet.name,
            headerTop: top.number,
            headerRow: last.number,
            columns: proposals,
            missing,
            doubtful,
          },
        }
      }
    }
  }
  return best?.mapping
}

function readHeading(rows: SheetRow[]): ColumnProposal[] {
  const width = Math.max(...rows.map((row) => row.cells.length))
  return Array.from({ length: width }, (_, column): ColumnProposal => {
    const levels: string[] = []
    for (const [depth, row] of rows.entries()) {
      const cell = row.cells[column] ?? parentToTheLeft(rows, depth, column)
      if (cell && cell.kind === 'text' && cell.merged !== 'down' && cell.text.length <= 40)
        levels.push(cell.text.replace(/\s+/gu, ''))
    }
    const own = levels.at(-1) ?? ''
    const match = own === '' ? null : fieldOfHeading(own, levels.slice(0, -1).join(''))
    return {
      column,
      heading: levels.join('/'),
      field: match?.field ?? null,
      certainty: match?.certainty ?? 'none',
    }
  })
}

/**
 * Where merging was lost (CSV) or never done, the heading of a group stands in its first column only: a column with
 * words below and none above belongs to the group on its left, if that has words below as well.
 */
function parentToTheLeft(rows: SheetRow[], depth: number, column: number): Cell | null {
  const below = rows[depth + 1]
  if (!below?.cells[column]) return null
  let left = column - 1
  while (left >= 0 && !rows[depth]?.cells[left]) left -= 1
  const parent = rows[depth]?.cells[left] ?? null
  const group =
    left >= 0 &&
    Array.from({ length: column - left }, (_, i) => below.cells[left + i]).every(
      (cell) => cell && cell.merged !== 'down',
    )
  return group ? parent : null
}

function oneColumnPerField(columns: ColumnProposal[]): {
  proposals: ColumnProposal[]
  doubtful: RosterMapping['doubtful']
} {
  const owner = new Map<RosterField, number>()
  for (const certainty of ['exact', 'partial'] as const) {
    for (const { column, field, certainty: own } of columns)
      if (field !== null && own === certainty && !owner.has(field)) owner.set(field, column)
  }
  const doubtful: RosterMapping['doubtful'] = []
  const proposals = columns.map((proposal): ColumnProposal => {
    if (proposal.field === null || owner.get(proposal.field) === proposal.column) return proposal
    doubtful.push({ column: proposal.column, field: proposal.field })
    return { ...proposal, field: null, certainty: 'none' }
  })
  return { proposals, doubtful }
}

/** A merged cell that begins inside these rows and goes on below belongs to a deeper heading. */
function cutsMerge(merges: MergedRange[], top: SheetRow, last: SheetRow): boolean {
  return merges.some(
    (range) =>
      range.top >= top.number &&
      range.top <= last.number &&
      range.bottom > last.number &&
      range.bottom - range.top < MAX_DEPTH,
  )
}
