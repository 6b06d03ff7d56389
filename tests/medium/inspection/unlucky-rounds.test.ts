import { afterEach, describe, expect, it } from 'vitest'
import { type UnitOfWork, newId } from '@anhu/domain/kernel'
import {
  choosePlan,
  createRound,
  inspectionJobs,
  planRound,
  publishRound,
  solveRoundPlan,
} from '@anhu/domain/inspection'
import type { PeerPlan } from '@anhu/domain/planning'
import { type InspectionWorld, dayFromNow, makeInspectionWorld } from './world.ts'

let world: InspectionWorld
afterEach(() => world.close())

const planned = async (): Promise<{ roundId: string; planId: string; state: string; plan: PeerPlan }> => {
  const { roundId } = await world.as(world.secretary, (uow) =>
    createRound(uow, { name: '轮次', startsOn: dayFromNow(10), endsOn: dayFromNow(40) }),
  )
  const { planId, state } = await world.as(world.secretary, (uow) => planRound(uow, { roundId }))
  const [row] = await world.sql<{ plan: PeerPlan }>('select plan from app.round_plans where id = $1', [
    planId,
  ])
  return { roundId, planId, state, plan: row!.plan }
}

describe('a round that cannot be what it should', () => {
  it('of one firm has a plan that names the gap, and nothing to choose', async () => {
    world = await makeInspectionWorld(1)
    const { planId, state, plan } = await planned()
    expect(state).toBe('ready')
    expect(plan.unmet.map((gap) => gap.constraint)).toContain('inspector')
    await expect(world.as(world.secretary, (uow) => choosePlan(uow, { planId }))).rejects.toMatchObject({
      code: 'PLAN_EMPTY',
    })
  })

  it('of two firms is partial: each visits the other, and the missing places are named', async () => {
    world = await makeInspectionWorld(2, { leads: 1 })
    const { roundId, planId, plan } = await planned()
    expect(plan.status).toBe('partial')
    expect(plan.unmet.length).toBeGreaterThan(0)
    await world.as(world.secretary, (uow) => choosePlan(uow, { planId }))
    expect(await world.as(world.secretary, (uow) => publishRound(uow, { roundId }))).toMatchObject({
      state: 'published',
    })
  })

  it('of firms that all conflict has no team, and says so', async () => {
    world = await makeInspectionWorld(4)
    const ids = world.firms.map((firm) => firm.id).sort()
    for (const [at, a] of ids.entries()) {
      for (const b of ids.slice(at + 1)) {
        await world.sql(
          `insert into app.declared_conflicts (alliance_id, id, enterprise_a, enterprise_b, kind, reason, declared_by_name, declared_at) values ($1, $2, $3, $4, 'competitor', '', '', now())`,
          [world.allianceId, newId(), a, b],
        )
      }
    }
    const { planId, plan } = await planned()
    expect(plan.visits.flatMap((visit) => visit.team)).toEqual([])
    expect(new Set(plan.unmet.map((gap) => gap.who[0]))).toEqual(new Set(ids))
    await expect(world.as(world.secretary, (uow) => choosePlan(uow, { planId }))).rejects.toMatchObject({
      code: 'PLAN_EMPTY',
    })
  })

  it('of too many firms for a request is left to a worker, which solves it once', async () => {
    world = await makeInspectionWorld(32)
    const { planId, state } = await planned()
    expect(state).toBe('solving')
    const asked = await world.sql<{ payload: unknown }>(
      `select payload from app.outbox where job = 'inspection.solve-plan'`,
    )
    expect(asked).toEqual([{ payload: { planId } }])
    const tools = {
      blobs: undefined as never,
      sideline: <T>(run: (uow: UnitOfWork) => Promise<T>) => world.as(world.job, run),
    }
    await world.as(world.job, (uow) => inspectionJobs['inspection.solve-plan'](uow, { planId }, tools))
    const solved = await world.as(world.job, (uow) => solveRoundPlan(uow, planId))
    expect(solved.state).toBe('ready')
    expect(await world.as(world.job, (uow) => solveRoundPlan(uow, planId))).toEqual(solved)
    expect(await world.as(world.secretary, (uow) => choosePlan(uow, { planId }))).toMatchObject({
      visits: 32,
    })
  })

  it('in a week without a workday is refused in words', async () => {
    world = await makeInspectionWorld(3)
    for (let days = 10; days <= 12; days++) {
      await world.sql(`insert into app.calendar_days (date, kind, source) values ($1, 'off', 'test')`, [
        dayFromNow(days),
      ])
    }
    const { roundId } = await world.as(world.secretary, (uow) =>
      createRound(uow, { name: '长假', startsOn: dayFromNow(10), endsOn: dayFromNow(12) }),
    )
    await expect(world.as(world.secretary, (uow) => planRound(uow, { roundId }))).rejects.toMatchObject({
      code: 'ROUND_NO_WORKDAY',
    })
  })
})
