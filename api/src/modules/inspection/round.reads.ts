import { INSPECTION, repairStep, roundMachine, roundRoles } from '@anhu/domain/inspection'
import { seatMay, type Standing } from '@anhu/domain/kernel'
import {
  anyOf,
  date,
  dateTime,
  desc,
  enumOf,
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
} from '../../graphql/index.ts'
import { RepairMode, RoundState } from './inspection.enums.ts'

const array = (jsonb: string): string =>
  `case when jsonb_typeof(${jsonb}) = 'array' then ${jsonb} else '[]'::jsonb end`
const firm = (column: string) => one('EnterpriseRef', { on: { alliance_id: 'alliance_id', id: column } })

readModel('PairPin', {
  description: 'A pair that the committee asked for, or ruled out.',
  from: '(select null::uuid as alliance_id, null::uuid as inspector_id, null::uuid as host_id)',
  fields: { inspector: firm('inspector_id'), host: firm('host_id') },
})

readModel('Absence', {
  description: 'A firm that is away: on those days, or altogether.',
  from: '(select null::uuid as alliance_id, null::uuid as enterprise_id, null::date[] as dates)',
  fields: {
    enterprise: firm('enterprise_id'),
    dates: listOf(date({ nullable: true, description: 'Null: for the whole round.' })),
  },
})

const pins = (key: string) =>
  list('PairPin', {
    from: (row) => `(select ${row}.alliance_id, p.inspector as inspector_id, p.host as host_id
      from jsonb_to_recordset(${array(`${row}.planning->'${key}'`)}) as p(inspector uuid, host uuid))`,
    limit: 500,
  })

const visits = (what: string, more = '') =>
  int({
    sql: (row) =>
      `(select count(*)::int from app.visits v ${what} where v.alliance_id = ${row}.alliance_id and v.round_id = ${row}.id ${more})`,
  })

const may =
  (action: Parameters<typeof seatMay>[0], step: 'plan' | 'publish' | 'close') =>
  (row: Record<string, unknown>, actor: Standing): boolean =>
    seatMay(action, actor) && roundMachine.can(row.state as 'draft', step, roundRoles(actor))

readModel('Round', {
  description: 'A round (轮次) of mutual checks.',
  from: 'app.rounds',
  fields: {
    id: id(),
    name: text(),
    state: enumOf(RoundState),
    startsOn: date(),
    endsOn: date(),
    groupIds: listOf(id({ description: 'Empty: all members.' })),
    topicCodes: listOf(text({ description: "Empty: whatever each host's risks call for." })),
    inspectorsPerHost: int(),
    leadersPerTeam: int(),
    publishedAt: dateTime({ nullable: true }),
    closedAt: dateTime({ nullable: true }),
    createdByName: text(),
    version: int(),
    visitsTotal: visits('', `and v.state <> 'cancelled'`),
    visitsDone: visits('', `and v.state in ('field_done', 'reported', 'archived')`),
    hazardsFound: int({
      sql: (row) =>
        `(select count(*)::int from app.hazards h where h.alliance_id = ${row}.alliance_id and h.round_id = ${row}.id)`,
    }),
    declined: visits(
      'join app.visit_inspectors i on i.alliance_id = v.alliance_id and i.visit_id = v.id',
      `and i.state = 'declined'`,
    ),
    must: pins('must'),
    mustNot: pins('mustNot'),
    absent: list('Absence', {
      from: (row) => `(select ${row}.alliance_id, a."enterpriseId" as enterprise_id,
          case when jsonb_typeof(a.dates) = 'array' then array(select jsonb_array_elements_text(a.dates)::date) end as dates
        from jsonb_to_recordset(${array(`${row}.planning->'absent'`)}) as a("enterpriseId" uuid, dates jsonb))`,
      limit: 500,
    }),
    mode: enumOf(RepairMode, { sql: (row) => `coalesce(${row}.planning->>'mode', 'balanced')` }),
    latestPlan: one('RoundPlan', {
      on: { alliance_id: 'alliance_id', round_id: 'id' },
      order: 'created_at desc, id desc',
      // One that was cancelled while it was solved has nothing to show.
      where: (plan) => `not (${plan}.state = 'discarded' and ${plan}.plan is null)`,
      description: 'Of the committee only.',
    }),
    viewerCanPlan: policy(['state'], may(INSPECTION['inspection:plan-round'], 'plan')),
    viewerCanRepair: policy(['state'], (row, actor) => {
      const step = repairStep(row['state'] as 'draft')
      return (
        step !== null &&
        seatMay(INSPECTION['inspection:repair-round'], actor) &&
        roundMachine.can(row['state'] as 'draft', step, roundRoles(actor))
      )
    }),
    viewerCanPublish: policy(['state'], may(INSPECTION['inspection:publish-round'], 'publish')),
    viewerCanClose: policy(['state'], may(INSPECTION['inspection:close-round'], 'close')),
  },
  filters: { states: anyOf(RoundState, 'state') },
  orders: { starts_on_desc: desc('starts_on date', 'id uuid') },
})

const requires = INSPECTION['inspection:read']

/** Reads of rounds. */
export const roundQueries = [
  pageQuery('rounds', 'Round', {
    requires,
    description: 'Rounds of the alliance; members see those that were published.',
  }),
  oneQuery('round', 'Round', { requires, description: 'One round.' }),
]
