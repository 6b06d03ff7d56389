/** A day that differs from its weekday. */
export interface SpecialDay {
  date: string
  kind: 'off' | 'work'
  name: string | null
}

const DAY_MS = 86_400_000
const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null
}

function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  const end = Date.parse(`${to}T00:00:00Z`)
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= end && days.length < 40; at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/**
 * Reads the days of a year out of a State Council notice as it is published (一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。
 * 1月4日（周日）上班。) or out of a table with one day a line (2026-02-14 上班 春节). What it cannot read it leaves out, so a
 * person has to look at the result.
 */
export function parseNotice(text: string, year: number): SpecialDay[] {
  const found = new Map<string, SpecialDay>()
  const put = (date: string | null, kind: SpecialDay['kind'], name: string | null): void => {
    if (date?.startsWith(`${year}-`)) found.set(date, { date, kind, name })
  }
  const plain = text.replaceAll(/（[^）]*）|\([^)]*\)/g, '')
  let name: string | null = null
  for (const line of plain.split(/\r?\n/)) {
    const row = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(line)
    if (row) {
      const rest = line.replace(row[0], '').replaceAll(/[,，;；\t]/g, ' ')
      const kind = /上班|补班|工作日|\bwork\b/i.test(rest) ? 'work' : 'off'
      const label = rest.replaceAll(/上班|补班|工作日|放假|休息|休假|\bwork\b|\boff\b/gi, '').trim()
      put(iso(Number(row[1]), Number(row[2]), Number(row[3])), kind, label || null)
      continue
    }
    let month = 1
    for (const part of line.replaceAll(/\s/g, '').split(/[。，；,;]/)) {
      const titled = /^(?:[一二三四五六七八九十]+[、.．]|\d+[、.．])?([^：:\d]{1,12})[：:]/.exec(part)
      if (titled) name = titled[1]!
      const kind = /上班/.test(part) ? 'work' : /放假|休息|调休/.test(part) ? 'off' : null
      for (const at of part.matchAll(DATE)) {
        month = Number(at[2] ?? month)
        const from = iso(Number(at[1] ?? year), month, Number(at[3]))
        if (at[6] === undefined) {
          if (kind) put(from, kind, name)
          continue
        }
        month = Number(at[5] ?? month)
        const to = iso(Number(at[4] ?? at[1] ?? year), month, Number(at[6]))
        if (kind && from && to) for (const day of daysFrom(from, to)) put(day, kind, name)
      }
    }
  }
  return [...found.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

/** Whether a day is a Saturday or Sunday: only such a day can be a make-up workday. */
export const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
