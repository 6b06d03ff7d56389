/** Counts that hold no detail: per alliance, per member, per division. Rebuildable from the rows. */
export { AllianceRollup, EnterpriseRollup, TerritoryRollup } from './rollup.entities.ts'
export { refreshAllianceRollup } from './refresh-alliance.ts'
export { refreshAllianceJob, refreshTerritoriesJob, touchRollup } from './refresh-job.ts'
export { refreshTerritories } from './refresh-territories.ts'
