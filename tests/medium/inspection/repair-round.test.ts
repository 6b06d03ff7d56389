import { afterEach, describe, expect, it } from 'vitest'
import {
  choosePlan,
  createRound,
  declineAssignment,
  planRound,
  postponeVisit,
  publishRepair,
  publishRound,
  repairVisit,
  updateRoundSettings,
} from '@anhu/domain/inspection'
import type { PeerPlan } from '@anhu/domain/planning'
import { type InspectionWorld, dayFromNow, makeInspectionWorld } from './world.ts'

let world: InspectionWorld
afterEach(() => world.close())

interface Place {
  id: string
  visit_id: string
  enterprise_id: string
  host_enterprise_id: string
  state: string
  role: 'leader' | 'member'
  version: number
  planned_on: string
}

const placesOf = (roundId: string) =>
  world.sql<Place>(
    `select i.id, i.visit_id, i.enterprise_id, i.host_enterprise_id, i.state, i.role, i.version, i.planned_on::text
       from app.visit_inspectors i join app.visits v on v.id = i.visit_id where v.round_id = $1 order by i.id`,
    [roundId],
  )
const visitsOf = (roundId: string) =>
  world.sql<{ id: string; enterprise_id: string; state: string; planned_on: string; version: number }>(
    'select id, enterprise_id, state, planned_on::text, version from app.visits where round_id = $1 order by id',
    [roundId],
  )
const planOf = async (planId: string) =>
  (
    await world.sql<{
      plan: PeerPlan
      before: { travelMetres: number; tiers: unknown[] } | null
      state: string
    }>('select plan, before, state from app.round_plans where id = $1', [planId])
  )[0]!
const open = (place: Place): boolean => place.state === 'assigned' || place.state === 'accepted'
const teams = (places: Place[]): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const place of places.filter(open))
    found.set(
      place.host_enterprise_id,
      [...(found.get(place.host_enterprise_id) ?? []), place.enterprise_id].sort(),
    )
  return found
}
const told = (kind: string) =>
  world.sql<{ to: { enterpriseId?: string; personId?: string }; object: string }>(
    `select payload->'to'->0 as to, payload->>'objectId' as object from app.outbox
      where job = 'notification.deliver' and payload->>'kind' = $1`,
    [kind],
  )

async function published(firms: number, more: object = {}): Promise<string> {
  const { roundId } = await world.as(world.secretary, (uow) =>
    createRound(uow, {
      name: '轮次',
      startsOn: dayFromNow(14),
      endsOn: dayFromNow(60),
      inspectorsPerHost: 3,
      leadersPerTeam: 1,
      ...more,
    }),
  )
  expect(firms).toBe(world.firms.length)
  const { planId } = await world.as(world.secretary, (uow) => planRound(uow, { roundId }))
  await world.as(world.secretary, (uow) => choosePlan(uow, { planId }))
  await world.as(world.secretary, (uow) => publishRound(uow, { roundId }))
  return roundId
}

