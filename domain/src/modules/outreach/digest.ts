const shanghai = 8 * 3_600_000
const day = 86_400_000

/**
 * When the digest of this moment goes out: today at the publisher's hour if that is still to come, else tomorrow.
 * @param hour Shanghai hour outside the quiet ones, 8 to 20
 */
export function digestAt(now: Date, hour: number): Date {
  const local = now.getTime() + shanghai
  const at = Math.floor(local / day) * day + hour * 3_600_000
  return new Date((at >= local ? at : at + day) - shanghai)
}
