import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { type Audience, notify } from '../notification/index.ts'
import { tellInspectors } from './publish-round.ts'
import type { TeamChange } from './repair-team.ts'
import type { Visit, VisitInspector } from './round.entities.ts'
import { isOpen } from './visit-roles.ts'

/** What a repair changed for one visit. */
export interface VisitChange extends TeamChange {
  visit: Visit
  isNew: boolean
  /** The day that people were told before; null where there was none. */
  dayBefore: string | null
}

/** Tells those concerned by a repair what changed for them, and nobody else. */
export function tellRepair(uow: UnitOfWork, change: VisitChange, roundName: string): void {
  const { visit, added, released, recast, isNew, dayBefore } = change
  const moved = !isNew && dayBefore !== visit.plannedOn
  const say = (kind: string, params: Record<string, string>, to: Audience[]): void =>
    notify(uow, {
      kind,
      allianceId: visit.allianceId,
      enterpriseId: visit.enterpriseId,
      objectKind: 'visit',
      objectId: visit.id,
      params: { hostName: visit.enterpriseName, plannedOn: visit.plannedOn, ...params },
      to,
    })
  const host: Audience = {
    type: 'enterprise',
    enterpriseId: visit.enterpriseId,
    roles: ['principal', 'safety'],
  }
  for (const place of added) tellInspectors(uow, place, roundName)
  for (const place of released)
    say('visit-released', { plannedOn: dayBefore ?? visit.plannedOn, roundName }, [whoGoes(place)])
  for (const place of recast)
    say(place.role === 'leader' ? 'visit-leads-now' : 'visit-leads-no-more', {}, [whoGoes(place)])
  if (isNew) return say('visit-to-host', { roundName }, [host])
  if (added.length + released.length > 0)
    say('visit-replaced', { before: names(released), after: names(added) }, [host])
  if (moved) {
    const stay = change.team.filter((place) => isOpen(place) && !added.includes(place))
    say('visit-moved', { before: dayBefore ?? '—' }, [host, ...stay.map(whoGoes)])
  }
}

const names = (places: readonly VisitInspector[]): string =>
  places.map((place) => place.enterpriseName).join('、') || '—'

const whoGoes = (place: VisitInspector): Audience =>
  place.personId
    ? { type: 'person', personId: place.personId }
    : { type: 'inspectors', enterpriseId: place.enterpriseId }
