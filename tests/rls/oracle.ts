import { dispatchRules, seesExpertVisit } from './dispatch-rules.ts'
import { outreachRules } from './outreach-rules.ts'
import { noteOf, noteStateOf, type Rights, type World } from './world.ts'

/** The columns rules speak of; a row has those of its table. */
interface Row {
  id: string
  alliance_id: string
  owner_id: string
  enterprise_id: string
  enterprise_a: string
  enterprise_b: string
  host_enterprise_id: string
  person_id: string
  group_id: string | null
  visit_id: string
  hazard_id: string
  object_id: string
  role: string
  division_code: number
  nature: string
  state: string
  disclosed_at: string | null
  committee_visible: boolean
}
/** Whether an actor with these rights may do it to this row. */
export type Rule = (rights: Rights, row: Row, world: World) => boolean

/** What each command on a table is open to; an absent command is closed to everybody. */
export interface TableRules {
  select?: Rule
  insert?: Rule
  update?: Rule
  remove?: Rule
}

const or =
  (...rules: Rule[]): Rule =>
  (rights, row, world) =>
    rules.some((rule) => rule(rights, row, world))

const kind =
  (...kinds: Rights['kind'][]): Rule =>
  (rights) =>
    kinds.includes(rights.kind)
const system = kind('system')
const backstage = kind('system', 'job')
const anybody: Rule = () => true
const inTerritory = (rights: Rights, division: number): boolean =>
  rights.ranges.some(([from, to]) => division >= from && division < to)
const bureauHere: Rule = (rights, row) => rights.kind === 'bureau' && inTerritory(rights, row.division_code)
const bureauTold: Rule = (rights, row, world) => bureauHere(rights, row, world) && row.disclosed_at != null
const bureauOfAlliance: Rule = (rights, row, world) =>
  rights.kind === 'bureau' &&
  inTerritory(rights, world.alliances.find((one) => one.id === row.alliance_id)?.division ?? -1)
const committee: Rule = (rights, row) => rights.alliances.has(row.alliance_id)
const leader: Rule = (rights, row) => row.group_id != null && rights.groups.has(row.group_id)
const host: Rule = (rights, row) => rights.enterprises.has(row.enterprise_id)
const circle: Rule = (rights, row) => rights.circle.has(row.alliance_id)
const ever: Rule = (rights, row) => rights.ever.has(row.alliance_id)
const self: Rule = (rights, row) => rights.person !== null && row.person_id === rights.person
const onVisit: Rule = (rights, row) => row.visit_id != null && rights.visits.has(row.visit_id)
const asked: Rule = (rights, row) => row.hazard_id != null && rights.hazards.has(row.hazard_id)

const memberOfMine = (rights: Rights, enterprise: string, world: World): boolean =>
  world.memberships.some(
    (one) => one.enterprise === enterprise && one.live && rights.alliances.has(one.alliance),
  )

const seesHazard: Rule = or(
  committee,
  leader,
  host,
  onVisit,
  (rights, row) => rights.hazards.has(row.id),
  bureauTold,
)
const movesHazard = seesHazard
const hazardOf: Rule = (rights, row, world) => {
  const hazard = world.hazards.find((one) => one.id === row.hazard_id)!
  return seesHazard(rights, hazardRow(hazard), world)
}
/** A hazard of the world in the names of its columns. */
export const hazardRow = (hazard: World['hazards'][number]): Row =>
  ({
    id: hazard.id,
    alliance_id: hazard.alliance,
    visit_id: hazard.visit,
    enterprise_id: hazard.enterprise,
    group_id: hazard.group,
    division_code: hazard.division,
    disclosed_at: hazard.disclosed ? 'told' : null,
  }) as unknown as Row

const seesVisit: Rule = or(
  committee,
  leader,
  (rights, row) => rights.enterprises.has(row.enterprise_id) && row.state !== 'draft',
  (rights, row) => rights.visits.has(row.id),
  // The bureau that sends experts sees their visits, and no visit of peers.
  (rights, row, world) => row.nature === 'expert' && bureauHere(rights, row, world),
)
const visitOf: Rule = (rights, row, world) => {
  const visit = world.visits.find((one) => one.id === row.visit_id)!
  return seesVisit(
    rights,
    {
      id: visit.id,
      alliance_id: visit.alliance,
      enterprise_id: visit.host,
      group_id: visit.group,
      state: visit.state,
      nature: visit.nature,
      division_code: visit.division,
    } as unknown as Row,
    world,
  )
}

/** Who writes a visit's record: its team while it is open, the committee, and the group's leader, who merges the drop box. */
const recordsVisit: Rule = or(
  onVisit,
  committee,
  (rights, row, world) => rights.kind === 'leader' && visitOf(rights, row, world),
)

