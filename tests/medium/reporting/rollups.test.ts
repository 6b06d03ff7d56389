import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import {
  Hazard,
  MajorHazard,
  confirmHazard,
  contestHazard,
  escalateHazard,
  fixOnSpot,
  pendingDue,
  reinspectHazard,
  revokeHazard,
  runDue,
  startRectification,
  submitRectification,
  upholdHazard,
  withdrawHazard,
} from '@anhu/domain/hazard'
import { Visit, VisitInspector } from '@anhu/domain/inspection'
import {
  AllianceRollup,
  EnterpriseRollup,
  TerritoryRollup,
  refreshAllianceRollup,
  refreshTerritories,
} from '@anhu/domain/reporting'
import { Membership } from '@anhu/domain/tenancy'
import { type HazardWorld, type Part, createHazardWorld } from '../../testkit/hazard-world.ts'

let world: HazardWorld
beforeAll(async () => {
  world = await createHazardWorld()
})
afterAll(() => world?.close())

type Step = { act: number; which: number; days: number }
const step = fc.record({ act: fc.nat(9), which: fc.nat(20), days: fc.nat(4) })

const open = ['pending_confirm', 'disputed', 'pending_rectify', 'rectifying', 'submitted', 'reinspect_failed']
const late = ['pending_rectify', 'rectifying', 'reinspect_failed']
const visited = ['field_done', 'reported', 'archived']

/** One move of somebody; a move that is not open to them changes nothing. */
async function play(found: string[], { act, which, days }: Step): Promise<void> {
  world.clock.advance(days * 86_400_000)
  if (act === 0 || found.length === 0) {
    found.push((await world.find({ deadlineDays: days, immediate: days === 0 })).hazardId)
    return
  }
  const hazardId = found[which % found.length]!
  const { version } = await world.as('job', (uow) => uow.em.findOneOrFail(Hazard, { id: hazardId }))
  const seen = { hazardId, version }
  const photos = async (part: Part) => [await world.photo(part)]
  const moves: (() => Promise<unknown>)[] = [
    () => world.as('hostSafety', (uow) => confirmHazard(uow, { ...seen, measures: 'x' })),
    () => world.as('hostSafety', (uow) => contestHazard(uow, { ...seen, reason: 'x' })),
    () => world.as('leader', (uow) => upholdHazard(uow, { ...seen, reason: 'x' })),
    () => world.as('secretary', (uow) => revokeHazard(uow, { ...seen, reason: 'x' })),
    () => world.as('hostRectifier', (uow) => startRectification(uow, seen)),
    async () => {
      const taken = await photos('hostRectifier')
      return world.as('hostRectifier', (uow) =>
        submitRectification(uow, { id: newId(), ...seen, measures: 'x', photos: taken }),
      )
    },
    async () => {
      const taken = await photos('hostSafety')
      return world.as('hostSafety', (uow) => fixOnSpot(uow, { ...seen, measures: 'x', photos: taken }))
    },
    () =>
      world.as('peerSafety', (uow) =>
        reinspectHazard(uow, { ...seen, pass: which % 3 > 0, reason: 'x', newDueOn: '2027-12-01' }),
      ),
    () =>
      which % 4 === 0
        ? world.as('hostPrincipal', (uow) =>
            escalateHazard(uow, { ...seen, criterionCode: 'C-1', reason: 'x' }),
          )
        : world.as('peerSafety', (uow) => withdrawHazard(uow, { ...seen, reason: 'x' })),
  ]
  await moves[act - 1]!().catch((error: { name: string }) => {
    expect(error.name).toMatch(/DomainError|NotAllowed|NotVisible/)
  })
  const due = await world.as('job', (uow) => pendingDue(uow, uow.now()))
  for (const id of due) await world.as('job', (uow) => runDue(uow, id))
}

