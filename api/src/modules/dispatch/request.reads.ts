import {
  canDecline,
  canInvalidate,
  canReopen,
  canTriage,
  DISPATCH,
  type ExpertRequestFacts,
} from '@anhu/domain/dispatch'
import { type Standing, seatMay } from '@anhu/domain/kernel'
import {
  allQuery,
  anyOf,
  asc,
  connection,
  contains,
  date,
  dateTime,
  desc,
  enumOf,
  equals,
  flag,
  id,
  int,
  list,
  listOf,
  one,
  oneQuery,
  pageQuery,
  policy,
  readModel,
  text,
  Text,
  UUID,
  where,
} from '../../graphql/index.ts'
import { ExpertRequestState, RequestOrigin, ServicePriority } from './dispatch.enums.ts'
import { byDivision, topicNames, TODAY, whereISee } from './sql.ts'

const facts = (row: Record<string, unknown>): ExpertRequestFacts =>
  ({
    state: row.state,
    enterpriseId: row.enterprise_id,
    visitState: row.visit_state,
  }) as ExpertRequestFacts
const may = (can: (who: Standing, request: ExpertRequestFacts) => boolean) =>
  policy(['state', 'enterprise_id', 'visit_state'], (row, actor) => can(actor, facts(row)))

readModel('ExpertRequest', {
  description: 'A call for an expert (专家申请).',
  from: `(select r.*, array_position(array['major', 'high', 'normal', 'optional'], r.priority) as urgency,
      (select v.state from app.expert_visits v where v.alliance_id = r.alliance_id and v.id = r.visit_id) as visit_state
    from app.expert_requests r)`,
  narrow: whereISee,
  fields: {
    id: id(),
    allianceId: id(),
    allianceName: text({
      nullable: true,
      sql: (row) => `(select a.name from app.alliances a where a.id = ${row}.alliance_id)`,
    }),
    enterpriseId: id(),
    enterpriseName: text(),
    origin: enumOf(RequestOrigin),
    state: enumOf(ExpertRequestState),
    priority: enumOf(ServicePriority),
    topicCodes: listOf(text()),
    topicNames: listOf(text({ sql: topicNames('topic_codes') })),
    minutes: int(),
    teamSize: int(),
    reason: text(),
    wishedDays: listOf(date({ sql: (row) => `${row}.wished_days::date[]`, description: 'Empty: any day.' })),
    notBefore: date({ nullable: true }),
    notAfter: date({ nullable: true }),
    batchId: id(),
    campaignId: id({ nullable: true }),
    campaignName: text({ nullable: true }),
    createdAt: dateTime(),
    createdByName: text(),
    decidedAt: dateTime({ nullable: true }),
    decidedByName: text({ nullable: true }),
    answer: text({
      nullable: true,
      description: 'What was said: why declined, or the summary of the report.',
    }),
    version: int(),
    waitingDays: int({
      sql: (row) => `(${TODAY} - (${row}.created_at at time zone 'Asia/Shanghai')::date)`,
    }),
    visit: one('ExpertVisit', { on: { alliance_id: 'alliance_id', id: 'visit_id' } }),
    visits: list('ExpertVisit', {
      on: { alliance_id: 'alliance_id', request_id: 'id' },
      order: 'created_at desc, id',
    }),
    openHazards: int({
      sql: (row) =>
        `(select count(*)::int from app.hazards h where h.alliance_id = ${row}.alliance_id and h.enterprise_id = ${row}.enterprise_id and h.state not in ('draft', 'closed', 'cancelled'))`,
      description: 'Open hazards of the firm that this seat may see.',
    }),
    viewerCanTriage: may(canTriage),
    viewerCanDecline: may(canDecline),
    viewerCanInvalidate: may(canInvalidate),
    viewerCanReopen: may(canReopen),
  },
  filters: {
    states: anyOf(ExpertRequestState, 'state'),
    priorities: anyOf(ServicePriority, 'priority'),
    origins: anyOf(RequestOrigin, 'origin'),
    enterpriseId: equals(UUID),
    allianceId: equals(UUID),
    campaignId: equals(UUID),
    batchId: equals(UUID),
    topicCode: where(Text, (row, value) => `${value} = any (${row}.topic_codes)`),
    search: contains('enterprise_name', 'reason'),
    toTriage: flag((row) => `${row}.state = 'open'`),
    waitingForPlan: flag((row) => `(${row}.state = 'assigned' and ${row}.visit_state = 'requested')`),
  },
  orders: {
    triage: asc('urgency int', 'created_at timestamptz', 'id uuid'),
    created_at_desc: desc('created_at timestamptz', 'id uuid'),
  },
})

const used = (expression: string, more = '') =>
  int({
    sql: (row) => `(select ${expression} from app.expert_visits v where v.campaign_id = ${row}.id ${more})`,
  })

