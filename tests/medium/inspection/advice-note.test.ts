import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actor, newId } from '@anhu/domain/kernel'
import {
  AdviceNote,
  acknowledgeAdviceNote,
  recallAdviceNote,
  recordVisit,
  replyToAdviceNote,
  reviewAdviceNote,
} from '@anhu/domain/inspection'
import { type VisitCase, publishedVisits, wholeCheck } from './visit-world.ts'
import { type InspectionWorld, makeInspectionWorld } from './world.ts'

let world: InspectionWorld
let visits: VisitCase[] = []
let visit: VisitCase
let adviceNoteId: string

beforeAll(async () => {
  world = await makeInspectionWorld(9)
  visits = await publishedVisits(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  visit = visits.pop()!
  const check = await wholeCheck(world, visit)
  await world.as(visit.team[0]!.inspector, (uow) =>
    recordVisit(uow, { clientMutationId: newId(), visitId: visit.visitId, ...check }),
  )
  const [note] = await world.sql<{ id: string }>('select id from app.advice_notes where visit_id = $1', [
    visit.visitId,
  ])
  adviceNoteId = note!.id
})

const told = (kind: string) =>
  world.sql<{ to: object[]; params: object }>(
    `select payload->'to' as to, payload->'params' as params from app.outbox
     where payload->>'kind' = $1 and payload->>'objectId' = $2`,
    [kind, adviceNoteId],
  )
const review = (by: Actor) => world.as(by, (uow) => reviewAdviceNote(uow, { adviceNoteId }))
const sees = (by: Actor) => world.as(by, (uow) => uow.em.count(AdviceNote, { id: adviceNoteId }))
const reply = async () => {
  await world.as(visit.host.principal, (uow) => acknowledgeAdviceNote(uow, { adviceNoteId }))
  await world.as(world.job, (uow) =>
    uow.em.execute(`update app.hazards set state = 'closed', version = version + 1 where visit_id = ?`, [
      visit.visitId,
    ]),
  )
  await world.as(visit.host.principal, (uow) => replyToAdviceNote(uow, { adviceNoteId }))
}

describe('the opinion on an advice note', () => {
  it('is asked of the leader and the team once the host has answered, and one of the team gives it', async () => {
    const [first, second] = visit.team
    expect(await sees(second!.inspector)).toBe(0)
    await expect(review(second!.inspector)).rejects.toMatchObject({ name: 'NotVisible' })
    await reply()
    const [message] = await told('advice-note-replied')
    expect(message!.to).toContainEqual({ type: 'group', groupId: world.groupId })
    expect(message!.to).toContainEqual({ type: 'person', personId: first!.inspectorId })
    expect(await review(second!.inspector)).toMatchObject({ state: 'reviewed' })
    await expect(review(first!.inspector)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  it('is not for firms that were not there, nor for the host, nor for colleagues who do not inspect', async () => {
    await reply()
    const stranger = world.firms.find((firm) => firm !== visit.host && !visit.team.includes(firm))!
    expect(await sees(stranger.inspector)).toBe(0)
    await expect(review(stranger.inspector)).rejects.toMatchObject({ name: 'NotVisible' })
    await expect(review(visit.host.inspector)).rejects.toMatchObject({ code: 'ROLE_MAY_NOT' })
    await expect(review(visit.team[1]!.principal)).rejects.toMatchObject({ code: 'ROLE_MAY_NOT' })
    expect(await review(world.leader)).toMatchObject({ state: 'reviewed' })
  })

  it('a firm that gave its place away gives none', async () => {
    await reply()
    const { id } = visit.team[1]!
    await world.as(world.job, (uow) =>
      uow.em.execute(
        `update app.visit_inspectors set state = 'declined' where visit_id = ? and enterprise_id = ?`,
        [visit.visitId, id],
      ),
    )
    expect(await sees(visit.team[1]!.inspector)).toBe(0)
  })
})

describe('taking an advice note back', () => {
  it('tells the host, who may have it in hand', async () => {
    await expect(
      world.as(world.leader, (uow) => recallAdviceNote(uow, { adviceNoteId })),
    ).resolves.toMatchObject({ state: 'recalled' })
    const [message] = await told('advice-note-recalled')
    expect(message!.to).toEqual([
      { type: 'enterprise', enterpriseId: visit.host.id, roles: ['principal', 'safety'] },
    ])
    expect(message!.params).toMatchObject({ number: expect.stringMatching(/^HC-/) })
  })
})
