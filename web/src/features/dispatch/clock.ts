/** Minutes after midnight as the clock shows them: 510 is 08:30. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** A clock time as minutes after midnight; null when it is none. */
export function minuteOf(text: string): number | null {
  const found = /^(\d{1,2})[:：](\d{2})$/.exec(text.trim())
  if (!found) return null
  const [hours, minutes] = [Number(found[1]), Number(found[2])]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

/** Metres as kilometres, one digit after the point. */
export const kilometres = (metres: number): string => (metres / 1000).toFixed(1)

/** Minutes as hours, one digit after the point where there is one. */
export const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10)

/** 11-24 周二, short enough for the head of a column. */
export function shortDay(day: string, weekdays: string): string {
  const at = new Date(`${day}T00:00:00Z`).getUTCDay()
  return `${day.slice(5)} ${weekdays.split('|')[at] ?? ''}`
}

/** The day `count` days later. */
export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}
