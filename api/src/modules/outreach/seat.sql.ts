/** One setting of the transaction's context, in SQL; read once a statement. */
export const setting = (name: string): string => `(select nullif(current_setting('app.${name}', true), ''))`

/** The row is of the bureau or alliance that this seat publishes for. */
export const ownOf = (row: string): string =>
  `coalesce(${row}.bureau_id = ${setting('bureau')}::uuid, ${row}.alliance_id = any (${setting('alliances')}::uuid[]), false)`

/** The person signed in. */
export const ME = `${setting('user_id')}::uuid`

/** Today in China. */
export const TODAY = `(now() at time zone 'Asia/Shanghai')::date`

/** A division's name. */
export const divisionName = (code: string): string =>
  `(select d.name from app.divisions d where d.code = ${code})`

/** Who published it. */
export const publisherKind = (row: string): string =>
  `case when ${row}.bureau_id is null then 'alliance' else 'bureau' end`
