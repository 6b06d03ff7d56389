import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { actorKind, circle, committee, everIn, self } from '../orm/conditions.ts'
import { oneOf, wall } from '../orm/wall.ts'

const backstage = actorKind('job', 'system')
// A bureau writes beside a disclosed hazard: in the alliances of its territory, and where a firm of its territory belongs to
// an alliance of a wider area, and where it sends experts. All are rows that its own wall shows it.
const inTerritory = (table: string): string =>
  `${actorKind('bureau')} and (alliance_id in (select a.id from app.alliances a)` +
  ` or exists (select 1 from app.hazards h where h.alliance_id = ${table}.alliance_id)` +
  ` or exists (select 1 from app.expert_visits v where v.alliance_id = ${table}.alliance_id))`
const ofMyAlliance = (table: string): string =>
  `alliance_id is null or ${committee()} or ${everIn()} or (${inTerritory(table)}) or ${actorKind('system')}`
// Whose object it is that falls due, the object's own wall says; so a firm that left still moves the clock of its own hazards.
// Asked by a function, because the walls of three tables inside this one took 20 ms to plan for each statement.
const ofVisibleObject = 'authz.sees_object(alliance_id, object_kind, object_id)'
// Who records takes numbers; a firm that left, or was only asked to join, records nothing.
const takesNumbers =
  `${committee()} or ${circle()} or (${actorKind('expert')} and ${everIn()})` +
  ` or (${inTerritory('number_series')}) or ${actorKind('system')}`

/** What must happen after the transaction. The relay moves committed rows to a queue; the row is the truth. */
export const OutboxRow = defineEntity({
  name: 'OutboxRow',
  tableName: 'outbox',
  properties: {
    id: p.uuid().primary(),
    allianceId: p.uuid().nullable(),
    job: p.text(),
    payload: p.json<unknown>(),
    /** Same key, same thing: a second row is not written. */
    key: p.text(),
    createdAt: p.datetime(),
    publishedAt: p.datetime().nullable(),
    doneAt: p.datetime().nullable(),
    /** How often it was handed to the queue. */
    attempts: p.integer().default(0),
    /** How often its body refused: an answer that another try does not change. */
    refusals: p.integer().default(0),
    /** The code of the newest refusal or fault; never a value. */
    lastError: p.text().nullable(),
    /** Refused too often: nobody tries it again until it is released (`workers/src/parked.ts`). */
    parkedAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'outbox_key_key', properties: ['key'] }],
  indexes: [
    {
      name: 'outbox_waiting_idx',
      expression:
        'create index outbox_waiting_idx on app.outbox (created_at) where done_at is null and parked_at is null',
    },
    {
      name: 'outbox_parked_idx',
      expression: 'create index outbox_parked_idx on app.outbox (parked_at) where parked_at is not null',
    },
  ],
  ...wall('outbox', {
    kind: 'kernel',
    select: [backstage],
    insert: [ofMyAlliance('outbox')],
    update: [backstage],
    remove: [actorKind('system')],
  }),
})
export type OutboxRow = InferEntity<typeof OutboxRow>

/** Something that falls due for an object. The row, not the queue, decides; a rung is done once. */
export const DueRow = defineEntity({
  name: 'DueRow',
  tableName: 'due',
  properties: {
    id: p.uuid().primary(),
    allianceId: p.uuid(),
    objectKind: p.text(),
    objectId: p.uuid(),
    kind: p.text(),
    level: p.integer(),
    round: p.integer(),
    dueAt: p.datetime(),
    state: p.text().$type<'pending' | 'done' | 'cancelled'>(),
    doneAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'due_once_key', properties: ['objectId', 'kind', 'level', 'round'] }],
  indexes: [
    {
      name: 'due_pending_idx',
      expression: "create index due_pending_idx on app.due (due_at) where state = 'pending'",
    },
  ],
  checks: [oneOf('due', 'state', ['pending', 'done', 'cancelled'])],
  ...wall('due', {
    kind: 'kernel',
    select: [committee(), actorKind('system'), ofVisibleObject],
    insert: [committee(), actorKind('system'), ofVisibleObject],
    update: [committee(), actorKind('system'), ofVisibleObject],
  }),
})
export type DueRow = InferEntity<typeof DueRow>

/** Proof that an effect happened: a worker acts only if it could insert the key. */
export const EffectRow = defineEntity({
  name: 'EffectRow',
  tableName: 'effects',
  properties: { key: p.text().primary(), allianceId: p.uuid().nullable(), at: p.datetime() },
  ...wall('effects', {
    kind: 'kernel',
    select: [backstage],
    insert: [backstage],
    remove: [actorKind('system')],
  }),
})
export type EffectRow = InferEntity<typeof EffectRow>

/** The answer once given to a mutation: the same id and body get it again, the same id with another body is refused. */
export const MutationReceipt = defineEntity({
  name: 'MutationReceipt',
  tableName: 'mutation_receipts',
  properties: {
    personId: p.uuid().primary(),
    clientMutationId: p.uuid().primary(),
    operation: p.text(),
    bodyHash: p.text(),
    response: p.json<unknown>(),
    createdAt: p.datetime(),
  },
  ...wall('mutation_receipts', {
    kind: 'kernel',
    select: [self()],
    insert: [self()],
    remove: [actorKind('system')],
  }),
})
export type MutationReceipt = InferEntity<typeof MutationReceipt>

/** The newest link of each owner's audit chain. Written by `authz.append_audit` alone. */
export const AuditHead = defineEntity({
  name: 'AuditHead',
  tableName: 'audit_heads',
  properties: { ownerId: p.uuid().primary(), seq: p.bigint('number'), hash: p.text() },
  ...wall('audit_heads', {
    kind: 'kernel',
    select: [committee('owner_id'), actorKind('system')],
    writtenByAudit: true,
  }),
})
export type AuditHead = InferEntity<typeof AuditHead>

/** One line of the audit chain; nobody may change or delete it. `hash` covers the line and the previous hash. */
export const AuditEvent = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_events',
  properties: {
    ownerId: p.uuid().primary(),
    seq: p.bigint('number').primary().autoincrement(false),
    at: p.datetime(),
    actorKind: p.text(),
    personId: p.uuid().nullable(),
    seat: p.text(),
    action: p.text(),
    objectKind: p.text(),
    objectId: p.uuid().nullable(),
    detail: p.json<unknown>(),
    requestId: p.text(),
    prevHash: p.text(),
    hash: p.text(),
  },
  indexes: [{ name: 'audit_events_object_idx', properties: ['objectId'] }],
  ...wall('audit_events', {
    kind: 'kernel',
    select: [committee('owner_id'), actorKind('system')],
    writtenByAudit: true,
  }),
})
export type AuditEvent = InferEntity<typeof AuditEvent>

/** The last number given in a series of one alliance and year; taken under a row lock, so numbers have no holes. */
export const NumberSeries = defineEntity({
  name: 'NumberSeries',
  tableName: 'number_series',
  properties: {
    allianceId: p.uuid().primary(),
    series: p.text().primary(),
    year: p.integer().primary().autoincrement(false),
    last: p.integer(),
  },
  ...wall('number_series', {
    kind: 'kernel',
    select: [takesNumbers],
    insert: [takesNumbers],
    update: [takesNumbers],
  }),
})
export type NumberSeries = InferEntity<typeof NumberSeries>