/** Counts in plain code over all rows. */
async function count(): Promise<Record<string, number>> {
  return world.as('job', async (uow) => {
    const hazards = await uow.em.find(Hazard, {})
    const visits = await uow.em.find(Visit, {})
    const majors = await uow.em.find(MajorHazard, {})
    const members = await uow.em.find(Membership, { live: true })
    const held = visits.filter((visit) => visited.includes(visit.state))
    const now = uow.now()
    return {
      members: members.length,
      visitsPlanned: visits.filter((visit) => !['draft', 'cancelled'].includes(visit.state)).length,
      visitsDone: held.length,
      firmsChecked: new Set(held.map((visit) => visit.enterpriseId)).size,
      hazards: hazards.filter((hazard) => !['draft', 'cancelled'].includes(hazard.state)).length,
      hazardsOpen: hazards.filter((hazard) => open.includes(hazard.state)).length,
      hazardsOverdue: hazards.filter(
        (hazard) => late.includes(hazard.state) && hazard.dueAt && hazard.dueAt < now,
      ).length,
      hazardsClosed: hazards.filter((hazard) => hazard.state === 'closed').length,
      hazardsClosedOnTime: hazards.filter((hazard) => hazard.state === 'closed' && hazard.closedOnTime)
        .length,
      hazardsMajorOpen: majors.filter((major) => !['not_major', 'closed'].includes(major.state)).length,
      hazardsDisputed: hazards.filter((hazard) => hazard.state === 'disputed').length,
      hazardsDisclosed: hazards.filter((hazard) => hazard.disclosedAt).length,
      relapses: hazards.reduce((sum, hazard) => sum + hazard.relapses, 0),
    }
  })
}

describe('the counts', () => {
  it('equal the rows after any sequence of moves, for the alliance, its firms and the county', async () => {
    const found: string[] = []
    const reached = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
        for (const one of steps) await play(found, one)
        await world.as('job', (uow) => refreshAllianceRollup(uow, world.allianceId))
        await world.system('territory-rollup', (uow) => refreshTerritories(uow))
        // The clock moves a millisecond with each look; nothing falls due within it.
        const counted = await count()
        const rollup = await world.as('secretary', (uow) =>
          uow.em.findOneOrFail(AllianceRollup, { allianceId: world.allianceId }),
        )
        expect(rollup).toMatchObject(counted)
        const host = await world.as('hostSafety', (uow) =>
          uow.em.findOneOrFail(EnterpriseRollup, { enterpriseId: world.host }),
        )
        expect(host).toMatchObject({ ...counted, members: 1 })
        const county = await world.as('officer', (uow) =>
          uow.em.findOneOrFail(TerritoryRollup, { divisionCode: 330381000000 }),
        )
        expect(county).toMatchObject({ ...counted, enterprises: counted.members })
        for (const [name, value] of Object.entries(counted)) if (value > 0) reached.add(name)
      }),
      { numRuns: 12, seed: 20261122 },
    )
    // The property is worth something only if the moves reach what is counted.
    expect([...reached]).toEqual(
      expect.arrayContaining([
        'hazardsOpen',
        'hazardsOverdue',
        'hazardsClosed',
        'hazardsMajorOpen',
        'hazardsDisputed',
        'hazardsDisclosed',
      ]),
    )
  })

  it('count a visit for the host as checked and for the inspecting firm as made, once it is done', async () => {
    await world.as('job', async (uow) => {
      const visit = await uow.em.findOneOrFail(Visit, { id: world.visitId })
      visit.state = 'field_done'
    })
    await world.as('job', (uow) => refreshAllianceRollup(uow, world.allianceId))
    const of = (enterpriseId: string) =>
      world.as('secretary', (uow) => uow.em.findOneOrFail(EnterpriseRollup, { enterpriseId }))
    expect(await of(world.host)).toMatchObject({
      visitsDone: 1,
      firmsChecked: 1,
      lastCheckedOn: '2026-03-02',
      visitsMade: 0,
    })
    expect(await of(world.peer)).toMatchObject({ visitsDone: 0, firmsChecked: 0, visitsMade: 1 })
    expect(await world.as('job', (uow) => uow.em.count(VisitInspector, {}))).toBe(1)
  })

  it('are seen by bureau and members, the firm’s own only by itself and the committee', async () => {
    expect(await world.as('officer', (uow) => uow.em.count(AllianceRollup))).toBe(1)
    expect(await world.as('officer', (uow) => uow.em.count(EnterpriseRollup))).toBe(0)
    expect(await world.as('peerSafety', (uow) => uow.em.find(EnterpriseRollup, {}))).toMatchObject([
      { enterpriseId: world.peer },
    ])
    expect(await world.as('secretary', (uow) => uow.em.count(EnterpriseRollup))).toBe(3)
  })
})
