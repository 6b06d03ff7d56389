import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatePeerWorld } from '../../planning/index.ts'
import { type SubstituteQuestion, findSubstitute } from './substitute.ts'

const world = generatePeerWorld(7, { members: 24, conflictShare: 0.2 })
const day = world.workdays[0]!

const question = fc
  .record({
    host: fc.nat(23),
    role: fc.constantFrom('leader' as const, 'member' as const),
    team: fc.uniqueArray(fc.nat(23), { maxLength: 3 }),
    declined: fc.nat(23),
    places: fc.array(fc.tuple(fc.nat(23), fc.nat(23), fc.nat(3)), { maxLength: 30 }),
  })
  .map(({ host, role, team, declined, places }): SubstituteQuestion => {
    const id = (at: number): string => world.members[at]!.memberId
    return {
      input: world,
      hostId: id(host),
      role,
      plannedOn: day,
      notAgain: new Set([...team, declined].map(id)),
      team: team.map(id),
      places: places.map(([inspector, of, at]) => ({
        inspector: id(inspector),
        host: id(of),
        plannedOn: world.workdays[at]!,
      })),
    }
  })

describe('a substitute', () => {
  it('breaks no rule, in any world', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = findSubstitute(asked)
        if (!found) return
        const member = world.members.find((one) => one.memberId === found.enterpriseId)!
        expect(found.enterpriseId).not.toBe(asked.hostId)
        expect(asked.notAgain.has(found.enterpriseId)).toBe(false)
        expect(member.unavailableDates).not.toContain(day)
        if (asked.role === 'leader') expect(member.isLead).toBe(true)
        const pair = [found.enterpriseId, asked.hostId]
        expect((world.forbiddenPairs ?? []).some((one) => pair.includes(one.a) && pair.includes(one.b))).toBe(
          false,
        )
        const busy = asked.places
          .filter((one) => one.plannedOn === day)
          .flatMap((one) => [one.inspector, one.host])
        expect(busy).not.toContain(found.enterpriseId)
      }),
    )
  })

  it('is the one who covers what the team does not, before the one who is near', () => {
    const near = {
      memberId: 'near',
      lat: 27.7,
      lon: 120.6,
      isLead: false,
      riskCategories: [],
      qualifiedCategories: [],
    }
    const input = {
      ...world,
      forbiddenPairs: [],
      history: [],
      members: [
        { ...near, memberId: 'host', riskCategories: ['dust'] },
        near,
        { ...near, memberId: 'far', lat: 28.2, qualifiedCategories: ['dust'] },
      ],
    }
    const asked = {
      input,
      hostId: 'host',
      role: 'member' as const,
      plannedOn: day,
      places: [],
      notAgain: new Set<string>(),
    }
    expect(findSubstitute({ ...asked, team: [] })?.enterpriseId).toBe('far')
    expect(findSubstitute({ ...asked, team: ['far'], notAgain: new Set(['far']) })?.enterpriseId).toBe('near')
    expect(findSubstitute({ ...asked, role: 'leader', team: [] })).toBeNull()
  })
})
