import { describe, expect, it } from 'vitest'
import { generatePeerWorld } from '../testing/peer-world.ts'
import { planPeerRound } from './plan.ts'
import type { PeerPlan, PeerRoundInput, PlannedVisit } from './types.ts'
import { verifyPeerPlan } from './verify.ts'

const world: PeerRoundInput = generatePeerWorld(8, { members: 30, availability: 0.9, conflictShare: 0.1 })
const plan = await planPeerRound(world)

function rules(input: PeerRoundInput, tampered: PeerPlan): Set<string> {
  return new Set(verifyPeerPlan(input, tampered).map((v) => v.rule))
}

function withVisit(at: number, change: (visit: PlannedVisit) => PlannedVisit): PeerPlan {
  return { ...plan, visits: plan.visits.map((v, i) => (i === at ? change(v) : v)) }
}

/** The plan with the first seat of a visit given to somebody else. */
function withInspector(at: number, inspectorId: string): PeerPlan {
  return withVisit(at, (v) => ({ ...v, team: v.team.map((s, i) => (i === 0 ? { ...s, inspectorId } : s)) }))
}

describe('the verifier', () => {
  it('accepts the plan as it came', () => {
    expect(verifyPeerPlan(world, plan)).toEqual([])
  })

  it('refuses a member that inspects itself', () => {
    expect(rules(world, withInspector(0, plan.visits[0]!.hostId))).toContain('never-self')
  })

  it('refuses a forbidden pair and a pair of one owner', () => {
    const pair = world.forbiddenPairs![0]!
    const at = plan.visits.findIndex((v) => v.hostId === pair.a)
    expect(rules(world, withInspector(at, pair.b))).toContain('never-forbidden')
    const owned: PeerRoundInput = {
      ...world,
      members: world.members.map((m) => ({ ...m, ownerGroup: 'one' })),
    }
    expect(rules(owned, plan)).toContain('never-same-owner')
  })

  it('refuses an empty seat, a missing visit and a missing leader that nobody named', () => {
    expect(
      rules(
        world,
        withVisit(0, (v) => ({ ...v, team: v.team.slice(1) })),
      ),
    ).toContain('team-size')
    expect(rules(world, { ...plan, visits: plan.visits.slice(1) })).toContain('every-host-visited')
    const ordinary = world.members.map((m) => ({ ...m, isLead: false }))
    expect(rules({ ...world, members: ordinary }, plan)).toContain('leader-is-lead')
  })

  it('refuses absent members and pinned-out pairs', () => {
    const { inspectorId } = plan.visits[0]!.team[0]!
    const { hostId } = plan.visits[0]!
    expect(rules({ ...world, absences: [{ memberId: inspectorId, as: 'inspector' }] }, plan)).toContain(
      'absent-inspector',
    )
    expect(rules({ ...world, absences: [{ memberId: hostId, as: 'host' }] }, plan)).toContain('absent-host')
    expect(
      rules({ ...world, pins: { mustNot: [{ inspector: inspectorId, host: hostId }] } }, plan),
    ).toContain('never-pinned-out')
  })

  it('refuses dates outside the workdays, twice a day, or when somebody is away', () => {
    const dated = plan.visits.findIndex((v) => v.date !== null)
    const { date, hostId } = plan.visits[dated]!
    expect(
      rules(
        world,
        withVisit(dated, (v) => ({ ...v, date: '2027-03-06' })),
      ),
    ).toContain('workday')
    const sameDay = { ...plan, visits: plan.visits.map((v) => ({ ...v, date })) }
    expect(rules(world, sameDay)).toContain('one-activity-a-day')
    const away = {
      ...world,
      members: world.members.map((m) => (m.memberId === hostId ? { ...m, unavailableDates: [date!] } : m)),
    }
    expect(rules(away, plan)).toContain('available')
    expect(
      rules(
        world,
        withVisit(dated, (v) => ({ ...v, date: null })),
      ),
    ).toContain('undated')
  })

  it('refuses wrong sums and bounds above the cost', () => {
    expect(rules(world, { ...plan, travelMetres: plan.travelMetres + 1 })).toContain('travel-sum')
    expect(rules(world, { ...plan, lowerBound: plan.travelMetres + 1 })).toContain('bound')
    const shorter = withVisit(0, (v) => ({
      ...v,
      team: v.team.map((s) => ({ ...s, metres: s.metres - 50 })),
    }))
    expect(rules(world, shorter)).toContain('metres')
  })

  it('refuses gaps that are there but not listed', () => {
    const bare: PeerRoundInput = {
      ...world,
      members: world.members.map((m) => ({ ...m, qualifiedCategories: [] })),
    }
    expect(rules(bare, plan)).toContain('coverage')
    expect(rules(world, { ...plan, unmet: [] })).toContain('cycle')
    const { team, hostId } = plan.visits[0]!
    const history = [{ inspector: team[0]!.inspectorId, host: hostId, roundsAgo: 1 }]
    expect(
      rules({ ...world, history }, { ...plan, unmet: plan.unmet.filter((u) => u.constraint !== 'repeat') }),
    ).toContain('repeat')
    const capped = { ...world, members: world.members.map((m) => ({ ...m, capacity: 1 })) }
    expect(rules(capped, plan)).toContain('capacity')
  })
})
