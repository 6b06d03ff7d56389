import { readFragment } from '../../gql/fragment-masking.ts'
import type { Session_SeatFragment, Session_ViewerQuery } from '../../gql/graphql.ts'
import { termWord } from '../../i18n/term.ts'
import type { Seat, SeatKind, Viewer } from './seats.ts'
import { SeatFragment } from './session-documents.ts'

const KIND: Partial<Record<Session_SeatFragment['kind'], SeatKind>> = {
  bureau: 'bureau',
  expert: 'expert',
  committee: 'committee',
  leader: 'committee',
  member: 'member',
}

/** Where the word of a role stands; the server's own title is the name of the place. */
const ROLES = {
  bureau: 'BureauRole',
  committee: 'CommitteeRole',
  member: 'EnterpriseRole',
  expert: 'ExpertSeatRole',
} as const

function toSeat(seat: Session_SeatFragment): Seat[] {
  const kind = KIND[seat.kind]
  if (!kind) return []
  const place = {
    bureau: seat.bureauName,
    committee: seat.allianceName,
    member: seat.enterpriseName,
    expert: seat.bureauName,
  }[kind]
  return [
    {
      id: seat.key,
      kind,
      role: seat.role,
      title: termWord(ROLES[kind], seat.role),
      place: place ?? seat.allianceName ?? '',
      detail: kind === 'committee' ? seat.groupName : kind === 'member' ? seat.allianceName : null,
      leader: seat.kind === 'leader',
      isInspector: seat.isInspector,
      allianceId: seat.allianceId ?? null,
      groupId: seat.groupId ?? null,
      enterpriseId: seat.enterpriseId ?? null,
      bureauId: seat.bureauId ?? null,
    },
  ]
}

/** The person as the portal knows them, from the API's answer. */
export function toViewer(viewer: NonNullable<Session_ViewerQuery['viewer']>): Viewer {
  return {
    id: viewer.personId,
    name: viewer.name,
    phone: viewer.phoneMasked,
    seats: viewer.seats.flatMap((seat) => toSeat(readFragment(SeatFragment, seat))),
  }
}
