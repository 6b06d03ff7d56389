import { afterEach, describe, expect, it } from 'vitest'
import { type Actor, type UnitOfWork, newId } from '@anhu/domain/kernel'
import {
  cancelPlan,
  createRound,
  inspectionJobs,
  planRound,
  updateRoundSettings,
} from '@anhu/domain/inspection'
import type { PeerRoundInput } from '@anhu/domain/planning'
import { defaultCharter, updateCharter } from '@anhu/domain/tenancy'
import { type InspectionWorld, dayFromNow, makeInspectionWorld } from './world.ts'

let world: InspectionWorld
afterEach(() => world.close())

const round = async (seed = 7): Promise<string> => {
  const { roundId } = await world.as(world.secretary, (uow) =>
    createRound(uow, { name: '轮次', startsOn: dayFromNow(14), endsOn: dayFromNow(60) }),
  )
  await world.sql('update app.rounds set seed = $2 where id = $1', [roundId, seed])
  return roundId
}
const plan = (roundId: string) => world.as(world.secretary, (uow) => planRound(uow, { roundId }))
const rowOf = async (planId: string) =>
  (
    await world.sql<{
      state: string
      plan: { outputHash: string } | null
      input: PeerRoundInput
      progress: { share: number }
    }>('select state, plan, input, progress from app.round_plans where id = $1', [planId])
  )[0]!
const asked = () => world.sql(`select id from app.outbox where job = 'inspection.solve-plan'`)
const tools = {
  blobs: undefined as never,
  sideline: <T>(run: (uow: UnitOfWork) => Promise<T>) => world.as(world.job, run),
}
const solve = (planId: string) =>
  world.as(world.job, (uow) => inspectionJobs['inspection.solve-plan'](uow, { planId }, tools))

const seatOf = async (allianceId: string, role: string): Promise<Actor> => {
  const [personId, seat] = [newId(), newId()]
  await world.sql(
    `insert into app.persons (id, name, phone, locale, created_at) values ($1, $2, $3, 'zh-CN', now())`,
    [personId, role, `137${String(Date.now() % 100_000_000).padStart(8, '0')}`],
  )
  await world.sql(
    `insert into app.committee_seats (alliance_id, id, person_id, person_name, phone_masked, role, starts_on)
     values ($1, $2, $3, $4, '', $4, '2020-01-01')`,
    [allianceId, seat, personId, role],
  )
  return { kind: 'person', personId, seat: `committee:${seat}` }
}

