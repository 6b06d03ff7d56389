import { describe, expect, it } from 'vitest'
import { commonPrefix, isSame, moveTo, neighbour, type Carried, type Plan, type Stop } from './plan-moves.ts'

const stop = (visitId: string, expertId: string, day: string, start: number, teamIds = [expertId]): Stop =>
  ({ visitId, expertId, day, start, end: start + 120, teamIds, hostName: visitId }) as unknown as Stop
const experts = ['a', 'b', 'c'].map((expertId) => ({ expertId, workFrom: 510 }))
const days = ['2026-11-23', '2026-11-24']
const one = stop('v1', 'a', days[0]!, 540)
const two = stop('v2', 'b', days[1]!, 540)
const team = stop('v3', 'a', days[0]!, 840, ['a', 'c'])
const plan = { experts, days, stops: [one, two, team] } as unknown as Plan
const carry = (of: Stop): Carried => ({ visitId: of.visitId, hostName: '', minutes: 120, stop: of })

describe('a visit dropped on the timeline', () => {
  it('keeps its hour where that is free, and stands after the others where it is not', () => {
    expect(moveTo(plan, carry(one), { expertId: 'c', day: days[1]!, start: null })).toMatchObject({
      expertIds: ['c'],
      start: 540,
    })
    expect(moveTo(plan, carry(one), { expertId: 'b', day: days[1]!, start: null }).start).toBe(705)
  })
  it('replaces only the member of a team whose row it left', () => {
    expect(moveTo(plan, carry(team), { expertId: 'b', day: days[0]!, start: null }).expertIds).toEqual([
      'b',
      'c',
    ])
    expect(moveTo(plan, carry(team), { expertId: 'c', day: days[1]!, start: null }).expertIds).toEqual([
      'a',
      'c',
    ])
  })
  it('takes the hour pointed at, and knows when nothing changed', () => {
    const move = moveTo(plan, carry(one), { expertId: 'a', day: days[0]!, start: 600 })
    expect(move.start).toBe(600)
    expect(isSame(carry(one), move)).toBe(false)
    expect(isSame(carry(one), moveTo(plan, carry(one), { expertId: 'a', day: days[0]!, start: 540 }))).toBe(
      true,
    )
  })
})

it('the keyboard stays inside the grid', () => {
  const at = { expertId: 'a', day: days[0]!, start: null }
  expect(neighbour(plan, at, 'ArrowUp')).toEqual(at)
  expect(neighbour(plan, at, 'ArrowDown').expertId).toBe('b')
  expect(neighbour(plan, at, 'ArrowRight').day).toBe(days[1])
})

it('names of hosts lose what all of them begin with', () => {
  expect(commonPrefix(['瑞安市甲厂', '瑞安市乙厂'])).toBe('瑞安市')
  expect(commonPrefix(['甲乙厂', '甲丙厂'])).toBe('')
  expect(commonPrefix(['只有一家'])).toBe('')
})
