import type { ColumnModel } from '../core/highs-model.ts'
import type { RoutingModel } from '../core/routing-model.ts'
import { slotOf, type SlotGrid } from './priced-route.ts'

interface Meeting {
  /** As many members as the team is large, or nobody. */
  readonly row: number
  /** A row a specialty that somebody must bring. */
  readonly needs: readonly number[]
}

/** The rows that make a team visit's members meet: on one day, in one slot of it, all of them, each specialty among them. */
export class MeetingRows {
  readonly #model: RoutingModel
  readonly #grid: SlotGrid
  readonly #meetings = new Map<number, Meeting>()
  /** A member goes at most as much as the meeting takes place. */
  readonly #members = new Map<number, number>()
  /** Rows by member and slot, as asked for so far. */
  readonly #rows = new Map<number, number[]>()

  constructor(model: RoutingModel, grid: SlotGrid) {
    this.#model = model
    this.#grid = grid
  }

  get isEmpty(): boolean {
    return this.#meetings.size === 0
  }

  /** Adds all meetings that a visit may have; returns how many columns that were. */
  add(lp: ColumnModel, v: number, visitRow: number): number {
    const m = this.#model
    let added = 0
    for (let day = 0; day < m.dayCount; day++) {
      const routes = Array.from({ length: m.routeCount }, (_, r) => r).filter(
        (r) => m.routeDay[r] === day && m.allowed[v * m.routeCount + r] === 1,
      )
      const w = v * m.dayCount + day
      if (routes.length < m.team[v]! || m.close[w]! < m.open[w]!) continue
      for (let slot = slotOf(this.#grid, m.open[w]!); slot <= slotOf(this.#grid, m.close[w]!); slot++) {
        const row = lp.addRow(0, Infinity)
        const entries: [number, number][] = [
          [visitRow, 1],
          [row, -m.team[v]!],
        ]
        for (const r of routes) {
          const member = lp.addRow(-Infinity, 0)
          this.#members.set(this.#memberKey(v, r, slot), member)
          entries.push([member, -1])
        }
        const needs: number[] = []
        for (let bit = 0; m.need[v]! >> bit !== 0; bit++) {
          const need = lp.addRow(0, Infinity)
          needs.push(need)
          entries.push([need, -1])
        }
        this.#meetings.set(this.#meetingKey(v, routes[0]!, slot), { row, needs })
        lp.addColumn(0, 0, 1e20, entries)
        added++
      }
    }
    return added
  }

  /** The rows that a day enters by making the visit in the slot; null where the team cannot meet. */
  rowsOf(v: number, route: number, slot: number): number[] | null {
    const key = this.#memberKey(v, route, slot)
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    const meeting = this.#meetings.get(this.#meetingKey(v, route, slot))
    if (meeting === undefined) return null
    const cover = this.#model.cover[v * this.#model.routeCount + route]!
    const needs = meeting.needs.filter((_, bit) => (cover >> bit) & 1)
    const rows = [meeting.row, this.#members.get(key)!, ...needs]
    this.#rows.set(key, rows)
    return rows
  }

  #meetingKey(v: number, route: number, slot: number): number {
    return (v * this.#model.dayCount + this.#model.routeDay[route]!) * this.#grid.slotCount + slot
  }

  #memberKey(v: number, route: number, slot: number): number {
    return (v * this.#model.routeCount + route) * this.#grid.slotCount + slot
  }
}