describe('the plan cache', () => {
  it('answers the same question of another round without a solve', async () => {
    world = await makeInspectionWorld(32)
    const first = await plan(await round())
    await solve(first.planId)
    const solved = await rowOf(first.planId)
    const second = await plan(await round())
    expect(second.planId).not.toBe(first.planId)
    expect(second.state).toBe('ready')
    expect((await rowOf(second.planId)).plan!.outputHash).toBe(solved.plan!.outputHash)
    // Nobody was asked to solve it.
    expect(await asked()).toHaveLength(1)
    expect((await plan(await round(8))).state).toBe('solving')
  })

  it('shows the older answer again when the committee comes back to the older question', async () => {
    world = await makeInspectionWorld(6)
    const roundId = await round()
    const exclude = (mustNot: { inspector: string; host: string }[]) =>
      world.as(world.secretary, (uow) => updateRoundSettings(uow, { roundId, mustNot }))
    const first = await rowOf((await plan(roundId)).planId)
    await exclude([{ inspector: world.firms[0]!.id, host: world.firms[1]!.id }])
    await plan(roundId)
    await exclude([])
    const { planId, state } = await plan(roundId)
    expect(state).toBe('ready')
    const [latest] = await world.sql<{ id: string; plan: { outputHash: string } }>(
      'select id, plan from app.round_plans where round_id = $1 order by created_at desc, id desc limit 1',
      [roundId],
    )
    expect(latest!.id).toBe(planId)
    expect(latest!.plan.outputHash).toBe(first.plan!.outputHash)
  })

  it('never answers with what another alliance asked', async () => {
    world = await makeInspectionWorld(5)
    const first = await plan(await round())
    const other = newId()
    await world.sql(
      `insert into app.alliances (id, name, code, type, division_code, state, charter, created_at)
       select $1, '邻近联盟', 'LJ', type, division_code, state, charter, now() from app.alliances where id = $2`,
      [other, world.allianceId],
    )
    await world.sql(
      `insert into app.memberships (alliance_id, id, enterprise_id, enterprise_name, credit_code, division_code, state, live, is_lead, joined_on)
       select $1, gen_random_uuid(), enterprise_id, enterprise_name, credit_code, division_code, state, live, is_lead, joined_on
         from app.memberships where alliance_id = $2`,
      [other, world.allianceId],
    )
    await world.sql(
      `insert into app.inspector_qualifications (alliance_id, id, enterprise_id, person_name, category_code, level, valid_from)
       select $1, gen_random_uuid(), enterprise_id, person_name, category_code, level, valid_from
         from app.inspector_qualifications where alliance_id = $2`,
      [other, world.allianceId],
    )
    const theirSecretary = await seatOf(other, 'secretary')
    // A poisoned answer of the first alliance would be seen at once.
    await world.sql(
      `update app.round_plans set plan = jsonb_set(plan, '{outputHash}', '"poisoned"') where id = $1`,
      [first.planId],
    )
    const roundId = newId()
    await world.sql(
      `insert into app.rounds (alliance_id, id, name, state, starts_on, ends_on, group_ids, topic_codes, inspectors_per_host, leaders_per_team, seed, planning, created_at, created_by_name, version)
       select $1, $2, name, 'draft', starts_on, ends_on, group_ids, topic_codes, inspectors_per_host, leaders_per_team, seed, planning, now(), created_by_name, 1
         from app.rounds where alliance_id = $3 limit 1`,
      [other, roundId, world.allianceId],
    )
    const second = await world.as(theirSecretary, (uow) => planRound(uow, { roundId }))
    const [mine, theirs] = [await rowOf(first.planId), await rowOf(second.planId)]
    expect(theirs.input).toEqual(mine.input)
    expect(theirs.plan!.outputHash).not.toBe('poisoned')
  })

  it('asks again when the charter says otherwise, with its rules', async () => {
    world = await makeInspectionWorld(5)
    const roundId = await round()
    const first = await plan(roundId)
    expect((await rowOf(first.planId)).input.rules).toEqual({
      repeatRounds: 2,
      maxMeetings: 2,
      meetingRounds: 4,
      cycleRounds: 0,
      cycleOrder: 'after-travel',
      antiCollusionPermille: 5,
    })
    const chair = await seatOf(world.allianceId, 'chair')
    const pairing = {
      repeatRounds: 3,
      maxMeetings: 1,
      meetingRounds: 5,
      cycleRounds: 2,
      breakRings: 'always' as const,
      antiCollusionPermille: 20,
    }
    const save = (rules: object) =>
      world.as(chair, (uow) =>
        updateCharter(uow, { version: 1, charter: { ...defaultCharter, pairing: { ...pairing, ...rules } } }),
      )
    for (const wrong of [
      { repeatRounds: 7 },
      { antiCollusionPermille: 101 },
      { maxMeetings: 0 },
      { cycleRounds: -1 },
    ])
      await expect(save(wrong)).rejects.toMatchObject({ code: 'CHARTER_INVALID' })
    await save({})
    const second = await plan(roundId)
    expect(second.planId).not.toBe(first.planId)
    expect((await rowOf(second.planId)).input.rules).toEqual({
      repeatRounds: 3,
      maxMeetings: 1,
      meetingRounds: 5,
      cycleRounds: 2,
      cycleOrder: 'before-travel',
      antiCollusionPermille: 20,
    })
  })

  it('a solve that is cancelled ends at once, leaves nothing, and may be asked for again', async () => {
    world = await makeInspectionWorld(60)
    const roundId = await round()
    const first = await plan(roundId)
    expect(first.state).toBe('solving')
    const running = solve(first.planId)
    await world.as(world.secretary, (uow) => cancelPlan(uow, { planId: first.planId }))
    await running
    expect(await rowOf(first.planId)).toMatchObject({ state: 'discarded', plan: null })
    await expect(
      world.as(world.secretary, (uow) => cancelPlan(uow, { planId: first.planId })),
    ).rejects.toMatchObject({ code: 'PLAN_NOT_SOLVING' })
    const again = await plan(roundId)
    expect(again.planId).not.toBe(first.planId)
    await world.as(world.secretary, (uow) => updateRoundSettings(uow, { roundId, mode: 'best' }))
    await solve(again.planId)
    expect((await rowOf(again.planId)).state).toBe('ready')
  })
})
