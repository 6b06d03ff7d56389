import { type MachineRole, NotVisible, type Standing, type UnitOfWork } from '../../kernel/index.ts'
import { Bureau } from '../identity/index.ts'
import type { Audience } from '../notification/index.ts'
import { Alliance } from '../tenancy/index.ts'
import { OutreachSettings } from './publication.entities.ts'

/** Who publishes: a bureau or an alliance's committee, the other is null. */
export interface PublisherId {
  bureauId?: string | null
  allianceId?: string | null
}

/** The publisher that this seat speaks for; other seats publish nothing. */
export function publisherOf(uow: UnitOfWork): PublisherId {
  const { kind, bureauId, allianceId } = uow.standing
  if (kind === 'bureau' && bureauId) return { bureauId, allianceId: null }
  if (kind === 'committee' && allianceId) return { bureauId: null, allianceId }
  throw new NotVisible('publisher')
}

/** Whether the row is this seat's own publisher's. */
export function isOwn(
  standing: Pick<Standing, 'kind' | 'bureauId' | 'allianceId'>,
  row: PublisherId,
): boolean {
  if (standing.kind === 'bureau') return row.bureauId != null && row.bureauId === standing.bureauId
  return standing.kind === 'committee' && row.allianceId != null && row.allianceId === standing.allianceId
}

/**
 * The roles of the machines that a seat has on a publication of its own house. The table speaks of a bureau; an alliance's
 * committee is the authority over what it tells its own members, so its secretary stands where the administrator does and
 * its chair where the leader does. A town's officer administers the town's own publications.
 */
export function publisherRoles(
  standing: Pick<Standing, 'kind' | 'role' | 'bureauId' | 'allianceId'>,
  row: PublisherId,
): readonly MachineRole[] {
  if (standing.kind === 'system' || standing.kind === 'job') return ['system']
  if (!isOwn(standing, row)) return []
  switch (`${standing.kind}:${standing.role}`) {
    case 'bureau:admin':
    case 'bureau:township':
      return ['authority_admin']
    case 'bureau:leader':
      return ['authority_leader']
    case 'committee:secretary':
      return ['committee_secretary', 'authority_admin']
    case 'committee:chair':
    case 'committee:vice_chair':
      return ['committee_secretary', 'authority_admin', 'authority_leader']
    default:
      return []
  }
}

/** Name and division that a publication carries. */
export async function signatureOf(
  uow: UnitOfWork,
  publisher: PublisherId,
): Promise<{ publisherName: string; divisionCode: number }> {
  const found = publisher.bureauId
    ? await uow.em.findOne(Bureau, { id: publisher.bureauId })
    : await uow.em.findOne(Alliance, { id: publisher.allianceId! })
  if (!found) throw new NotVisible('publisher')
  return { publisherName: found.name, divisionCode: found.divisionCode }
}

/** The publisher's rules; where nobody has set any, one person suffices and the digest goes out at nine. */
export async function settingsOf(
  uow: UnitOfWork,
  publisher: PublisherId,
): Promise<Pick<OutreachSettings, 'secondPerson' | 'digestHour' | 'version'>> {
  const { bureauId = null, allianceId = null } = publisher
  const found = await uow.em.findOne(OutreachSettings, { bureauId, allianceId })
  return found ?? { secondPerson: false, digestHour: 9, version: 0 }
}

/** Officers of the publisher as the address of a message: these roles in the bureau, or those in the committee. */
export function officersOf(
  publisher: PublisherId,
  bureau: ('admin' | 'leader' | 'township')[],
  committee: ('chair' | 'vice_chair' | 'secretary')[],
): Audience[] {
  return publisher.bureauId
    ? [{ type: 'officers', bureauId: publisher.bureauId, roles: bureau }]
    : [{ type: 'committee', roles: committee }]
}
