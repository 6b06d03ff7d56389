import { createHash } from 'node:crypto'
import { loadHazardCriteria, loadLawVersions } from './loaders.ts'
import { loadLaws } from './laws.ts'

/** A version of a law as it ships. */
export interface ShippedVersion {
  docId: string
  versionNo: number
  id: string
  title: string
  number: string
  effectiveFrom: string | null
  effectiveTo: string | null
  confidence: string
  evidence: string | null
  changeNote: string | null
}

/** An article of the present version as it ships. `text` is our wording of the subject. */
export interface ShippedArticle {
  docId: string
  versionNo: number
  article: string
  id: string
  text: string
  verified: boolean
  changed: boolean
  position: number
}

/** The same id for the same thing at every load: 128 bits of its name, shaped as a UUID. */
function stableId(...name: (string | number)[]): string {
  const hex = createHash('sha256').update(name.join('|')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** Every law with its versions, oldest first, and the articles of the present one. */
export function loadLawLibrary(): { versions: ShippedVersion[]; articles: ShippedArticle[] } {
  const histories = new Map(loadLawVersions().documents.map((one) => [one.docId, one]))
  const subjects = new Map(
    loadHazardCriteria().items.map((item) => [
      `${item.standard}|${item.article}`,
      item.short_zh ?? item.topic_zh ?? '',
    ]),
  )
  const versions: ShippedVersion[] = []
  const articles: ShippedArticle[] = []
  for (const law of loadLaws()) {
    const { docId, title } = law
    const history = histories.get(docId)
    const earlier = history?.earlier ?? []
    for (const [index, one] of earlier.entries()) {
      const next = earlier[index + 1]?.effectiveFrom ?? law.effectiveFrom
      versions.push({
        docId,
        versionNo: index + 1,
        id: stableId(docId, index + 1),
        title: history?.title ?? title,
        number: one.number,
        effectiveFrom: one.effectiveFrom,
        effectiveTo: next === null ? null : dayBefore(next),
        confidence: one.confidence,
        evidence: null,
        changeNote: null,
      })
    }
    const versionNo = earlier.length + 1
    versions.push({
      docId,
      versionNo,
      id: stableId(docId, versionNo),
      title,
      number: law.number,
      effectiveFrom: law.effectiveFrom,
      effectiveTo: null,
      confidence: law.confidence,
      evidence:
        [law.evidence, law.effectiveText && `施行日期：${law.effectiveText}`].filter(Boolean).join('；') ||
        null,
      changeNote: history?.changeNote ?? null,
    })
    for (const [position, one] of law.articles.entries())
      articles.push({
        docId,
        versionNo,
        article: one.article,
        id: stableId(docId, versionNo, one.article),
        text: one.subject ?? (subjects.get(`${docId}|${one.article}`) || '主题待补，见引用本条的检查项。'),
        verified: one.verified,
        changed: history?.changed.includes(one.article) ?? false,
        position,
      })
  }
  return { versions, articles }
}
