import { registerActions } from '@anhu/domain/kernel'
import {
  asc,
  connection,
  contains,
  dateTime,
  declareErrorCodes,
  desc,
  enumOf,
  equals,
  flag,
  id,
  list,
  one,
  oneQuery,
  pageQuery,
  policy,
  readModel,
  text,
  textEnum,
  UUID,
} from '@anhu/api/graphql'

// Codes of these models beside the house's own.
declareErrorCodes(['PROBE_REFUSED', 'PROBE_STALE'])

/** Read models over real tables, made only for the tests of the planner. */
registerActions({
  'probe:read-hazards': {
    title: '读',
    description: 'reads hazards',
    seats: { committee: ['chair'], member: true },
  },
  'probe:write-nothing': { title: '写', description: 'changes nothing', seats: { committee: true } },
})

const State = textEnum('ProbeState', [
  'draft',
  'pending_confirm',
  'disputed',
  'pending_rectify',
  'rectifying',
  'submitted',
  'reinspect_failed',
  'closed',
  'cancelled',
  'escalated_major',
])

readModel('ProbeEnterprise', {
  from: 'app.enterprises',
  description: 'A firm.',
  fields: {
    id: id(),
    name: text(),
    hazards: connection('ProbeHazard', { on: { enterprise_id: 'id' } }),
  },
})

readModel('ProbeRectification', {
  from: 'app.rectifications',
  description: 'A rectification.',
  fields: { id: id(), measures: text(), submittedAt: dateTime() },
})

readModel('ProbeHazard', {
  from: 'app.hazards',
  description: 'A hazard.',
  fields: {
    id: id(),
    number: text({ nullable: true }),
    place: text(),
    state: enumOf(State),
    foundAt: dateTime(),
    allianceId: id(),
    enterprise: one('ProbeEnterprise', { on: 'enterprise_id' }),
    rectifications: list('ProbeRectification', {
      on: { alliance_id: 'alliance_id', hazard_id: 'id' },
      order: 'round',
    }),
    viewerCanClose: policy(['state'], (row, actor) => row['state'] !== 'closed' && actor.role === 'chair'),
  },
  filters: {
    state: equals(State),
    enterpriseId: equals(UUID),
    open: flag((row) => `${row}.state <> 'closed'`),
    text: contains('place', 'description'),
  },
  orders: { newest: desc('found_at timestamptz', 'id uuid'), oldest: asc('found_at timestamptz', 'id uuid') },
})

const requires = 'probe:read-hazards'
/** Root reads of the probe models. */
export const probeQueries = [
  pageQuery('probeHazards', 'ProbeHazard', { requires, description: 'Hazards.' }),
  oneQuery('probeHazard', 'ProbeHazard', { requires, description: 'A hazard.' }),
]
