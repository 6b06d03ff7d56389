/** The key of the n-th piece of an operation: the same each time it is sent, and another for each piece. */
export declare function pieceKey(key: string, n: number): string
/**
 * A UUIDv7: time-ordered, unique per operation; serves as `clientMutationId`. Works without a secure
 * context and never goes back in order on one page, even when the clock does.
 */
export declare function uuid7(now?: number): string
