import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { Publication } from './publication.entities.ts'
import { type QuestionAnswer, addPost, moveQuestion, questionAnswer, questionOf } from './question-step.ts'
import { PublicationFaq } from './readership.entities.ts'
import { writtenUpTo } from './text.ts'

/**
 * Answers a firm's question; an open one is taken on by whoever answers.
 * @param input.faq also shows question and answer to every reader, without the firm
 */
export async function answerQuestion(
  uow: UnitOfWork,
  input: { questionId: string; version: number; text: string; faq: boolean },
): Promise<QuestionAnswer> {
  uow.require(OUTREACH['outreach:answer-question'])
  const question = await questionOf(uow, input.questionId, input.version)
  const text = writtenUpTo('text', input.text, 2000)
  if (question.state === 'open') moveQuestion(uow, question, 'assign')
  moveQuestion(uow, question, 'answer')
  question.assignedToName = uow.standing.personName
  question.answerSeen = false
  addPost(uow, question, 'publisher', text)
  if (input.faq)
    uow.em.create(PublicationFaq, {
      id: uow.newId(),
      publicationId: question.publicationId,
      bureauId: question.bureauId,
      allianceId: question.allianceId,
      question: question.text,
      answer: text,
      at: uow.now(),
    })
  const publication = await uow.em.findOneOrFail(Publication, { id: question.publicationId })
  notify(uow, {
    kind: 'outreach-answered',
    allianceId: question.allianceId ?? null,
    enterpriseId: question.enterpriseId,
    objectKind: 'publication',
    objectId: question.publicationId,
    params: { title: publication.title, publisher: publication.publisherName },
    to: [{ type: 'person', personId: question.askedById }],
  })
  return questionAnswer(uow, question)
}
