/** Who asks. A closed union: nothing reads or writes the database without one of these. */
export type Actor =
  /** A signed-in browser: the cookie's token hashed, and the seat the request names ('' for none). */
  | { kind: 'session'; tokenHash: Buffer; seat: string }
  /** A person known otherwise: worlds and tests. */
  | { kind: 'person'; personId: string; seat: string }
  /** A job for one alliance. */
  | { kind: 'job'; allianceId: string; reason: string }
  /** The system itself, with a written reason out of `authz.system_reasons`. */
  | { kind: 'system'; reason: string }

export type SeatKind = 'person' | 'committee' | 'leader' | 'member' | 'bureau' | 'expert' | 'job' | 'system'

/** What the database said this actor is, at the start of the transaction. */
export interface Standing {
  kind: SeatKind
  seat: string
  personId: string | null
  personName: string
  sessionId: string | null
  /** The seat's role: a committee, enterprise or bureau role. */
  role: string | null
  allianceId: string | null
  groupId: string | null
  /** The member's own firm; for committee seats the firm they come from. Whom it excludes: `enterpriseIds`. */
  enterpriseId: string | null
  /** Every firm this person belongs to, whatever seat is sat on: nobody decides about one of them (recusal). */
  enterpriseIds: readonly string[]
  bureauId: string | null
  /** Of an expert seat: the row of the register. */
  expertId: string | null
  /** Of an expert on the spot of a follow-up: the visits whose hazards are looked at again. */
  followVisitIds: readonly string[]
  divisionCode: number | null
  isInspector: boolean
  /** A member's alliances today. */
  allianceIds: readonly string[]
  /** Visits that still take late pieces from this person. */
  lateVisits: readonly { visitId: string; allianceId: string; groupId: string | null }[]
}

/** Turns the answer of `authz.enter_*` into a standing. */
export function standingOf(row: Record<string, unknown>): Standing {
  const text = (key: string): string | null => (row[key] as string | null | undefined) ?? null
  return {
    kind: row.kind as SeatKind,
    seat: text('seat') ?? '',
    personId: text('personId'),
    personName: text('personName') ?? '系统',
    sessionId: text('sessionId'),
    role: text('role'),
    allianceId: text('allianceId'),
    groupId: text('groupId'),
    enterpriseId: text('enterpriseId'),
    enterpriseIds: (row.enterpriseIds as string[] | undefined) ?? [],
    bureauId: text('bureauId'),
    expertId: text('expertId'),
    followVisitIds: (row.followVisitIds as string[] | undefined) ?? [],
    divisionCode: (row.divisionCode as number | null | undefined) ?? null,
    isInspector: row.isInspector === true,
    allianceIds: (row.allianceIds as string[] | undefined) ?? [],
    lateVisits: (row.lateVisits as Standing['lateVisits'] | undefined) ?? [],
  }
}
