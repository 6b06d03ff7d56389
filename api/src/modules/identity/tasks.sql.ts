/**
 * What waits for the seat of this transaction, in one statement over the tables as the wall shows them. Rows say what the
 * policies of the modules say in more words; where they differ, the page's own `viewerCan…` decides.
 */

// Who asks: the settings name the seat, the seat's own row its role and firm.
const ME = `me as materialized (
  select k.kind, k.person, coalesce(c.role, s.role, b.role) as role, coalesce(c.enterprise_id, s.enterprise_id) as firm, coalesce(s.is_inspector, false) as inspects
  from (select current_setting('app.kind', true) as kind, nullif(current_setting('app.user_id', true), '')::uuid as person,
      case when current_setting('app.kind', true) in ('committee', 'leader', 'member', 'bureau')
        then split_part(current_setting('app.seat', true), ':', 2)::uuid end as seat) k
  left join app.committee_seats c on k.kind in ('committee', 'leader') and c.id = k.seat
  left join app.enterprise_seats s on k.kind = 'member' and s.id = k.seat
  left join app.bureau_seats b on k.kind = 'bureau' and b.id = k.seat)`;

interface Source {
  kind: string;
  title: string;
  subtitle?: string;
  dueAt?: string;
  dueOn?: string;
  object: readonly [kind: string, id: string];
  /** FROM after `me`, whose last table names the alliance: `x.alliance_id`. */
  from: string;
  where: string;
}

const row = (of: Source): string =>
  `select '${of.kind}:' || x.id as key, '${of.kind}' as kind, ${of.title} as title, ${of.subtitle ?? 'null'}::text as subtitle, ${of.dueAt ?? 'null'}::timestamptz as due_at,
    ${of.dueOn ?? 'null'}::date as due_on, '${of.object[0]}' as object_kind, ${of.object[1]} as object_id, x.alliance_id
  from me, ${of.from} where ${of.where}`;

const member = (...roles: string[]): string => `me.kind = 'member' and me.role in (${roles.map((role) => `'${role}'`).join(', ')})`;
const secretary = `me.kind = 'committee' and me.role = 'secretary'`;
/** Nobody decides on a record of the firm they come from. */
const unbiased = `me.firm is distinct from h.enterprise_id and me.firm is distinct from h.finder_enterprise_id`;
const hazardOf = (table: string): string => `app.${table} x join app.hazards h on h.alliance_id = x.alliance_id and h.id = x.hazard_id`;
const aboutHazard = { title: 'x.enterprise_name', subtitle: 'x.place', dueAt: 'x.due_at', dueOn: 'x.due_on', object: ['hazard', 'x.id'], from: 'app.hazards x' } as const;
const viaHazard = { title: 'h.enterprise_name', subtitle: 'h.place', object: ['hazard', 'h.id'] } as const;

