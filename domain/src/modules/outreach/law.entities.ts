import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { actorKind, anyone, ofBureau } from '../../orm/conditions.ts'
import { wall } from '../../orm/wall.ts'

// The law is one for all; what a bureau added says so, and only that bureau mends it.
const lawWall = (table: string, references: readonly { columns: string[]; table: string; to: string[] }[]) =>
  wall(table, {
    kind: 'global',
    select: [anyone()],
    insert: [actorKind('system'), ofBureau()],
    update: [actorKind('system'), ofBureau()],
    references,
  })

/** One version of a law, rule or standard. Version 1 ships with the product unless a bureau entered the law itself. */
export const LawVersion = defineEntity({
  name: 'LawVersion',
  tableName: 'law_versions',
  properties: {
    docId: p.text().primary(),
    versionNo: p.integer().primary().autoincrement(false),
    id: p.uuid(),
    title: p.text(),
    number: p.text(),
    effectiveFrom: p.date().nullable(),
    effectiveTo: p.date().nullable(),
    /** How sure it is that number, dates and subjects are right: verified, partial, own_knowledge, design, entered. */
    confidence: p.text(),
    /** Where it was seen. */
    evidence: p.text().nullable(),
    /** What changed against the version before, in our words. */
    changeNote: p.text().nullable(),
    /** The bureau that entered it; null for what ships. */
    bureauId: p.uuid().nullable(),
    addedByName: p.text(),
    addedAt: p.datetime(),
  },
  uniques: [{ name: 'law_versions_id_key', properties: ['id'] }],
  ...lawWall('law_versions', [{ columns: ['doc_id'], table: 'laws', to: ['doc_id'] }]),
})
export type LawVersion = InferEntity<typeof LawVersion>

/** An article of a version. `text` is our wording of its subject unless `fullText`. */
export const LawArticle = defineEntity({
  name: 'LawArticle',
  tableName: 'law_articles',
  properties: {
    docId: p.text().primary(),
    versionNo: p.integer().primary().autoincrement(false),
    article: p.text().primary(),
    id: p.uuid(),
    text: p.text(),
    fullText: p.boolean(),
    verified: p.boolean(),
    /** Named by its version as changed. */
    changed: p.boolean(),
    position: p.integer(),
    bureauId: p.uuid().nullable(),
  },
  uniques: [{ name: 'law_articles_id_key', properties: ['id'] }],
  ...lawWall('law_articles', [
    { columns: ['doc_id', 'version_no'], table: 'law_versions', to: ['doc_id', 'version_no'] },
  ]),
})
export type LawArticle = InferEntity<typeof LawArticle>
