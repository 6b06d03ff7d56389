import { describe, expect, it } from 'vitest'
import { guard, safeNext } from './guard.ts'
import type { SeatKind } from './seats.ts'
import type { SessionState } from './session-store.ts'

function session(kind: SeatKind | null, status: SessionState['status'] = 'ready'): SessionState {
  const seat = kind ? { id: `${kind}:1`, kind, title: '', place: '' } : null
  const viewer = status === 'ready' ? { id: '1', name: '', phone: '', seats: seat ? [seat] : [] } : null
  return { status, viewer, seat, offline: false, notice: null }
}

describe('guard', () => {
  it('asks for sign-in, then for a seat, and remembers where the person wanted to go', () => {
    expect(guard(session(null, 'anonymous'), 'desk', ['bureau'], '/bureau')).toEqual({
      to: '/sign-in',
      search: { next: '/bureau' },
    })
    expect(guard(session(null), 'desk', ['bureau'], '/bureau')).toEqual({
      to: '/seats',
      search: { next: '/bureau' },
    })
  })
  it('sends a firm to the phone door and a committee to the desk', () => {
    expect(guard(session('member'), 'desk', ['committee'], '/committee')).toEqual({ leave: '/m/today' })
    expect(guard(session('committee'), 'member', ['member'], '/m/today')).toEqual({ leave: '/committee' })
    expect(guard(session('expert'), 'desk', ['bureau'], '/bureau')).toEqual({ leave: '/m/route' })
  })
  it('keeps the committee out of the bureau, and lets each into its own', () => {
    expect(guard(session('committee'), 'desk', ['bureau'], '/bureau')).toEqual({ to: '/denied' })
    expect(guard(session('bureau'), 'desk', ['bureau'], '/bureau')).toBeNull()
  })
})

it('returns only to pages of this portal after sign-in', () => {
  expect(safeNext('/m/hazards?state=SUBMITTED')).toBe('/m/hazards?state=SUBMITTED')
  for (const bad of [
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/sign-in',
    undefined,
  ])
    expect(safeNext(bad)).toBeNull()
})
