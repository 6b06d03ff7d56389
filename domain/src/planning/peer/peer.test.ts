import { describe, expect, it } from 'vitest'
import { generatePeerWorld } from '../testing/peer-world.ts'
import { solveInThread } from '../thread.ts'
import { planPeerRound } from './plan.ts'
import {
  PlanningAbortedError,
  PlanningInputError,
  type PeerPlan,
  type PeerRoundInput,
  type PreviousVisit,
} from './types.ts'
import { verifyPeerPlan } from './verify.ts'
import { explainPair, whyNot } from './why-not.ts'

function visitsOf(plan: PeerPlan): PreviousVisit[] {
  return plan.visits.map((v) => ({
    hostId: v.hostId,
    inspectorIds: v.team.map((s) => s.inspectorId),
    date: v.date,
  }))
}

function pairsOf(plan: PeerPlan): Set<string> {
  return new Set(plan.visits.flatMap((v) => v.team.map((s) => `${s.inspectorId}>${v.hostId}`)))
}

const world = generatePeerWorld(66, { members: 40, availability: 0.95 })

describe('named gaps', () => {
  it('names the one host without an eligible lead, and plans everybody else in full', async () => {
    const victim = world.members.find((m) => !m.isLead)!.memberId
    const leads = world.members.filter((m) => m.isLead).map((m) => m.memberId)
    const input: PeerRoundInput = {
      ...world,
      forbiddenPairs: leads.map((b) => ({ a: victim, b, reason: 'competitor' })),
    }
    const plan = await planPeerRound(input)
    const gaps = plan.unmet.filter((u) => u.constraint === 'leader' || u.constraint === 'inspector')
    expect(gaps.map((u) => [u.constraint, u.who, u.reason.code, u.cheapestFix?.code])).toEqual([
      ['leader', [victim], 'no-eligible-lead', 'borrow-leader'],
    ])
    expect(gaps[0]!.reason.params['competitor']).toBe(leads.length)
    expect(plan.status).toBe('partial')
  })

  it('says which capacity would help when all leads are full', async () => {
    const input: PeerRoundInput = {
      ...world,
      forbiddenPairs: [],
      members: world.members.map((m) => ({ ...m, capacity: m.isLead ? 1 : null, ownerGroup: null })),
    }
    const plan = await planPeerRound(input)
    const gap = plan.unmet.find((u) => u.constraint === 'leader')!
    expect(gap.reason.code).toBe('leads-full')
    expect(gap.cheapestFix?.code).toBe('raise-capacity')
    const missing = plan.tiers.find((t) => t.tier === 'missing')!
    expect(missing.cost).toBe(world.members.length - world.members.filter((m) => m.isLead).length)
    expect(missing.proven).toBe(true)
  })

  it('refuses unusable input with every problem named', async () => {
    const twice = [...world.members, { ...world.members[0]!, lat: Number.NaN }]
    await expect(planPeerRound({ ...world, members: twice, k: 0 })).rejects.toThrow(PlanningInputError)
    await expect(planPeerRound({ ...world, members: twice, k: 0 })).rejects.toThrow(
      /appears twice.*no usable coordinates.*k is 0/,
    )
  })
})

describe('pins, absences and repair', () => {
  it('keeps a pinned pair and never seats an excluded one', async () => {
    const plan = await planPeerRound(world)
    const host = plan.visits[0]!
    const outsider = world.members.find(
      (m) =>
        !m.isLead &&
        m.memberId !== host.hostId &&
        !pairsOf(plan).has(`${m.memberId}>${host.hostId}`) &&
        !(world.forbiddenPairs ?? []).some(
          (f) => [f.a, f.b].includes(m.memberId) && [f.a, f.b].includes(host.hostId),
        ),
    )!.memberId
    const insider = host.team.find((s) => s.role === 'member')!.inspectorId
    const pinned = await planPeerRound({
      ...world,
      pins: {
        must: [{ inspector: outsider, host: host.hostId }],
        mustNot: [{ inspector: insider, host: host.hostId }],
      },
    })
    const pairs = pairsOf(pinned)
    expect(pairs.has(`${outsider}>${host.hostId}`)).toBe(true)
    expect(pairs.has(`${insider}>${host.hostId}`)).toBe(false)
  })

  it('changes exactly the vacated seats when each has a substitute', async () => {
    const plan = await planPeerRound(world)
    const gone = plan.visits[3]!.team.find((s) => s.role === 'member')!.inspectorId
    const input: PeerRoundInput = {
      ...world,
      previous: { visits: visitsOf(plan) },
      mode: 'least-change',
      absences: [{ memberId: gone, as: 'inspector' }],
    }
    const repaired = await planPeerRound(input)
    const vacated = plan.visits.flatMap((v) => v.team).filter((s) => s.inspectorId === gone).length
    expect(repaired.diffVsPrevious!.vacatedSlots).toBe(vacated)
    expect(repaired.diffVsPrevious!.changedSlots).toBe(vacated)
    expect(repaired.diffVsPrevious!.removedPairs.every((pair) => pair.inspector === gone)).toBe(true)
    expect(verifyPeerPlan(input, repaired)).toEqual([])
  })

  it('leaves frozen visits alone, team and date', async () => {
    const plan = await planPeerRound(world)
    const frozen = visitsOf(plan).map((v, at) => ({
      ...v,
      state: at < 10 ? ('frozen' as const) : ('planned' as const),
    }))
    const away = plan.visits[20]!.team[0]!.inspectorId
    const repaired = await planPeerRound({
      ...world,
      seed: 9,
      previous: { visits: frozen },
      mode: 'best',
      pins: { mustNot: [{ inspector: away, host: plan.visits[20]!.hostId }] },
    })
    for (const before of frozen.slice(0, 10)) {
      const after = repaired.visits.find((v) => v.hostId === before.hostId)!
      expect(after.team.map((s) => s.inspectorId).toSorted()).toEqual(before.inspectorIds.toSorted())
      expect(after.date).toBe(before.date)
      expect(after.frozen).toBe(true)
    }
  })
})

