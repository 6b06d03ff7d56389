import { dispatchRows } from './dispatch-rows.ts'
import { outreachRows } from './outreach-rows.ts'
import type { World } from './world.ts'
import { fresh, noteOf, noteStateOf } from './world.ts'

/**
 * Rows of every table that the world itself does not hold, one at each place: each membership, visit, hazard, person and
 * alliance. The matrix asks each actor about each of them.
 */
export function placedRows(world: World): [table: string, row: Record<string, unknown>][] {
  const rows: [string, Record<string, unknown>][] = []
  const put = (table: string, row: Record<string, unknown>): void => void rows.push([table, row])
  const key = (alliance: string): Record<string, unknown> => ({ alliance_id: alliance, id: fresh() })

  for (const { id, division } of world.alliances) {
    for (const table of ['checklists', 'alliance_checklist_items', 'roster_imports', 'outbox'])
      put(table, key(id))
    put('number_series', { alliance_id: id })
    put('alliance_rollups', { alliance_id: id, division_code: division })
    put('territory_rollups', { division_code: division })
    put('audit_heads', { owner_id: id })
    put('audit_events', { owner_id: id })
    put('effects', { alliance_id: id })
  }
  put('outbox', { id: fresh(), alliance_id: null })
  // What falls due is seen by whoever sees what it falls due for; for nothing known, by the committee alone.
  for (const { id } of world.alliances) put('due', { ...key(id), object_kind: 'hazard', object_id: fresh() })
  for (const { id, alliance } of world.hazards)
    put('due', { ...key(alliance), object_kind: 'hazard', object_id: id })
  for (const { id, alliance } of world.visits)
    put('due', { ...key(alliance), object_kind: 'advice_note', object_id: noteOf(id) })
  for (const { id, alliance } of world.rounds) put('round_plans', { ...key(alliance), round_id: id })
  for (const { id, alliance, enterprise } of world.memberships) {
    put('membership_steps', { ...key(alliance), membership_id: id, enterprise_id: enterprise })
    put('inspector_qualifications', { ...key(alliance), enterprise_id: enterprise })
    put('enterprise_rollups', { alliance_id: alliance, enterprise_id: enterprise })
    const other =
      world.memberships.find((one) => one.alliance === alliance && one.enterprise !== enterprise)
        ?.enterprise ?? fresh()
    const [a, b] = [enterprise, other].sort()
    put('declared_conflicts', { ...key(alliance), enterprise_a: a, enterprise_b: b })
  }
  for (const { id, alliance, host, group, nature } of world.visits) {
    const at = { ...key(alliance), visit_id: id }
    put('visit_answers', { ...at, id: fresh() })
    put('visit_signatures', { ...at, id: fresh(), refused: false })
    put('good_practices', { ...at, id: fresh(), enterprise_id: host })
    put('advice_notes', {
      ...at,
      id: noteOf(id),
      enterprise_id: host,
      group_id: group,
      state: noteStateOf(world, id),
    })
    // A visit of experts has no drop box.
    for (const person of nature === 'expert' ? [] : world.persons)
      put('drop_box_items', { ...at, id: fresh(), group_id: group, person_id: person.id })
  }
  for (const hazard of world.hazards) {
    const at = { ...key(hazard.alliance), hazard_id: hazard.id }
    for (const table of [
      'hazard_steps',
      'hazard_reopens',
      'rectifications',
      'hazard_disputes',
      'hazard_extensions',
    ])
      put(table, { ...at, id: fresh() })
    const place = {
      enterprise_id: hazard.enterprise,
      group_id: hazard.group,
      division_code: hazard.division,
      disclosed_at: hazard.disclosed ? new Date().toISOString() : null,
    }
    put('major_hazards', { ...at, ...place, id: fresh() })
    for (const committee_visible of [true, false])
      put('evidence', { ...at, ...place, id: fresh(), visit_id: hazard.visit, committee_visible })
  }
  for (const { id } of world.persons) {
    for (const table of ['sessions', 'uploads', 'notifications']) put(table, { id: fresh(), person_id: id })
    put('mutation_receipts', { person_id: id, client_mutation_id: fresh() })
  }
  for (const table of ['sms_codes', 'outbound_messages']) put(table, { id: fresh() })
  put('sign_in_budgets', {})
  put('divisions', { code: 330_381_999_999 })
  put('calendar_years', { year: 2999 })
  put('calendar_days', { date: '2999-01-01' })
  for (const table of ['checklist_topics', 'hazard_criteria', 'industries', 'glossary_values']) put(table, {})
  put('checklist_items', { version_no: 1 })
  rows.push(...outreachRows(world))
  rows.push(...dispatchRows(world))
  return rows
}
