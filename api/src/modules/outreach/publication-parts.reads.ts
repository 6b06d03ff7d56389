import { bool, dateTime, enumOf, float, id, int, listOf, readModel, text } from '../../graphql/index.ts'
import { EnterpriseRole, EnterpriseScale } from '../enterprise/enterprise.reads.ts'
import { AllianceType } from '../tenancy/alliance.reads.ts'
import { OutreachChannel, PublicationState, PublicationType } from './outreach.enums.ts'

const word =
  (key: string) =>
  (row: string): string =>
    `${row}.v->>'${key}'`
const words = (key: string) => ({ sql: (row: string): string => `${row}.v->'${key}'` })
const named = (key: string, table: string, column: string, key2: string) => ({
  sql: (row: string): string =>
    `(select coalesce(json_agg(n.${column} order by n.${column}), '[]'::json) from app.${table} n where n.${key2}::text in (select jsonb_array_elements_text(${row}.v->'${key}')))`,
})

readModel('ComprehensionQuestion', {
  description: 'The one question of a publication, as its publisher wrote it.',
  from: '(select null::jsonb as v)',
  fields: {
    text: text({ sql: word('text') }),
    options: listOf(text(words('options'))),
    rightOption: int({ sql: (row) => `(${row}.v->>'rightOption')::int`, description: 'Counts from 0.' }),
    explanation: text({ nullable: true, sql: word('explanation') }),
  },
})

readModel('Audience', {
  description: 'Whom a publication is for; an empty list sets no condition.',
  from: '(select null::jsonb as v)',
  fields: {
    divisionCodes: listOf(text(words('divisionCodes'))),
    divisionNames: listOf(text(named('divisionCodes', 'divisions', 'name', 'code'))),
    allianceTypes: listOf(enumOf(AllianceType, words('allianceTypes'))),
    allianceIds: listOf(id(words('allianceIds'))),
    allianceNames: listOf(text(named('allianceIds', 'alliances', 'name', 'id'))),
    groupIds: listOf(id(words('groupIds'))),
    groupNames: listOf(text(named('groupIds', 'activity_groups', 'name', 'id'))),
    industries: listOf(text(words('industries'))),
    riskTags: listOf(text(words('riskTags'))),
    riskTagNames: listOf(text(named('riskTags', 'checklist_topics', 'name_zh', 'code'))),
    scales: listOf(enumOf(EnterpriseScale, words('scales'))),
    roles: listOf(enumOf(EnterpriseRole, words('roles'))),
  },
})

readModel('OutreachFile', {
  description: 'An attachment of a publication, or a photo of an answer to a targeted check.',
  from: 'app.outreach_files',
  fields: {
    id: id(),
    fileName: text(),
    mime: text(),
    bytes: float(),
    isImage: bool({ sql: (row) => `(${row}.mime like 'image/%')` }),
    url: text({ sql: (row) => `'/outreach/files/' || ${row}.id` }),
    sha256: text(),
    addedByName: text(),
    addedAt: dateTime(),
  },
})

readModel('PublicationVersion', {
  description: "A publication's text as it once stood in readers' hands.",
  from: 'app.publication_versions',
  fields: {
    versionNo: int(),
    title: text(),
    bodyHtml: text(),
    changeNote: text({ nullable: true }),
    byName: text(),
    at: dateTime(),
  },
})

readModel('PublicationRef', {
  description: 'A publication by its title.',
  from: '(select p.*, coalesce(p.published_at, p.updated_at) as sort_at from app.publications p)',
  fields: {
    id: id(),
    title: text(),
    type: enumOf(PublicationType),
    state: enumOf(PublicationState),
    publishedAt: dateTime({ nullable: true }),
  },
})

readModel('LawRef', {
  description: 'A law by its title, and the version that is meant.',
  from: '(select null::text as doc_id, null::text as title, null::text as number, null::int as version_no)',
  fields: { docId: text(), title: text(), number: text(), versionNo: int({ nullable: true }) },
})

/** The law that a row names in law_doc_id and law_version_no. */
export const lawOf = (row: string): string =>
  `(select l.doc_id, coalesce(v.title, l.title) as title, coalesce(v.number, l.number) as number, ${row}.law_version_no as version_no
    from app.laws l left join app.law_versions v on v.doc_id = l.doc_id and v.version_no = ${row}.law_version_no where l.doc_id = ${row}.law_doc_id)`

readModel('Coverage', {
  description: 'Readers of a publication, as far as this seat may see the firms.',
  from: `(select 0 as firms, 0 as firms_delivered, 0 as firms_read, 0 as people, 0 as people_read, 0 as "right", 0 as wrong)`,
  fields: {
    firms: int(),
    firmsDelivered: int(),
    firmsRead: int({ description: 'Firms of which at least one person has read it.' }),
    people: int(),
    peopleRead: int(),
    right: int({ sql: (row) => `${row}."right"`, description: 'People whose answer is right.' }),
    wrong: int(),
  },
})

/** Columns of the model `Coverage` over targets `t`. */
export const COVERAGE = `count(*)::int as firms, count(t.delivered_at)::int as firms_delivered,
  count(*) filter (where t.people_read > 0)::int as firms_read, coalesce(sum(t.people), 0)::int as people,
  coalesce(sum(t.people_read), 0)::int as people_read, coalesce(sum(t.answered_right), 0)::int as "right",
  coalesce(sum(t.answered_wrong), 0)::int as wrong`

readModel('OutreachChannelRow', {
  description: 'A group robot or mailbox of the publisher.',
  from: 'app.outreach_channels',
  fields: {
    id: id(),
    channel: enumOf(OutreachChannel),
    title: text(),
    addressMasked: text({
      sql: (
        row,
      ) => `case when ${row}.channel = 'email' then left(${row}.address, 1) || '****' || substr(${row}.address, position('@' in ${row}.address))
        else '****' || right(${row}.address, 4) end`,
    }),
    active: bool(),
    createdAt: dateTime(),
  },
})
