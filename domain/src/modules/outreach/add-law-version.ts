import { DomainError, NotVisible, type UnitOfWork, nameConstraint } from '../../kernel/index.ts'
import { type LawArticleInput, writeArticles } from './law-text.ts'
import { LawArticle, LawVersion } from './law.entities.ts'
import { OUTREACH } from './outreach.actions.ts'
import { maybeUpTo, writtenUpTo } from './text.ts'

// The library is one for all bureaus: of two who enter the next version at once, the second looks again.
nameConstraint('law_versions_pkey', 'STALE_VERSION')
nameConstraint('laws_pkey', 'LAW_KNOWN')

/**
 * Adds the next version of a law: the articles it changes are given, the others are taken over from the version before.
 * What the change touches is read from the links of checklist items and criteria.
 * @throws LAW_VERSION_DATES unless it takes effect after the version before, ARTICLE_TWICE
 */
export async function addLawVersion(
  uow: UnitOfWork,
  input: {
    docId: string
    title: string
    number: string
    effectiveFrom: string
    effectiveTo?: string | null
    changeNote: string
    evidence?: string | null
    articles: LawArticleInput[]
  },
): Promise<{ docId: string; versionId: string; versionNo: number }> {
  uow.require(OUTREACH['outreach:edit-law'])
  const [before] = await uow.em.find(
    LawVersion,
    { docId: input.docId },
    { orderBy: { versionNo: 'desc' }, limit: 1 },
  )
  if (!before) throw new NotVisible('law')
  const { effectiveFrom, effectiveTo = null } = input
  if ((before.effectiveFrom ?? '') >= effectiveFrom || (effectiveTo !== null && effectiveTo <= effectiveFrom))
    throw new DomainError('LAW_VERSION_DATES', { after: before.effectiveFrom ?? null })
  const { bureauId } = uow.standing
  const version = uow.em.create(LawVersion, {
    docId: input.docId,
    versionNo: before.versionNo + 1,
    id: uow.newId(),
    title: writtenUpTo('title', input.title, 200),
    number: writtenUpTo('number', input.number, 100),
    effectiveFrom,
    effectiveTo,
    confidence: 'entered',
    evidence: maybeUpTo('evidence', input.evidence, 500),
    changeNote: writtenUpTo('changeNote', input.changeNote, 1000),
    bureauId,
    addedByName: uow.standing.personName,
    addedAt: uow.now(),
  })
  const changed = writeArticles(uow, version, input.articles)
  const kept = await uow.em.find(
    LawArticle,
    { docId: input.docId, versionNo: before.versionNo },
    { orderBy: { position: 'asc' } },
  )
  for (const [index, one] of kept
    .filter((article) => !changed.some((fresh) => fresh.article === article.article))
    .entries())
    uow.em.create(LawArticle, {
      docId: one.docId,
      versionNo: version.versionNo,
      article: one.article,
      id: uow.newId(),
      text: one.text,
      fullText: one.fullText,
      verified: one.verified,
      changed: false,
      position: changed.length + index,
      bureauId,
    })
  uow.audit(bureauId!, 'law:version-added', 'law_version', version.id, {
    docId: version.docId,
    versionNo: version.versionNo,
  })
  return { docId: version.docId, versionId: version.id, versionNo: version.versionNo }
}
