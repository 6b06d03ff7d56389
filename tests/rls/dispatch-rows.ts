import { fresh, type World } from './world.ts'

type Placed = [table: string, row: Record<string, unknown>]

/** Rows of the expert service: those of the world, and one of every other table at each place. */
export function dispatchRows(world: World): Placed[] {
  const rows: Placed[] = []
  const put = (table: string, row: Record<string, unknown>): void => void rows.push([table, row])
  for (const { id } of world.bureaus) {
    put('expert_campaigns', { id: fresh(), bureau_id: id })
    put('dispatch_plans', { id: fresh(), bureau_id: id })
  }
  for (const { id, bureau, person, active } of world.experts) {
    const of = { bureau_id: bureau, person_id: person }
    put('experts', { ...of, id, active, work_from: 480, work_until: 1020 })
    put('expert_leaves', { ...of, id: fresh(), expert_id: id })
    for (const visit of world.expertVisits)
      put('expert_hours', { ...of, id: fresh(), expert_id: id, visit_id: visit.id })
  }
  for (const visit of world.expertVisits) {
    const at = {
      alliance_id: visit.alliance,
      enterprise_id: visit.host,
      division_code: visit.division,
      visit_id: visit.id,
    }
    const { visit_id: _visit, ...own } = at
    put('expert_visits', {
      ...own,
      id: visit.id,
      group_id: visit.group,
      state: visit.state,
      kind: visit.follows ? 'follow_up' : 'first',
      follows_id: visit.follows,
    })
    put('expert_requests', { ...at, id: fresh() })
    put('prescriptions', { alliance_id: visit.alliance, visit_id: visit.id, id: fresh() })
    put('due', {
      alliance_id: visit.alliance,
      id: fresh(),
      object_kind: 'expert_visit',
      object_id: visit.id,
    })
    for (const by of [world.experts[0]?.person ?? fresh(), fresh()])
      for (const direction of ['host_rates_expert', 'expert_rates_host'])
        put('expert_ratings', { ...at, id: fresh(), direction, by_id: by })
  }
  for (const place of world.expertPlaces) {
    const visit = world.expertVisits.find((one) => one.id === place.visit)!
    put('expert_visit_experts', {
      alliance_id: visit.alliance,
      id: fresh(),
      visit_id: visit.id,
      enterprise_id: visit.host,
      division_code: visit.division,
      expert_id: place.expert,
      person_id: world.experts.find((one) => one.id === place.expert)!.person,
      state: place.state,
    })
  }
  for (const { id, division } of world.enterprises)
    put('official_visits', { id: fresh(), enterprise_id: id, division_code: division })
  put('visit_natures', {})
  return rows
}
