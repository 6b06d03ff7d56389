import { besideBuilder, createBuilder, openPhotoBox } from '../builders/index.ts'
import { countRows } from './count-rows.ts'
import { askOne } from './demo/ask-one.ts'
import { demoAccounts, demoPassword, expertAccounts } from './demo/accounts.ts'
import { settleOutbox } from './demo/aftermath.ts'
import { foundCounty } from './demo/found.ts'
import { makeExpertService } from './demo/experts/service.ts'
import { makeHistory } from './demo/history.ts'
import { makeOutreachYear } from './demo/outreach/year.ts'
import { refreshFigures } from './figures.ts'
import type { World } from './world.ts'

/** One county with twelve alliances and two quarters of history, made through the domain's own commands. */
export const demoWorld: World = {
  name: 'demo',
  purpose: 'to show the product: one county, twelve alliances, two quarters of history',
  async load({ orm, dataDir, now, say, publishAccounts }) {
    const builder = await createBuilder(orm, { seed: 'anhu-demo', at: now, password: demoPassword })
    const county = await foundCounty(builder, now)
    await publishAccounts(demoAccounts(county))
    say(
      `county founded: ${county.bureaus.length} bureaus, ${county.alliances.length} alliances, ${county.firms.length} firms`,
    )
    const photos = openPhotoBox(dataDir)
    const refused = await makeHistory(builder, county, { now, photos, atOnce: 4, say })
    // Two stories that do not meet: side by side neither waits for the database alone.
    const [service, outreach] = await Promise.all([
      makeExpertService(builder, county, { now, photos, say }),
      makeOutreachYear(besideBuilder(builder, 'anhu-demo:outreach'), county, { now, photos, say }),
    ])
    refused.push(...service.refused, ...outreach)
    await publishAccounts([...demoAccounts(county), ...expertAccounts(service.experts)])
    for (const what of refused) say(`refused: ${what}`)
    builder.clock.set(now)
    await askOne(builder, county, now)
    await settleOutbox(builder, county.alliances, now)
    await refreshFigures(builder, county.alliances)
    return {
      counts: {
        ...(await countRows(builder, county.alliances)),
        pictures: photos.written(),
        refused: refused.length,
      },
    }
  },
}
