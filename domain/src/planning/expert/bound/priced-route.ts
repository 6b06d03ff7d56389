import type { SubsetRows } from './subset-cuts.ts'

/** One day of one expert as a column: visits in order, and for team visits the slot of the day in which they begin. */
export interface PricedRoute {
  readonly route: number
  readonly visits: readonly number[]
  readonly slots: readonly number[]
  readonly metres: number
  readonly reducedCost: number
}

/** What a visit is worth in a route, per slot for team visits (`slotCount` figures a visit, single visits use the first). */
export interface RoutePrices {
  readonly route: number
  readonly fixed: number
  readonly worth: Float64Array
  /** Cuts in force, each with its price a count, ≥ 0. */
  readonly cuts: readonly PricedCut[]
  /** Visits that share a day always, or never. */
  readonly together: readonly (readonly [number, number])[]
  readonly apart: readonly (readonly [number, number])[]
}

/** A cut with its dual. */
export interface PricedCut extends SubsetRows {
  readonly price: number
}

/** Most cuts that pricing can weigh. */
export const MAX_CUTS = 192

/**
 * `quick` compares labels without looking at what they visited: fast, proves nothing. `exact` lets a label give way only to one
 * that has visited no more: finds the best route for certain. `all` only to one with the very same visits: finds every route.
 */
export type Thoroughness = 'quick' | 'exact' | 'all'

/** What a pricing found. */
export interface PricingResult {
  /** Best first. */
  readonly routes: PricedRoute[]
  /** Least reduced cost found, at most 0. */
  readonly best: number
  /** False when the label limit ended it early. */
  readonly complete: boolean
}

/** Slots divide the day for team visits; members must begin in the same one. */
export interface SlotGrid {
  readonly slotCount: number
  readonly slotMinutes: number
}

/** Slot of a begin; what lies past the grid belongs to the last one. */
export function slotOf(grid: SlotGrid, begin: number): number {
  return Math.min(grid.slotCount - 1, Math.floor(begin / grid.slotMinutes))
}
