import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { divisionCode } from '../../orm/columns.ts'
import { actorKind, circle, committee, host, territory } from '../../orm/conditions.ts'
import { wall } from '../../orm/wall.ts'

const figures = {
  members: p.integer().default(0),
  visitsPlanned: p.integer().default(0),
  visitsDone: p.integer().default(0),
  /** Firms checked at least once this year: 家, while visitsDone counts 家次. */
  firmsChecked: p.integer().default(0),
  hazards: p.integer().default(0),
  hazardsOpen: p.integer().default(0),
  hazardsOverdue: p.integer().default(0),
  hazardsClosed: p.integer().default(0),
  hazardsClosedOnTime: p.integer().default(0),
  hazardsMajorOpen: p.integer().default(0),
  hazardsDisputed: p.integer().default(0),
  hazardsDisclosed: p.integer().default(0),
  relapses: p.integer().default(0),
  goodPractices: p.integer().default(0),
  asOf: p.datetime(),
}

/** Counts of one alliance: no detail, so the bureau of its territory may read it. Rebuildable from the rows. */
export const AllianceRollup = defineEntity({
  name: 'AllianceRollup',
  tableName: 'alliance_rollups',
  properties: {
    allianceId: p.uuid().primary(),
    divisionCode,
    allianceType: p.text(),
    groups: p.integer().default(0),
    roundsRunning: p.integer().default(0),
    ...figures,
  },
  indexes: [{ name: 'alliance_rollups_division_idx', properties: ['divisionCode', 'allianceId'] }],
  ...wall('alliance_rollups', {
    kind: 'alliance',
    select: [circle(), committee(), `${actorKind('bureau')} and ${territory()}`, actorKind('system')],
    insert: [committee(), actorKind('system')],
    update: [committee(), actorKind('system')],
    references: [{ columns: ['alliance_id'], table: 'alliances', to: ['id'] }],
  }),
})
export type AllianceRollup = InferEntity<typeof AllianceRollup>

/** Counts of one member in one alliance. Alliance A never counts what alliance B's peers found in the same firm. */
export const EnterpriseRollup = defineEntity({
  name: 'EnterpriseRollup',
  tableName: 'enterprise_rollups',
  properties: {
    allianceId: p.uuid().primary(),
    enterpriseId: p.uuid().primary(),
    groupId: p.uuid().nullable(),
    /** Visits this firm made as inspector; who carries whom. */
    visitsMade: p.integer().default(0),
    lastCheckedOn: p.date().nullable(),
    ...figures,
  },
  ...wall('enterprise_rollups', {
    kind: 'alliance',
    select: [committee(), host(), actorKind('system')],
    insert: [committee(), actorKind('system')],
    update: [committee(), actorKind('system')],
    remove: [committee(), actorKind('system')],
    references: [
      {
        columns: ['alliance_id', 'enterprise_id'],
        table: 'memberships',
        to: ['alliance_id', 'enterprise_id'],
      },
    ],
  }),
})
export type EnterpriseRollup = InferEntity<typeof EnterpriseRollup>

/** Counts of one bureau territory: a page of a city costs one row. */
export const TerritoryRollup = defineEntity({
  name: 'TerritoryRollup',
  tableName: 'territory_rollups',
  properties: {
    /** A division that a bureau is responsible for: county, town or village code. */
    divisionCode: divisionCode.primary().autoincrement(false),
    alliances: p.integer().default(0),
    /** Distinct firms; a firm in two alliances counts once. */
    enterprises: p.integer().default(0),
    roundsRunning: p.integer().default(0),
    ...figures,
  },
  ...wall('territory_rollups', {
    kind: 'global',
    select: [`${actorKind('bureau')} and ${territory()}`, actorKind('system')],
    insert: [actorKind('system')],
    update: [actorKind('system')],
  }),
})
export type TerritoryRollup = InferEntity<typeof TerritoryRollup>
