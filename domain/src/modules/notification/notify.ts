import { z } from 'zod'
import { type UnitOfWork, defineJob } from '../../kernel/index.ts'
import { idText } from '../../kernel/input.ts'

/** Whom a message is for: seats, not people, so that who holds the seat on delivery gets it. */
const audience = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('enterprise'),
    enterpriseId: idText,
    roles: z.array(z.enum(['principal', 'safety', 'rectifier', 'staff'])).min(1),
  }),
  z.object({ type: z.literal('inspectors'), enterpriseId: idText }),
  z.object({
    type: z.literal('committee'),
    roles: z.array(z.enum(['chair', 'vice_chair', 'secretary', 'member'])).min(1),
  }),
  z.object({ type: z.literal('group'), groupId: idText }),
  z.object({ type: z.literal('person'), personId: idText }),
  z.object({
    type: z.literal('officers'),
    bureauId: idText,
    roles: z.array(z.enum(['admin', 'inspector', 'leader', 'township'])).min(1),
  }),
  z.object({
    type: z.literal('bureau'),
    divisionCode: z.int(),
    roles: z.array(z.enum(['admin', 'inspector', 'leader', 'township'])).min(1),
  }),
])

/**
 * Whom a message is for. `group` is the leader of the group, `bureau` the one closest to the division, `officers` those of one
 * bureau; secretary and chair stand in where nobody holds the committee's seat.
 */
export type Audience = z.infer<typeof audience>

/** A message to be delivered after the commit. `params` are facts for the wording: numbers, dates, names of firms, never of people. */
export const deliverNotificationJob = defineJob({
  name: 'notification.deliver',
  scope: 'system',
  payload: z.object({
    kind: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    allianceId: idText.nullable(),
    enterpriseId: idText.nullable(),
    objectKind: z.string(),
    objectId: idText.nullable(),
    params: z.record(z.string(), z.union([z.string().max(300), z.number()])),
    to: z.array(audience).min(1),
    /** Also by SMS, outside quiet hours. */
    sms: z.boolean(),
  }),
})

/** What a command says about a message. */
export interface Message {
  kind: string
  allianceId: string | null
  enterpriseId?: string | null
  objectKind: string
  objectId: string | null
  params?: Record<string, string | number>
  to: Audience[]
  sms?: boolean
}

/** Asks for a message after the commit; the worker finds out who holds the seats then. */
export function notify(uow: UnitOfWork, message: Message): void {
  uow.emit(deliverNotificationJob, message.allianceId, {
    kind: message.kind,
    allianceId: message.allianceId,
    enterpriseId: message.enterpriseId ?? null,
    objectKind: message.objectKind,
    objectId: message.objectId,
    params: message.params ?? {},
    to: message.to,
    sms: message.sms ?? false,
  })
}
