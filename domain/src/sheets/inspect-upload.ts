import { guardArchive } from './archive.ts'
import type { SheetLimits } from './limits.ts'
import { SHEET_LIMITS } from './limits.ts'
import { runChild } from './run-child.ts'
import { SheetRefused } from './sheet-refused.ts'
import type { InspectedUpload } from './sheet-table.ts'
import { uploadKind } from './upload-kind.ts'

/**
 * Reads a sheet of unknown origin (.xlsx, or CSV in UTF-8, UTF-16 or GB18030): magic bytes, the archive's contents,
 * then the parser in a process of its own. Throws {@link SheetRefused} with a code the user can be told; the file's
 * name is not needed, because it proves nothing. Never trusts the result's texts: see `extractRoster`.
 */
export async function inspectUpload(
  bytes: Uint8Array,
  limits: Partial<SheetLimits> = {},
): Promise<InspectedUpload> {
  const all = { ...SHEET_LIMITS, ...limits }
  const kind = uploadKind(bytes, all)
  if (kind === 'xlsx') await guardArchive(bytes, all)
  const { answer } = await runChild({ op: kind === 'xlsx' ? 'read-xlsx' : 'read-csv', limits: all }, bytes)
  if (answer.ok !== 'read') throw new SheetRefused('unreadable')
  return answer.upload
}
