import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { LawArticle } from './law.entities.ts'
import { writtenUpTo } from './text.ts'

/** An article as an editor writes it. `fullText` says that it is the law's own wording, `verified` that it was seen in a published copy. */
export interface LawArticleInput {
  article: string
  text: string
  fullText: boolean
  verified: boolean
}

/** Checks articles and makes their rows, marked as changed by their version. */
export function writeArticles(
  uow: UnitOfWork,
  version: { docId: string; versionNo: number },
  articles: readonly LawArticleInput[],
): LawArticle[] {
  const names = articles.map((one) => writtenUpTo('article', one.article, 60))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new DomainError('ARTICLE_TWICE', { article: twice })
  return articles.map((one, position) =>
    uow.em.create(LawArticle, {
      ...version,
      id: uow.newId(),
      article: names[position]!,
      text: writtenUpTo('text', one.text, 4000),
      fullText: one.fullText,
      verified: one.verified,
      changed: true,
      position,
      bureauId: uow.standing.bureauId,
    }),
  )
}
