/** Headers every request carries besides the cookie: the explicit seat. */
export function seatHeaders(seatId: string): Record<string, string> {
  return seatId ? { 'x-anhu-seat': seatId } : {}
}
