/** How much a file may ask for before it is refused. Tests narrow single limits to reach the next guard. */
export interface SheetLimits {
  /** size of the upload */
  fileBytes: number
  /** entries of an xlsx archive */
  archiveEntries: number
  /** declared and, while reading, true size of all entries */
  inflatedBytes: number
  /** inflated : packed of one entry above a megabyte */
  entryRatio: number
  /** rows with content on one sheet */
  rows: number
  /** cells, blank formatted ones included, over all sheets */
  cells: number
  columns: number
  /** cells under merged ranges, all together */
  mergedCells: number
  /** characters of all cells together */
  characters: number
  /** of the reading process */
  heapMb: number
  seconds: number
}

/** A roster of 20,000 firms is refused, one of 5,000 takes a second; measured on two cores. */
export const SHEET_LIMITS: SheetLimits = {
  fileBytes: 10 * 1024 * 1024,
  archiveEntries: 2_000,
  inflatedBytes: 96 * 1024 * 1024,
  entryRatio: 400,
  rows: 20_000,
  cells: 420_000,
  columns: 256,
  mergedCells: 200_000,
  characters: 30_000_000,
  heapMb: 256,
  seconds: 20,
}
