import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AuditEvent } from '@anhu/domain/kernel'
import { verifyChain } from '@anhu/domain/audit'
import { confirmHazard } from '@anhu/domain/hazard'
import { type HazardWorld, createHazardWorld } from '../../testkit/hazard-world.ts'

let world: HazardWorld
beforeAll(async () => {
  world = await createHazardWorld()
  for (let index = 0; index < 3; index += 1) {
    const seen = await world.find()
    await world.as('hostSafety', (uow) => confirmHazard(uow, { ...seen, measures: 'x' }))
  }
})
afterAll(() => world?.close())

const verify = () => world.as('chair', (uow) => verifyChain(uow, world.allianceId))

describe('the audit chain', () => {
  it('holds a line for every change of state, by whom and in which request', async () => {
    const lines = await world.as('chair', (uow) =>
      uow.em.find(AuditEvent, { action: 'hazards:pending_rectify' }),
    )
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatchObject({ actorKind: 'member', personId: world.people.hostSafety.personId })
    expect(await verify()).toMatchObject({ brokenAt: null })
  })

  it('is not the members’ to read, nor anybody’s to verify but the committee’s', async () => {
    expect(await world.as('hostSafety', (uow) => uow.em.count(AuditEvent))).toBe(0)
    await expect(world.as('hostSafety', (uow) => verifyChain(uow, world.allianceId))).rejects.toThrow(
      'not allowed',
    )
  })

  it('shows the first line that somebody changed behind its back', async () => {
    const { length } = await verify()
    const client = new pg.Client({ connectionString: world.database.superUrl })
    await client.connect()
    await client.query('alter table app.audit_events disable trigger all')
    await client.query(
      `update app.audit_events set detail = '{"state":"forged"}' where owner_id = $1 and seq = 3`,
      [world.allianceId],
    )
    await client.end()
    expect(await verify()).toEqual({ length, brokenAt: 3 })
  })
})