describe('reasons', () => {
  it('explains a seat by rule, rank and history, and a free pair by its price', async () => {
    const plan = await planPeerRound(world)
    const visit = plan.visits[5]!
    const leader = visit.team.find((s) => s.role === 'leader')!
    const codes = explainPair(world, plan, { inspector: leader.inspectorId, host: visit.hostId }).map(
      (r) => r.code,
    )
    expect(codes).toEqual(leader.reasons.map((r) => r.code))
    expect(codes).toContain('leads-team')
    expect(codes).toContain('distance-rank')

    const pairs = pairsOf(plan)
    const outsider = world.members.find(
      (m) =>
        !m.isLead &&
        m.memberId !== visit.hostId &&
        !pairs.has(`${m.memberId}>${visit.hostId}`) &&
        !pairs.has(`${visit.hostId}>${m.memberId}`) &&
        !(world.forbiddenPairs ?? []).some(
          (f) => [f.a, f.b].includes(m.memberId) && [f.a, f.b].includes(visit.hostId),
        ),
    )!.memberId
    const answer = await whyNot(world, plan, { inspector: outsider, host: visit.hostId })
    expect(answer.inPlan).toBe(false)
    expect(answer.reasons.length).toBeGreaterThan(0)
    expect(answer.price!.moved).toContainEqual({ inspector: outsider, host: visit.hostId })
    // Forcing a pair can be free, never a gain: the plan was the best to within its gap.
    if (answer.price!.tiers.length === 0) {
      expect(answer.price!.metres).toBeGreaterThanOrEqual(-Math.ceil(plan.travelMetres - plan.lowerBound))
    }
  })

  it('names the rule that forbids a pair, without a price', async () => {
    const pair = world.forbiddenPairs![0]!
    const plan = await planPeerRound(world)
    const answer = await whyNot(world, plan, { inspector: pair.a, host: pair.b })
    expect(answer.price).toBeNull()
    expect(['same-owner', pair.reason]).toContain(answer.reasons[0]!.code)
    const self = await whyNot(world, plan, { inspector: pair.a, host: pair.a })
    expect(self.reasons[0]!.code).toBe('self')
  })

  it('says that one range over both classes is impossible with few leads, and adds up', async () => {
    const few = generatePeerWorld(5, { members: 40, leadShare: 0.1, conflictShare: 0, availability: 1 })
    const plan = await planPeerRound(few)
    expect(plan.fairness.singleRangeImpossible).toBe(true)
    expect(plan.explanation.map((r) => r.code)).toContain('balance-per-class')
    expect(plan.fairness.lines.reduce((s, l) => s + l.carried, 0)).toBe(
      plan.visits.flatMap((v) => v.team).length,
    )
    expect(plan.fairness.lines.reduce((s, l) => s + l.metres, 0)).toBe(plan.travelMetres)
    for (const group of plan.fairness.classes)
      expect(group.maxCarried - group.minCarried).toBeLessThanOrEqual(1)
  })
})

describe('cycles', () => {
  it('breaks nearly all of them when the charter puts them before travel', async () => {
    const input: PeerRoundInput = {
      ...generatePeerWorld(61, { members: 48, pastRounds: 0 }),
      rules: { cycleOrder: 'before-travel' },
    }
    const [plan, usual] = [await planPeerRound(input), await planPeerRound({ ...input, rules: {} })]
    const cycles = (of: PeerPlan): number => of.tiers.find((t) => t.tier === 'cycle')!.cost
    expect(cycles(plan)).toBeLessThan(cycles(usual) / 10)
    expect(plan.travelMetres).toBeGreaterThan(usual.travelMetres)
    expect(verifyPeerPlan(input, plan)).toEqual([])
  }, 120_000)
})

describe('running', () => {
  it('gives the same plan in a thread, and tells its progress', async () => {
    const shares: number[] = []
    const inThread = await solveInThread('peer', world, { onProgress: (p) => shares.push(p.share) })
    expect(inThread.outputHash).toBe((await planPeerRound(world)).outputHash)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  it('ends at once when it is cancelled, in a thread and without', async () => {
    for (const run of [
      (input: PeerRoundInput, o: { signal: AbortSignal; onProgress: () => void }) =>
        solveInThread('peer', input, o),
      (input: PeerRoundInput, o: { signal: AbortSignal; onProgress: () => void }) => planPeerRound(input, o),
    ]) {
      const cancel = new AbortController()
      const solving = run(world, { signal: cancel.signal, onProgress: () => cancel.abort() })
      await expect(solving).rejects.toThrow(PlanningAbortedError)
    }
  })

  it('returns a marked plan that holds every rule when its budget is gone', async () => {
    const input: PeerRoundInput = { ...generatePeerWorld(3, { members: 120 }), limits: { cpuSeconds: 0.02 } }
    const plan = await planPeerRound(input)
    expect(plan.status).toBe('budget-stopped')
    expect(verifyPeerPlan(input, plan)).toEqual([])
  })
})
