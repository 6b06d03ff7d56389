/* Generated from the schema by build/write-cache-schema.ts; do not edit. */

/** Concrete types of every interface and union. */
export const possibleTypes: Record<string, string[]> = {}

/** Object types without an id: kept inside their parent. */
export const keylessTypes: readonly string[] = []

/** Connections on Query. */
export const connectionFields: readonly string[] = []
