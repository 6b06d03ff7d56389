import { MY_FIRMS } from '../recusal.ts'
import { outreachSources } from './outreach-tasks.sql.ts'

/**
 * What waits for the seat of this transaction, in one statement over the tables as the wall shows them. Rows say what the
 * policies of the modules say in more words; where they differ, the page's own `viewerCan…` decides.
 *
 * Each source is for one kind of seat, and that kind is the first thing it asks of the settings: PostgreSQL does not even
 * begin the others. The alliance or the territory is said again beside the wall, so that an index can serve it.
 */

// The seat's own row: its role, the firm it speaks for, and every firm its holder belongs to (recusal).
const ME = `me as materialized (
  select k.person, coalesce(c.role, s.role, b.role) as role, s.enterprise_id as firm, ${MY_FIRMS} as firms, coalesce(s.is_inspector, false) as inspects
  from (select current_setting('app.kind', true) as kind, nullif(current_setting('app.user_id', true), '')::uuid as person,
      case when current_setting('app.kind', true) in ('committee', 'leader', 'member', 'bureau')
        then split_part(current_setting('app.seat', true), ':', 2)::uuid end as seat) k
  left join app.committee_seats c on k.kind in ('committee', 'leader') and c.id = k.seat
  left join app.enterprise_seats s on k.kind = 'member' and s.id = k.seat
  left join app.bureau_seats b on k.kind = 'bureau' and b.id = k.seat)`

// Scalar sub-selects are worked out once and can be looked up in an index; columns of a join could not.
const PERSON = '(select person from me)'
const FIRM = '(select firm from me)'
const FIRMS = '(select firms from me)::uuid[]'
const INSPECTS = '(select inspects from me)'
const roleIn = (...roles: string[]): string =>
  `(select role from me) in (${roles.map((role) => `'${role}'`).join(', ')})`
const setting = (name: string): string => `(select nullif(current_setting('app.${name}', true), ''))`

type Kind = 'member' | 'leader' | 'committee' | 'bureau' | 'expert'
const kindIs = (kind: Kind): string => `current_setting('app.kind', true) = '${kind}'`
const within = (kind: Kind): string =>
  kind === 'bureau'
    ? `x.division_code >= ${setting('range_from')}::bigint and x.division_code < ${setting('range_to')}::bigint`
    : `x.alliance_id = any (${setting('ever')}::uuid[])`

/** Rows of one kind of task for one kind of seat; `x` is the table that names the alliance and the key. */
export interface Source {
  seat: Kind
  kind: string
  title: string
  subtitle?: string
  dueAt?: string
  dueOn?: string
  object: readonly [kind: string, id: string]
  from: string
  /** What bounds the rows, where it is not the alliance or the territory. */
  within?: string
  where: string
}

const row = (of: Source): string =>
  `select '${of.kind}:' || x.id as key, '${of.kind}' as kind, ${of.title} as title, ${of.subtitle ?? 'null'}::text as subtitle, ${of.dueAt ?? 'null'}::timestamptz as due_at,
    ${of.dueOn ?? 'null'}::date as due_on, '${of.object[0]}' as object_kind, ${of.object[1]} as object_id, x.alliance_id
  from ${of.from} where ${kindIs(of.seat)} and ${of.within ?? within(of.seat)} and ${of.where}`

/** Nobody decides on a record of a firm they belong to. */
const notMine = (column: string): string => `(${column} is null or ${column} <> all (${FIRMS}))`
const unbiased = `${notMine('h.enterprise_id')} and ${notMine('h.finder_enterprise_id')}`
const hazardOf = (table: string): string =>
  `app.${table} x join app.hazards h on h.alliance_id = x.alliance_id and h.id = x.hazard_id`
