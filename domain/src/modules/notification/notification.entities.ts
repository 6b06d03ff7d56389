import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { actorKind, committee, ofBureau, self } from '../../orm/conditions.ts'
import { wall } from '../../orm/wall.ts'

/** One message in a person's inbox. Wording is made by the reader's locale from `kind` and `params`. */
export const Notification = defineEntity({
  name: 'Notification',
  tableName: 'notifications',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    allianceId: p.uuid().nullable(),
    enterpriseId: p.uuid().nullable(),
    kind: p.text(),
    params: p.json<Record<string, string | number>>(),
    objectKind: p.text(),
    objectId: p.uuid().nullable(),
    /** One effect, one message: a second insert of the same key is dropped. */
    key: p.text(),
    createdAt: p.datetime(),
    readAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'notifications_key_key', properties: ['key'] }],
  indexes: [{ name: 'notifications_inbox_idx', properties: ['personId', 'createdAt', 'id'] }],
  ...wall('notifications', {
    kind: 'identity',
    select: [self(), actorKind('system', 'job')],
    insert: [actorKind('system', 'job')],
    update: [self()],
  }),
})
export type Notification = InferEntity<typeof Notification>

/** By which way a message leaves the house. */
export type OutboundChannel = 'sms' | 'wecom' | 'dingtalk' | 'feishu' | 'email'

/** A message to the outside world. `id` is the provider's idempotency key. */
export const OutboundMessage = defineEntity({
  name: 'OutboundMessage',
  tableName: 'outbound_messages',
  properties: {
    id: p.uuid().primary(),
    channel: p.text().$type<OutboundChannel>(),
    /** A person's id for SMS, else the id of the publisher's channel: number and address are looked up when it is sent. */
    recipient: p.text(),
    template: p.text(),
    params: p.json<Record<string, string>>(),
    key: p.text(),
    state: p.text().$type<'pending' | 'sending' | 'sent' | 'unknown' | 'failed'>(),
    notBefore: p.datetime(),
    createdAt: p.datetime(),
    sentAt: p.datetime().nullable(),
    /** Whose publication it tells of; null for everything else, which no page shows. */
    bureauId: p.uuid().nullable(),
    allianceId: p.uuid().nullable(),
    publicationId: p.uuid().nullable(),
    attempts: p.integer().default(0),
  },
  uniques: [{ name: 'outbound_messages_key_key', properties: ['key'] }],
  indexes: [
    {
      name: 'outbound_messages_unsent_idx',
      expression:
        "create index outbound_messages_unsent_idx on app.outbound_messages (not_before) where state in ('pending', 'sending', 'unknown')",
    },
  ],
  ...wall('outbound_messages', {
    kind: 'kernel',
    select: [actorKind('system', 'job'), ofBureau(), committee()],
    insert: [actorKind('system', 'job')],
    update: [actorKind('system', 'job')],
  }),
})
export type OutboundMessage = InferEntity<typeof OutboundMessage>
