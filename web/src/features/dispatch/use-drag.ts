import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { isSame, moveTo, neighbour, type Carried, type Move, type Plan, type Spot } from './plan-moves.ts'

/** How far a pointer must go before a press becomes a drag. */
const THRESHOLD = 6
const SNAP = 15

/** What of the drag the page shows. */
export interface DragState {
  carried: Carried
  spot: Spot | null
  /** By keys: no ghost follows the pointer. */
  keyboard: boolean
  x: number
  y: number
}

/** The place under the pointer: a cell, or a lane with hours (`data-from`, `data-until`) where the hour counts too. */
function spotAt(x: number, y: number, grabbed: number): Spot | null {
  const cell = document
    .elementsFromPoint(x, y)
    .map((one) => one.closest<HTMLElement>('[data-expert][data-day]'))
    .find((one) => one !== null)
  const { expert: expertId, day, from, until } = cell?.dataset ?? {}
  if (!cell || !expertId || !day) return null
  if (from === undefined || until === undefined) return { expertId, day, start: null }
  const box = cell.getBoundingClientRect()
  const minute = Number(from) + ((x - grabbed - box.left) / box.width) * (Number(until) - Number(from))
  return { expertId, day, start: Math.round(minute / SNAP) * SNAP }
}

/**
 * Dragging visits over the timeline, by pointer or keys. `onDrop` gets the wish, never a fact: the server's dry run
 * speaks next. A press without a drag, and Enter without picking up, is `onOpen`.
 */
export function useDrag(
  plan: Plan,
  acts: { onDrop: (move: Move) => void; onOpen: (carried: Carried) => void },
): {
  drag: DragState | null
  handle: (carried: Carried) => {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    onClick: () => void
  }
} {
  const [drag, setDrag] = useState<DragState | null>(null)
  const press = useRef<{ carried: Carried; x: number; y: number; grabbed: number; moved: boolean } | null>(
    null,
  )
  const swallow = useRef(false)
  const now = useRef({ plan, acts, drag })
  useEffect(() => {
    now.current = { plan, acts, drag }
  })

  useEffect(() => {
    const move = (event: globalThis.PointerEvent) => {
      const held = press.current
      if (!held) return
      if (!held.moved && Math.hypot(event.clientX - held.x, event.clientY - held.y) < THRESHOLD) return
      held.moved = true
      event.preventDefault()
      setDrag({
        carried: held.carried,
        spot: spotAt(event.clientX, event.clientY, held.grabbed),
        keyboard: false,
        x: event.clientX,
        y: event.clientY,
      })
    }
    const end = (event: globalThis.PointerEvent) => {
      const held = press.current
      press.current = null
      if (!held?.moved) return
      swallow.current = true
      setTimeout(() => (swallow.current = false))
      setDrag(null)
      const spot = event.type === 'pointerup' ? spotAt(event.clientX, event.clientY, held.grabbed) : null
      if (!spot) return
      const wish = moveTo(now.current.plan, held.carried, spot)
      if (!isSame(held.carried, wish)) now.current.acts.onDrop(wish)
    }
    const escape = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || !press.current) return
      press.current = null
      setDrag(null)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
    addEventListener('keydown', escape)
    return () => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      removeEventListener('keydown', escape)
    }
  }, [])

  const handle = (carried: Carried) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !plan.viewerCanEdit) return
      const box = event.currentTarget.getBoundingClientRect()
      press.current = {
        carried,
        x: event.clientX,
        y: event.clientY,
        grabbed: event.clientX - box.left,
        moved: false,
      }
    },
    onClick: () => {
      if (!swallow.current) acts.onOpen(carried)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (!plan.viewerCanEdit) return
      const held = drag?.keyboard && drag.carried.visitId === carried.visitId ? drag : null
      if (event.key === ' ') {
        event.preventDefault()
        const spot = carried.stop
          ? { expertId: carried.stop.expertId, day: carried.stop.day, start: null }
          : { expertId: plan.experts[0]?.expertId ?? '', day: plan.days[0] ?? '', start: null }
        setDrag(held ? null : { carried, spot, keyboard: true, x: 0, y: 0 })
      } else if (held && event.key.startsWith('Arrow') && held.spot) {
        event.preventDefault()
        setDrag({ ...held, spot: neighbour(plan, held.spot, event.key) })
      } else if (held && event.key === 'Enter' && held.spot) {
        event.preventDefault()
        setDrag(null)
        const wish = moveTo(plan, carried, held.spot)
        if (!isSame(carried, wish)) acts.onDrop(wish)
      } else if (held && event.key === 'Escape') setDrag(null)
    },
  })
  return { drag, handle }
}
