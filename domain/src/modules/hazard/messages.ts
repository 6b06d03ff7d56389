import type { Audience, Message } from '../notification/index.ts'
import type { Hazard } from './hazard.entities.ts'

/** What every message about a hazard says and points to. */
export function hazardParams(
  hazard: Hazard,
  more: Record<string, string | number> = {},
): Omit<Message, 'kind' | 'to'> {
  return {
    allianceId: hazard.allianceId,
    enterpriseId: hazard.enterpriseId,
    objectKind: 'hazard',
    objectId: hazard.id,
    params: {
      number: hazard.number ?? '',
      enterpriseName: hazard.enterpriseName,
      place: hazard.place.slice(0, 100),
      ...(hazard.dueOn ? { dueOn: hazard.dueOn } : {}),
      ...more,
    },
  }
}

/** Who works on it in the host's firm. */
export const hostDesk = (hazard: Hazard): Audience[] => [
  { type: 'enterprise', enterpriseId: hazard.enterpriseId, roles: ['safety', 'rectifier'] },
]

/** The host's owner. */
export const ownerDesk = (hazard: Hazard): Audience[] => [
  { type: 'enterprise', enterpriseId: hazard.enterpriseId, roles: ['principal'] },
]

/** The leader of the group and the secretary. */
export const committeeDesk = (hazard: Hazard): Audience[] => [
  ...(hazard.groupId ? ([{ type: 'group', groupId: hazard.groupId }] satisfies Audience[]) : []),
  { type: 'committee', roles: ['secretary'] },
]

/** Who is to look again: the firm asked, else the leader. */
export const reinspectorDesk = (hazard: Hazard): Audience[] =>
  hazard.reinspectorEnterpriseId
    ? [{ type: 'inspectors', enterpriseId: hazard.reinspectorEnterpriseId }]
    : committeeDesk(hazard)