const reference: TableRules = { select: anybody, insert: system, update: system, remove: system }
/** The calendar is entered by the administrator of any bureau, beside the seeding. */
const editsCalendar: Rule = or(system, (rights) => rights.kind === 'bureau' && rights.bureauAdmin)
const calendar: TableRules = {
  select: anybody,
  insert: editsCalendar,
  update: editsCalendar,
  remove: editsCalendar,
}
const hazardChild: TableRules = { select: hazardOf, insert: hazardOf, update: hazardOf }
/** Beside what a bureau may see: its alliances, and those in which a firm of its territory has a disclosed hazard. */
const besideDisclosed: Rule = (rights, row, world) =>
  bureauOfAlliance(rights, row, world) ||
  (rights.kind === 'bureau' &&
    world.hazards.some(
      (hazard) =>
        hazard.alliance === row.alliance_id && hazard.disclosed && inTerritory(rights, hazard.division),
    )) ||
  // And those in which it sends an expert to a firm of its territory.
  (rights.kind === 'bureau' &&
    world.expertVisits.some(
      (visit) => visit.alliance === row.alliance_id && inTerritory(rights, visit.division),
    ))
const ofAlliance: Rule = or(
  (_rights, row) => row.alliance_id == null,
  committee,
  ever,
  besideDisclosed,
  system,
)
/** Who records takes numbers: whoever takes part today, and a bureau beside what it may see. */
const takesNumbers: Rule = or(
  committee,
  circle,
  (rights, row, world) => rights.kind === 'expert' && ever(rights, row, world),
  besideDisclosed,
  system,
)
/** A firm that was of the team, once the host has answered the advice note. */
const wantedOpinion: Rule = (rights, row, world) =>
  ['replied', 'reviewed'].includes(row.state) &&
  circle(rights, row, world) &&
  world.inspectors.some(
    (place) =>
      place.visit === row.visit_id &&
      place.alliance === row.alliance_id &&
      ['assigned', 'accepted'].includes(place.state) &&
      rights.enterprises.has(place.enterprise),
  )
const noteRule: Rule = or(committee, leader, host, onVisit, wantedOpinion)
/** What falls due for a hazard or an advice note is there for whoever sees that. */
const ofVisibleObject: Rule = (rights, row, world) => {
  const hazard = world.hazards.find((one) => one.id === row.object_id)
  if (hazard) return seesHazard(rights, hazardRow(hazard), world)
  if (world.expertVisits.some((one) => one.id === row.object_id))
    return seesExpertVisit(rights, row.object_id, world)
  const visit = world.visits.find((one) => noteOf(one.id) === row.object_id)
  if (!visit) return false
  const note = {
    alliance_id: visit.alliance,
    visit_id: visit.id,
    enterprise_id: visit.host,
    group_id: visit.group,
    state: noteStateOf(world, visit.id),
  } as unknown as Row
  return noteRule(rights, note, world)
}
const auditLine: TableRules = { select: or((rights, row) => rights.alliances.has(row.owner_id), system) }
const firmFile: Rule = or(
  (rights, row) => rights.enterprises.has(row.enterprise_id),
  (rights, row, world) => memberOfMine(rights, row.enterprise_id, world),
  system,
)

