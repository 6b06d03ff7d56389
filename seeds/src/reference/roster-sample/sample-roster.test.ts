import { readFileSync } from 'node:fs'
import { checkCreditCode, divisionLookup } from '@anhu/domain/reference'
import {
  annotateSheet,
  annotatedRows,
  checkRoster,
  extractRoster,
  inspectUpload,
  proposeRosterMapping,
} from '@anhu/domain/sheets'
import { describe, expect, it } from 'vitest'
import { loadDivisions, loadIndustries } from '../index.ts'
import { FIRST_ROW, sampleRoster } from './sample-roster.ts'
import { SAMPLE_CSV, SAMPLE_XLSX } from './write-sample-roster.ts'

const planted = sampleRoster().map((row, i) => ({ ...row, number: FIRST_ROW + i }))
const firms = planted.filter((row) => row.kind === 'firm')

async function read(url: URL, options: { includeHidden?: boolean } = {}) {
  const bytes = readFileSync(url)
  const { table } = await inspectUpload(bytes)
  const mapping = proposeRosterMapping(table)
  if (mapping === undefined) throw new Error('no heading found')
  const roster = extractRoster(table, mapping, options)
  return { bytes, mapping, roster, rows: checkRoster(roster, mapping, checkCreditCode) }
}
const faultsOf = (rows: { row: number; errors: { code: string }[] }[]) =>
  rows.filter((r) => r.errors.length > 0).map((r) => [r.row, ...r.errors.map((e) => e.code)])

describe('the sample roster', () => {
  it('gives up exactly the planted faults, row by row', async () => {
    const { rows, roster, mapping } = await read(SAMPLE_XLSX)
    expect(mapping).toMatchObject({ sheet: '花名册', missing: [], doubtful: [] })
    expect(rows.map((r) => r.row)).toEqual(firms.filter((f) => !f.hidden).map((f) => f.number))
    expect(faultsOf(rows)).toEqual(
      firms.filter((f) => !f.hidden && f.faults.length > 0).map((f) => [f.number, ...f.faults]),
    )
    const numbers = (kind: string) => planted.filter((row) => row.kind === kind).map((row) => row.number)
    expect(roster.skipped).toEqual({
      hidden: firms.filter((f) => f.hidden).map((f) => f.number),
      repeatedHeading: numbers('heading'),
      total: numbers('total'),
      note: numbers('note'),
      blankFormatted: numbers('blank').length,
    })
  })

  it('says the same as its CSV twin about every firm, but for what CSV cannot carry', async () => {
    const [xlsx, csv] = await Promise.all([read(SAMPLE_XLSX, { includeHidden: true }), read(SAMPLE_CSV)])
    const lostInCsv = new Set(
      firms.filter((f) => f.faults.some((code) => /cell$|^numeric/u.test(code))).map((f) => f.number),
    )
    const right = (rows: typeof csv.rows) =>
      rows.filter((r) => !lostInCsv.has(r.row)).map(({ row, values, errors }) => ({ row, values, errors }))
    expect(right(csv.rows)).toEqual(right(xlsx.rows))
    expect(csv.rows.map((r) => r.row)).toEqual(xlsx.rows.map((r) => r.row))
    const codes = csv.rows.flatMap((r) => r.errors.map((e) => e.code))
    expect(codes.filter((code) => code === 'scientific_code')).toHaveLength(3)
  })

  it('names villages, towns and industries that the reference data knows, however written', async () => {
    const { rows } = await read(SAMPLE_XLSX)
    const lookUp = divisionLookup(loadDivisions().divisions)
    const { industries } = loadIndustries()
    for (const { values } of rows) {
      const town = lookUp(values.town ?? '', { level: 'town' })
      expect(town).toMatchObject({ code: '330381101000' })
      expect(
        lookUp(values.village ?? '', { level: 'village', within: '330381101' }).kind,
        values.village,
      ).toMatch(/exact|loose/u)
      if (values.industry !== undefined && values.industry !== '3351')
        expect(industries.map((i) => i.name)).toContain(values.industry)
    }
  })

  it('comes back with its wrong rows marked, and can be corrected and sent again', async () => {
    for (const url of [SAMPLE_XLSX, SAMPLE_CSV]) {
      const { bytes, mapping, rows } = await read(url)
      const copy = await annotateSheet(bytes, mapping, annotatedRows(rows))
      const { table } = await inspectUpload(copy)
      const again = proposeRosterMapping(table)
      expect(again).toMatchObject({
        sheet: mapping.sheet,
        headerTop: mapping.headerTop,
        headerRow: mapping.headerRow,
      })
      expect(again?.columns.slice(0, mapping.columns.length)).toEqual(mapping.columns)
      const reasons = table.sheets
        .find((s) => s.name === mapping.sheet)
        ?.rows.flatMap((r) =>
          r.number > mapping.headerRow && r.cells[mapping.columns.length] ? [r.number] : [],
        )
      expect(reasons).toEqual(rows.filter((r) => r.errors.length > 0).map((r) => r.row))
      if (again) expect(checkRoster(extractRoster(table, again), again, checkCreditCode)).toEqual(rows)
    }
  })
})

describe('names of all divisions', () => {
  it('are found without their kind, or held to be ambiguous, never taken for another', () => {
    const { divisions } = loadDivisions()
    const lookUp = divisionLookup(divisions)
    for (const { code, name, level } of divisions.filter((d) => d.level === 'village')) {
      const inTown = { level, within: code.slice(0, 9) }
      expect(lookUp(name, inTown)).toEqual({ kind: 'exact', code })
      const short = name.replace(/(村委会|社区居委会|居委会|社区)$/u, '')
      const found = lookUp(short, inTown)
      if (found.kind === 'ambiguous') expect(found.codes).toContain(code)
      else expect(found, short).toMatchObject({ code })
    }
  })
})
