import { changeMembership } from '@anhu/domain/leaving'
import { Hazard, LookBack } from '@anhu/domain/hazard'
import { Visit, VisitInspector } from '@anhu/domain/inspection'
import type { UnitOfWork } from '@anhu/domain/kernel'
import { newId } from '@anhu/domain/kernel'
import { EnterpriseSeat } from '@anhu/domain/enterprise'
import { Membership } from '@anhu/domain/tenancy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type HazardWorld, type Part, createHazardWorld } from '../../testkit/hazard-world.ts'

let world: HazardWorld
beforeEach(async () => {
  world = await createHazardWorld()
})
afterEach(() => world.close())

const names = (): Record<string, string> => ({
  [world.host]: '甲厂',
  [world.peer]: '乙厂',
  [world.third]: '丙厂',
})

/** A visit of a host with these firms in its team. */
async function visit(host: string, state: Visit['state'], team: string[]): Promise<string> {
  const id = newId()
  await world.as('job', async (uow) => {
    uow.em.create(Visit, {
      allianceId: world.allianceId,
      id,
      nature: 'mutual',
      enterpriseId: host,
      enterpriseName: names()[host]!,
      groupId: world.groupId,
      divisionCode: 330381101201,
      plannedOn: '2026-03-20',
      state,
      sheetState: 'draft',
      reasons: [],
      createdAt: uow.now(),
    })
    for (const enterpriseId of team)
      uow.em.create(VisitInspector, {
        allianceId: world.allianceId,
        id: newId(),
        visitId: id,
        enterpriseId,
        enterpriseName: names()[enterpriseId]!,
        hostEnterpriseId: host,
        hostName: names()[host]!,
        plannedOn: '2026-03-20',
        personId: null,
        role: 'leader',
        state: state === 'draft' ? 'draft' : 'accepted',
        categories: [],
        reasons: [],
        distanceMetres: 0,
      })
  })
  return id
}

/** A hazard of the host that the peer found, in this state, with a look-back asked of a firm if wanted. */
async function hazard(state: Hazard['state'], reinspector: string, lookBackOf?: string): Promise<string> {
  const { hazardId } = await world.find()
  await world.as('job', async (uow) => {
    const found = await uow.em.findOneOrFail(Hazard, { id: hazardId })
    Object.assign(found, { state, reinspectorEnterpriseId: reinspector })
    if (lookBackOf)
      uow.em.create(LookBack, {
        allianceId: world.allianceId,
        id: newId(),
        hazardId,
        enterpriseId: world.host,
        groupId: world.groupId,
        days: 30,
        dueOn: '2026-04-10',
        inspectorEnterpriseId: lookBackOf,
        state: 'assigned',
      })
  })
  return hazardId
}

async function change(
  part: Part,
  enterpriseId: string,
  transition: 'suspend' | 'exit' | 'expel' | 'restore',
): Promise<string> {
  const { id, version } = await world.as('job', (uow) =>
    uow.em.findOneOrFail(Membership, { allianceId: world.allianceId, enterpriseId }),
  )
  const { state } = await world.as(part, (uow) =>
    changeMembership(uow, { membershipId: id, version, transition, reason: '搬迁' }),
  )
  return state
}

const read = <T>(run: (uow: UnitOfWork) => Promise<T>): Promise<T> => world.as('job', run)
const visitOf = (id: string) => read((uow) => uow.em.findOneOrFail(Visit, { id }))
const placesOf = (visitId: string) => read((uow) => uow.em.find(VisitInspector, { visitId }))
const hazardOf = (id: string) => read((uow) => uow.em.findOneOrFail(Hazard, { id }))
const lookBackOf = (hazardId: string) => read((uow) => uow.em.findOneOrFail(LookBack, { hazardId }))
const repairs = () =>
  read(async (uow) =>
    (
      await uow.em.execute<{ key: string }[]>(
        `select key from app.outbox where job = 'inspection.repair-visit' order by key`,
      )
    ).map((row) => row.key),
  )

