import type { RecordVisitInput } from '../../gql/graphql.ts'
/** Largest body of a piece. The server takes 256 KB; a slow line gets 150 KB through within the time a request has. */
export declare const PIECE_BYTES: number
/**
 * Cuts a check into pieces that fit a request, always in the same places. Elements are never cut and stay in their
 * order; check-in goes with the first piece, the promise of what the check consists of with the last.
 */
export declare function splitSubmission(input: RecordVisitInput, limit?: number): RecordVisitInput[]
