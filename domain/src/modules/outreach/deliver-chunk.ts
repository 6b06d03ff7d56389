import type { UnitOfWork } from '../../kernel/index.ts'
import { digestAt } from './digest.ts'
import { deliverChunkJob } from './outreach.jobs.ts'
import { Publication } from './publication.entities.ts'
import { settingsOf } from './publisher.ts'

/** Seats held on that day; the parameters are the day twice. */
export const HELD = `s.ended_at is null and s.starts_on <= ?::date and (s.ends_on is null or s.ends_on >= ?::date)`

/**
 * The body of `outreach.deliver-chunk`, as the system for "outreach": a row in the inbox of everybody who holds one of the
 * roles in the chunk's firms now, the digest by SMS where the publisher asked for one, then the next chunk. Each person of a firm
 * gets it once, however often this runs; nothing where it was recalled meanwhile.
 */
export async function deliverChunk(
  uow: UnitOfWork,
  { publicationId, chunk }: { publicationId: string; chunk: number },
): Promise<void> {
  const publication = await uow.em.findOne(Publication, { id: publicationId })
  if (!publication || publication.state !== 'published') return
  const { bureauId = null, allianceId = null, audience, channels, urgent } = publication
  const now = uow.now()
  const { digestHour } = await settingsOf(uow, { bureauId, allianceId })
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
  const slot = urgent ? now : digestAt(now, digestHour)
  const [step] = await uow.em.execute<{ more: boolean }[]>(
    `with firms as (select * from app.publication_targets where publication_id = ? and chunk = ?),
     readers as (
       select distinct on (s.enterprise_id, s.person_id) f.enterprise_id, s.person_id, s.person_name, s.role, f.bureau_id, f.alliance_id
       from firms f join app.enterprise_seats s on s.enterprise_id = f.enterprise_id
       where s.role = any (?::text[]) and ${HELD} order by s.enterprise_id, s.person_id, s.role),
     delivered as (
       insert into app.publication_deliveries (publication_id, enterprise_id, person_id, id, bureau_id, alliance_id, person_name, role,
         delivered_at, tries)
       select ?::uuid, enterprise_id, person_id, uuidv7(), bureau_id, alliance_id, person_name, role, ?::timestamptz, 0 from readers
       on conflict (publication_id, enterprise_id, person_id) do nothing returning enterprise_id),
     counted as (
       update app.publication_targets t set delivered_at = ?::timestamptz,
         people = t.people + (select count(*) from delivered d where d.enterprise_id = t.enterprise_id)
       where t.publication_id = ? and t.chunk = ? and t.delivered_at is null),
     told as (
       insert into app.outbound_messages (id, channel, recipient, template, params, key, state, not_before, created_at, bureau_id,
         alliance_id, publication_id, attempts)
       select uuidv7(), 'sms', r.person_id, ?, '{}',
         'outreach:' || ?::text || ':' || r.person_id || ':' || ?::text, 'pending', ?::timestamptz, ?::timestamptz,
         ?::uuid, ?::uuid, ?::uuid, 0
       from (select distinct person_id from readers) r where ?::boolean
       on conflict (key) do nothing)
     select exists (select from app.publication_targets t where t.publication_id = ? and t.chunk = ?) as more`,
    [
      publicationId,
      chunk,
      `{${audience.roles.join(',')}}`,
      today,
      today,
      publicationId,
      now,
      now,
      publicationId,
      chunk,
      urgent ? 'outreach-urgent' : 'outreach-digest',
      // A day's messages of one publisher are one; an urgent one is its own.
      urgent ? publicationId : (bureauId ?? allianceId),
      urgent ? 'urgent' : slot.toISOString(),
      slot,
      now,
      bureauId,
      allianceId,
      publicationId,
      channels.includes('sms'),
      publicationId,
      chunk + 1,
    ],
  )
  if (step!.more) {
    const next = { publicationId, chunk: chunk + 1 }
    uow.emit(deliverChunkJob, null, next, `outreach.deliver:${publicationId}:${next.chunk}`)
  } else
    await uow.em.execute(
      `update app.publications set delivery = 'delivered', delivered_at = ? where id = ? and state = 'published'`,
      [now, publicationId],
    )
}