describe.each([
  ['expelled', 'chair', 'expel', 'expelled'],
  ['let go', 'secretary', 'exit', 'exited'],
  ['suspended', 'chair', 'suspend', 'suspended'],
] as const)('a firm that is %s', (_what, by, transition, state) => {
  test('hands back its places, its re-inspections and its look-backs at once', async () => {
    const coming = await visit(world.host, 'confirmed', [world.peer, world.third])
    const draft = await visit(world.host, 'draft', [world.peer])
    const over = await visit(world.host, 'field_done', [world.peer])
    const own = await visit(world.peer, 'published', [world.third])
    const begun = await visit(world.peer, 'in_progress', [world.third])
    const submitted = await hazard('submitted', world.peer)
    const open = await hazard('rectifying', world.peer)
    const others = await hazard('submitted', world.third)
    const looked = await hazard('closed', world.peer, world.peer)

    expect(await change(by, world.peer, transition)).toBe(state)

    const given = (await placesOf(coming)).find((place) => place.enterpriseId === world.peer)!
    expect(given).toMatchObject({ state: 'declined' })
    expect(given.declineReason).toContain('乙厂')
    expect((await placesOf(coming)).find((place) => place.enterpriseId === world.third)!.state).toBe(
      'accepted',
    )
    const onSpot = (await placesOf(world.visitId))[0]!
    expect(onSpot.state).toBe('declined')
    expect((await placesOf(draft))[0]!.state).toBe('declined')
    // Who signed, signed.
    expect((await placesOf(over))[0]!.state).toBe('accepted')
    expect(await repairs()).toEqual([`repair:${given.id}`, `repair:${onSpot.id}`].sort())

    expect(await visitOf(own)).toMatchObject({ state: 'cancelled' })
    expect((await visitOf(own)).cancelReason).toContain('乙厂')
    expect((await visitOf(begun)).state).toBe('in_progress')

    expect((await hazardOf(submitted)).reinspectorEnterpriseId).toBeNull()
    expect((await hazardOf(open)).reinspectorEnterpriseId).toBeNull()
    expect((await hazardOf(others)).reinspectorEnterpriseId).toBe(world.third)
    // The one firm left that is neither host nor gone.
    expect(await lookBackOf(looked)).toMatchObject({ state: 'assigned', inspectorEnterpriseId: world.third })
  })

  test('sees no visit and no hazard of others any more', async () => {
    const submitted = await hazard('submitted', world.peer)
    const sees = (): Promise<[number, number]> =>
      world.as('peerSafety', async (uow) => [
        await uow.em.count(Visit, { id: world.visitId }),
        await uow.em.count(Hazard, { id: submitted }),
      ])
    expect(await sees()).toEqual([1, 1])
    await change(by, world.peer, transition)
    expect(await sees()).toEqual([0, 0])
  })
})

describe('a firm that leaves by its own hand', () => {
  async function owner(): Promise<void> {
    const { personId } = world.people.peerSafety
    const seatId = newId()
    await world.system('seed-world', async (uow) => {
      uow.em.create(EnterpriseSeat, {
        id: seatId,
        enterpriseId: world.peer,
        personId,
        personName: 'owner',
        phoneMasked: '139****0000',
        role: 'principal',
        isInspector: true,
        startsOn: '2020-01-01',
      })
    })
    world.people.peerSafety.actor = { kind: 'person', personId, seat: `member:${seatId}` }
  }

  test('hands back what it does not even see, in the same transaction, and keeps no right to it', async () => {
    await owner()
    const coming = await visit(world.host, 'published', [world.peer])
    const own = await visit(world.peer, 'confirmed', [world.third])
    const open = await hazard('rectifying', world.peer)
    const looked = await hazard('closed', world.peer, world.peer)
    const unseen = await visit(world.host, 'published', [world.third])
    const member = await read((uow) => uow.em.findOneOrFail(Membership, { enterpriseId: world.peer }))
    const after = await world.as('peerSafety', async (uow) => {
      await changeMembership(uow, {
        membershipId: member.id,
        version: member.version,
        transition: 'exit',
        reason: '搬迁',
      })
      uow.em.clear()
      return uow.em.count(Visit, { id: unseen })
    })
    expect(after).toBe(0)
    expect((await placesOf(coming))[0]!.state).toBe('declined')
    expect(await visitOf(own)).toMatchObject({ state: 'cancelled' })
    expect((await hazardOf(open)).reinspectorEnterpriseId).toBeNull()
    expect((await lookBackOf(looked)).inspectorEnterpriseId).toBe(world.third)
  })

  test('and nobody borrows the alliance’s rights without having left', async () => {
    await owner()
    const member = await read((uow) => uow.em.findOneOrFail(Membership, { enterpriseId: world.peer }))
    const foreign = await read((uow) => uow.em.findOneOrFail(Membership, { enterpriseId: world.host }))
    for (const id of [member.id, foreign.id])
      await expect(
        world.as('peerSafety', (uow) => uow.em.execute('select authz.begin_hand_back(?)', [id])),
      ).rejects.toThrow(/has not left/)
  })

  test('is asked of nobody where nobody is left: a look-back waits for the leader', async () => {
    const looked = await hazard('closed', world.third, world.third)
    await change('chair', world.peer, 'suspend')
    await change('chair', world.third, 'expel')
    expect(await lookBackOf(looked)).toMatchObject({ state: 'pending', inspectorEnterpriseId: null })
    expect(await change('chair', world.peer, 'restore')).toBe('active')
  })
})
