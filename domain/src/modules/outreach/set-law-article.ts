import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { type LawArticleInput, writeArticles } from './law-text.ts'
import { LawArticle, LawVersion } from './law.entities.ts'
import { OUTREACH } from './outreach.actions.ts'
import { writtenUpTo } from './text.ts'

/**
 * Writes or mends one article of a version that this bureau entered.
 * @throws LAW_SHIPPED for a version that came with the product or from another bureau
 */
export async function setLawArticle(
  uow: UnitOfWork,
  input: LawArticleInput & { docId: string; versionNo: number },
): Promise<{ articleId: string }> {
  uow.require(OUTREACH['outreach:edit-law'])
  const { docId, versionNo } = input
  const version = await uow.em.findOne(LawVersion, { docId, versionNo })
  if (!version) throw new NotVisible('law')
  if (version.bureauId === null || version.bureauId !== uow.standing.bureauId)
    throw new DomainError('LAW_SHIPPED')
  const known = await uow.em.find(LawArticle, { docId, versionNo })
  const found = known.find((one) => one.article === input.article.trim())
  const text = writtenUpTo('text', input.text, 4000)
  if (found) Object.assign(found, { text, fullText: input.fullText, verified: input.verified, changed: true })
  const row = found ?? writeArticles(uow, { docId, versionNo }, [input])[0]!
  if (!found) row.position = known.length
  uow.audit(version.bureauId, 'law:article-set', 'law_article', row.id, { docId, versionNo })
  return { articleId: row.id }
}
