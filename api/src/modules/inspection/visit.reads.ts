import { INSPECTION, visitMachine, visitRoles } from '@anhu/domain/inspection'
import { seatMay, type Standing } from '@anhu/domain/kernel'
import {
  anyOf,
  asc,
  atLeast,
  bool,
  contains,
  date,
  dateTime,
  desc,
  enumOf,
  equals,
  flag,
  float,
  id,
  int,
  list,
  listOf,
  LocalDate,
  one,
  oneQuery,
  pageQuery,
  policy,
  readModel,
  text,
  UUID,
  where,
} from '../../graphql/index.ts'
import { MY_FIRMS } from '../recusal.ts'
import { basisRows, ItemSource, Severity } from '../reference/basis.ts'
import {
  AdviceNoteState,
  AnswerResult,
  DropBoxState,
  InspectorState,
  SheetState,
  SignerRole,
  TeamRole,
  VisitNature,
  VisitState,
} from './inspection.enums.ts'
import { reasonRows } from './plan.reads.ts'
import { missingSql } from './visit-missing.ts'

/** The whole library has some 230 lines; a list is shown whole or a check can never be finished. */
const LINES = 500

const setting = (name: string): string => `(select nullif(current_setting('app.${name}', true), ''))`
const mine = (column: string, name: string): string =>
  `coalesce(${column} = any (${setting(name)}::uuid[]), false)`
const firm = (column: string) => one('EnterpriseRef', { on: { alliance_id: 'alliance_id', id: column } })
const host =
  (expression: string) =>
  (row: string): string =>
    `(select ${expression} from app.enterprises e where e.id = ${row}.enterprise_id)`

readModel('VisitInspector', {
  description: "A firm's place in a visit's team.",
  from: 'app.visit_inspectors',
  fields: {
    id: id(),
    enterprise: firm('enterprise_id'),
    personName: text({ nullable: true }),
    role: enumOf(TeamRole),
    state: enumOf(InspectorState),
    declineReason: text({ nullable: true }),
    distanceMetres: int(),
    reasons: list('Reason', { from: (row) => reasonRows(`${row}.reasons`) }),
    isMe: bool({
      sql: (row) =>
        `(${mine(`${row}.enterprise_id`, 'enterprises')} and coalesce(${row}.person_id = ${setting('user_id')}::uuid, true))`,
      description: 'Mine to go: my name, or my firm and nobody named yet.',
    }),
    version: int(),
  },
})

readModel('ChecklistLine', {
  description: 'One line of a frozen list, exactly as it stood.',
  from: `(select null::text as key, null::text as topic_code, null::text as topic_name, null::text as source, null::int as version_no, null::text as text,
    null::jsonb as basis, null::text as severity, null::text as major_when, null::text[] as major_refs, null::int as deadline_days, null::text[] as methods)`,
  fields: {
    key: text(),
    topicCode: text(),
    topicName: text(),
    source: enumOf(ItemSource),
    versionNo: int(),
    text: text(),
    basis: list('Basis', { from: (row) => basisRows(`${row}.basis`) }),
    severity: enumOf(Severity),
    majorWhen: text({ nullable: true }),
    majorRefs: listOf(text()),
    deadlineDays: int(),
    methods: listOf(text()),
  },
})

readModel('Checklist', {
  description: 'A frozen checklist.',
  from: 'app.checklists',
  fields: {
    id: id(),
    topicCodes: listOf(text()),
    lines: list('ChecklistLine', {
      from: (
        row,
      ) => `(select l.key, l."topicCode" as topic_code, l."topicName" as topic_name, l.source, l."versionNo" as version_no, l.text, l.basis,
          l.severity, l."majorWhen" as major_when, coalesce(l."majorRefs", '{}') as major_refs, l."deadlineDays" as deadline_days,
          coalesce(l.methods, '{}') as methods
        from jsonb_to_recordset(${row}.lines) as l(key text, "topicCode" text, "topicName" text, source text, "versionNo" int, text text, basis jsonb,
          severity text, "majorWhen" text, "majorRefs" text[], "deadlineDays" int, methods text[]))`,
      limit: LINES,
    }),
  },
})

readModel('VisitAnswer', {
  description: 'One answer of a check.',
  from: 'app.visit_answers',
  fields: {
    id: id(),
    itemKey: text(),
    result: enumOf(AnswerResult),
    note: text({ nullable: true }),
    personName: text(),
    answeredAt: dateTime(),
    version: int(),
  },
})

readModel('VisitSignature', {
  description: 'A signature, or a recorded refusal to sign.',
  from: 'app.visit_signatures',
  fields: {
    id: id(),
    signerRole: enumOf(SignerRole),
    signerName: text(),
    refused: bool(),
    refusalReason: text({ nullable: true }),
    signedAt: dateTime(),
    pictureUrl: text({
      nullable: true,
      sql: (row) => `case when ${row}.sha256 is not null then '/photos/signatures/' || ${row}.id end`,
    }),
  },
})