const hazard = {
  title: 'x.enterprise_name',
  subtitle: 'x.place',
  dueAt: 'x.due_at',
  dueOn: 'x.due_on',
  object: ['hazard', 'x.id'],
  from: 'app.hazards x',
} as const
const reinspection = { ...hazard, kind: 'reinspect_hazard', dueAt: 'x.reinspect_by', dueOn: 'null' } as const
const viaHazard = { title: 'h.enterprise_name', subtitle: 'h.place', object: ['hazard', 'h.id'] } as const
const lookBack = { ...viaHazard, kind: 'look_back', dueOn: 'x.due_on', from: hazardOf('look_backs') } as const
/** Who looks back is neither of the host nor of the firm that closed it. */
const unseen = `${notMine('x.enterprise_id')} and ${notMine('h.closer_enterprise_id')}`
/** What a peer found and whoever was to look again does not any more: the leader does, or the committee names a firm. */
const nobodyNamed = `x.state = 'submitted' and x.reinspector_enterprise_id is null and x.source not in ('enforcement', 'self_check', 'quick_report')`
const dispute = {
  ...viaHazard,
  kind: 'decide_dispute',
  from: hazardOf('hazard_disputes'),
  where: `h.state = 'disputed' and x.decision is null and ${unbiased}`,
} as const
const extension = {
  ...viaHazard,
  kind: 'decide_extension',
  dueAt: 'h.due_at',
  from: hazardOf('hazard_extensions'),
} as const
const asked = `x.state = 'requested' and h.state in ('pending_rectify', 'rectifying')`
const peersAsk = `${asked} and h.source <> 'enforcement' and ${notMine('h.enterprise_id')}`
const dropBox = {
  kind: 'decide_drop_box',
  title: 'v.enterprise_name',
  subtitle: 'x.person_name',
  object: ['drop_box_item', 'x.id'],
  from: 'app.drop_box_items x join app.visits v on v.alliance_id = x.alliance_id and v.id = x.visit_id',
  where: `x.state = 'to_confirm' and ${notMine('v.enterprise_id')}`,
} as const
const major = { ...viaHazard, object: ['major_hazard', 'h.id'], from: hazardOf('major_hazards') } as const

const ofMember: readonly Omit<Source, 'seat'>[] = [
  {
    kind: 'do_visit',
    title: 'i.host_name',
    dueOn: 'x.planned_on',
    object: ['visit', 'x.id'],
    from: 'app.visit_inspectors i join app.visits x on x.alliance_id = i.alliance_id and x.id = i.visit_id',
    where: `i.enterprise_id = ${FIRM} and i.state in ('assigned', 'accepted') and (i.person_id = ${PERSON} or (i.person_id is null and ${INSPECTS}))
      and x.state in ('published', 'confirmed', 'in_progress', 'postponed')`,
  },
  {
    kind: 'host_visit',
    title: 'x.enterprise_name',
    dueOn: 'x.planned_on',
    object: ['visit', 'x.id'],
    from: 'app.visits x',
    where: `${roleIn('principal', 'safety')} and x.enterprise_id = ${FIRM} and x.state in ('published', 'confirmed') and x.host_confirmed_at is null`,
  },
  {
    ...hazard,
    kind: 'confirm_hazard',
    dueAt: 'x.confirm_by',
    dueOn: 'null',
    where: `${roleIn('principal', 'safety')} and x.enterprise_id = ${FIRM} and x.state = 'pending_confirm'`,
  },
  {
    ...hazard,
    kind: 'rectify_hazard',
    where: `${roleIn('principal', 'safety', 'rectifier')} and x.enterprise_id = ${FIRM} and x.state in ('pending_rectify', 'rectifying', 'reinspect_failed')
      and (${roleIn('principal', 'safety')} or x.rectifier_id is null or x.rectifier_id = ${PERSON})`,
  },
  {
    ...reinspection,
    where: `x.reinspector_enterprise_id = ${FIRM} and x.state = 'submitted' and x.source <> 'enforcement' and ${notMine('x.enterprise_id')}`,
  },
  {
    ...reinspection,
    where: `${roleIn('principal', 'safety')} and x.enterprise_id = ${FIRM} and x.state = 'submitted' and x.source in ('self_check', 'quick_report') and x.rectifier_id is distinct from ${PERSON}`,
  },
  { ...lookBack, where: `x.inspector_enterprise_id = ${FIRM} and x.state = 'assigned' and ${unseen}` },
  {
    kind: 'acknowledge_note',
    title: 'x.number',
    object: ['visit', 'x.visit_id'],
    from: 'app.advice_notes x',
    where: `${roleIn('principal', 'safety')} and x.enterprise_id = ${FIRM} and x.state = 'issued'`,
  },
  {
    kind: 'answer_invitation',
    title: 'a.name',
    object: ['membership', 'x.id'],
    from: 'app.memberships x join app.alliances a on a.id = x.alliance_id',
    where: `${roleIn('principal', 'safety')} and x.enterprise_id = ${FIRM} and x.state = 'applied'`,
  },
  {
    ...major,
    kind: 'judge_major',
    where: `${roleIn('principal')} and x.enterprise_id = ${FIRM} and x.state = 'suspected'`,
  },
  {
    ...major,
    kind: 'major_step',
    dueAt: 'h.due_at',
    where: `x.enterprise_id = ${FIRM} and ((${roleIn('principal')} and x.state in ('confirmed', 'controlled', 'plan_submitted', 'treating', 'accept_failed'))
      or (${roleIn('safety')} and x.state = 'plan_submitted'))`,
  },
]

