import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { ownItem, receipt } from './open-publication.ts'
import { OUTREACH } from './outreach.actions.ts'

/**
 * Answers the one question of a publication. A wrong answer may be tried again; a right one stays. Whoever answers has read.
 * @throws NO_QUESTION, OPTION_UNKNOWN, PUBLICATION_WITHDRAWN
 */
export async function answerComprehension(
  uow: UnitOfWork,
  input: { itemId: string; option: number },
): Promise<{ itemId: string; right: boolean }> {
  uow.require(OUTREACH['outreach:open-publication'])
  const { item, publication } = await ownItem(uow, input.itemId)
  const { question } = publication
  if (!question) throw new DomainError('NO_QUESTION')
  if (!(input.option in question.options)) throw new DomainError('OPTION_UNKNOWN')
  await receipt(uow, item, publication)
  const before = item.answerRight
  if (before === true) return { itemId: item.id, right: true }
  const right = input.option === question.rightOption
  Object.assign(item, {
    answerOption: input.option,
    answerRight: right,
    answeredAt: uow.now(),
    tries: item.tries + 1,
  })
  if (right || before === null)
    await uow.em.execute(
      `update app.publication_targets set answered_right = answered_right + ?, answered_wrong = answered_wrong + ?
       where publication_id = ? and enterprise_id = ?`,
      [right ? 1 : 0, right ? (before === false ? -1 : 0) : 1, item.publicationId, item.enterpriseId],
    )
  return { itemId: item.id, right }
}