readModel('GoodPractice', {
  description: 'A good practice seen on a visit.',
  from: 'app.good_practices',
  fields: {
    id: id(),
    title: text(),
    description: text(),
    enterpriseName: text(),
    createdByName: text(),
    createdAt: dateTime(),
    photos: list('Evidence', {
      on: { alliance_id: 'alliance_id', subject_id: 'id' },
      where: (theirs) => `${theirs}.subject_kind = 'good_practice'`,
      order: 'id',
    }),
  },
  orders: { newest: desc('created_at timestamptz', 'id uuid') },
})

readModel('AdviceNote', {
  description: '建议整改单: the paper of a peer visit. An advice, never an order.',
  from: 'app.advice_notes',
  fields: {
    id: id(),
    number: text(),
    state: enumOf(AdviceNoteState),
    issuedAt: dateTime({ nullable: true }),
    acknowledgedAt: dateTime({ nullable: true }),
    version: int(),
  },
})

readModel('VisitRef', {
  description: 'A visit by host and day.',
  from: '(select v.alliance_id, v.id, v.enterprise_name as host_name, v.planned_on from app.visits v)',
  fields: { id: id(), hostName: text(), plannedOn: date() },
})

const before =
  (action: string, step: 'postpone' | 'cancel') =>
  (row: Record<string, unknown>, actor: Standing): boolean =>
    seatMay(action, actor) &&
    visitMachine.can(
      row.state as 'draft',
      step,
      visitRoles(actor, { enterpriseId: String(row.enterprise_id) }, []),
    )
const openStates = `('published', 'confirmed', 'in_progress', 'postponed')`
const deskSeat = `exists (select from app.enterprise_seats s where 'member:' || s.id = ${setting('seat')} and s.role in ('principal', 'safety'))`

readModel('Visit', {
  description: 'One visit to one host.',
  from: 'app.visits',
  fields: {
    id: id(),
    allianceId: id(),
    allianceName: text({
      nullable: true,
      sql: (row) => `(select a.name from app.alliances a where a.id = ${row}.alliance_id)`,
    }),
    roundId: id({ nullable: true }),
    roundName: text({
      nullable: true,
      sql: (row) =>
        `(select o.name from app.rounds o where o.alliance_id = ${row}.alliance_id and o.id = ${row}.round_id)`,
    }),
    nature: enumOf(VisitNature),
    host: firm('enterprise_id'),
    hostName: text({
      column: 'enterprise_name',
      description: 'The name the firm had when the visit was planned.',
    }),
    hostCreditCode: text({
      nullable: true,
      sql: host('e.credit_code'),
      description: 'What the code at the door says.',
    }),
    hostAddress: text({ nullable: true, sql: host('e.address') }),
    hostLat: float({ nullable: true, sql: host('e.lat') }),
    hostLon: float({ nullable: true, sql: host('e.lon') }),
    hostContact: text({
      nullable: true,
      sql: host(
        `concat_ws(' ', coalesce(e.safety_officer_name, e.principal_name), regexp_replace(coalesce(e.safety_officer_phone, e.principal_phone), '^(.{3}).*(.{4})$', '\\1****\\2'))`,
      ),
      description: 'Who opens the door; the number masked.',
    }),
    group: one('GroupRef', { on: { alliance_id: 'alliance_id', id: 'group_id' } }),
    plannedOn: date(),
    state: enumOf(VisitState),
    sheetState: enumOf(SheetState),
    checkedInAt: dateTime({ nullable: true }),
    hostConfirmedAt: dateTime({ nullable: true }),
    fieldDoneAt: dateTime({ nullable: true }),
    cancelReason: text({ nullable: true, description: 'Why it was cancelled, or cut short with its round.' }),
    putOffReason: text({ nullable: true, description: 'Why it was put off the last time.' }),
    reasons: list('Reason', { from: (row) => reasonRows(`${row}.reasons`) }),
    version: int(),
    team: list('VisitInspector', { on: { alliance_id: 'alliance_id', visit_id: 'id' }, order: 'role, id' }),
    checklist: one('Checklist', { on: { alliance_id: 'alliance_id', id: 'checklist_id' } }),
    answers: list('VisitAnswer', {
      on: { alliance_id: 'alliance_id', visit_id: 'id' },
      order: 'item_key',
      limit: LINES,
    }),
    hazards: list('Hazard', { on: { alliance_id: 'alliance_id', visit_id: 'id' }, order: 'found_at, id' }),
    goodPractices: list('GoodPractice', { on: { alliance_id: 'alliance_id', visit_id: 'id' }, order: 'id' }),
    signatures: list('VisitSignature', {
      on: { alliance_id: 'alliance_id', visit_id: 'id' },
      order: 'signed_at, id',
    }),
    photos: list('Evidence', {
      on: { alliance_id: 'alliance_id', visit_id: 'id' },
      where: (theirs) => `${theirs}.subject_kind = 'visit'`,
      order: 'id',
    }),
    adviceNote: one('AdviceNote', { on: { alliance_id: 'alliance_id', visit_id: 'id' } }),
    hazardCount: int({
      sql: (row) =>
        `(select count(*)::int from app.hazards h where h.alliance_id = ${row}.alliance_id and h.visit_id = ${row}.id)`,
    }),
    missing: listOf(
      text({
        sql: missingSql,
        description: 'What the check still lacks, as kind or kind:id; empty once it is whole.',
      }),
    ),
    viewerCanRecord: bool({
      sql: (row) =>
        `((${mine(`${row}.id`, 'visits')} or ${setting('kind')} = 'leader') and ${row}.state in ${openStates} and ${row}.enterprise_id <> all (${MY_FIRMS}))`,
    }),
    viewerCanConfirm: policy(
      ['state', 'enterprise_id', 'host_confirmed_at'],
      (row, actor) =>
        seatMay(INSPECTION['inspection:confirm-visit'], actor) &&
        row.state === 'published' &&
        ((actor.kind === 'leader' && !actor.enterpriseIds.includes(String(row.enterprise_id))) ||
          (actor.enterpriseId === row.enterprise_id && row.host_confirmed_at === null)),
    ),
    viewerCanDecline: bool({
      sql: (
        row,
      ) => `(${row}.state in ('published', 'confirmed', 'postponed') and exists (select from app.visit_inspectors i
        where i.alliance_id = ${row}.alliance_id and i.visit_id = ${row}.id and i.state in ('assigned', 'accepted') and ${mine('i.enterprise_id', 'enterprises')}))`,
    }),
    viewerCanPostpone: policy(
      ['state', 'enterprise_id'],
      before(INSPECTION['inspection:postpone-visit'], 'postpone'),
    ),
    viewerCanCancel: policy(
      ['state', 'enterprise_id'],
      before(INSPECTION['inspection:cancel-visit'], 'cancel'),
    ),
    viewerCanAcknowledge: bool({
      sql: (
        row,
      ) => `(${mine(`${row}.enterprise_id`, 'enterprises')} and ${deskSeat} and exists (select from app.advice_notes n
        where n.alliance_id = ${row}.alliance_id and n.visit_id = ${row}.id and n.state = 'issued'))`,
    }),
  },
  filters: {
    roundId: equals(UUID),
    groupId: equals(UUID),
    enterpriseId: equals(UUID),
    states: anyOf(VisitState, 'state'),
    from: atLeast(LocalDate, 'planned_on'),
    to: where(LocalDate, (row, value) => `${row}.planned_on <= ${value}`),
    search: contains('enterprise_name'),
    asTeam: flag((row) => mine(`${row}.id`, 'visits')),
    asHost: flag((row) => mine(`${row}.enterprise_id`, 'enterprises')),
  },
  orders: {
    planned_on: asc('planned_on date', 'id uuid'),
    planned_on_desc: desc('planned_on date', 'id uuid'),
  },
})