const expertVisit = {
  title: 'x.enterprise_name',
  subtitle: 'x.reason',
  dueOn: 'x.planned_on',
  object: ['expert_visit', 'x.id'],
  from: 'app.expert_visits x',
} as const

/** What waits in the expert service: at the bureau, at the host, with the expert. */
const ofDispatch: readonly Source[] = [
  {
    seat: 'bureau',
    kind: 'triage_request',
    title: 'x.enterprise_name',
    subtitle: 'x.reason',
    object: ['expert_request', 'x.id'],
    from: 'app.expert_requests x',
    where: `${roleIn('admin', 'leader')} and x.state = 'open'`,
  },
  {
    ...expertVisit,
    seat: 'bureau',
    kind: 'other_day',
    where: `${roleIn('admin', 'leader')} and x.state = 'assigned' and x.host_answer = 'other_day'`,
  },
  {
    ...expertVisit,
    seat: 'member',
    kind: 'confirm_expert_visit',
    dueAt: 'x.confirm_by',
    where: `${roleIn('principal', 'safety')} and x.enterprise_id = ${FIRM} and x.state = 'assigned' and x.host_answer is null`,
  },
  {
    ...expertVisit,
    seat: 'member',
    kind: 'confirm_report',
    where: `${roleIn('principal', 'safety')} and x.enterprise_id = ${FIRM} and x.state = 'reported'`,
  },
  {
    ...expertVisit,
    seat: 'member',
    kind: 'rate_expert',
    where: `${roleIn('principal', 'safety')} and x.enterprise_id = ${FIRM} and x.state = 'confirmed'`,
  },
  {
    ...expertVisit,
    seat: 'expert',
    kind: 'do_expert_visit',
    where: `x.state in ('assigned', 'scheduled', 'visiting')`,
  },
]

const sources: readonly Source[] = [
  ...ofDispatch,
  ...ofMember.map((source): Source => ({ ...source, seat: 'member' })),
  {
    ...reinspection,
    seat: 'leader',
    where: `${nobodyNamed} and ${notMine('x.enterprise_id')}`,
  },
  {
    ...reinspection,
    kind: 'name_reinspector',
    seat: 'committee',
    where: `${roleIn('chair', 'vice_chair', 'secretary')} and ${nobodyNamed} and ${notMine('x.enterprise_id')}`,
  },
  { ...lookBack, seat: 'leader', where: `x.state = 'pending' and ${unseen}` },
  { ...dispute, seat: 'leader' },
  { ...extension, seat: 'leader', where: peersAsk },
  { ...dropBox, seat: 'leader' },
  {
    ...dispute,
    seat: 'committee',
    where: `${roleIn('chair', 'vice_chair', 'secretary')} and ${dispute.where}`,
  },
  { ...extension, seat: 'committee', where: `${roleIn('chair', 'vice_chair', 'secretary')} and ${peersAsk}` },
  { ...dropBox, seat: 'committee' },
  {
    seat: 'committee',
    kind: 'publish_round',
    title: 'x.name',
    dueOn: 'x.starts_on',
    object: ['round', 'x.id'],
    from: 'app.rounds x',
    where: `x.state = 'planned'`,
  },
  {
    ...reinspection,
    seat: 'bureau',
    where: `${roleIn('inspector')} and x.state = 'submitted' and x.source = 'enforcement' and x.disclosed_at is not null`,
  },
  {
    ...extension,
    seat: 'bureau',
    // The request names no division of its own; the hazard does.
    from: 'app.hazards x join app.hazard_extensions r on r.alliance_id = x.alliance_id and r.hazard_id = x.id',
    title: 'x.enterprise_name',
    subtitle: 'x.place',
    dueAt: 'x.due_at',
    object: ['hazard', 'x.id'],
    where: `${roleIn('inspector')} and x.disclosed_at is not null and x.source = 'enforcement' and r.state = 'requested' and x.state in ('pending_rectify', 'rectifying')`,
  },
  {
    ...major,
    kind: 'judge_major',
    seat: 'bureau',
    where: `${roleIn('inspector')} and x.state = 'suspected' and x.first_judge_id is distinct from ${PERSON}`,
  },
  {
    ...major,
    kind: 'accept_major',
    seat: 'bureau',
    where: `${roleIn('inspector', 'leader')} and x.state = 'accept_requested'`,
  },
  ...outreachSources({ person: PERSON, firm: FIRM, roleIn }),
]

/** The rows of the model `Task`, with `sort_at` for their order: the due time, the end of the due day, or never. */
export const TASKS = `(with ${ME}
  select t.*, coalesce(t.due_at, (t.due_on + 1)::timestamp at time zone 'Asia/Shanghai', 'infinity'::timestamptz) as sort_at
  from (${sources.map(row).join('\n  union all\n  ')}) t)`
