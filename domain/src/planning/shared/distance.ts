/** A place on the map, in degrees. */
export interface GeoPoint {
  readonly lat: number
  readonly lon: number
}

/**
 * Where road metres come from. The default estimates; a deployment with a real matrix brings its own.
 * Answers must be whole metres, not negative, and the same for the same two points.
 */
export interface RoadDistance {
  readonly method: string
  metres(from: GeoPoint, to: GeoPoint): number
}

const EARTH_RADIUS_METRES = 6_371_008.8
const ROAD_FACTOR = 1.3

/** Great-circle metres between two points (haversine, mean earth radius). */
export function greatCircleMetres(from: GeoPoint, to: GeoPoint): number {
  const rad = Math.PI / 180
  const dLat = (to.lat - from.lat) * rad
  const dLon = (to.lon - from.lon) * rad
  const s =
    Math.sin(dLat / 2) ** 2 + Math.cos(from.lat * rad) * Math.cos(to.lat * rad) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(s)))
}

/** Great circle × 1.3 in whole metres: the estimate that the screens name as such. */
export const estimatedRoad: RoadDistance = {
  method: 'great-circle-x1.3',
  metres: (from, to) => Math.round(greatCircleMetres(from, to) * ROAD_FACTOR),
}