const parts = (row: string): string => `${row}.payload->'piece'`
const sized = (row: string, key: string): string =>
  `jsonb_array_length(coalesce(${parts(row)}->'${key}', '[]'::jsonb))`

readModel('DropBoxItem', {
  description: 'A piece of a check that came too late; a group leader or the committee decides.',
  from: 'app.drop_box_items',
  fields: {
    id: id(),
    visit: one('VisitRef', { on: { alliance_id: 'alliance_id', id: 'visit_id' } }),
    personName: text(),
    receivedAt: dateTime(),
    state: enumOf(DropBoxState),
    reason: text({ nullable: true }),
    decidedByName: text({ nullable: true }),
    summary: text({
      sql: (
        row,
      ) => `concat_ws('，', '答案 ' || nullif(${sized(row, 'answers')}, 0), '隐患 ' || nullif(${sized(row, 'findings')}, 0),
        '亮点 ' || nullif(${sized(row, 'goodPractices')}, 0), '签名 ' || nullif(${sized(row, 'signatures')}, 0))`,
      description: 'What is in it, in a few Chinese words.',
    }),
    version: int(),
  },
  filters: { states: anyOf(DropBoxState, 'state') },
  orders: { newest: desc('received_at timestamptz', 'id uuid') },
})

const requires = INSPECTION['inspection:read']

/** Reads of visits, good practices and late checks. */
export const visitQueries = [
  pageQuery('visits', 'Visit', {
    requires,
    description: 'Visits: of the alliance, of the group led, of my firm as host, or where I am of the team.',
  }),
  oneQuery('visit', 'Visit', { requires, description: 'One visit.' }),
  pageQuery('goodPractices', 'GoodPractice', {
    requires,
    description: 'Good practices seen in the alliance.',
  }),
  pageQuery('dropBoxItems', 'DropBoxItem', {
    requires: INSPECTION['inspection:decide-drop-box'],
    description: 'Late checks.',
  }),
]
