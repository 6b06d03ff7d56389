/**
 * The sentences policies are made of. Each reads the context that `authz.enter_*` set for the transaction.
 *
 * The settings are read through an uncorrelated sub-select, so PostgreSQL evaluates them once per statement; the cast
 * stands outside of it, because inside it `= any` would be read as a sub-query. After a transaction a setting is ''
 * and not NULL, hence `nullif`. Comparisons are leakproof ones only (uuid, bigint, text equality).
 *
 * A distributed table refuses the sub-select: {@link inCitusForm} says the same without it.
 */

/** Reads one setting of the context as text, or NULL. */
export function setting(name: string): string {
  return `(select nullif(current_setting('app.${name}', true), ''))`
}

/** The same condition for a table that Citus distributes: settings are read row by row, without a sub-select. */
export function inCitusForm(condition: string): string {
  return condition.replaceAll(/\(select (nullif\(current_setting\('app\.\w+', true\), ''\))\)/g, '$1')
}

const anyOf = (column: string, name: string): string => `${column} = any (${setting(name)}::uuid[])`

/** A committee seat (or a job) working in the row's alliance. */
export const committee = (column = 'alliance_id'): string => anyOf(column, 'alliances')
/** A group leader, for rows of the group led. */
export const leader = (column = 'group_id'): string => anyOf(column, 'groups')
/** A member's own enterprise: its rows in every alliance. */
export const host = (column = 'enterprise_id'): string => anyOf(column, 'enterprises')
/** An inspector on a visit that is open now. */
export const team = (column = 'visit_id'): string => anyOf(column, 'visits')
/** An inspector asked to re-inspect or to look back, for those hazards and only until it is done. */
export const asked = (column = 'hazard_id'): string => anyOf(column, 'hazards')
/** Anybody who takes part in the alliance today: committee, leader, active member. */
export const circle = (column = 'alliance_id'): string => anyOf(column, 'circle')
/** Anybody who takes or took part in the alliance; a left firm still answers for its open hazards. */
export const everIn = (column = 'alliance_id'): string => anyOf(column, 'ever')
/** The person signed in. */
export const self = (column = 'person_id'): string => `${column} = ${setting('user_id')}::uuid`
/** An officer of the bureau that owns the row. */
export const ofBureau = (column = 'bureau_id'): string => `${column} = ${setting('bureau')}::uuid`
/** One of the closed kinds of actor. */
export const actorKind = (...kinds: string[]): string =>
  kinds.length === 1
    ? `${setting('kind')} = '${kinds[0]}'`
    : `${setting('kind')} = any (array[${kinds.map((kind) => `'${kind}'`).join(', ')}])`
/** Any actor with a context. */
export const anyone = (): string => `${setting('kind')} is not null`

/**
 * A bureau's territory: half-open ranges of 12-digit division codes. The hull is leakproof and indexable; the
 * multirange makes it exact where a seat has more than one range.
 */
export const territory = (column = 'division_code'): string =>
  `${column} >= ${setting('range_from')}::bigint and ${column} < ${setting('range_to')}::bigint` +
  ` and ${setting('territory')}::int8multirange @> ${column}`

/** A bureau, for rows disclosed to it. */
export const disclosed = (column = 'division_code'): string =>
  `disclosed_at is not null and ${territory(column)}`

/** Visible whenever the parent row is: the parent's own policies decide, row by row. */
export const via = (table: string, parent: string, column: string): string =>
  `exists (select 1 from app.${parent} parent where parent.alliance_id = ${table}.alliance_id and parent.id = ${table}.${column})`
