import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { audienceParameter, AUDIENCE, countAudience } from './audience.ts'
import { OUTREACH } from './outreach.actions.ts'
import { type PublicationAnswer, answered, ownPublication, take } from './publication-step.ts'
import type { Publication } from './publication.entities.ts'
import { officersOf, settingsOf } from './publisher.ts'
import { TargetedCheck } from './readership.entities.ts'

/** Hands a draft to whoever approves. */
export async function submitPublication(
  uow: UnitOfWork,
  input: { publicationId: string; version: number },
): Promise<PublicationAnswer> {
  uow.require(OUTREACH['outreach:submit-publication'])
  const publication = await ownPublication(uow, input.publicationId, input.version)
  await handIn(uow, publication)
  notify(uow, {
    kind: 'outreach-to-approve',
    allianceId: publication.allianceId ?? null,
    objectKind: 'publication',
    objectId: publication.id,
    params: { title: publication.title },
    to: officersOf(publication, ['leader', 'admin'], ['chair', 'vice_chair']),
  })
  return answered(uow, publication)
}

/**
 * The step from draft to review: it reaches somebody, and its submitter is noted.
 * @throws AUDIENCE_EMPTY, CHECK_REACHES_NOBODY, AUDIENCE_OUTSIDE
 */
export async function handIn(uow: UnitOfWork, publication: Publication): Promise<void> {
  take(uow, publication, 'submit')
  await mustReachSomebody(uow, publication)
  Object.assign(publication, {
    secondPerson: (await settingsOf(uow, publication)).secondPerson,
    submittedById: uow.standing.personId,
    submittedByName: uow.standing.personName,
    submittedAt: uow.now(),
    returnReason: null,
  })
}

/** Refuses an audience of nobody, and a targeted check that nobody of the audience would get. */
export async function mustReachSomebody(uow: UnitOfWork, publication: Publication): Promise<void> {
  if ((await countAudience(uow, publication, publication.audience)) === 0)
    throw new DomainError('AUDIENCE_EMPTY', { firms: 0 })
  const check = await uow.em.findOne(TargetedCheck, { publicationId: publication.id })
  if (!check || check.riskTags.length === 0) return
  const [row] = await uow.em.execute<{ firms: string }[]>(
    `with ${AUDIENCE('?', '?', '?')} select count(*) as firms from firms where risk_tags && ?::text[]`,
    [
      audienceParameter(publication.audience),
      publication.bureauId ?? null,
      publication.allianceId ?? null,
      `{${check.riskTags.map((tag) => JSON.stringify(tag)).join(',')}}`,
    ],
  )
  if (Number(row!.firms) === 0) throw new DomainError('CHECK_REACHES_NOBODY')
}
