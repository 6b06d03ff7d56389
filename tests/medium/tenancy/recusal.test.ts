import { EnterpriseSeat } from '@anhu/domain/enterprise'
import {
  Hazard,
  LookBack,
  assignReinspector,
  recordLookBack,
  reinspectHazard,
  upholdHazard,
} from '@anhu/domain/hazard'
import { cancelVisit, postponeVisit, recordVisit } from '@anhu/domain/inspection'
import { newId } from '@anhu/domain/kernel'
import { CommitteeSeat, Membership } from '@anhu/domain/tenancy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type HazardWorld, type Part, createHazardWorld } from '../../testkit/hazard-world.ts'

let world: HazardWorld
beforeEach(async () => {
  world = await createHazardWorld()
})
afterEach(() => world.close())

/** Gives the person of a part one more seat in a firm. */
async function alsoSitsIn(part: Part, enterpriseId: string, ended = false): Promise<void> {
  await world.system('seed-world', async (uow) => {
    uow.em.create(EnterpriseSeat, {
      id: newId(),
      enterpriseId,
      personId: world.people[part].personId,
      personName: part,
      phoneMasked: '139****0000',
      role: 'staff',
      isInspector: false,
      startsOn: '2020-01-01',
      endedAt: ended ? uow.now() : null,
    })
  })
}
const firmsOf = (part: Part) => world.as(part, async (uow) => [...uow.standing.enterpriseIds].sort())
const refusal = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'none'
  } catch (error) {
    return (error as { code?: string }).code ?? (error as Error).name
  }
}

describe('the firms a person belongs to', () => {
  test('are all of them, whatever seat is sat on', async () => {
    expect(await firmsOf('leader')).toEqual([])
    await alsoSitsIn('leader', world.host)
    await alsoSitsIn('leader', world.third, true)
    expect(await firmsOf('leader')).toEqual([world.host])
    await world.system('seed-world', async (uow) => {
      const seat = await uow.em.findOneOrFail(CommitteeSeat, { personId: world.people.leader.personId })
      seat.enterpriseId = world.peer
    })
    expect(await firmsOf('leader')).toEqual([world.host, world.peer].sort())
    await alsoSitsIn('peerSafety', world.host)
    expect(await firmsOf('peerSafety')).toEqual([world.host, world.peer].sort())
  })

  test('count after the firm has left, for its records are still judged', async () => {
    await alsoSitsIn('secretary', world.host)
    await world.as('job', async (uow) => {
      const member = await uow.em.findOneOrFail(Membership, { enterpriseId: world.host })
      Object.assign(member, { state: 'exited', live: false, leftOn: '2026-03-01' })
    })
    expect(await firmsOf('secretary')).toEqual([world.host])
  })
})

describe('who belongs to the host', () => {
  async function inState(
    state: Hazard['state'],
    over: Partial<Hazard> = {},
  ): Promise<{ id: string; version: number }> {
    const { hazardId } = await world.find()
    return world.as('job', async (uow) => {
      const hazard = await uow.em.findOneOrFail(Hazard, { id: hazardId })
      Object.assign(hazard, { state, ...over })
      await uow.em.flush()
      return { id: hazardId, version: hazard.version }
    })
  }

  test('decides no dispute, names no re-inspector and re-inspects nothing, from any seat', async () => {
    await alsoSitsIn('leader', world.host)
    await alsoSitsIn('peerSafety', world.host)
    const disputed = await inState('disputed')
    const uphold = { hazardId: disputed.id, version: disputed.version, reason: '属实' }
    expect(await refusal(world.as('leader', (uow) => upholdHazard(uow, uphold)))).toBe('RECUSED')
    expect(await refusal(world.as('secretary', (uow) => upholdHazard(uow, uphold)))).toBe('none')
    const submitted = await inState('submitted')
    const at = { hazardId: submitted.id, version: submitted.version }
    expect(
      await refusal(
        world.as('leader', (uow) => assignReinspector(uow, { ...at, enterpriseId: world.third })),
      ),
    ).toBe('NotAllowed')
    expect(await refusal(world.as('peerSafety', (uow) => reinspectHazard(uow, { ...at, pass: true })))).toBe(
      'RECUSED',
    )
  })

  test('neither puts off nor calls off nor records its visit; somebody else does', async () => {
    const { visitId } = world
    await world.as('job', async (uow) => {
      await uow.em.execute(`update app.visits set state = 'published' where id = ?`, [visitId])
    })
    for (const part of ['leader', 'secretary', 'peerSafety'] as const) await alsoSitsIn(part, world.host)
    const off = { visitId, reason: '不方便' }
    for (const part of ['leader', 'secretary'] as const) {
      expect(await refusal(world.as(part, (uow) => postponeVisit(uow, off)))).toBe('ROLE_MAY_NOT')
      expect(await refusal(world.as(part, (uow) => cancelVisit(uow, off)))).toBe('ROLE_MAY_NOT')
    }
    const piece = { clientMutationId: newId(), visitId, answers: [] }
    // What is on the phone all the same is kept, to be judged by somebody else.
    expect(await world.as('peerSafety', (uow) => recordVisit(uow, piece))).toMatchObject({ late: true })
    expect(await refusal(world.as('chair', (uow) => cancelVisit(uow, off)))).toBe('none')
  })

  test('and whoever closed a hazard looks back at none of it', async () => {
    await alsoSitsIn('leader', world.peer)
    const closed = await inState('closed', { closerEnterpriseId: world.peer })
    const lookBackId = newId()
    await world.as('job', async (uow) => {
      uow.em.create(LookBack, {
        allianceId: world.allianceId,
        id: lookBackId,
        hazardId: closed.id,
        enterpriseId: world.host,
        groupId: world.groupId,
        days: 30,
        dueOn: '2026-04-10',
        inspectorEnterpriseId: null,
        state: 'pending',
      })
    })
    const look = { lookBackId, version: 1, held: true }
    expect(await refusal(world.as('leader', (uow) => recordLookBack(uow, look)))).toBe('NotAllowed')
    await world.system('seed-world', async (uow) => {
      await uow.em.execute(`update app.enterprise_seats set ended_at = now() where person_id = ?`, [
        world.people.leader.personId,
      ])
    })
    expect(await refusal(world.as('leader', (uow) => recordLookBack(uow, look)))).toBe('none')
  })
})
