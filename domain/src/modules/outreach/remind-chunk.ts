import { type UnitOfWork, dayOf } from '../../kernel/index.ts'
import { HELD } from './deliver-chunk.ts'
import { digestAt } from './digest.ts'
import { remindChunkJob } from './outreach.jobs.ts'
import { Publication } from './publication.entities.ts'
import { settingsOf } from './publisher.ts'
import type { RemindWhat } from './remind-readers.ts'

// Who is behind in a chunk of firms; parameters: publication, chunk, the day twice. Whoever left
// the firm cannot read it any more and is not asked to.
const BEHIND: Record<RemindWhat, string> = {
  read: `select d.enterprise_id, d.person_id from app.publication_targets t
    join app.publication_deliveries d on d.publication_id = t.publication_id and d.enterprise_id = t.enterprise_id
    where t.publication_id = ? and t.chunk = ? and d.read_at is null and exists (select from app.enterprise_seats s
      where s.enterprise_id = d.enterprise_id and s.person_id = d.person_id and ${HELD})`,
  check: `select s.enterprise_id, s.person_id from app.publication_targets t
    join app.targeted_check_answers a on a.publication_id = t.publication_id and a.enterprise_id = t.enterprise_id
    join app.enterprise_seats s on s.enterprise_id = t.enterprise_id
    where t.publication_id = ? and t.chunk = ? and a.outcome is null and s.role in ('principal', 'safety') and ${HELD}`,
}

/**
 * The body of `outreach.remind-chunk`, as the system for "outreach". A person gets one reminder a day from a publisher,
 * whatever is open, in the app and, where the publication goes out by SMS too, in the day's digest.
 */
export async function remindChunk(
  uow: UnitOfWork,
  {
    publicationId,
    chunk,
    round,
    what,
  }: { publicationId: string; chunk: number; round: number; what: RemindWhat },
): Promise<void> {
  const publication = await uow.em.findOne(Publication, { id: publicationId })
  if (!publication || publication.state !== 'published') return
  const { bureauId = null, allianceId = null } = publication
  const now = uow.now()
  const today = dayOf(now)
  const { digestHour } = await settingsOf(uow, { bureauId, allianceId })
  const slot = digestAt(now, digestHour)
  const publisherId = (bureauId ?? allianceId)!
  const [step] = await uow.em.execute<{ more: boolean }[]>(
    `with behind as (${BEHIND[what]}),
     people as (select distinct on (person_id) person_id, enterprise_id from behind order by person_id, enterprise_id),
     told as (
       insert into app.notifications (id, person_id, alliance_id, enterprise_id, kind, params, object_kind, object_id, key, created_at)
       select uuidv7(), person_id, ?::uuid, enterprise_id, ?, ?::jsonb, 'publication', ?::uuid,
         'outreach-remind:' || ?::text || ':' || person_id || ':' || ?::text, ?::timestamptz
       from people on conflict (key) do nothing),
     rung as (
       insert into app.outbound_messages (id, channel, recipient, template, params, key, state, not_before, created_at, bureau_id,
         alliance_id, publication_id, attempts)
       select uuidv7(), 'sms', person_id, 'outreach-digest', '{}', 'outreach:' || ?::text || ':' || person_id || ':' || ?::text,
         'pending', ?::timestamptz, ?::timestamptz, ?::uuid, ?::uuid, ?::uuid, 0
       from people where ?::boolean on conflict (key) do nothing),
     firms as (
       update app.publication_targets t set reminded_at = ?::timestamptz, reminders = t.reminders + 1
       where t.publication_id = ? and t.chunk = ? and t.enterprise_id in (select enterprise_id from behind)),
     answers as (
       update app.targeted_check_answers a set reminded_at = ?::timestamptz
       where ?::boolean and a.publication_id = ? and a.outcome is null and a.enterprise_id in (select enterprise_id from behind))
     select exists (select from app.publication_targets t where t.publication_id = ? and t.chunk = ?) as more`,
    [
      publicationId,
      chunk,
      today,
      today,
      allianceId,
      what === 'check' ? 'outreach-check-open' : 'outreach-unread',
      JSON.stringify({ title: publication.title, publisher: publication.publisherName }),
      publicationId,
      `${publisherId}:${what}`,
      today,
      now,
      publisherId,
      slot.toISOString(),
      slot,
      now,
      bureauId,
      allianceId,
      publicationId,
      publication.channels.includes('sms'),
      now,
      publicationId,
      chunk,
      now,
      what === 'check',
      publicationId,
      publicationId,
      chunk + 1,
    ],
  )
  if (!step!.more) return
  const next = { publicationId, chunk: chunk + 1, round, what }
  uow.emit(remindChunkJob, null, next, `outreach.remind:${publicationId}:${round}:${next.chunk}`)
}
