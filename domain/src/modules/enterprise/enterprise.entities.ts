import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { divisionCode, version } from '../../orm/columns.ts'
import { actorKind, host, self, setting, territory } from '../../orm/conditions.ts'
import { wall } from '../../orm/wall.ts'

const system = actorKind('system')
const inMyAlliance = (column: string): string =>
  `${column} in (select m.enterprise_id from app.memberships m where m.alliance_id = any (${setting('alliances')}::uuid[]) and m.live)`
// Where two alliances know a firm without people, neither may seat an owner; the bureau of its place does.
const firstOwnerByBureau = `${actorKind('bureau')} and role = 'principal' and enterprise_id in (select e.id from app.enterprises e)`
const hostOfMyVisit = `id in (select v.enterprise_id from app.visits v where v.id = any (${setting('visits')}::uuid[]))`

/**
 * A firm in the registry, one row per 统一社会信用代码 (GB 32100-2015). An alliance sees it only while it is a member;
 * what an alliance remembers of a firm that left stands in the membership.
 */
export const Enterprise = defineEntity({
  name: 'Enterprise',
  tableName: 'enterprises',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    name: p.text(),
    shortName: p.text().nullable(),
    divisionCode,
    address: p.text().nullable(),
    /** GCJ-02, as phones report it. */
    lat: p.double().nullable(),
    lon: p.double().nullable(),
    industryCode: p.text().nullable(),
    scale: p.text().$type<'large' | 'medium' | 'small' | 'micro'>().nullable(),
    headcount: p.integer().nullable(),
    principalName: p.text().nullable(),
    principalPhone: p.text().nullable(),
    safetyOfficerName: p.text().nullable(),
    safetyOfficerPhone: p.text().nullable(),
    /** Checklist topic codes: what is dangerous here. The check's list is derived from them. */
    riskTags: p.array().$type<string[]>(),
    /** The firm's own people wrote in this file: a roster then only fills what is blank. */
    keptByFirm: p.boolean().default(false),
    createdAt: p.datetime(),
    ...version,
  },
  uniques: [{ name: 'enterprises_credit_code_key', properties: ['creditCode'] }],
  indexes: [{ name: 'enterprises_division_idx', properties: ['divisionCode', 'id'] }],
  ...wall('enterprises', {
    kind: 'enterprise',
    select: [
      host('id'),
      inMyAlliance('id'),
      hostOfMyVisit,
      `${actorKind('bureau')} and ${territory()}`,
      system,
    ],
    insert: [system],
    update: [host('id'), inMyAlliance('id'), system],
    readByAuthz: true,
    insertByAuthz: true,
  }),
})
export type Enterprise = InferEntity<typeof Enterprise>

/** What a person does in a firm. `principal` is 主要负责人, `safety` 安全管理员, `rectifier` 整改责任人. */
export type EnterpriseRole = 'principal' | 'safety' | 'rectifier' | 'staff'

/** A person's seat in a firm. */
export const EnterpriseSeat = defineEntity({
  name: 'EnterpriseSeat',
  tableName: 'enterprise_seats',
  properties: {
    id: p.uuid().primary(),
    enterpriseId: p.uuid(),
    personId: p.uuid(),
    personName: p.text(),
    phoneMasked: p.text(),
    role: p.text().$type<EnterpriseRole>(),
    /** May be sent to inspect a peer. */
    isInspector: p.boolean(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    endedAt: p.datetime().nullable(),
  },
  indexes: [
    { name: 'enterprise_seats_person_idx', properties: ['personId'] },
    { name: 'enterprise_seats_enterprise_idx', properties: ['enterpriseId'] },
  ],
  ...wall('enterprise_seats', {
    kind: 'enterprise',
    select: [host(), self(), inMyAlliance('enterprise_id'), system],
    insert: [host(), inMyAlliance('enterprise_id'), firstOwnerByBureau, system],
    update: [host(), inMyAlliance('enterprise_id'), system],
    readByAuthz: true,
    references: [
      { columns: ['enterprise_id'], table: 'enterprises', to: ['id'] },
      { columns: ['person_id'], table: 'persons', to: ['id'] },
    ],
  }),
})
export type EnterpriseSeat = InferEntity<typeof EnterpriseSeat>
