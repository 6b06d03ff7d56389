import { useSyncExternalStore } from 'react'
import { startingSeat, type Seat, type Viewer } from './seats.ts'

/** Where the sign-in stands. `offline`: no answer from the server, going on with what this phone knows. */
export interface SessionState {
  status: 'loading' | 'anonymous' | 'ready'
  viewer: Viewer | null
  seat: Seat | null
  offline: boolean
  /** Why the person was sent here, shown once on the seat or sign-in page. */
  notice: 'SEAT_ENDED' | 'SIGNED_OUT' | null
}

const VIEWER_KEY = 'anhu.viewer'
const SEAT_KEY = 'anhu.seat'

let state: SessionState = { status: 'loading', viewer: null, seat: null, offline: false, notice: null }
const listeners = new Set<() => void>()

let seated: { viewer: Viewer; seat: Seat } | null = null

function set(next: Partial<SessionState>): void {
  state = { ...state, ...next }
  const { viewer, seat } = state
  if (viewer && seat) seated = { viewer, seat }
  for (const listener of listeners) listener()
}

/** The session now, for guards and senders outside React. */
export function getSession(): SessionState {
  return state
}

/** Follows the session; returns the way to stop. */
export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The session, followed by the component. */
export function useSession(): SessionState {
  return useSyncExternalStore(subscribeSession, getSession, getSession)
}

const getSeated = () => seated

/**
 * The person and seat of a page behind the guards; throws where no guard stands before it. While the
 * guards lead away (signed out, seat ended) the page still on the screen keeps the last answer.
 */
export function useSeat(): { viewer: Viewer; seat: Seat } {
  const held = useSyncExternalStore(subscribeSession, getSeated, getSeated)
  if (!held) throw new Error('useSeat needs a page behind the seat guard')
  return held
}

// A tab keeps its own seat; a new tab starts with the one used last on this device.
function lastSeat(): string | null {
  return sessionStorage.getItem(SEAT_KEY) ?? localStorage.getItem(SEAT_KEY)
}

/** Takes over the person the server named. Returns true when somebody else used this device before. */
export function acceptViewer(viewer: Viewer): boolean {
  const before = storedViewer()
  localStorage.setItem(VIEWER_KEY, JSON.stringify(viewer))
  set({ status: 'ready', viewer, seat: startingSeat(viewer.seats, lastSeat()), offline: false })
  return before !== null && before.id !== viewer.id
}

/** The person this device knew last, for opening without a signal. */
export function storedViewer(): Viewer | null {
  try {
    return JSON.parse(localStorage.getItem(VIEWER_KEY) ?? 'null') as Viewer | null
  } catch {
    return null
  }
}

/** No answer from the server: go on as the person of last time, if any. */
export function acceptOffline(): void {
  const viewer = storedViewer()
  if (!viewer) return set({ status: 'anonymous', offline: true })
  set({ status: 'ready', viewer, seat: startingSeat(viewer.seats, lastSeat()), offline: true })
}

/** Sits down on a seat; everything asked from now on carries it. */
export function chooseSeat(seat: Seat): void {
  sessionStorage.setItem(SEAT_KEY, seat.id)
  localStorage.setItem(SEAT_KEY, seat.id)
  set({ seat, notice: null })
}

/** The server says the seat is over: forget it and let the person choose, with the reason. */
export function endSeat(): void {
  sessionStorage.removeItem(SEAT_KEY)
  localStorage.removeItem(SEAT_KEY)
  set({ seat: null, notice: 'SEAT_ENDED' })
}

/** Nobody is signed in any more. The person's unsent work stays on the device, under their own name. */
export function forgetSession(notice: SessionState['notice'] = null): void {
  sessionStorage.removeItem(SEAT_KEY)
  localStorage.removeItem(SEAT_KEY)
  if (notice === null) localStorage.removeItem(VIEWER_KEY)
  set({ status: 'anonymous', viewer: null, seat: null, notice })
}
