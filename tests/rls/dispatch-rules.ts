import type { Rule, TableRules } from './oracle.ts'
import type { Rights, World } from './world.ts'

/** The columns these rules speak of. */
interface Row {
  id: string
  alliance_id: string
  bureau_id: string
  enterprise_id: string
  person_id: string
  visit_id: string
  follows_id: string | null
  state: string
  by_id: string
  direction: string
  division_code: number
}
type DispatchRule = (rights: Rights, row: Row, world: World) => boolean

const or =
  (...rules: DispatchRule[]): DispatchRule =>
  (rights, row, world) =>
    rules.some((rule) => rule(rights, row, world))
const and =
  (...rules: DispatchRule[]): DispatchRule =>
  (rights, row, world) =>
    rules.every((rule) => rule(rights, row, world))

const system: DispatchRule = (rights) => rights.kind === 'system'
const ofBureau: DispatchRule = (rights, row) => rights.bureau !== null && row.bureau_id === rights.bureau
const bureauHere: DispatchRule = (rights, row) =>
  rights.kind === 'bureau' &&
  rights.ranges.some(([from, to]) => row.division_code >= from && row.division_code < to)
const expert: DispatchRule = (rights) => rights.kind === 'expert'
const myself = and(expert, (rights, row) => row.person_id === rights.person)
const committee: DispatchRule = (rights, row) => rights.alliances.has(row.alliance_id)
const host: DispatchRule = (rights, row) => rights.enterprises.has(row.enterprise_id)
const circle: DispatchRule = (rights, row) => rights.circle.has(row.alliance_id)
const onVisit: DispatchRule = (rights, row) => rights.visits.has(row.visit_id)
const hostRates: DispatchRule = (_rights, row) => row.direction === 'host_rates_expert'

/** Who works on an expert visit: host, committee, its bureau, and its experts while it is open. */
const worksOnVisit = or(committee, host, (rights, row) => rights.visits.has(row.id), bureauHere)
/** A follow-up of an open visit that nobody was sent to yet: the experts of the first see that it is asked for. */
const askedAgain = and(
  expert,
  (rights, row) => row.state === 'requested' && row.follows_id !== null && rights.visits.has(row.follows_id),
)
const seesVisit = or(worksOnVisit, askedAgain)
const ofVisit: DispatchRule = (rights, row, world) => {
  const visit = world.expertVisits.find((one) => one.id === row.visit_id)
  return visit !== undefined && seesVisit(rights, expertVisitRow(visit), world)
}

/** An expert visit of the world in the names of its columns. */
export const expertVisitRow = (visit: World['expertVisits'][number]): Row =>
  ({
    id: visit.id,
    alliance_id: visit.alliance,
    enterprise_id: visit.host,
    division_code: visit.division,
    follows_id: visit.follows,
    state: visit.state,
  }) as Row

/** Whether somebody sees the expert visit with this id, for rows that hang on it. */
export const seesExpertVisit = (rights: Rights, id: string, world: World): boolean =>
  ofVisit(rights, { visit_id: id } as Row, world)

const register = { select: or(ofBureau, myself), insert: ofBureau, update: ofBureau }
const asked = or(committee, host, onVisit, bureauHere)

/** The rules of the expert service, table by table. */
export const dispatchRules = {
  experts: register,
  expert_leaves: register,
  expert_hours: { select: register.select, insert: and(expert, ofVisit) },
  expert_campaigns: { select: ofBureau, insert: ofBureau, update: ofBureau },
  dispatch_plans: { select: or(ofBureau, system), insert: ofBureau, update: or(ofBureau, system) },
  expert_requests: { select: asked, insert: or(committee, and(host, circle), bureauHere), update: asked },
  expert_visits: {
    select: seesVisit,
    insert: or(
      committee,
      and(host, circle),
      bureauHere,
      and(expert, (rights, row) => row.follows_id !== null && rights.visits.has(row.follows_id)),
    ),
    update: worksOnVisit,
  },
  expert_visit_experts: { select: asked, insert: bureauHere, update: asked },
  prescriptions: { select: ofVisit, insert: onVisit, update: onVisit },
  expert_ratings: {
    select: or(
      bureauHere,
      and(or(host, committee), hostRates),
      and(onVisit, (rights, row) => row.by_id === rights.person),
    ),
    insert: or(
      and(host, hostRates),
      and(expert, onVisit, (_rights, row) => row.direction === 'expert_rates_host'),
    ),
  },
  visit_natures: { select: () => true, insert: system, update: system, remove: system },
  official_visits: { select: or(host, bureauHere), insert: bureauHere },
} as unknown as Record<string, TableRules> & { experts: { select: Rule } }
