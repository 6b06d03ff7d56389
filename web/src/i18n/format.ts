import { getLocale, type Locale } from './messages.ts'

const DAY = 86_400_000
const SHANGHAI = 'Asia/Shanghai'

/** 2026-11-22, in the time of the place (the paper form of dates). */
export function formatDate(value: Date | string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: SHANGHAI, dateStyle: 'short' }).format(new Date(value))
}

/** 10:32. */
export function formatTime(value: Date | string): string {
  return new Intl.DateTimeFormat('zh-CN', {
    timeZone: SHANGHAI,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(value))
}

/** 2026-11-22 10:32. */
export function formatDateTime(value: Date | string): string {
  return `${formatDate(value)} ${formatTime(value)}`
}

/** 1,234 (never shortened to 万 on screens that open rows). */
export function formatNumber(value: number, locale: Locale = getLocale()): string {
  return new Intl.NumberFormat(locale).format(value)
}

/** Whole days from now to a deadline, negative when late; both ends counted as days of the place. */
export function daysLeft(deadline: Date | string, now: Date = new Date()): number {
  return Math.round((Date.parse(formatDate(deadline)) - Date.parse(formatDate(now))) / DAY)
}

/** The date of today in Shanghai, `YYYY-MM-DD`. */
export function today(): string {
  return formatDate(new Date())
}
