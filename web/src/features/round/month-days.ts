/** The days a month's sheet shows, Monday first, whole weeks: `monthDays('2026-11')` starts on 2026-10-26. */
export function monthDays(month: string): string[] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const lead = (first.getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const cells = Math.ceil((lead + length) / 7) * 7
  return Array.from({ length: cells }, (_, at) =>
    new Date(first.getTime() + (at - lead) * 86_400_000).toISOString().slice(0, 10),
  )
}