readModel('ExpertCampaign', {
  description: 'A campaign (专项行动) of expert visits with its budget.',
  from: 'app.expert_campaigns',
  fields: {
    id: id(),
    name: text(),
    purpose: text(),
    topicCodes: listOf(text()),
    topicNames: listOf(text({ sql: topicNames('topic_codes') })),
    startsOn: date(),
    endsOn: date(),
    priority: enumOf(ServicePriority),
    minutes: int(),
    budgetVisits: int(),
    budgetMinutes: int(),
    createdByName: text(),
    createdAt: dateTime(),
    endedAt: dateTime({ nullable: true }),
    endReason: text({ nullable: true }),
    version: int(),
    requested: used('count(*)::int', `and v.state = 'requested'`),
    planned: used('count(*)::int', `and v.state in ('assigned', 'scheduled', 'visiting')`),
    done: used('count(*)::int', `and v.state in ('reported', 'confirmed', 'closed')`),
    declined: used('count(*)::int', `and v.state in ('declined', 'cancelled')`),
    usedVisits: used('count(*)::int', `and v.state not in ('declined', 'cancelled')`),
    usedMinutes: used('coalesce(sum(v.minutes), 0)::int', `and v.state not in ('declined', 'cancelled')`),
    findings: int({
      sql: (row) =>
        `(select count(*)::int from app.expert_visits v join app.hazards h on h.alliance_id = v.alliance_id and h.visit_id = v.id where v.campaign_id = ${row}.id)`,
    }),
    requests: connection('ExpertRequest', { on: { campaign_id: 'id' } }),
    viewerCanEdit: policy(
      ['ended_at'],
      (row, actor) => row.ended_at === null && seatMay(DISPATCH['dispatch:run-campaign'], actor),
    ),
  },
  filters: {
    running: flag((row) => `(${row}.ended_at is null and ${row}.ends_on >= ${TODAY})`),
    search: contains('name', 'purpose'),
  },
  orders: { starts_on_desc: desc('starts_on date', 'id uuid') },
})

readModel('CampaignCandidate', {
  description: "A member firm with one of a campaign's risks that the campaign has not chosen yet.",
  from: `(select c.id as campaign_id, m.alliance_id, m.enterprise_id as id, m.enterprise_name, a.name as alliance_name, e.division_code, e.risk_tags,
      array(select t from unnest(e.risk_tags) t where t = any (c.topic_codes)) as matching,
      (select count(*)::int from app.hazards h where h.alliance_id = m.alliance_id and h.enterprise_id = m.enterprise_id and h.disclosed_at is not null
        and h.state not in ('draft', 'closed', 'cancelled')) as open_hazards,
      (select count(*)::int from app.hazards h where h.alliance_id = m.alliance_id and h.enterprise_id = m.enterprise_id and h.disclosed_at is not null
        and h.state in ('pending_rectify', 'rectifying', 'reinspect_failed') and h.due_at < now()) as overdue_hazards,
      (select max(v.planned_on) from app.expert_visits v where v.alliance_id = m.alliance_id and v.enterprise_id = m.enterprise_id
        and v.state in ('reported', 'confirmed', 'closed')) as last_expert_visit_on
    from app.expert_campaigns c join app.memberships m on m.live join app.enterprises e on e.id = m.enterprise_id
      join app.alliances a on a.id = m.alliance_id
    where (cardinality(c.topic_codes) = 0 or e.risk_tags && c.topic_codes)
      and not exists (select from app.expert_requests r where r.campaign_id = c.id and r.alliance_id = m.alliance_id
        and r.enterprise_id = m.enterprise_id and r.state <> 'invalid'))`,
  fields: {
    enterpriseId: id({ column: 'id' }),
    enterpriseName: text(),
    allianceId: id(),
    allianceName: text(),
    riskTags: listOf(text()),
    matching: listOf(text({ description: "The campaign's topics among its risks." })),
    openHazards: int({ description: 'Disclosed and not settled.' }),
    overdueHazards: int(),
    lastExpertVisitOn: date({ nullable: true }),
  },
})

const read = DISPATCH['dispatch:read-visits']
const register = DISPATCH['dispatch:read-register']

/** Reads of requests and campaigns. */
export const requestQueries = [
  pageQuery('expertRequests', 'ExpertRequest', {
    requires: read,
    description: 'Requests for experts that this seat may see.',
  }),
  oneQuery('expertRequest', 'ExpertRequest', { requires: read, description: 'One request, or null.' }),
  pageQuery('expertCampaigns', 'ExpertCampaign', {
    requires: register,
    description: 'Campaigns of the own bureau.',
  }),
  oneQuery('expertCampaign', 'ExpertCampaign', { requires: register, description: 'One campaign, or null.' }),
  allQuery('campaignCandidates', 'CampaignCandidate', {
    requires: register,
    order: 'overdue_hazards desc, open_hazards desc, enterprise_name, id',
    args: { campaignId: { ...equals(UUID), required: true } },
    where: byDivision,
    description: 'Firms that a campaign could choose, the neediest first.',
  }),
]
