import type { UnitOfWork } from '../../kernel/index.ts'
import { AUDIENCE, audienceParameter } from './audience.ts'
import { deliverChunkJob } from './outreach.jobs.ts'
import { Publication } from './publication.entities.ts'

/**
 * Firms that one step of a delivery reaches. Small, and one step after the other: a publication to a whole city then
 * never takes more than one connection and a fraction of a second at a time, and people at their desks notice nothing.
 */
export const firmsPerChunk = 200

/**
 * The body of `outreach.target-publication`, as the system for "outreach": one row for each firm, one for each answer a
 * targeted check awaits, one message for each of the publisher's channels. Nothing where it was recalled meanwhile.
 */
export async function targetPublication(
  uow: UnitOfWork,
  { publicationId }: { publicationId: string },
): Promise<void> {
  const publication = await uow.em.findOne(Publication, {
    id: publicationId,
    state: 'published',
    delivery: 'targeting',
  })
  if (!publication) return
  const { bureauId = null, allianceId = null } = publication
  const reached = await uow.em.execute<{ chunk: number }[]>(
    `with ${AUDIENCE('?', '?', '?')},
     written as (
       insert into app.publication_targets (publication_id, enterprise_id, id, bureau_id, alliance_id, enterprise_name, division_code,
         chunk, people, people_read, answered_right, answered_wrong, reminders)
       select ?::uuid, f.id, uuidv7(), a.bureau, a.alliance, f.name, f.division_code,
         (row_number() over (order by f.division_code, f.id) - 1) / ?, 0, 0, 0, 0, 0
       from firms f cross join a
       on conflict (publication_id, enterprise_id) do nothing returning chunk),
     answers as (
       insert into app.targeted_check_answers (id, check_id, publication_id, bureau_id, alliance_id, enterprise_id, enterprise_name,
         division_code, version)
       select uuidv7(), c.id, c.publication_id, c.bureau_id, c.alliance_id, f.id, f.name, f.division_code, 1
       from app.targeted_checks c cross join firms f
       where c.publication_id = ? and (c.risk_tags = '{}' or f.risk_tags && c.risk_tags)
       on conflict (check_id, enterprise_id) do nothing),
     told as (
       insert into app.outbound_messages (id, channel, recipient, template, params, key, state, not_before, created_at, bureau_id,
         alliance_id, publication_id, attempts)
       select uuidv7(), c.channel, c.id, 'outreach-published', '{}', 'outreach:' || ?::text || ':' || c.id, 'pending', ?, ?,
         c.bureau_id, c.alliance_id, ?, 0
       from app.outreach_channels c cross join a
       where c.active and c.channel = any (?::text[]) and (c.bureau_id = a.bureau or c.alliance_id = a.alliance)
       on conflict (key) do nothing)
     select max(chunk) as chunk from written`,
    [
      audienceParameter(publication.audience),
      bureauId,
      allianceId,
      publicationId,
      firmsPerChunk,
      publicationId,
      publicationId,
      uow.now(),
      uow.now(),
      publicationId,
      `{${publication.channels.join(',')}}`,
    ],
  )
  const empty = reached[0]!.chunk === null
  await uow.em.execute(
    `update app.publications set delivery = ?, delivered_at = ?::timestamptz where id = ? and state = 'published'`,
    [empty ? 'delivered' : 'delivering', empty ? uow.now() : null, publicationId],
  )
  if (!empty)
    uow.emit(deliverChunkJob, null, { publicationId, chunk: 0 }, `outreach.deliver:${publicationId}:0`)
}
