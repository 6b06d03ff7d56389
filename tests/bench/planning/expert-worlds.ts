import { createPrng } from '../../../domain/src/planning/shared/prng.ts'
import type {
  ExpertPlanInput,
  PlanningExpert,
  PlanningVisit,
  VisitWindow,
} from '../../../domain/src/planning/expert/index.ts'

/** Size and temper of a generated expert world. */
export interface ExpertWorldShape {
  readonly experts: number
  readonly visits: number
  readonly days: number
  /** Share of visits by two experts, and by three. */
  readonly pairs?: number
  readonly triples?: number
  readonly seed: number
}

const SPECIALTIES = ['dust', 'electric', 'fire', 'chemical', 'machinery', 'confined-space']
const SIDE_METRES = 30_000
const METRES_PER_MINUTE = 600

/** A county of thirty by thirty kilometres with a few towns; tight enough that a greedy plan leaves visits out. */
export function generateExpertWorld(shape: ExpertWorldShape): ExpertPlanInput {
  const rng = createPrng(
    `expert-world-${shape.experts}-${shape.visits}-${shape.days}-${shape.pairs ?? 0}-${shape.triples ?? 0}-${shape.seed}`,
  )
  const towns = Array.from({ length: 6 }, () => ({ x: rng.int(SIDE_METRES), y: rng.int(SIDE_METRES) }))
  const near = (): { x: number; y: number } => {
    if (rng.next() < 0.3) return { x: rng.int(SIDE_METRES), y: rng.int(SIDE_METRES) }
    const town = rng.pick(towns)
    return { x: town.x + rng.int(5000) - 2500, y: town.y + rng.int(5000) - 2500 }
  }
  const days = workdays(shape.days)
  const points: { id: string; x: number; y: number }[] = []
  const experts: PlanningExpert[] = []
  for (let i = 0; i < shape.experts; i++) {
    const homePlaceId = `home-${i}`
    points.push({ id: homePlaceId, ...near() })
    const hoursOn = Object.fromEntries(days.filter(() => rng.next() < 0.04).map((d) => [d, null]))
    experts.push({
      expertId: `expert-${String(i).padStart(2, '0')}`,
      homePlaceId,
      specialties: SPECIALTIES.filter((_, k) => k === i % SPECIALTIES.length || rng.next() < 0.5),
      workingHours: { from: 510, until: rng.next() < 0.5 ? 1050 : 1080 },
      hoursOn,
      maxVisitsPerDay: 4 + rng.int(2),
      conflictEnterpriseIds: Array.from({ length: shape.visits }, (_, v) => `firm-${v}`).filter(
        () => rng.next() < 0.04,
      ),
      lunch: { from: 690, until: 810, minutes: 60 },
    })
  }
  const visits: PlanningVisit[] = []
  for (let i = 0; i < shape.visits; i++) {
    const placeId = `firm-${i}`
    points.push({ id: placeId, ...near() })
    const u = rng.next()
    const teamSize = u < (shape.triples ?? 0) ? 3 : u < (shape.triples ?? 0) + (shape.pairs ?? 0) ? 2 : 1
    const first = rng.pick(experts)
    const specialties =
      teamSize === 1
        ? [rng.pick(first.specialties)]
        : [...new Set([rng.pick(first.specialties), rng.pick(rng.pick(experts).specialties)])]
    const p = rng.next()
    visits.push({
      visitId: `visit-${String(i).padStart(3, '0')}`,
      enterpriseId: placeId,
      placeId,
      minutes: 15 * (4 + rng.int(7)),
      priority: p < 0.15 ? 'major' : p < 0.35 ? 'high' : p < 0.95 ? 'normal' : 'optional',
      specialties,
      teamSize,
      windows: drawWindows(days, rng.next(), rng.int),
    })
  }
  const n = points.length
  const metres: number[] = new Array<number>(n * n).fill(0)
  const minutes: number[] = new Array<number>(n * n).fill(0)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue
      const far = Math.round(1.3 * Math.hypot(points[i]!.x - points[j]!.x, points[i]!.y - points[j]!.y))
      metres[i * n + j] = far
      minutes[i * n + j] = Math.ceil(far / METRES_PER_MINUTE)
    }
  }
  return {
    days,
    experts,
    visits,
    travel: { placeIds: points.map((p) => p.id), metres, minutes, method: 'plane-x1.3' },
  }
}

function workdays(count: number): string[] {
  const days: string[] = []
  for (let t = Date.UTC(2026, 2, 2); days.length < count; t += 86_400_000) {
    const date = new Date(t)
    if (date.getUTCDay() % 6 !== 0) days.push(date.toISOString().slice(0, 10))
  }
  return days
}

function drawWindows(days: readonly string[], u: number, int: (bound: number) => number): VisitWindow[] {
  if (u < 0.3) return [{ from: 480, until: 1080 }]
  if (u < 0.5) return [{ from: 480, until: 720 }]
  if (u < 0.7) return [{ from: 780, until: 1080 }]
  const from = int(Math.max(1, days.length - 2))
  return days.slice(from, from + 3).map((day) => ({ day, from: 540, until: 1020 }))
}
