import { type Standing, seatMay } from '../../kernel/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { type PublicationTransition, publicationMachine } from './publication-machine.ts'
import type { Publication } from './publication.entities.ts'
import { isOwn, publisherRoles } from './publisher.ts'
import { type QuestionTransition, questionMachine } from './question-machine.ts'
import { questionRoles } from './question-step.ts'
import type { PublicationQuestion } from './readership.entities.ts'

/** The parts of a publication that decide what may be done to it. */
export type JudgedPublication = Pick<
  Publication,
  'bureauId' | 'allianceId' | 'state' | 'delivery' | 'secondPerson' | 'createdById' | 'submittedById'
>
/** The parts of a question that decide. */
export type JudgedQuestion = Pick<PublicationQuestion, 'bureauId' | 'allianceId' | 'enterpriseId' | 'state'>

const can = (
  standing: Standing,
  row: JudgedPublication,
  action: string,
  transition: PublicationTransition,
): boolean =>
  seatMay(action, standing) && publicationMachine.can(row.state, transition, publisherRoles(standing, row))
const isAnother = (standing: Standing, row: JudgedPublication): boolean =>
  !row.secondPerson || ![row.createdById, row.submittedById].includes(standing.personId)
const isOut = (row: JudgedPublication): boolean => row.state === 'published' && row.delivery === 'delivered'

/** May rewrite the draft. */
export const mayEdit = (standing: Standing, row: JudgedPublication): boolean =>
  seatMay(OUTREACH['outreach:write-publication'], standing) && isOwn(standing, row) && row.state === 'draft'

/** May hand the draft in. */
export const maySubmit = (standing: Standing, row: JudgedPublication): boolean =>
  can(standing, row, OUTREACH['outreach:submit-publication'], 'submit')

/** May approve and publish; a draft too, where one person suffices. */
export const mayPublish = (standing: Standing, row: JudgedPublication): boolean =>
  (can(standing, row, OUTREACH['outreach:publish-publication'], 'publish') && isAnother(standing, row)) ||
  (maySubmit(standing, row) &&
    !row.secondPerson &&
    can(standing, { ...row, state: 'review' }, OUTREACH['outreach:publish-publication'], 'publish'))

/** May send it back to its author. */
export const mayReturn = (standing: Standing, row: JudgedPublication): boolean =>
  can(standing, row, OUTREACH['outreach:publish-publication'], 'return')

/** May correct what is out. */
export const mayAmend = (standing: Standing, row: JudgedPublication): boolean =>
  seatMay(OUTREACH['outreach:publish-publication'], standing) &&
  publisherRoles(standing, row).length > 0 &&
  row.state === 'published' &&
  ['scheduled', 'delivered'].includes(row.delivery) &&
  isAnother(standing, row)

/** May recall it. */
export const mayWithdraw = (standing: Standing, row: JudgedPublication): boolean =>
  can(standing, row, OUTREACH['outreach:withdraw-publication'], 'withdraw')

/** May file it. */
export const mayArchive = (standing: Standing, row: JudgedPublication): boolean =>
  isOut(row) && can(standing, row, OUTREACH['outreach:archive-publication'], 'archive')

/** May remind who is behind. */
export const mayRemind = (standing: Standing, row: JudgedPublication): boolean =>
  isOut(row) && seatMay(OUTREACH['outreach:remind-readers'], standing) && isOwn(standing, row)

const canAsk = (standing: Standing, row: JudgedQuestion, action: string, step: QuestionTransition): boolean =>
  seatMay(action, standing) && questionMachine.can(row.state, step, questionRoles(standing, row))

/** May answer a question, taking it on first where nobody has. */
export const mayAnswer = (standing: Standing, row: JudgedQuestion): boolean =>
  canAsk(standing, row, OUTREACH['outreach:answer-question'], 'answer') ||
  canAsk(standing, row, OUTREACH['outreach:answer-question'], 'assign')

/** May ask on. */
export const mayFollowUp = (standing: Standing, row: JudgedQuestion): boolean =>
  canAsk(standing, row, OUTREACH['outreach:follow-up'], 'reopen')

/** May say that the answer suffices. */
export const maySettle = (standing: Standing, row: JudgedQuestion): boolean =>
  canAsk(standing, row, OUTREACH['outreach:follow-up'], 'close')

/** May mark it as no question. */
export const mayMarkInvalid = (standing: Standing, row: JudgedQuestion): boolean =>
  canAsk(standing, row, OUTREACH['outreach:answer-question'], 'invalid')
