import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { Publication } from './publication.entities.ts'
import { officersOf } from './publisher.ts'
import { type QuestionAnswer, addPost, moveQuestion, questionAnswer, questionOf } from './question-step.ts'
import { writtenUpTo } from './text.ts'

interface SeenQuestion {
  questionId: string
  version: number
}

/** The firm asks on after an answer. */
export async function followUpQuestion(
  uow: UnitOfWork,
  input: SeenQuestion & { text: string },
): Promise<QuestionAnswer> {
  uow.require(OUTREACH['outreach:follow-up'])
  const question = await questionOf(uow, input.questionId, input.version)
  moveQuestion(uow, question, 'reopen')
  addPost(uow, question, 'firm', writtenUpTo('text', input.text, 1000))
  const publication = await uow.em.findOneOrFail(Publication, { id: question.publicationId })
  notify(uow, {
    kind: 'outreach-question',
    allianceId: question.allianceId ?? null,
    enterpriseId: question.enterpriseId,
    objectKind: 'publication_question',
    objectId: question.id,
    params: { title: publication.title, firm: question.enterpriseName },
    to: officersOf(question, ['admin', 'township'], ['secretary']),
  })
  return questionAnswer(uow, question)
}

/** The firm is content with the answer. */
export async function closeQuestion(uow: UnitOfWork, input: SeenQuestion): Promise<QuestionAnswer> {
  uow.require(OUTREACH['outreach:follow-up'])
  const question = await questionOf(uow, input.questionId, input.version)
  moveQuestion(uow, question, 'close')
  question.answerSeen = true
  return questionAnswer(uow, question)
}

/** A committee marks what is no question as such. The table gives a bureau no such step. */
export async function markQuestionInvalid(uow: UnitOfWork, input: SeenQuestion): Promise<QuestionAnswer> {
  uow.require(OUTREACH['outreach:answer-question'])
  const question = await questionOf(uow, input.questionId, input.version)
  moveQuestion(uow, question, 'invalid')
  return questionAnswer(uow, question)
}
