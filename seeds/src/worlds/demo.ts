import { createBuilder } from '../builders/index.ts'
import { demoAccounts, demoPassword } from './demo/accounts.ts'
import { foundCounty } from './demo/found.ts'
import { refreshFigures } from './figures.ts'
import type { World } from './world.ts'

/** One county with twelve alliances and two quarters of history, made through the domain's own commands. */
export const demoWorld: World = {
  name: 'demo',
  purpose: 'to show the product: one county, twelve alliances, two quarters of history',
  async load({ orm, now, say, publishAccounts }) {
    const builder = await createBuilder(orm, { seed: 'anhu-demo', at: now, password: demoPassword })
    const county = await foundCounty(builder, now)
    await publishAccounts(demoAccounts(county))
    say(
      `county founded: ${county.bureaus.length} bureaus, ${county.alliances.length} alliances, ${county.firms.length} firms`,
    )
    builder.clock.set(now)
    await refreshFigures(builder, county.alliances)
    return {
      counts: {
        bureaus: county.bureaus.length,
        alliances: county.alliances.length,
        enterprises: county.firms.length,
        memberships: county.alliances.reduce((sum, one) => sum + one.members.length, 0),
        people: county.firms.reduce((sum, firm) => sum + firm.staff.length, 0),
      },
    }
  },
}
