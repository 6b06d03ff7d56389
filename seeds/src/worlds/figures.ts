import { withActor } from '@anhu/domain/kernel'
import { refreshAllianceRollup, refreshTerritories } from '@anhu/domain/reporting'
import type { Builder } from '../builders/index.ts'

/** Counts everything anew, as of the builder's clock: alliances, members, territories. */
export async function refreshFigures(
  builder: Builder,
  alliances: readonly { allianceId: string }[],
): Promise<void> {
  const { orm, clock } = builder
  for (const { allianceId } of alliances) {
    await withActor(
      orm,
      { kind: 'job', allianceId, reason: 'seed-world' },
      (uow) => refreshAllianceRollup(uow, allianceId),
      { clock },
    )
  }
  await withActor(orm, { kind: 'system', reason: 'territory-rollup' }, refreshTerritories, { clock })
}
