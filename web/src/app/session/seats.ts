/** Which side of an alliance a seat sits on; decides the door (desk or phone) and the pages. */
export type SeatKind = 'bureau' | 'committee' | 'member' | 'expert'

/** One role a person holds now; `id` is what the API takes in `x-anhu-seat`. */
export interface Seat {
  id: string
  kind: SeatKind
  /** chair, secretary, principal, … */
  role?: string
  /** 主任, 安全员, 副局长 … as the server says it. */
  title: string
  /** The alliance, enterprise or bureau the seat belongs to. */
  place: string
  /** What tells two seats of the same place apart: the group, the alliance. */
  detail?: string | null
  /** A group leader sees the committee's pages for one group. */
  leader?: boolean
  isInspector?: boolean
  allianceId?: string | null
  groupId?: string | null
  enterpriseId?: string | null
  bureauId?: string | null
}

/** The person signed in. */
export interface Viewer {
  id: string
  name: string
  phone: string
  seats: Seat[]
}

/** The two HTML entries. */
export type Door = 'desk' | 'member'

/** The door a seat opens: firms and experts on the phone, committee and bureau at the desk. */
export function doorOf(kind: SeatKind): Door {
  return kind === 'member' || kind === 'expert' ? 'member' : 'desk'
}

/** First page of a seat, as a full address (the doors are separate pages). */
export function homeOf(kind: SeatKind): string {
  if (kind === 'expert') return '/m/route'
  return kind === 'member' ? '/m/today' : kind === 'committee' ? '/committee' : '/bureau'
}

/** The seat to start in: the one used last, else the only one; with several the person chooses. */
export function startingSeat(seats: readonly Seat[], lastUsed: string | null): Seat | null {
  return seats.find((seat) => seat.id === lastUsed) ?? (seats.length === 1 ? (seats[0] ?? null) : null)
}
