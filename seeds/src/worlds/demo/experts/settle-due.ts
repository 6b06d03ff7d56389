import { runVisitDue } from '@anhu/domain/dispatch'
import { runDue } from '@anhu/domain/hazard'
import { withActor } from '@anhu/domain/kernel'
import type { Builder } from '../../../builders/index.ts'
import type { DemoCounty } from '../found.ts'

/** What fell due meanwhile, as the workers would have done it; doing it may make more of it due. */
export async function settleDue(builder: Builder, county: DemoCounty, now: Date): Promise<void> {
  for (const { allianceId } of county.alliances) while ((await settleOnce(builder, allianceId, now)) > 0);
}

function settleOnce(builder: Builder, allianceId: string, now: Date): Promise<number> {
  builder.clock.set(now)
  return withActor(
    builder.orm,
    { kind: 'job', allianceId, reason: 'seed-world' },
    async (uow) => {
      const rows = await uow.em.execute<{ id: string; object_kind: string; due_at: string }[]>(
        `select id, object_kind, due_at from app.due
         where alliance_id = ? and state = 'pending' and due_at <= ? and object_kind in ('hazard', 'expert_visit') order by due_at, id`,
        [allianceId, now],
      )
      for (const row of rows) {
        builder.clock.set(row.due_at)
        await (row.object_kind === 'expert_visit' ? runVisitDue : runDue)(uow, row.id)
      }
      return rows.length
    },
    { clock: builder.clock },
  )
}