/** The rules of the house, table by table, in plain code. A table that is missing here fails the catalogue test. */
export const RULES: Record<string, TableRules> = {
  ...outreachRules,
  ...dispatchRules,
  outbox: { select: backstage, insert: ofAlliance, update: backstage, remove: system },
  due: {
    select: or(committee, ofVisibleObject, system),
    insert: or(committee, ofVisibleObject, system),
    update: or(committee, ofVisibleObject, system),
  },
  effects: { select: backstage, insert: backstage, remove: system },
  mutation_receipts: { select: self, insert: self, remove: system },
  audit_heads: auditLine,
  audit_events: auditLine,
  number_series: { select: takesNumbers, insert: takesNumbers, update: takesNumbers },

  persons: {
    select: or((rights, row) => row.id === rights.person, system),
    insert: system,
    update: or((rights, row) => row.id === rights.person, system),
  },
  sessions: { select: or(self, system), insert: system, update: or(self, system), remove: system },
  sms_codes: { select: system, insert: system, update: system, remove: system },
  sign_in_budgets: { select: system, insert: system, update: system, remove: system },
  bureaus: { select: (rights) => rights.kind !== 'expert', insert: system, update: system },
  bureau_territories: { select: or(system, kind('bureau')), insert: system, update: system, remove: system },
  bureau_seats: { select: or(self, system), insert: system, update: system },
  uploads: { select: or(self, system), insert: self, remove: system },
  notifications: { select: or(self, backstage), insert: backstage, update: self },

  enterprises: {
    select: or(
      (rights, row) => rights.enterprises.has(row.id),
      (rights, row, world) => memberOfMine(rights, row.id, world),
      (rights, row, world) =>
        world.visits.some((visit) => visit.host === row.id && rights.visits.has(visit.id)),
      bureauHere,
      system,
    ),
    insert: system,
    update: or(
      (rights, row) => rights.enterprises.has(row.id),
      (rights, row, world) => memberOfMine(rights, row.id, world),
      system,
    ),
  },
  enterprise_seats: {
    select: or(firmFile, self),
    insert: or(
      firmFile,
      (rights, row, world) =>
        rights.kind === 'bureau' &&
        row.role === 'principal' &&
        inTerritory(rights, world.enterprises.find((one) => one.id === row.enterprise_id)?.division ?? -1),
    ),
    update: firmFile,
  },

  alliances: {
    select: or((rights, row) => rights.ever.has(row.id), bureauHere, system),
    insert: system,
    update: or((rights, row) => rights.alliances.has(row.id), bureauHere, system),
  },
  committee_seats: {
    select: or(circle, self, bureauOfAlliance, system),
    insert: or(committee, system),
    update: or(committee, system),
  },
  activity_groups: {
    select: or(circle, bureauOfAlliance, system),
    insert: or(committee, system),
    update: or(committee, system),
  },
  memberships: {
    select: or(circle, host, bureauHere, system),
    insert: or(committee, system),
    update: or(committee, host, system),
  },
  membership_steps: { select: or(committee, host, system), insert: or(committee, host, system) },
  declared_conflicts: {
    select: or(
      committee,
      (rights, row) => rights.enterprises.has(row.enterprise_a) || rights.enterprises.has(row.enterprise_b),
    ),
    insert: or(
      committee,
      (rights, row) =>
        rights.circle.has(row.alliance_id) &&
        (rights.enterprises.has(row.enterprise_a) || rights.enterprises.has(row.enterprise_b)),
    ),
    update: committee,
  },
  inspector_qualifications: { select: circle, insert: committee, update: committee },
  roster_imports: { select: committee, insert: committee, update: committee },

  rounds: {
    select: or(
      committee,
      (rights, row) =>
        rights.circle.has(row.alliance_id) && ['published', 'running', 'closed'].includes(row.state),
    ),
    insert: committee,
    update: committee,
  },
  round_plans: { select: committee, insert: committee, update: committee },
  visits: {
    select: seesVisit,
    // A visit of experts is written beside the expert visit of the same id, by whoever agreed to its day.
    insert: (rights, row, world) =>
      row.nature === 'expert'
        ? world.expertVisits.some((one) => one.id === row.id) &&
          or(committee, leader, host, (_rights, one) => rights.visits.has(one.id))(rights, row, world)
        : or(committee, leader)(rights, row, world),
    update: seesVisit,
    remove: (rights, row, world) => committee(rights, row, world) && row.state === 'draft',
  },
  visit_inspectors: {
    select: or(
      committee,
      (rights, row) =>
        row.state !== 'draft' &&
        (rights.enterprises.has(row.enterprise_id) || rights.enterprises.has(row.host_enterprise_id)),
      onVisit,
      visitOf,
    ),
    insert: committee,
    update: or(
      committee,
      (rights, row) => row.state !== 'draft' && rights.enterprises.has(row.enterprise_id),
      (rights, row, world) => rights.kind === 'leader' && visitOf(rights, row, world),
    ),
    remove: committee,
  },
  checklists: {
    select: or(circle, committee),
    insert: or(committee, (rights, row, world) => rights.kind === 'leader' && circle(rights, row, world)),
  },
  alliance_checklist_items: { select: circle, insert: committee, update: committee },
  visit_answers: { select: visitOf, insert: recordsVisit, update: recordsVisit },
  good_practices: { select: or(circle, committee, visitOf), insert: recordsVisit },
  visit_signatures: { select: visitOf, insert: recordsVisit },
  drop_box_items: {
    select: or(committee, leader, self),
    insert: (rights, row, world) => self(rights, row, world) && rights.lateVisits.has(row.visit_id),
    update: or(committee, leader),
  },
  advice_notes: {
    select: noteRule,
    insert: or(committee, leader, onVisit),
    update: noteRule,
  },

  hazards: { select: seesHazard, insert: or(committee, leader, host, onVisit), update: movesHazard },
  hazard_steps: { select: hazardOf, insert: hazardOf },
  hazard_reopens: { select: hazardOf, insert: hazardOf },
  rectifications: hazardChild,
  hazard_disputes: hazardChild,
  hazard_extensions: hazardChild,
  look_backs: {
    select: or(committee, leader, host, asked),
    insert: or(committee, leader, asked),
    update: or(committee, leader, asked),
  },
  major_hazards: {
    select: or(committee, leader, host, bureauTold),
    insert: or(committee, leader, host, bureauTold),
    update: or(committee, host, bureauTold),
  },
  evidence: {
    // The committee sees status and text; photos only under full disclosure. A job works for all of the alliance.
    select: or(
      (rights, row, world) =>
        committee(rights, row, world) && (row.committee_visible || rights.kind === 'job'),
      leader,
      host,
      onVisit,
      asked,
      bureauTold,
    ),
    insert: or(committee, leader, host, onVisit, asked),
    update: or(committee, leader, host, onVisit),
  },

  alliance_rollups: {
    select: or(circle, committee, bureauHere, system),
    insert: or(committee, system),
    update: or(committee, system),
  },
  enterprise_rollups: {
    select: or(committee, host, system),
    insert: or(committee, system),
    update: or(committee, system),
    remove: or(committee, system),
  },
  territory_rollups: { select: or(bureauHere, system), insert: system, update: system },

  divisions: reference,
  calendar_years: calendar,
  calendar_days: calendar,
  checklist_topics: reference,
  checklist_items: reference,
  hazard_criteria: reference,
  industries: reference,
  glossary_values: reference,
}
