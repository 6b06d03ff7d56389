import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Clock, newId } from '@anhu/domain/kernel'
import { closeRound, decideDropBox, inspectionJobs, recordVisit } from '@anhu/domain/inspection'
import { type VisitCase, publishedVisits, wholeCheck } from './visit-world.ts'
import { type InspectionWorld, makeInspectionWorld } from './world.ts'

let world: InspectionWorld
let visit: VisitCase
let never: VisitCase

beforeAll(async () => {
  world = await makeInspectionWorld(9)
})
afterAll(() => world.close())

const reason = '年底收尾，张三请假'
const later = (days: number): Clock => ({ now: () => new Date(Date.now() + days * 86_400_000) })
const send = (piece: object, of = visit) =>
  world.as(of.team[0]!.inspector, (uow) =>
    recordVisit(uow, { clientMutationId: newId(), visitId: of.visitId, ...piece }),
  )
const row = async (of = visit) =>
  (
    await world.sql<Record<string, any>>(
      'select state, sheet_state, cancel_reason, drop_box_until, field_done_at from app.visits where id = $1',
      [of.visitId],
    )
  )[0]!
const due = () =>
  world.sql<{ state: string; due_at: Date }>(
    `select state, due_at from app.due where object_id = $1 and kind = 'settle-cut' order by due_at`,
    [visit.visitId],
  )
const settle = (days: number) =>
  world.as(
    world.job,
    (uow) =>
      inspectionJobs['inspection.settle-cut-visit'](uow, { visitId: visit.visitId }, undefined as never),
    later(days),
  )
const told = async (kind: string, of = visit) =>
  world.sql<{ params: Record<string, string>; to: string[] }>(
    `select payload->'params' as params, payload->'to' as to from app.outbox
     where job = 'notification.deliver' and payload->>'kind' = $1 and payload->>'objectId' = $2`,
    [kind, of.visitId],
  )

describe('a visit that was going on when its round was closed', () => {
  beforeEach(async () => {
    ;[visit, never] = (await publishedVisits(world)) as [VisitCase, VisitCase]
    const check = await wholeCheck(world, visit)
    await send({ checkIn: check.checkIn, findings: check.findings })
    await world.as(world.secretary, (uow) => closeRound(uow, { roundId: visit.roundId, reason }))
  })

  it('tells team, leader and host until when it takes records; the reason stays on the record', async () => {
    expect(await row()).toMatchObject({ state: 'in_progress', cancel_reason: reason })
    const [message] = await told('visit-cut-short')
    expect(message!.params).toEqual({
      hostName: visit.host.name,
      plannedOn: expect.any(String),
      until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    })
    expect(message!.to).toEqual([
      { type: 'enterprise', enterpriseId: visit.host.id, roles: ['principal', 'safety'] },
      { type: 'group', groupId: world.groupId },
      { type: 'person', personId: visit.team[0]!.inspectorId },
      ...visit.team.slice(1).map(() => expect.objectContaining({ type: expect.any(String) })),
    ])
    expect(await due()).toMatchObject([{ state: 'pending' }])
    // Those that had not begun are told too, team and all, and no reason travels with the message.
    const [cancelled] = await told('visit-cancelled', never)
    expect(cancelled!.to).toHaveLength(1 + never.team.length)
    expect(Object.keys(cancelled!.params)).not.toContain('reason')
    const words = await world.sql(`select 1 from app.outbox where payload::text like '%张三%'`)
    expect(words).toEqual([])
  })

  it('is reported after the week with what was recorded, unsigned, and its hazard goes on', async () => {
    await settle(8)
    expect(await row()).toMatchObject({ state: 'reported', sheet_state: 'draft', cancel_reason: reason })
    expect((await row())['field_done_at']).not.toBeNull()
    expect(await told('visit-settled')).toHaveLength(1)
    expect(await world.sql('select state from app.hazards where visit_id = $1', [visit.visitId])).toEqual([
      { state: 'pending_confirm' },
    ])
    expect(await world.sql('select 1 from app.advice_notes where visit_id = $1', [visit.visitId])).toEqual([])
    // Again changes nothing.
    await settle(9)
    expect(await told('visit-settled')).toHaveLength(1)
  })

  it('waits while a leader has a late piece to decide about, and is whole when it is accepted', async () => {
    const check = await wholeCheck(world, visit)
    expect(await send(check)).toMatchObject({ late: true })
    await settle(8)
    expect((await row())['state']).toBe('in_progress')
    expect(await due()).toHaveLength(2)
    const [item] = await world.sql<{ id: string }>('select id from app.drop_box_items where visit_id = $1', [
      visit.visitId,
    ])
    await world.as(world.leader, (uow) => decideDropBox(uow, { itemId: item!.id, accept: true }))
    expect(await row()).toMatchObject({ state: 'field_done', sheet_state: 'locked' })
    await settle(16)
    expect((await row())['state']).toBe('field_done')
  })
})
