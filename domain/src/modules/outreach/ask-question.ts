import { NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { ownItem } from './open-publication.ts'
import { OUTREACH } from './outreach.actions.ts'
import { officersOf } from './publisher.ts'
import { type QuestionAnswer, questionAnswer } from './question-step.ts'
import { PublicationQuestion, PublicationTarget } from './readership.entities.ts'
import { writtenUpTo } from './text.ts'

/** Asks the publisher about a publication of the own inbox. Only the firm and the publisher see it. */
export async function askQuestion(
  uow: UnitOfWork,
  input: { itemId: string; text: string },
): Promise<QuestionAnswer> {
  uow.require(OUTREACH['outreach:ask-question'])
  const { item, publication } = await ownItem(uow, input.itemId)
  const { publicationId, enterpriseId } = item
  const target = await uow.em.findOne(PublicationTarget, { publicationId, enterpriseId })
  if (!target) throw new NotVisible('publication')
  const question = uow.em.create(PublicationQuestion, {
    id: uow.newId(),
    publicationId,
    bureauId: item.bureauId,
    allianceId: item.allianceId,
    enterpriseId,
    enterpriseName: target.enterpriseName,
    state: 'open',
    text: writtenUpTo('text', input.text, 1000),
    askedById: item.personId,
    askedByName: uow.standing.personName,
    askedAt: uow.now(),
    lastPostAt: uow.now(),
    answerSeen: true,
  })
  notify(uow, {
    kind: 'outreach-question',
    allianceId: item.allianceId ?? null,
    enterpriseId,
    objectKind: 'publication_question',
    objectId: question.id,
    params: { title: publication.title, firm: target.enterpriseName },
    to: officersOf(item, ['admin', 'township'], ['secretary']),
  })
  return questionAnswer(uow, question)
}