const sources: readonly Source[] = [
  {
    kind: 'do_visit',
    title: 'i.host_name',
    dueOn: 'x.planned_on',
    object: ['visit', 'x.id'],
    from: 'app.visit_inspectors i join app.visits x on x.alliance_id = i.alliance_id and x.id = i.visit_id',
    where: `me.kind = 'member' and i.enterprise_id = me.firm and i.state in ('assigned', 'accepted') and (i.person_id = me.person or (i.person_id is null and me.inspects))
      and x.state in ('published', 'confirmed', 'in_progress', 'postponed')`,
  },
  {
    kind: 'host_visit',
    title: 'x.enterprise_name',
    dueOn: 'x.planned_on',
    object: ['visit', 'x.id'],
    from: 'app.visits x',
    where: `${member('principal', 'safety')} and x.enterprise_id = me.firm and x.state in ('published', 'confirmed') and x.host_confirmed_at is null`,
  },
  {
    ...aboutHazard,
    kind: 'confirm_hazard',
    dueAt: 'x.confirm_by',
    dueOn: 'null',
    where: `${member('principal', 'safety')} and x.enterprise_id = me.firm and x.state = 'pending_confirm'`,
  },
  {
    ...aboutHazard,
    kind: 'rectify_hazard',
    where: `${member('safety', 'rectifier')} and x.enterprise_id = me.firm and x.state in ('pending_rectify', 'rectifying', 'reinspect_failed')
      and (me.role <> 'rectifier' or x.rectifier_id is null or x.rectifier_id = me.person)`,
  },
  {
    ...aboutHazard,
    kind: 'reinspect_hazard',
    dueAt: 'x.reinspect_by',
    dueOn: 'null',
    where: `x.state = 'submitted' and case me.kind
      when 'member' then (x.reinspector_enterprise_id = me.firm and x.source <> 'enforcement')
        or (x.enterprise_id = me.firm and x.source in ('self_check', 'quick_report') and me.role = 'safety' and x.rectifier_id is distinct from me.person)
      when 'leader' then x.reinspector_enterprise_id is null and x.enterprise_id is distinct from me.firm and x.source <> 'enforcement'
      when 'bureau' then x.source = 'enforcement' and me.role = 'inspector' else false end`,
  },
  {
    ...viaHazard,
    kind: 'look_back',
    dueOn: 'x.due_on',
    from: hazardOf('look_backs'),
    where: `(me.kind = 'member' and x.state = 'assigned' and x.inspector_enterprise_id = me.firm)
      or (me.kind = 'leader' and x.state = 'pending' and x.enterprise_id is distinct from me.firm)`,
  },
  {
    kind: 'acknowledge_note',
    title: 'x.number',
    object: ['visit', 'x.visit_id'],
    from: 'app.advice_notes x',
    where: `${member('principal', 'safety')} and x.enterprise_id = me.firm and x.state = 'issued'`,
  },
  {
    ...viaHazard,
    kind: 'decide_dispute',
    from: hazardOf('hazard_disputes'),
    where: `h.state = 'disputed' and x.decision is null and (me.kind = 'leader' or ${secretary}) and ${unbiased}`,
  },
  {
    ...viaHazard,
    kind: 'decide_extension',
    dueAt: 'h.due_at',
    from: hazardOf('hazard_extensions'),
    where: `x.state = 'requested' and h.state in ('pending_rectify', 'rectifying') and me.firm is distinct from h.enterprise_id
      and case when h.source = 'enforcement' then me.kind = 'bureau' and me.role = 'inspector' else me.kind = 'leader' or ${secretary} end`,
  },
  {
    kind: 'decide_drop_box',
    title: 'v.enterprise_name',
    subtitle: 'x.person_name',
    object: ['drop_box_item', 'x.id'],
    from: 'app.drop_box_items x join app.visits v on v.alliance_id = x.alliance_id and v.id = x.visit_id',
    where: `x.state = 'to_confirm' and me.kind in ('leader', 'committee')`,
  },
  {
    kind: 'publish_round',
    title: 'x.name',
    dueOn: 'x.starts_on',
    object: ['round', 'x.id'],
    from: 'app.rounds x',
    where: `x.state = 'planned' and me.kind = 'committee'`,
  },
  {
    ...viaHazard,
    kind: 'judge_major',
    object: ['major_hazard', 'h.id'],
    from: hazardOf('major_hazards'),
    where: `x.state = 'suspected' and ((me.kind = 'bureau' and me.role = 'inspector' and x.first_judge_id is distinct from me.person)
      or (${member('principal')} and x.enterprise_id = me.firm))`,
  },
  {
    ...viaHazard,
    kind: 'accept_major',
    object: ['major_hazard', 'h.id'],
    from: hazardOf('major_hazards'),
    where: `x.state = 'accept_requested' and me.kind = 'bureau' and me.role in ('inspector', 'leader')`,
  },
  {
    ...viaHazard,
    kind: 'major_step',
    dueAt: 'h.due_at',
    object: ['major_hazard', 'h.id'],
    from: hazardOf('major_hazards'),
    where: `x.enterprise_id = me.firm and ((${member('principal')} and x.state in ('confirmed', 'controlled', 'plan_submitted', 'treating', 'accept_failed'))
      or (${member('safety')} and x.state = 'plan_submitted'))`,
  },
];

/** The rows of the model `Task`, with `sort_at` for their order: the due time, the end of the due day, or never. */
export const TASKS = `(with ${ME}
  select t.*, coalesce(t.due_at, (t.due_on + 1)::timestamp at time zone 'Asia/Shanghai', 'infinity'::timestamptz) as sort_at
  from (${sources.map(row).join('\n  union all\n  ')}) t)`;
