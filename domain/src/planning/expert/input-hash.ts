import { asRows, asSet, byText } from '../shared/canonical.ts'
import { canonicalHash } from '../shared/hash.ts'
import type { ExpertPlanInput, TravelMatrix } from './types.ts'

/** The identity of a snapshot: the same for the same facts in any order of rows, places and lists that mean sets. */
export function expertInputHash(input: ExpertPlanInput): string {
  return canonicalHash({
    ...input,
    days: asSet(input.days),
    experts: asRows(
      input.experts.map((e) => ({
        ...e,
        specialties: asSet(e.specialties),
        hoursOn: e.hoursOn ?? {},
        conflictEnterpriseIds: asSet(e.conflictEnterpriseIds ?? []),
      })),
    ),
    // At most one window a day: their order says nothing.
    visits: asRows(
      input.visits.map((v) => ({
        ...v,
        specialties: asSet(v.specialties),
        windows: asRows(v.windows ?? []),
      })),
    ),
    travel: sortedPlaces(input.travel),
    pins: asRows(
      (input.pins ?? []).map((p) => ({
        ...p,
        expertIds: p.expertIds && asSet(p.expertIds),
        notExpertIds: p.notExpertIds && asSet(p.notExpertIds),
      })),
    ),
    previous:
      input.previous === undefined
        ? undefined
        : asRows(input.previous.map((p) => ({ ...p, expertIds: asSet(p.expertIds) }))),
  })
}

function sortedPlaces(travel: TravelMatrix): TravelMatrix {
  const size = travel.placeIds.length
  const order = travel.placeIds
    .map((_, i) => i)
    .sort((a, b) => byText(travel.placeIds[a]!, travel.placeIds[b]!))
  const turned = (cells: readonly number[]): number[] =>
    order.flatMap((i) => order.map((j) => cells[i * size + j]!))
  return {
    ...travel,
    placeIds: order.map((i) => travel.placeIds[i]!),
    metres: turned(travel.metres),
    minutes: turned(travel.minutes),
  }
}
