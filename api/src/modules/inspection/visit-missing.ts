/**
 * What a visit still lacks, as a text[] over the row of a visit: the SQL twin of the domain's `missingOf`
 * (a test compares the two). Empty once the visit is over, when not everybody may see all its parts.
 */
export const missingSql = (row: string): string => {
  const of = (table: string): string =>
    `from app.${table} x where x.alliance_id = ${row}.alliance_id and x.visit_id = ${row}.id`
  const promised = (key: string, kind: string, table: string): string =>
    `select '${kind}:' || p from jsonb_array_elements_text(coalesce(${row}.manifest->'${key}', '[]'::jsonb)) p
     where not exists (select ${of(table)} and x.id = p::uuid)`
  const signed = (condition: string): string =>
    `exists (select ${of('visit_signatures')} and not x.refused and ${condition})`
  const refusal = `exists (select ${of('visit_signatures')} and x.refused)`
  const host = signed(`x.signer_role = 'host'`)
  return `case when ${row}.state not in ('published', 'confirmed', 'in_progress', 'postponed') then '{}'::text[] else array(
    select 'checkIn' where ${row}.checked_in_at is null
    union all select 'manifest' where ${row}.manifest is null
    union all select 'answer:' || k from (
      select l->>'key' as k from app.checklists c cross join lateral jsonb_array_elements(c.lines) l
       where c.alliance_id = ${row}.alliance_id and c.id = ${row}.checklist_id
      union select jsonb_array_elements_text(coalesce(${row}.manifest->'answerItemKeys', '[]'::jsonb))) keys
     where not exists (select ${of('visit_answers')} and x.item_key = k)
    union all select 'finding:' || x.item_key ${of('visit_answers')} and x.result = 'nonconform'
      and not exists (select from app.hazards h where h.alliance_id = x.alliance_id and h.visit_id = x.visit_id and h.item_key = x.item_key)
    union all ${promised('hazardIds', 'hazard', 'hazards')}
    union all ${promised('goodPracticeIds', 'goodPractice', 'good_practices')}
    union all ${promised('evidenceIds', 'photo', 'evidence')}
    union all ${promised('signatureIds', 'signature', 'visit_signatures')}
    union all select 'signature.team' where not ${signed(`x.signer_role in ('team_leader', 'inspector')`)}
    union all select 'signature.host' where not ${host} and not ${refusal}
    union all select 'signature.witness' where not ${host} and ${refusal}
      and (select count(*) ${of('visit_signatures')} and not x.refused) < 2) end`
}
