import type { z } from 'zod'
import { type UnitOfWork, dayOf } from '../../kernel/index.ts'
import type { Audience, deliverNotificationJob } from './notify.ts'
import { notBefore } from './quiet-hours.ts'

// Seats held on that day; the parameters are the day twice.
const held = (alias: string): string =>
  `${alias}.ended_at is null and ${alias}.starts_on <= ?::date and (${alias}.ends_on is null or ${alias}.ends_on >= ?::date)`

async function holders(uow: UnitOfWork, allianceId: string | null, to: Audience): Promise<string[]> {
  const today = dayOf(uow.now())
  const ask = async (sql: string, ...params: unknown[]): Promise<string[]> =>
    (await uow.em.execute<{ id: string }[]>(sql, params)).map((row) => row.id)
  const words = (list: readonly string[]): string => `{${list.join(',')}}`
  // An empty chair must not swallow a message: the officers stand in, the chair last.
  const seated = async (roles: readonly string[]): Promise<string[]> => {
    for (const wanted of [roles, ['secretary'], ['chair', 'vice_chair']]) {
      const people = await ask(
        `select distinct s.person_id as id from app.committee_seats s
         where s.alliance_id = ? and s.role = any (?::text[]) and ${held('s')}`,
        allianceId,
        words(wanted),
        today,
        today,
      )
      if (people.length > 0) return people
    }
    return []
  }
  switch (to.type) {
    case 'person':
      return [to.personId]
    case 'enterprise':
      return ask(
        `select distinct s.person_id as id from app.enterprise_seats s
         where s.enterprise_id = ? and s.role = any (?::text[]) and ${held('s')}`,
        to.enterpriseId,
        words(to.roles),
        today,
        today,
      )
    case 'inspectors':
      return ask(
        `select distinct s.person_id as id from app.enterprise_seats s
         where s.enterprise_id = ? and (s.is_inspector or s.role = 'safety') and ${held('s')}`,
        to.enterpriseId,
        today,
        today,
      )
    case 'committee':
      return seated(to.roles)
    case 'group': {
      const leaders = await ask(
        `select distinct s.person_id as id from app.committee_seats s where s.alliance_id = ? and s.group_id = ? and ${held('s')}`,
        allianceId,
        to.groupId,
        today,
        today,
      )
      return leaders.length > 0 ? leaders : seated(['secretary'])
    }
    case 'officers':
      return ask(
        `select distinct s.person_id as id from app.bureau_seats s
         where s.bureau_id = ? and s.role = any (?::text[]) and ${held('s')}`,
        to.bureauId,
        words(to.roles),
        today,
        today,
      )
    case 'bureau':
      // The nearest bureau that has somebody in one of these roles: a town without a dispatcher swallows nothing.
      return ask(
        `select distinct s.person_id as id from app.bureau_seats s
         where s.role = any (?::text[]) and ${held('s')} and s.bureau_id = (
           select t.bureau_id from app.bureau_territories t
           where t.code_from <= ? and ? < t.code_to and exists (select from app.bureau_seats x
             where x.bureau_id = t.bureau_id and x.role = any (?::text[]) and ${held('x')})
           order by t.code_to - t.code_from, t.bureau_id limit 1)`,
        words(to.roles),
        today,
        today,
        to.divisionCode,
        to.divisionCode,
        words(to.roles),
        today,
        today,
      )
  }
}

/**
 * The body of `notification.deliver`, as the system for "notify": one row in the inbox of everybody who holds one of the
 * seats now, and the SMS to go with it.
 * @param eventId of the outbox row; the same event never reaches a person twice
 * @returns how many inboxes it reached
 */
export async function deliverNotification(
  uow: UnitOfWork,
  message: z.infer<typeof deliverNotificationJob.payload>,
  eventId: string,
): Promise<number> {
  const people = new Set<string>()
  for (const to of message.to)
    for (const person of await holders(uow, message.allianceId, to)) people.add(person)
  for (const personId of people) {
    await uow.em.execute(
      `insert into app.notifications (id, person_id, alliance_id, enterprise_id, kind, params, object_kind, object_id, key, created_at)
       values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict (key) do nothing`,
      [
        uow.newId(),
        personId,
        message.allianceId,
        message.enterpriseId,
        message.kind,
        JSON.stringify(message.params),
        message.objectKind,
        message.objectId,
        `${eventId}:${personId}`,
        uow.now(),
      ],
    )
    if (!message.sms) continue
    await uow.em.execute(
      `insert into app.outbound_messages (id, channel, recipient, template, params, key, state, not_before, created_at)
       values (?, 'sms', ?, ?, ?::jsonb, ?, 'pending', ?, ?) on conflict (key) do nothing`,
      [
        uow.newId(),
        // The person, not the number: the number of the hour of sending is looked up then.
        personId,
        message.kind,
        JSON.stringify(
          Object.fromEntries(Object.entries(message.params).map(([name, value]) => [name, String(value)])),
        ),
        `sms:${eventId}:${personId}`,
        notBefore(uow.now()),
        uow.now(),
      ],
    )
  }
  return people.size
}
