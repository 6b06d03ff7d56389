import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { targetPublicationJob } from './outreach.jobs.ts'
import { type PublicationAnswer, answered, mustBeAnother, ownPublication, take } from './publication-step.ts'
import { PublicationVersion } from './publication.entities.ts'
import { settingsOf } from './publisher.ts'
import { handIn, mustReachSomebody } from './submit-publication.ts'

// A clock on a desk is a little late; what was meant for now is for now.
const graceMs = 5 * 60_000

/**
 * Approves and publishes, now or at an hour to come. Where the publisher asks for no second person, a draft goes through
 * review in the same step. From here on workers find the readers and bring it to them.
 * @throws SECOND_PERSON, PUBLISH_TIME_PAST, AUDIENCE_EMPTY, CHECK_REACHES_NOBODY
 */
export async function publishPublication(
  uow: UnitOfWork,
  input: { publicationId: string; version: number; publishAt?: Date | string | null },
): Promise<PublicationAnswer> {
  uow.require(OUTREACH['outreach:publish-publication'])
  const publication = await ownPublication(uow, input.publicationId, input.version)
  const now = uow.now()
  const at = input.publishAt ? new Date(input.publishAt) : now
  if (at.getTime() < now.getTime() - graceMs) throw new DomainError('PUBLISH_TIME_PAST')
  const { bureauId = null, allianceId = null } = publication
  if (publication.state === 'draft' && !(await settingsOf(uow, { bureauId, allianceId })).secondPerson)
    await handIn(uow, publication)
  else await mustReachSomebody(uow, publication)
  take(uow, publication, 'publish', { at: at.toISOString() })
  mustBeAnother(uow, publication)
  const later = at > now
  Object.assign(publication, {
    decidedByName: uow.standing.personName,
    decidedAt: now,
    publishedAt: at,
    publishAt: later ? at : null,
    delivery: later ? 'scheduled' : 'targeting',
  })
  uow.em.create(PublicationVersion, {
    publicationId: publication.id,
    versionNo: publication.versionNo,
    bureauId,
    allianceId,
    title: publication.title,
    bodyHtml: publication.bodyHtml,
    changeNote: null,
    byName: uow.standing.personName,
    at: now,
  })
  if (!later)
    uow.emit(
      targetPublicationJob,
      null,
      { publicationId: publication.id },
      `outreach.target:${publication.id}`,
    )
  return answered(uow, publication)
}
