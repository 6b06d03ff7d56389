import { describe, expect, it } from 'vitest'
import { startingSeat, type Seat } from './seats.ts'

const seat = (id: string, kind: Seat['kind'] = 'member'): Seat => ({ id, kind, title: '安全员', place: id })

describe('startingSeat', () => {
  it('goes straight in with one seat, and asks when there are several', () => {
    expect(startingSeat([seat('a')], null)?.id).toBe('a')
    expect(startingSeat([seat('a'), seat('b')], null)).toBeNull()
    expect(startingSeat([], 'a')).toBeNull()
  })
  it('returns to the seat used last, unless it ended', () => {
    expect(startingSeat([seat('a'), seat('b')], 'b')?.id).toBe('b')
    expect(startingSeat([seat('a'), seat('c')], 'b')).toBeNull()
  })
})
