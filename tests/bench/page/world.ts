import { createHash, randomUUID } from 'node:crypto'
import { newId } from '@anhu/domain/kernel'
import { createTestDatabase } from '../../testkit/database.ts'
import {
  asSuperuser,
  insertAlliance,
  insertChair,
  insertEnterprises,
  insertRows,
} from '../../api/server/world.ts'

/** Where the page is measured, and as whom. */
export interface BenchWorld {
  appUrl: string
  superUrl: string
  token: string
  seat: string
  hazards: number
  drop(): Promise<void>
}

/**
 * The city world when the launcher gives it (DATABASE_URL, DATABASE_SUPER_URL), else one of its own: 120 alliances, 100,000
 * hazards. The reader is the chair of an alliance of middling size, with a session made for this run.
 */
export async function benchWorld(): Promise<BenchWorld> {
  const given = process.env.DATABASE_URL && process.env.DATABASE_SUPER_URL
  const database = given ? null : await createTestDatabase()
  const superUrl = database?.superUrl ?? process.env.DATABASE_SUPER_URL!
  return asSuperuser(superUrl, async (client) => {
    if (database) {
      for (let n = 0; n < 120; n += 1) {
        const allianceId = await insertAlliance(
          client,
          `alliance ${n}`,
          await insertEnterprises(client, 40),
          833,
        )
        await insertChair(client, allianceId)
      }
      await client.query('analyze')
    }
    const { rows } = await client.query<{ id: string; person_id: string; hazards: number }>(
      `select s.id, s.person_id, c.hazards::int from app.committee_seats s
       join (select alliance_id, count(*) as hazards from app.hazards group by 1) c using (alliance_id)
       where s.role = 'chair' and s.ended_at is null and (s.ends_on is null or s.ends_on > current_date)
       order by c.hazards offset (select count(distinct alliance_id) / 2 from app.hazards) limit 1`,
    )
    const [chair] = rows
    if (!chair) throw new Error('no alliance of this world has a chair and hazards')
    const token = randomUUID()
    const sessionId = newId()
    await insertRows(
      client,
      'sessions',
      {
        id: '$1::uuid',
        person_id: '$2::uuid',
        token_hash: '$3::bytea',
        idle_seconds: '36000',
        expires_at: `now() + interval '1 day'`,
      },
      [sessionId, chair.person_id, createHash('sha256').update(token).digest()],
    )
    return {
      appUrl: database?.appUrl ?? process.env.DATABASE_URL!,
      superUrl,
      token,
      seat: `committee:${chair.id}`,
      hazards: chair.hazards,
      drop: async () => {
        if (database) await database.drop()
        else
          await asSuperuser(
            superUrl,
            async (again) => void (await again.query('delete from app.sessions where id = $1', [sessionId])),
          )
      },
    }
  })
}
