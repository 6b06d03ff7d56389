import { declaredTables } from '@anhu/domain/orm'

/** The kinds of seat a request can name; `person` has none. */
export type SeatOfRequest = 'person' | 'committee' | 'member' | 'bureau' | 'expert'

/** A condition, over the row's alias, that every row such a seat can see fulfils anyway. */
export type Narrowing = Readonly<Partial<Record<SeatOfRequest, (row: string) => string>>>

const setting = (name: string): string => `(select nullif(current_setting('app.${name}', true), ''))`

/**
 * Why this exists: a policy is one OR over all kinds of actor, and PostgreSQL finds no index for such an OR (133 ms to
 * count one alliance of 100,000 rows; 0.8 ms with this). A seat's kind is known when the plan is made, so the one branch
 * that can be true for it is said again, alone, where an index can serve it. It only ever narrows: the wall stays.
 */
export const ALLIANCE_OWNED: Narrowing = {
  // A committee seat, a group leader's too, works in exactly one alliance; an index can then also give the order.
  committee: (row) => `${row}.alliance_id = (${setting('circle')}::uuid[])[1]`,
  member: (row) => `${row}.alliance_id = any (${setting('ever')}::uuid[])`,
}

/** For a model whose rows a bureau sees only once they are disclosed: `narrow: { bureau: disclosedInTerritory }`. */
export const disclosedInTerritory = (row: string): string =>
  `${row}.disclosed_at is not null and ${inTerritory(row)}`

/** For a model that a bureau sees by its territory alone: `narrow: { bureau: inTerritory }`. */
export const inTerritory = (row: string): string =>
  `${row}.division_code >= ${setting('range_from')}::bigint and ${row}.division_code < ${setting('range_to')}::bigint`

/** The condition for this seat, or nothing. Alliance-owned tables have one for committee and member unless the model says otherwise. */
export function narrowing(
  from: string,
  own: Narrowing | false | undefined,
  seat: SeatOfRequest,
): ((row: string) => string) | undefined {
  if (own === false) return undefined
  if (own?.[seat]) return own[seat]
  const table = from.startsWith('app.') ? declaredTables().get(from.slice(4)) : undefined
  return table?.kind === 'alliance' ? ALLIANCE_OWNED[seat] : undefined
}
