import { p } from '@mikro-orm/core'

/**
 * Keys of an alliance-owned row: `(alliance_id, id)`, UUIDv7. The alliance comes first so that the same key can
 * distribute the table, and references stay inside one alliance because they repeat it.
 */
export const allianceKey = { allianceId: p.uuid().primary(), id: p.uuid().primary().index() }

/** Optimistic lock: MikroORM adds it to the WHERE of each update, so a blocked or lost update is an error. */
export const version = { version: p.integer().version() }

/** A 12-digit division code (GB/T 2260 plus township and village), as bigint so that a territory is a range. */
export const divisionCode = p.bigint('number')
