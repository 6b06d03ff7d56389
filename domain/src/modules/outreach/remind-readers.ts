import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { remindChunkJob } from './outreach.jobs.ts'
import { type PublicationAnswer, answered, ownPublication } from './publication-step.ts'

const pauseHours = 4

/** What is still missing: somebody's reading, or a firm's answer to the targeted check. */
export type RemindWhat = 'read' | 'check'

/**
 * Reminds only those who have not read it, or the officers of firms that have not answered the check.
 * @returns people (`read`) or firms (`check`) that are behind now
 * @throws NOBODY_TO_REMIND, REMINDED_RECENTLY within four hours, WRONG_STATE, PUBLICATION_GOING_OUT
 */
export async function remindReaders(
  uow: UnitOfWork,
  input: { publicationId: string; version: number; what: RemindWhat },
): Promise<PublicationAnswer & { people: number }> {
  uow.require(OUTREACH['outreach:remind-readers'])
  const publication = await ownPublication(uow, input.publicationId, input.version)
  if (publication.state !== 'published') throw new DomainError('WRONG_STATE', { state: publication.state })
  if (publication.delivery !== 'delivered') throw new DomainError('PUBLICATION_GOING_OUT')
  const since = publication.lastRemindedAt?.getTime() ?? 0
  if (since > uow.now().getTime() - pauseHours * 3_600_000)
    throw new DomainError('REMINDED_RECENTLY', { hours: pauseHours })
  const [row] = await uow.em.execute<{ behind: string | null }[]>(
    input.what === 'read'
      ? 'select sum(people - people_read) as behind from app.publication_targets where publication_id = ?'
      : 'select count(*) as behind from app.targeted_check_answers where publication_id = ? and outcome is null',
    [publication.id],
  )
  const people = Number(row!.behind ?? 0)
  if (people === 0) throw new DomainError('NOBODY_TO_REMIND')
  publication.lastRemindedAt = uow.now()
  publication.reminders += 1
  const payload = {
    publicationId: publication.id,
    chunk: 0,
    round: publication.reminders,
    what: input.what,
  }
  uow.emit(remindChunkJob, null, payload, `outreach.remind:${publication.id}:${payload.round}:0`)
  return { ...(await answered(uow, publication)), people }
}
