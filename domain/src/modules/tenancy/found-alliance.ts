import type { UnitOfWork } from '../../kernel/index.ts'
import { defaultCharter } from './charter.ts'
import { Alliance, type AllianceType, type Charter, CommitteeSeat } from './tenancy.entities.ts'

/**
 * Founds an alliance with its first seat, from which its committee appoints everybody else. A bureau's administrator
 * asks for it; it runs as a system actor, because no seat can stand in an alliance that is not there yet.
 */
export async function foundAlliance(
  uow: UnitOfWork,
  input: {
    id: string
    name: string
    code: string
    type: AllianceType
    divisionCode: number
    foundedOn: string
    charter?: Partial<Charter>
    secretary: {
      seatId: string
      personId: string
      personName: string
      phoneMasked: string
      role?: 'chair' | 'secretary'
    }
  },
): Promise<{ allianceId: string; seatId: string }> {
  uow.em.create(Alliance, {
    id: input.id,
    name: input.name,
    code: input.code,
    type: input.type,
    divisionCode: input.divisionCode,
    state: 'active',
    charter: { ...defaultCharter, ...input.charter },
    foundedOn: input.foundedOn,
    createdAt: uow.now(),
  })
  const { secretary } = input
  uow.em.create(CommitteeSeat, {
    allianceId: input.id,
    id: secretary.seatId,
    personId: secretary.personId,
    personName: secretary.personName,
    phoneMasked: secretary.phoneMasked,
    role: secretary.role ?? 'chair',
    groupId: null,
    enterpriseId: null,
    startsOn: input.foundedOn,
    endsOn: null,
  })
  uow.audit(input.id, 'alliance:founded', 'alliance', input.id, { type: input.type })
  return { allianceId: input.id, seatId: secretary.seatId }
}
