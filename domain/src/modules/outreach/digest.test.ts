import { expect, it } from 'vitest'
import { digestAt } from './digest.ts'

it.each([
  ['2026-03-01T00:10:00+08:00', 9, '2026-03-01T09:00:00+08:00'],
  ['2026-03-01T09:00:00+08:00', 9, '2026-03-01T09:00:00+08:00'],
  ['2026-03-01T09:00:01+08:00', 9, '2026-03-02T09:00:00+08:00'],
  ['2026-02-28T23:59:00+08:00', 8, '2026-03-01T08:00:00+08:00'],
  ['2026-03-01T07:00:00+08:00', 20, '2026-03-01T20:00:00+08:00'],
])('what is told at %s with the hour %i goes out at %s', (now, hour, at) => {
  expect(digestAt(new Date(now), hour)).toEqual(new Date(at))
})
