import { enterpriseActions } from '@anhu/domain/enterprise'
import { ROSTER_FIELDS } from '@anhu/domain/sheets'
import {
  ALLIANCE_OWNED,
  asc,
  bool,
  connection,
  dateTime,
  desc,
  enumOf,
  flag,
  float,
  id,
  int,
  json,
  list,
  oneQuery,
  pageQuery,
  readModel,
  tableOf,
  text,
  textEnum,
} from '../../graphql/index.ts'

const RosterImportState = textEnum('RosterImportState', {
  uploaded: 'Waits for a person to say which column means what.',
  checking: 'A worker reads it.',
  checked: 'The dry run is there to be looked at.',
  committing: 'A worker writes the clean rows.',
  committed: 'Written.',
  failed: 'The file cannot be taken; errorCode says why.',
})
const RosterOutcome = textEnum('RosterOutcome', {
  create: 'Becomes a member.',
  invite: 'Is asked: a firm that speaks for itself, or that another alliance knows.',
  update: 'Is brought up to date.',
  unchanged: 'Says nothing new.',
  held: 'Was here before; no sheet brings it back, reinstateMember does.',
  wrong: 'Cannot be taken.',
})

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`
const FIELDS = `(select * from (values ${ROSTER_FIELDS.map((field, position) => `(${position}, ${literal(field.field)}, ${literal(field.title)}, ${field.required})`).join(', ')})
  as v(position, name, label, required))`
/** An array of the jsonb given, or an empty one for anything else. */
const array = (jsonb: string): string =>
  `case when jsonb_typeof(${jsonb}) = 'array' then ${jsonb} else '[]'::jsonb end`

readModel('SheetColumn', {
  description: 'A column of the uploaded sheet, and the field it is taken for.',
  from: '(select null::int as index, null::text as heading, null::text as field)',
  fields: { index: int({ description: 'From 0.' }), heading: text(), field: text({ nullable: true }) },
})

readModel('RosterField', {
  description: 'A field that a column may be taken for.',
  from: FIELDS,
  fields: { name: text(), label: text(), required: bool() },
})

readModel('RosterProblem', {
  description: 'Why a row is wrong.',
  from: '(select null::text as field, null::text as code, null::jsonb as params, null::text as message)',
  fields: {
    field: text({ nullable: true }),
    code: text(),
    params: json(),
    message: text({ description: 'The sentence written in the sheet that goes back, in Chinese.' }),
  },
})

readModel('RosterRow', {
  description: 'What the dry run says of one row.',
  from: `(select r.alliance_id, r.id as import_id, coalesce(r.mapping#>>'{mapping,sheet}', '') as sheet, (v->>'row')::int as row, v->>'name' as name,
      v->>'creditCode' as credit_code, v->>'outcome' as outcome, v->'problems' as problems
    from app.roster_imports r cross join lateral jsonb_array_elements(${array('r.rows')}) v)`,
  fields: {
    sheet: text(),
    row: int({ description: 'As Excel numbers it.' }),
    name: text({ nullable: true }),
    creditCode: text({ nullable: true }),
    outcome: enumOf(RosterOutcome),
    problems: list('RosterProblem', {
      from: (row) =>
        `(select p.* from jsonb_to_recordset(${array(`${row}.problems`)}) as p(field text, code text, params jsonb, message text))`,
    }),
  },
  filters: { onlyWrong: flag((row) => `${row}.outcome in ('wrong', 'held')`) },
  orders: { row: asc('row int') },
})

const count = (key: string) => int({ sql: (row) => `coalesce((${row}.summary->>'${key}')::int, 0)` })

readModel('RosterImport', {
  description: 'One import of a roster sheet: file, mapping, dry run, commit by token.',
  from: `(select r.alliance_id, r.id, r.file_name, r.state, r.mapping, r.summary, r.token, r.error_code, r.created_at, r.created_by_name, r.committed_at, r.version
    from app.roster_imports r)`,
  fields: {
    id: id(),
    fileName: text(),
    state: enumOf(RosterImportState),
    createdAt: dateTime(),
    createdByName: text(),
    committedAt: dateTime({ nullable: true }),
    token: id({
      nullable: true,
      description: 'Committing needs it, so what is committed is what was shown.',
    }),
    version: int(),
    errorCode: text({ nullable: true }),
    errorParams: json({
      nullable: true,
      description: 'Facts for the wording of errorCode.',
      sql: (row) => `${row}.summary#>'{refusal,params}'`,
    }),
    columns: list('SheetColumn', {
      from: (
        row,
      ) => `(select c."column" as index, c.heading, c.field from jsonb_to_recordset(${array(`${row}.mapping#>'{mapping,columns}'`)})
        as c("column" int, heading text, field text))`,
    }),
    sample: tableOf(
      text({
        description: 'Up to five rows below the heading, by columns.',
        sql: (row) => array(`${row}.mapping->'sample'`),
      }),
    ),
    fields: list('RosterField', { on: () => 'true', order: 'position' }),
    progress: float({
      description: '0 to 1.',
      sql: (row) => `coalesce((${row}.summary->>'progress')::float8, 0)`,
    }),
    total: count('total'),
    clean: count('clean'),
    wrong: count('wrong'),
    unchanged: count('unchanged'),
    toCreate: count('toCreate'),
    toInvite: count('toInvite'),
    held: count('held'),
    toUpdate: count('toUpdate'),
    skippedBlank: count('skippedBlank'),
    skippedHidden: count('skippedHidden'),
    rows: connection('RosterRow', { on: { alliance_id: 'alliance_id', import_id: 'id' } }),
    annotatedUrl: text({
      nullable: true,
      description: "The sender's own sheet with the wrong rows marked; null while there is nothing to mark.",
      sql: (row) =>
        `case when coalesce((${row}.summary->>'wrong')::int, 0) + coalesce((${row}.summary->>'held')::int, 0) > 0 then '/roster-imports/' || ${row}.id || '/annotated' end`,
    }),
    templateUrl: text({ sql: () => `'/roster-template'` }),
  },
  narrow: ALLIANCE_OWNED,
  orders: { newest: desc('created_at timestamptz', 'id uuid') },
})

const requires = enterpriseActions['roster:import']

/** Reads of roster imports. */
export const rosterQueries = [
  pageQuery('rosterImports', 'RosterImport', {
    requires,
    description: 'The imports of the alliance, newest first.',
  }),
  oneQuery('rosterImport', 'RosterImport', { requires, description: 'One import.' }),
]
