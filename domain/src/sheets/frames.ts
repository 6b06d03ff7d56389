/** How the reading process and its parent talk: one frame each way over stdin and stdout, a head in JSON and bytes. */

import type { SheetLimits } from './limits.ts'
import type { IssueParams, RefusalCode } from './sheet-refused.ts'
import type { InspectedUpload } from './sheet-table.ts'

/** A wrong row as the annotated copy shows it. */
export interface RowMark {
  row: number
  /** 0-based columns to mark strongly; empty marks the row alone */
  columns: number[]
  reason: string
}

/** Where and how the reasons are written. */
export interface Annotation {
  sheet: string
  headerRow: number
  /** first row of the heading; the reasons' heading spans it as the other headings do */
  headerTop: number
  title: string
  marks: RowMark[]
}

/** What the child is asked. The file itself follows the head as bytes. */
export type ChildRequest =
  | { op: 'read-xlsx'; limits: SheetLimits }
  | { op: 'read-csv'; limits: SheetLimits }
  | { op: 'annotate-xlsx'; limits: SheetLimits; annotation: Annotation }
  | { op: 'annotate-csv'; limits: SheetLimits; annotation: Annotation }

/** What the child answers; an annotated file follows as bytes. */
export type ChildAnswer =
  | { ok: 'read'; upload: InspectedUpload }
  | { ok: 'annotated' }
  | { refused: RefusalCode; params: IssueParams }

/** Packs a head and its bytes: four bytes of length, the JSON, the bytes. */
export function packFrame(head: ChildRequest | ChildAnswer, bytes: Uint8Array = new Uint8Array()): Buffer {
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([length, json, bytes])
}

/** Unpacks what {@link packFrame} packed; throws when it is cut short. */
export function unpackFrame<Head extends ChildRequest | ChildAnswer>(
  frame: Buffer,
): { head: Head; bytes: Buffer } {
  const length = frame.length >= 4 ? frame.readUInt32BE() : Number.POSITIVE_INFINITY
  if (frame.length < 4 + length) throw new Error('the frame is cut short')
  return {
    head: JSON.parse(frame.toString('utf8', 4, 4 + length)) as Head,
    bytes: frame.subarray(4 + length),
  }
}
