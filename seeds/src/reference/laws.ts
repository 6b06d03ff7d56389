import {
  loadChecklistDocuments,
  loadChecklistTopics,
  loadHazardCriteria,
  loadLawRegister,
} from './loaders.ts'
import type { LawArticle, SourceDocument } from './schemas.ts'

/** One legal document or standard of the register (`law_rules`), with the articles that the data quotes. */
export interface Law {
  docId: string
  title: string
  number: string
  /** first day in force, where the whole date is known; the source's own words stand in `effectiveText` */
  effectiveFrom: string | null
  effectiveText: string
  level: string
  status: string
  confidence: SourceDocument['confidence']
  evidence: string
  note: string | null
  articles: LawArticle[]
}

/**
 * Every document that checklists, criteria or the register name, once, sorted by id. Its articles are those quoted
 * anywhere; an article is verified if one of its quotations was. `subject` is our wording, never the legal text.
 */
export function loadLaws(): Law[] {
  const register = loadLawRegister()
  const criteria = loadHazardCriteria()
  const documents = new Map<string, SourceDocument>()
  // the checklist library describes its documents best, so it goes last
  for (const document of [...register.documents, ...criteria.standards, ...loadChecklistDocuments()])
    documents.set(document.doc_id, document)

  const articles = new Map<string, Map<string, LawArticle>>()
  const quote = (docId: string, article: string, verified: boolean, subject: string | null): void => {
    if (!documents.has(docId))
      throw new Error(`article ${article} quotes a document that nobody describes: ${docId}`)
    const known = articles.get(docId) ?? new Map<string, LawArticle>()
    const before = known.get(article)
    known.set(article, {
      article,
      subject: before?.subject ?? subject,
      verified: verified || (before?.verified ?? false),
    })
    articles.set(docId, known)
  }
  for (const [docId, list] of Object.entries(register.articles))
    for (const a of list) quote(docId, a.article, a.verified, a.subject)
  for (const topic of loadChecklistTopics()) {
    for (const item of topic.items)
      for (const ref of item.basis) quote(ref.doc_id, ref.article, ref.verified, null)
  }
  for (const c of criteria.items)
    quote(c.standard, c.article, c.verification.startsWith('verified'), c.topic_zh ?? null)

  return [...documents.values()]
    .map((d): Law => ({
      docId: d.doc_id,
      title: d.title_zh,
      number: d.number,
      effectiveFrom: /^\d{4}-\d{2}-\d{2}$/u.test(d.effective) ? d.effective : null,
      effectiveText: d.effective,
      level: d.level,
      status: d.status,
      confidence: d.confidence,
      evidence: d.evidence,
      note: d.note ?? null,
      articles: [...(articles.get(d.doc_id)?.values() ?? [])],
    }))
    .toSorted((a, b) => (a.docId < b.docId ? -1 : 1))
}
