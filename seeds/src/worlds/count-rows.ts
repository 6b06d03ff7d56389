import { withActor } from '@anhu/domain/kernel'
import type { Builder } from '../builders/index.ts'

const tables = ['memberships', 'rounds', 'visits', 'hazards', 'major_hazards', 'evidence'] as const

/** How many rows a world has in its main tables, counted alliance by alliance, because nobody may see all of them. */
export async function countRows(
  builder: Builder,
  alliances: readonly { allianceId: string }[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = { alliances: alliances.length }
  for (const { allianceId } of alliances) {
    const [row] = await withActor(builder.orm, { kind: 'job', allianceId, reason: 'seed-world' }, (uow) =>
      uow.em.execute<Record<string, number>[]>(
        `select ${tables
          .map((table) => `(select count(*)::int from app.${table} t where t.alliance_id = a.id) as ${table}`)
          .join(', ')} from app.alliances a where a.id = ?`,
        [allianceId],
      ),
    )
    for (const table of tables) counts[table] = (counts[table] ?? 0) + row![table]!
  }
  return counts
}