describe('a published round that is repaired', () => {
  it('takes a pin, an exclusion and two absences with the least change; only who is concerned is told', async () => {
    world = await makeInspectionWorld(14, { leads: 6 })
    const roundId = await published(14)
    const before = await placesOf(roundId)
    const [first, second] = await visitsOf(roundId)
    const teamOf = (visitId: string) => before.filter((place) => place.visit_id === visitId)
    const out = teamOf(first!.id).find((place) => place.role === 'member')!
    const away = world.firms.filter(
      (firm) =>
        firm.id !== first!.enterprise_id &&
        firm.id !== second!.enterprise_id &&
        firm.id !== out.enterprise_id,
    )
    const absent = [away[6]!.id, away[7]!.id]
    const pin = away.find(
      (firm) => !absent.includes(firm.id) && !teamOf(second!.id).some((one) => one.enterprise_id === firm.id),
    )!
    await world.as(world.secretary, (uow) =>
      updateRoundSettings(uow, {
        roundId,
        must: [{ inspector: pin.id, host: second!.enterprise_id }],
        mustNot: [{ inspector: out.enterprise_id, host: first!.enterprise_id }],
        absent: absent.map((enterpriseId) => ({ enterpriseId, dates: null })),
        mode: 'least_change',
      }),
    )
    await expect(
      world.as(world.secretary, (uow) => updateRoundSettings(uow, { roundId, name: '改名' })),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const { planId, state } = await world.as(world.secretary, (uow) => planRound(uow, { roundId }))
    expect(state).toBe('ready')
    const { plan, before: measured } = await planOf(planId)
    expect(measured!.travelMetres).toBeGreaterThan(0)
    expect(measured!.tiers.length).toBeGreaterThan(3)
    const diff = plan.diffVsPrevious!
    // The seats that had to change: of the two who are away, of who was excluded, and one for the pin.
    expect(diff.changedSlots).toBeGreaterThanOrEqual(diff.vacatedSlots)
    expect(diff.changedSlots).toBeLessThanOrEqual(diff.vacatedSlots + 2)
    // Nothing is in force before it is published.
    expect(await placesOf(roundId)).toEqual(before)

    const result = await world.as(world.secretary, (uow) => publishRepair(uow, { planId }))
    expect(result.visitsChanged).toBeGreaterThan(0)
    const after = await placesOf(roundId)
    const visits = await visitsOf(roundId)
    const off = new Set(visits.filter((visit) => visit.state === 'cancelled').map((visit) => visit.id))
    expect(off.size).toBe(2)
    const now = teams(after.filter((place) => !off.has(place.visit_id)))
    for (const visit of plan.visits.filter((one) => one.team.length > 0))
      expect(now.get(visit.hostId)).toEqual(visit.team.map((seat) => seat.inspectorId).sort())
    expect(now.get(second!.enterprise_id)).toContain(pin.id)
    expect(now.get(first!.enterprise_id)).not.toContain(out.enterprise_id)
    for (const [, team] of now) for (const id of absent) expect(team).not.toContain(id)
    for (const id of absent)
      expect(visits.find((visit) => visit.enterprise_id === id)!.state).toBe('cancelled')

    // Those who stay keep their place; each who goes or comes is told once, the others hear nothing.
    const kept = before.filter((place) =>
      after.some((one) => one.id === place.id && open(one) && one.version === place.version),
    )
    expect(kept.length).toBeGreaterThan(before.length / 2)
    const released = after.filter((place) => place.state === 'replaced')
    expect(await told('visit-released')).toHaveLength(released.length)
    const added = after.filter((place) => !before.some((one) => one.id === place.id))
    expect(await told('visit-to-do')).toHaveLength(before.length + added.length)
    const changedHosts = new Set([...released, ...added].map((place) => place.host_enterprise_id))
    expect(new Set((await told('visit-replaced')).map((one) => one.to.enterpriseId))).toEqual(changedHosts)
    expect(await told('visit-to-host')).toHaveLength(14)

    // Asked again, there is nothing to change.
    const again = await world.as(world.secretary, (uow) => planRound(uow, { roundId }))
    const same = (await planOf(again.planId)).plan.diffVsPrevious!
    expect({ added: same.addedPairs, removed: same.removedPairs, moved: same.movedDates }).toEqual({
      added: [],
      removed: [],
      moved: [],
    })
  })

  it('leaves what has begun and what lies within the notice period as it is', async () => {
    world = await makeInspectionWorld(10)
    const roundId = await published(10, { startsOn: dayFromNow(1), endsOn: dayFromNow(45) })
    const visits = (await visitsOf(roundId)).toSorted((a, b) => (a.planned_on < b.planned_on ? -1 : 1))
    const soon = visits[0]!
    const done = visits.at(-1)!
    await world.as(world.job, (uow) =>
      uow.em.execute(`update app.visits set state = 'in_progress' where id = ?`, [done.id]),
    )
    const before = teams(await placesOf(roundId))
    await world.as(world.secretary, (uow) =>
      updateRoundSettings(uow, {
        roundId,
        mode: 'best',
        mustNot: [
          ...before.get(soon.enterprise_id)!.map((inspector) => ({ inspector, host: soon.enterprise_id })),
          ...before.get(done.enterprise_id)!.map((inspector) => ({ inspector, host: done.enterprise_id })),
        ],
      }),
    )
    const { planId } = await world.as(world.secretary, (uow) => planRound(uow, { roundId }))
    const { plan } = await planOf(planId)
    const said = (host: string) => plan.visits.find((visit) => visit.hostId === host)!
    expect(said(soon.enterprise_id)).toMatchObject({ frozen: true, date: soon.planned_on })
    expect(said(done.enterprise_id)).toMatchObject({ frozen: true, date: done.planned_on })
    await world.as(world.secretary, (uow) => publishRepair(uow, { planId }))
    const after = teams(await placesOf(roundId))
    expect(after.get(soon.enterprise_id)).toEqual(before.get(soon.enterprise_id))
    expect(after.get(done.enterprise_id)).toEqual(before.get(done.enterprise_id))
    const now = await visitsOf(roundId)
    for (const visit of [soon, done])
      expect(now.find((one) => one.id === visit.id)).toMatchObject({ planned_on: visit.planned_on })
  })

  it('refuses a repair of a round that moved meanwhile, and one by a plain member of the committee', async () => {
    world = await makeInspectionWorld(8)
    const roundId = await published(8)
    const [visit] = await visitsOf(roundId)
    const place = (await placesOf(roundId))[0]!
    await world.as(world.secretary, (uow) =>
      updateRoundSettings(uow, {
        roundId,
        mustNot: [{ inspector: place.enterprise_id, host: place.host_enterprise_id }],
      }),
    )
    const { planId } = await world.as(world.secretary, (uow) => planRound(uow, { roundId }))
    await world.as(world.secretary, (uow) => postponeVisit(uow, { visitId: visit!.id, reason: '停产检修' }))
    await expect(world.as(world.secretary, (uow) => publishRepair(uow, { planId }))).rejects.toMatchObject({
      code: 'PLAN_OUTDATED',
    })
    await expect(
      world.as(world.firms[0]!.principal, (uow) => publishRepair(uow, { planId })),
    ).rejects.toMatchObject({ name: 'NotAllowed' })
  })

  it('fills a declined place by the planner where nobody is free that day: the visit moves, its people are told', async () => {
    world = await makeInspectionWorld(4, { leads: 2 })
    const roundId = await published(4, { inspectorsPerHost: 2 })
    const places = await placesOf(roundId)
    const place = places.find((one) => one.role === 'member')!
    const visit = (await visitsOf(roundId)).find((one) => one.id === place.visit_id)!
    const team = places.filter((one) => one.visit_id === visit.id).map((one) => one.enterprise_id)
    const spare = world.firms.find((firm) => firm.id !== visit.enterprise_id && !team.includes(firm.id))!
    // The only firm that could step in is away on that very day.
    await world.as(world.secretary, (uow) =>
      updateRoundSettings(uow, {
        roundId,
        absent: [{ enterpriseId: spare.id, dates: [visit.planned_on] }],
      }),
    )
    const firm = world.firms.find((one) => one.id === place.enterprise_id)!
    await world.as(firm.principal, (uow) =>
      declineAssignment(uow, { visitInspectorId: place.id, version: place.version, reason: '设备检修' }),
    )
    const repaired = await world.as(world.job, (uow) => repairVisit(uow, place.id))
    expect(repaired.replacedBy?.id).toBe(spare.id)
    const moved = (await visitsOf(roundId)).find((one) => one.id === visit.id)!
    expect(moved.planned_on).not.toBe(visit.planned_on)
    expect(moved.state).toBe('published')
    const stay = (await placesOf(roundId)).filter((one) => one.visit_id === visit.id && open(one))
    expect(stay.every((one) => one.planned_on === moved.planned_on)).toBe(true)
    expect((await told('visit-moved')).map((one) => one.object)).toEqual([visit.id])
    const others = (await visitsOf(roundId)).filter((one) => one.id !== visit.id)
    expect(others.every((one) => one.version === 2 || one.state === 'published')).toBe(true)
    expect(await world.as(world.job, (uow) => repairVisit(uow, place.id))).toMatchObject({ replacedBy: null })
  })
})
