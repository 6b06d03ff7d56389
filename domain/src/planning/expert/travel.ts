import { estimatedRoad, type GeoPoint, type RoadDistance } from '../shared/distance.ts'
import type { TravelMatrix } from './types.ts'

/** A place with its coordinates. */
export interface GeoPlace extends GeoPoint {
  readonly placeId: string
}

/** The matrix between places by a road model (great circle × 1.3 unless told), at one average speed, minutes rounded up. */
export function travelBetween(
  places: readonly GeoPlace[],
  options: { readonly road?: RoadDistance; readonly kmPerHour?: number } = {},
): TravelMatrix {
  const road = options.road ?? estimatedRoad
  const perMinute = ((options.kmPerHour ?? 36) * 1000) / 60
  const metres: number[] = []
  const minutes: number[] = []
  for (const from of places) {
    for (const to of places) {
      const far = from === to ? 0 : road.metres(from, to)
      metres.push(far)
      minutes.push(Math.ceil(far / perMinute))
    }
  }
  return { placeIds: places.map((p) => p.placeId), metres, minutes, method: road.method }
}
