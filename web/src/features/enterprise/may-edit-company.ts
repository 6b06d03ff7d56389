import type { Seat, Viewer } from '../../app/session/seats.ts'
import type { CompanyPhoneQuery } from '../../gql/graphql.ts'

/**
 * Whether this seat keeps the firm's file: owner or safety officer. The server decides; this only spares the others
 * a button that would refuse them.
 */
export function mayEditCompany(
  firm: NonNullable<CompanyPhoneQuery['myEnterprise']>,
  seat: Seat,
  viewer: Viewer,
): boolean {
  const own = seat.id.split(':')[1]
  const held = firm.seats.filter((one) => one.id === own || one.personName === viewer.name)
  const mine = firm.seats.find((one) => one.id === own) ?? held[0]
  return mine?.role === 'principal' || mine?.role === 'safety'
}
