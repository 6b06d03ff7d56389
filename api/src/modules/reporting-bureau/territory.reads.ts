import { tenancyActions } from '@anhu/domain/tenancy'
import { int, list, one, oneQuery, readModel, text } from '../../graphql/index.ts'
import { figuresOfDivision } from '../tenancy/figures.ts'

const SEAT = `(select case when current_setting('app.seat', true) like 'bureau:%' then substr(current_setting('app.seat', true), 8)::uuid end)`

readModel('TownFigures', {
  description: 'A division one level below the territory, with its counts.',
  from: `(select t.division_code, coalesce(d.name, t.division_code::text) as name, t.alliances
    from app.territory_rollups t left join app.divisions d on d.code = t.division_code)`,
  fields: {
    divisionCode: text({ sql: (row) => `${row}.division_code::text` }),
    name: text(),
    alliances: int(),
    figures: one('Figures', { from: (row) => figuresOfDivision(`${row}.division_code`) }),
  },
})

readModel('Territory', {
  description: "The counts of the bureau's own division; they hold no detail.",
  from: `(select b.division_code, b.name, coalesce(t.alliances, 0) as alliances, coalesce(t.enterprises, 0) as enterprises, coalesce(t.rounds_running, 0) as rounds_running,
      case when b.division_code % 100000000 = 0 then 1000000 when b.division_code % 1000000 = 0 then 1000 else 1 end as step,
      case when b.division_code % 100000000 = 0 then 100000000 when b.division_code % 1000000 = 0 then 1000000 else 1000 end as width
    from app.bureau_seats s join app.bureaus b on b.id = s.bureau_id left join app.territory_rollups t on t.division_code = b.division_code
    where s.id = ${SEAT})`,
  fields: {
    divisionCode: text({ sql: (row) => `${row}.division_code::text` }),
    name: text(),
    alliances: int(),
    enterprises: int({ description: 'Distinct firms; one in two alliances counts once.' }),
    roundsRunning: int(),
    figures: one('Figures', { from: (row) => figuresOfDivision(`${row}.division_code`) }),
    towns: list('TownFigures', {
      on: (
        ours,
        theirs,
      ) => `${theirs}.division_code > ${ours}.division_code and ${theirs}.division_code < ${ours}.division_code + ${ours}.width
        and ${theirs}.division_code % ${ours}.step = 0`,
      order: 'division_code',
      description: 'Towns of a county; counties of a city; villages of a town. At most 100.',
    }),
  },
})

/** Reads of a bureau's territory. */
export const territoryQueries = [
  oneQuery('territory', 'Territory', {
    requires: tenancyActions['alliance:oversee'],
    by: null,
    description: "Counts of the seat's territory, from roll-ups.",
  }),
]
