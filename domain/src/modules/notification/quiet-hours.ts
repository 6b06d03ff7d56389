const shanghai = 8 * 3_600_000
const day = 86_400_000

/**
 * The earliest moment from which a phone may ring: now by day, 08:00 in Shanghai between 21:00 and 08:00.
 */
export function notBefore(now: Date): Date {
  const local = now.getTime() + shanghai
  const midnight = Math.floor(local / day) * day
  const hour = (local - midnight) / 3_600_000
  if (hour >= 21) return new Date(midnight + day + 8 * 3_600_000 - shanghai)
  if (hour < 8) return new Date(midnight + 8 * 3_600_000 - shanghai)
  return now
}
