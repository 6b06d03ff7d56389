import type { describeTables } from './load-world.ts'

type Tables = Awaited<ReturnType<typeof describeTables>>

/** Whether a column can hold what somebody wrote; each row of the world has a canary in every such column. */
export const canSing = (column: { type: string }): boolean =>
  ['text', 'text[]', 'jsonb'].includes(column.type)

/** Columns that name the place of a row, the nearest first. */
const PLACES = ['alliance_id', 'bureau_id', 'enterprise_id', 'owner_id', 'person_id', 'id', 'code', 'year']

let rows = 0

/** Begins a row: the canaries of one row bear one number, the row's alone. */
export const nextRow = (): number => (rows += 1)

/** What to write into a column so that whoever reads it can be told where it comes from: its column, its row and its place. */
export function canary(
  table: string,
  column: { name: string; type: string },
  number: number,
  given: Record<string, unknown>,
): string | string[] {
  const place = PLACES.find((name) => given[name] != null)
  const song = `canary<${table}.${column.name} #${number} of ${place ? `${place} ${String(given[place])}` : 'nobody'}>`
  return column.type === 'text' ? song : [song]
}

/** Every canary in a text, in order of the alphabet. */
export const canariesIn = (text: string): string[] => (text.match(/canary<[^>]*>/g) ?? []).sort()

/** Columns that hold no canary, by the reason. Any other column of text or JSON that lacks one fails the catalogue test. */
export const SILENT = {
  'a check of the table takes its own words alone': [
    'alliances.state',
    'alliances.type',
    'dispatch_plans.mode',
    'dispatch_plans.state',
    'due.state',
    'expert_campaigns.priority',
    'expert_leaves.kind',
    'expert_ratings.direction',
    'expert_requests.origin',
    'expert_requests.priority',
    'expert_requests.state',
    'expert_visit_experts.role',
    'expert_visit_experts.state',
    'expert_visits.kind',
    'expert_visits.priority',
    'expert_visits.state',
    'hazard_reopens.cause',
    'hazards.severity',
    'hazards.state',
    'major_hazards.state',
    'memberships.state',
    'official_visits.nature',
    'outreach_channels.channel',
    'publication_questions.state',
    'publications.delivery',
    'publications.state',
    'publications.type',
    'question_posts.side',
    'rounds.state',
    'targeted_check_answers.outcome',
    'targeted_checks.state',
    'visits.nature',
    'visits.sheet_state',
    'visits.state',
  ],
  'the wall reads the word': [
    'advice_notes.state',
    'bureau_seats.role',
    'committee_seats.role',
    'due.object_kind',
    'enterprise_seats.role',
    'look_backs.state',
    'visit_inspectors.state',
  ],
  'versions and articles repeat the key of their law': [
    'law_articles.doc_id',
    'law_versions.doc_id',
    'laws.doc_id',
  ],
}

/**
 * Which columns of text and JSON hold a canary in each row where they hold anything, in at least one row, and which do not.
 * @param placed rows as written, by table
 */
export function whoSings(
  tables: Tables,
  placed: ReadonlyMap<string, readonly Record<string, unknown>[]>,
): { sings: string[]; silent: string[] } {
  const found = { sings: [] as string[], silent: [] as string[] }
  for (const [table, { columns }] of tables)
    for (const column of columns.filter(canSing)) {
      const values = (placed.get(table) ?? []).map((row) => row[column.name]).filter((value) => value != null)
      const sings = values.length > 0 && values.every((value) => canariesIn(JSON.stringify(value)).length > 0)
      found[sings ? 'sings' : 'silent'].push(`${table}.${column.name}`)
    }
  return { sings: found.sings.sort(), silent: found.silent.sort() }
}
