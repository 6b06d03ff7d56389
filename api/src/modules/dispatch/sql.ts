/** One setting of the context, as text. */
export const setting = (name: string): string => `(select nullif(current_setting('app.${name}', true), ''))`

/** Today in China. */
export const TODAY = `(now() at time zone 'Asia/Shanghai')::date`

/** Names of topics, in the library's order. */
export const topicNames =
  (column: string) =>
  (row: string): string =>
    `array(select t.name_zh from app.checklist_topics t where t.code = any (${row}.${column}) order by t.position, t.code)`

/** A jsonb list, or an empty one. */
export const array = (jsonb: string): string =>
  `case when jsonb_typeof(${jsonb}) = 'array' then ${jsonb} else '[]'::jsonb end`

/** Where rows with a division are, for a bureau. */
export const byDivision = (row: string): string =>
  `${row}.division_code >= ${setting('range_from')}::bigint and ${row}.division_code < ${setting('range_to')}::bigint`

/** The alliance's rows for committee and member, the territory's for a bureau. */
export const whereISee = {
  committee: (row: string) => `${row}.alliance_id = (${setting('circle')}::uuid[])[1]`,
  member: (row: string) => `${row}.alliance_id = any (${setting('ever')}::uuid[])`,
  bureau: byDivision,
}
