/**
 * Writes data/calendar.json: the State Council's notices of 2024-2026 as chinese-days has them, and for the years
 * after them only the statutory days, computed, which stay provisional until their notice comes. Run
 * `node seeds/src/reference/extract-calendar.ts` after a new release of the package.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import chineseDays from 'chinese-days'
import type { CalendarDayRow, CalendarFile, CalendarYearRow } from './schemas.ts'

// numbers and dates of the notices: own knowledge, except the date of the one for 2026
const NOTICES: readonly CalendarYearRow[] = [
  {
    year: 2024,
    status: 'notice',
    source: '国务院办公厅关于2024年部分节假日安排的通知',
    number: '国办发明电〔2023〕7号',
    publishedOn: '2023-10-25',
    verified: false,
  },
  {
    year: 2025,
    status: 'notice',
    source: '国务院办公厅关于2025年部分节假日安排的通知',
    number: '国办发明电〔2024〕12号',
    publishedOn: '2024-11-12',
    verified: false,
  },
  {
    year: 2026,
    status: 'notice',
    source: '国务院办公厅关于2026年部分节假日安排的通知',
    number: '国办发明电〔2025〕7号',
    publishedOn: '2025-11-04',
    verified: false,
  },
]
const STATUTORY_YEARS = [2027, 2028, 2029, 2030]
const STATUTORY_SOURCE = '全国年节及纪念日放假办法(2025年起施行)推算, 通知发布前为暂定'

/** Reads the installed package and returns what data/calendar.json must hold. */
export function extractCalendar(): CalendarFile {
  const path = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json')
  const table = JSON.parse(readFileSync(path, 'utf8')) as Record<
    'holidays' | 'workdays',
    Record<string, string>
  >
  const days: CalendarDayRow[] = []
  for (const { year } of NOTICES) {
    for (const [kind, part] of [
      ['off', table.holidays],
      ['work', table.workdays],
    ] as const) {
      for (const [date, label] of Object.entries(part)) {
        if (date.startsWith(`${year}-`))
          days.push({ date, kind, name: label.split(',')[1] ?? '', source: `notice-${year}` })
      }
    }
  }
  for (const year of STATUTORY_YEARS) days.push(...statutoryDays(year))
  return {
    source: 'chinese-days 1.5.7 (MIT), notices of the State Council; later years computed',
    years: [
      ...NOTICES,
      ...STATUTORY_YEARS.map((year): CalendarYearRow => ({
        year,
        status: 'provisional',
        source: STATUTORY_SOURCE,
        number: null,
        publishedOn: null,
        verified: false,
      })),
    ],
    days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  }
}

function statutoryDays(year: number): CalendarDayRow[] {
  const newYear = lunar(`${year}-01-01`)
  const tombs = chineseDays.getSolarTermDate(year, 4, 'pure_brightness')
  const days: [string, string][] = [
    [`${year}-01-01`, '元旦'],
    ...[-1, 0, 1, 2].map((shift): [string, string] => [addDays(newYear, shift), '春节']),
    [tombs, '清明'],
    [`${year}-05-01`, '劳动节'],
    [`${year}-05-02`, '劳动节'],
    [lunar(`${year}-05-05`), '端午'],
    [lunar(`${year}-08-15`), '中秋'],
    ...[1, 2, 3].map((day): [string, string] => [`${year}-10-0${day}`, '国庆节']),
  ]
  return days.map(([date, name]) => ({ date, kind: 'off', name, source: `statutory-${year}` }))
}

function lunar(date: string): string {
  return chineseDays.getSolarDateFromLunar(date).date
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

if (import.meta.main) {
  writeFileSync(
    new URL('data/calendar.json', import.meta.url),
    `${JSON.stringify(extractCalendar(), null, 1)}\n`,
  )
}
