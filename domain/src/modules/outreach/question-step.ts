import {
  DomainError,
  type MachineRole,
  NotVisible,
  type Standing,
  type UnitOfWork,
} from '../../kernel/index.ts'
import { type PublisherId, publisherRoles } from './publisher.ts'
import { type QuestionTransition, questionMachine } from './question-machine.ts'
import { PublicationQuestion, QuestionPost } from './readership.entities.ts'

/** What commands about a question answer. */
export interface QuestionAnswer {
  questionId: string
  state: string
  version: number
}

/** The roles of the machine that a seat has on a question: of the publisher's house, or of the firm that asked. */
export function questionRoles(
  standing: Pick<Standing, 'kind' | 'role' | 'bureauId' | 'allianceId' | 'enterpriseId'>,
  question: PublisherId & { enterpriseId: string },
): readonly MachineRole[] {
  if (standing.kind !== 'member') return publisherRoles(standing, question)
  if (standing.enterpriseId !== question.enterpriseId) return []
  return ['principal', 'safety'].includes(standing.role ?? '') ? ['enterprise_safety'] : ['enterprise_staff']
}

/**
 * A question this actor can see, as the user saw it.
 * @throws STALE_VERSION
 */
export async function questionOf(uow: UnitOfWork, id: string, version: number): Promise<PublicationQuestion> {
  const found = await uow.em.findOne(PublicationQuestion, { id })
  if (!found) throw new NotVisible('question')
  if (found.version !== version) throw new DomainError('STALE_VERSION')
  return found
}

/** Moves a question along its machine. */
export function moveQuestion(
  uow: UnitOfWork,
  question: PublicationQuestion,
  transition: QuestionTransition,
): void {
  question.state = questionMachine.next(question.state, transition, questionRoles(uow.standing, question))
}

/** Adds what was said to the thread. */
export function addPost(
  uow: UnitOfWork,
  question: PublicationQuestion,
  side: 'firm' | 'publisher',
  text: string,
): void {
  uow.em.create(QuestionPost, {
    id: uow.newId(),
    questionId: question.id,
    publicationId: question.publicationId,
    bureauId: question.bureauId,
    allianceId: question.allianceId,
    enterpriseId: question.enterpriseId,
    side,
    byName: uow.standing.personName,
    text,
    at: uow.now(),
  })
  question.lastPostAt = uow.now()
}

/** The answer, with the version after this unit's changes. */
export async function questionAnswer(
  uow: UnitOfWork,
  question: PublicationQuestion,
): Promise<QuestionAnswer> {
  await uow.em.flush()
  return { questionId: question.id, state: question.state, version: question.version }
}
