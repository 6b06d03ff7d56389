import { describe, expect, it } from 'vitest'
import { mergeAnswer } from './merge-answer.ts'

const at = (second: number): Date => new Date(second * 1000)
const stored = {
  id: 'a',
  result: 'conform' as const,
  note: null,
  personId: 'p',
  answeredAt: at(10),
  version: 3,
}
const incoming = (more: object = {}) => ({
  id: 'b',
  itemKey: 'K',
  result: 'nonconform' as const,
  note: null,
  answeredAt: at(20),
  expectedVersion: null,
  ...more,
})

describe('an answer that arrives', () => {
  it('is the first of its item', () => expect(mergeAnswer(undefined, incoming(), 'p', false)).toBe('insert'))
  it('is there already, whoever sent it', () =>
    expect(mergeAnswer(stored, incoming({ result: 'conform' }), 'q', true)).toBe('ignore'))
  it('replaces an earlier one of the same person, never a later one', () => {
    expect(mergeAnswer(stored, incoming(), 'p', false)).toBe('replace')
    expect(mergeAnswer(stored, incoming({ answeredAt: at(5) }), 'p', false)).toBe('ignore')
  })
  it("conflicts with somebody else's, until a person names the version they saw", () => {
    expect(mergeAnswer(stored, incoming(), 'q', false)).toBe('conflict')
    expect(mergeAnswer(stored, incoming({ expectedVersion: 2 }), 'q', false)).toBe('conflict')
    expect(mergeAnswer(stored, incoming({ expectedVersion: 3 }), 'q', false)).toBe('replace')
  })
  it('conflicts when its id is known with another body', () =>
    expect(mergeAnswer(stored, incoming({ id: 'a' }), 'p', false)).toBe('conflict'))
  it('changes nothing on a signed sheet, not even with the right version', () =>
    expect(mergeAnswer(stored, incoming({ expectedVersion: 3 }), 'p', true)).toBe('conflict'))
})
