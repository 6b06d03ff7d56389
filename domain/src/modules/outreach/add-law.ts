import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { Law } from '../reference/index.ts'
import { type LawArticleInput, writeArticles } from './law-text.ts'
import { LawVersion } from './law.entities.ts'
import { OUTREACH } from './outreach.actions.ts'
import { writtenUpTo } from './text.ts'

/**
 * Enters a law, rule or standard that the library lacks, with its first version. Everybody sees it, and who entered it.
 * @throws LAW_KNOWN, ARTICLE_TWICE
 */
export async function addLaw(
  uow: UnitOfWork,
  input: {
    docId: string
    title: string
    number: string
    level: string
    effectiveFrom: string
    evidence: string
    articles: LawArticleInput[]
  },
): Promise<{ docId: string; versionId: string }> {
  uow.require(OUTREACH['outreach:edit-law'])
  const docId = writtenUpTo('docId', input.docId, 40)
  if ((await uow.em.count(Law, { docId })) > 0) throw new DomainError('LAW_KNOWN', { docId })
  const title = writtenUpTo('title', input.title, 200)
  const number = writtenUpTo('number', input.number, 100)
  const evidence = writtenUpTo('evidence', input.evidence, 500)
  const { bureauId } = uow.standing
  uow.em.create(Law, {
    docId,
    title,
    number,
    effectiveFrom: input.effectiveFrom,
    status: 'in_force',
    confidence: 'entered',
    level: writtenUpTo('level', input.level, 40),
    evidence,
    bureauId,
  })
  const version = uow.em.create(LawVersion, {
    docId,
    versionNo: 1,
    id: uow.newId(),
    title,
    number,
    effectiveFrom: input.effectiveFrom,
    confidence: 'entered',
    evidence,
    bureauId,
    addedByName: uow.standing.personName,
    addedAt: uow.now(),
  })
  writeArticles(uow, version, input.articles)
  uow.audit(bureauId!, 'law:added', 'law_version', version.id, { docId })
  return { docId, versionId: version.id }
}
