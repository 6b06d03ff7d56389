import { dateTime, int, readModel } from '../../graphql/index.ts'

readModel('Figures', {
  description: 'Counts that hold no detail, as of their last roll-up.',
  from: 'app.alliance_rollups',
  fields: {
    members: int(),
    visitsPlanned: int(),
    visitsDone: int({ description: '家次: visits.' }),
    firmsChecked: int({ description: '家: firms checked at least once this year.' }),
    hazards: int(),
    hazardsOpen: int(),
    hazardsOverdue: int(),
    hazardsClosed: int(),
    hazardsClosedOnTime: int(),
    hazardsMajorOpen: int(),
    hazardsDisputed: int(),
    hazardsDisclosed: int(),
    relapses: int(),
    goodPractices: int(),
    asOf: dateTime(),
  },
})

/** Figures of the alliance whose id the expression is. */
export const figuresOfAlliance = (id: string): string =>
  `(select r.* from app.alliance_rollups r where r.alliance_id = ${id})`

/** Figures of a member in one alliance. */
export const figuresOfMember = (allianceId: string, enterpriseId: string): string =>
  `(select r.* from app.enterprise_rollups r where r.alliance_id = ${allianceId} and r.enterprise_id = ${enterpriseId})`

/** Figures of a division. */
export const figuresOfDivision = (code: string): string =>
  `(select r.* from app.territory_rollups r where r.division_code = ${code})`

/** Today in China, in SQL. */
export const TODAY = `(now() at time zone 'Asia/Shanghai')::date`

/** The alliances this seat takes part in today, in SQL; empty for a bureau. */
export const CIRCLE = `(select nullif(current_setting('app.circle', true), ''))::uuid[]`
