import { setting, TODAY } from './seat.sql.ts'

/** Versions of laws with their state today. */
export const VERSIONS = `(select v.*, case
    when v.effective_from > ${TODAY} then 'coming'
    when v.effective_to < ${TODAY} or exists (select from app.law_versions n where n.doc_id = v.doc_id and n.version_no > v.version_no
      and (n.effective_from is null or n.effective_from <= ${TODAY})) then 'superseded'
    else 'in_force' end as state,
    array(select a.article from app.law_articles a where a.doc_id = v.doc_id and a.version_no = v.version_no and a.changed) as touched
  from app.law_versions v)`

/** Laws as their version in force says, or the newest where none is; `id` is the first version's and never changes. */
export const LAWS = `(select l.doc_id, f.id, c.version_no, c.id as current_id, c.title, c.number, c.effective_from, c.effective_to,
    c.confidence, c.state, l.status, l.level, coalesce(c.evidence, l.evidence) as evidence, l.note,
    coalesce(c.effective_from, date '0001-01-01') as since
  from app.laws l
    join app.law_versions f on f.doc_id = l.doc_id and f.version_no = 1
    cross join lateral (select v.* from ${VERSIONS} v where v.doc_id = l.doc_id order by (v.state = 'in_force') desc, v.version_no desc limit 1) c)`

const valid = `i.effective_from <= ${TODAY} and (i.effective_to is null or i.effective_to >= ${TODAY})`

/** Checklist items that stand on a law, with the articles they name; `article` narrows them. */
export const itemsOf = (docId: string, article = 'true'): string =>
  `(select i.code, i.topic_code, t.name_zh as topic_name, i.text, i.severity, array_agg(distinct b->>'article') as articles
    from app.checklist_items i cross join lateral jsonb_array_elements(i.basis) b left join app.checklist_topics t on t.code = i.topic_code
    where b->>'docId' = ${docId} and ${valid} and (${article}) group by i.code, i.topic_code, t.name_zh, i.text, i.severity)`

/** Criteria of a standard. */
export const criteriaOf = (docId: string, article = 'true'): string =>
  `(select k.code, k.article, k.text from app.hazard_criteria k where k.standard = ${docId} and (${article}))`

const open = `h.state in ('pending_confirm', 'disputed', 'pending_rectify', 'rectifying', 'submitted', 'reinspect_failed')`
const within = {
  bureau: `${setting('kind')} = 'bureau' and h.disclosed_at is not null
    and h.division_code >= ${setting('range_from')}::bigint and h.division_code < ${setting('range_to')}::bigint`,
  others: `${setting('kind')} <> 'bureau' and h.alliance_id = any (${setting('ever')}::uuid[])`,
}

/** Open hazards that name a law as their ground, as far as this seat may see them. The seat is said again for the index. */
export const openHazardsOf = (docId: string, article = 'true'): string =>
  `(${Object.values(within)
    .map(
      (
        scope,
      ) => `select h.id, h.number, h.alliance_id, h.enterprise_name, h.place, h.description, h.state, h.due_on,
        array(select b->>'article' from jsonb_array_elements(h.basis) b where b->>'docId' = ${docId}) as articles
      from app.hazards h where ${scope} and ${open}
        and exists (select from jsonb_array_elements(h.basis) b where b->>'docId' = ${docId} and (${article}))`,
    )
    .join(' union all ')})`

/** How many rows a sub-select has. */
export const countOf = (rows: string): string => `(select count(*)::int from ${rows} n)`
