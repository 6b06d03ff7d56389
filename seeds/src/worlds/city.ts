import { dayOf, withActor } from '@anhu/domain/kernel'
import { refreshAllianceRollup, refreshTerritories } from '@anhu/domain/reporting'
import { createBuilder } from '../builders/index.ts'
import { foundCity } from './city/found.ts'
import { bulkHistory } from './city/history.ts'
import { countRows } from './count-rows.ts'
import type { World } from './world.ts'

const password = 'anhu-city-2026'
const alliances = 300

/** A big county for benchmarks: 300 alliances, 12,000 firms, 250,000 hazards, written in bulk. */
export const cityWorld: World = {
  name: 'city',
  purpose: 'for benchmarks: 300 alliances, 12,000 firms, 250,000 hazards, written in bulk',
  async load({ orm, now, say }) {
    const builder = await createBuilder(orm, {
      seed: 'anhu-city',
      at: now,
      password,
      firstPhone: 19_930_000_001,
    })
    const founded = await foundCity(builder, now, alliances, (done) => say(`founded ${done} of ${alliances}`))
    builder.clock.set(now)
    const today = dayOf(now)
    const waiting = [...founded]
    let done = 0
    const play = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { allianceId } = next
        await withActor(
          orm,
          { kind: 'job', allianceId, reason: 'seed-world' },
          async (uow) => {
            await bulkHistory(uow, allianceId, today)
            await refreshAllianceRollup(uow, allianceId)
          },
          { clock: builder.clock },
        )
        done += 1
        if (done % 30 === 0) say(`history ${done} of ${alliances}`)
      }
    }
    await Promise.all([play(), play()])
    await withActor(orm, { kind: 'system', reason: 'territory-rollup' }, refreshTerritories, {
      clock: builder.clock,
    })
    // Not into the data folder: a benchmark must not hide the accounts of the portal's own world.
    say(`sign in as the chair of ${founded[0]!.name}: ${founded[0]!.chair.phone} / ${password}`)
    return { counts: { ...(await countRows(builder, founded)), enterprises: alliances * 40 } }
  },
}
