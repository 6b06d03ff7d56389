import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { divisionCode, version } from '../../orm/columns.ts'
import { actorKind, anyone, host, territory } from '../../orm/conditions.ts'
import { oneOf, wall } from '../../orm/wall.ts'

const system = actorKind('system')
const bureauHere = `${actorKind('bureau')} and ${territory()}`

/** What a visit of one nature is: who opens it, on which paper, who sees it, and what it may never become. */
export const VisitNatureRule = defineEntity({
  name: 'VisitNatureRule',
  tableName: 'visit_natures',
  properties: {
    nature: p.text().primary(),
    position: p.integer(),
    name: p.text(),
    paper: p.text(),
    series: p.text(),
    openedBy: p.array().$type<string[]>(),
    visibility: p.text(),
    neverBecomes: p.array().$type<string[]>(),
    /** Real inspections a firm takes a year; null where the nature does not count. */
    yearlyCap: p.integer().nullable(),
    basis: p.text(),
    verified: p.boolean(),
  },
  ...wall('visit_natures', {
    kind: 'global',
    select: [anyone()],
    insert: [system],
    update: [system],
    remove: [system],
  }),
})
export type VisitNatureRule = InferEntity<typeof VisitNatureRule>

/** A visit under public law or for an insurer, noted by the bureau. Its paper lives in the official system. */
export const OfficialVisit = defineEntity({
  name: 'OfficialVisit',
  tableName: 'official_visits',
  properties: {
    id: p.uuid().primary(),
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    divisionCode,
    bureauId: p.uuid(),
    bureauName: p.text(),
    nature: p.text().$type<'grid' | 'insurer' | 'enforcement'>(),
    visitedOn: p.date(),
    /** Typed in from the official paper; this house gives none. */
    officialNumber: p.text().nullable(),
    approvalNumber: p.text().nullable(),
    officers: p.json<{ name: string; idNumber: string }[]>(),
    subject: p.text(),
    result: p.text().nullable(),
    /** Why it was made although the year's number was used up. */
    exception: p.text().nullable(),
    createdAt: p.datetime(),
    createdByName: p.text(),
    ...version,
  },
  indexes: [
    { name: 'official_visits_firm_idx', properties: ['enterpriseId', 'visitedOn'] },
    { name: 'official_visits_list_idx', properties: ['divisionCode', 'visitedOn', 'id'] },
  ],
  checks: [
    oneOf('official_visits', 'nature', ['grid', 'insurer', 'enforcement']),
    {
      name: 'official_visits_paper_ck',
      expression:
        "nature <> 'enforcement' or (official_number is not null and approval_number is not null and jsonb_array_length(officers) >= 2)",
    },
  ],
  ...wall('official_visits', {
    kind: 'enterprise',
    select: [host(), bureauHere],
    insert: [bureauHere],
    references: [
      { columns: ['enterprise_id'], table: 'enterprises', to: ['id'] },
      { columns: ['bureau_id'], table: 'bureaus', to: ['id'] },
    ],
  }),
})
export type OfficialVisit = InferEntity<typeof OfficialVisit>
