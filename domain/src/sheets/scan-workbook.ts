import { eachEntry } from './archive.ts'
import type { SheetLimits } from './limits.ts'
import { SheetRefused } from './sheet-refused.ts'

const TAG = /<(?:\w+:)?(row|c|v|is|mergeCell|dataValidation|conditionalFormatting)(?=[\s/>])([^>]*)>/gu
const MAX_TAG = 65_536

/** What the scan found; `areas` are the cells that validations and formats name, which the writer would unfold. */
export interface WorkbookScan {
  rows: number
  cells: number
  areas: number
}

/**
 * Reads a workbook's sheets as a stream of tags, before the real parser sees them, and refuses what would kill it:
 * more bytes than declared, too many rows or cells, merged ranges over everything. Runs in the reading process.
 */
export async function scanWorkbook(bytes: Uint8Array, limits: SheetLimits): Promise<WorkbookScan> {
  const found: WorkbookScan = { rows: 0, cells: 0, areas: 0 }
  let inflated = 0
  let merged = 0
  await eachEntry(bytes, async (entry, open) => {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/u.test(entry.fileName)
    let rest = ''
    let rows = 0
    let rowHasContent = false
    for await (const chunk of await open()) {
      const piece = chunk as Buffer
      inflated += piece.length
      if (inflated > limits.inflatedBytes)
        throw new SheetRefused('archive_bomb', {
          reason: 'size',
          limit: Math.round(limits.inflatedBytes / 1024 / 1024),
        })
      if (!isSheet) continue
      const text = rest + piece.toString('latin1')
      for (const [, tag, attributes = ''] of text.matchAll(TAG)) {
        if (tag === 'row') rowHasContent = false
        else if (tag === 'c') found.cells += 1
        else if (tag === 'mergeCell') {
          const range = attribute(attributes, 'ref')
          merged += areaOf(range)
          if (merged > limits.mergedCells)
            throw new SheetRefused('merge_too_large', { range, limit: limits.mergedCells })
        } else if (tag === 'dataValidation' || tag === 'conditionalFormatting') {
          for (const range of attribute(attributes, 'sqref').split(' ')) found.areas += areaOf(range)
        } else if (!rowHasContent) {
          rowHasContent = true
          rows += 1
        }
      }
      if (rows > limits.rows) throw new SheetRefused('too_many_rows', { limit: limits.rows })
      if (found.cells > limits.cells) throw new SheetRefused('too_many_cells', { limit: limits.cells })
      const open_ = text.lastIndexOf('<')
      rest = open_ >= 0 && text.indexOf('>', open_) < 0 ? text.slice(open_) : ''
      if (rest.length > MAX_TAG) throw new SheetRefused('unreadable')
    }
    found.rows += rows
  })
  return found
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`, 'u').exec(attributes)?.[1] ?? ''
}

function areaOf(range: string): number {
  const match = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/u.exec(range)
  if (match === null) return range === '' ? 0 : Number.POSITIVE_INFINITY
  const [, left = '', top = '', right = left, bottom = top] = match
  const width = columnNumber(right || 'XFD') - columnNumber(left || 'A') + 1
  const height = Number(bottom || 1_048_576) - Number(top || 1) + 1
  return Math.max(1, width) * Math.max(1, height)
}

function columnNumber(letters: string): number {
  let n = 0
  for (const letter of letters) n = n * 26 + letter.charCodeAt(0) - 64
  return n
}
