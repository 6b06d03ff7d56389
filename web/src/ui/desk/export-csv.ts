/** A column of an exported sheet. */
export interface CsvColumn<Row> {
  title: string
  value: (row: Row) => string | number | null | undefined
}

// A cell that begins like a formula is run by Excel when opened; a leading quote makes it text.
function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value)
  let text = (value ?? '').replaceAll('"', '""')
  if (/^[=+\-@\t\r]/.test(text)) text = `'${text}`
  // Excel turns long digits into 9.1E+17; the ="…" form keeps ids and phone numbers as they are.
  return /^\d{11,}$/.test(text) ? `"=""${text}"""` : `"${text}"`
}

/** What is on the screen as a sheet Excel opens without asking: 序号 first, long numbers as text, UTF-8 with BOM. */
export function toCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  indexTitle: string,
  offset = 0,
): string {
  const head = [indexTitle, ...columns.map((column) => column.title)].map(cell).join(',')
  const body = rows.map((row, index) =>
    [offset + index + 1, ...columns.map((column) => column.value(row))].map(cell).join(','),
  )
  return `\uFEFF${[head, ...body].join('\r\n')}\r\n`
}

/** Hands a sheet to the person as a file. */
export function downloadCsv(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = `${name}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
