import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { Alliance, type Membership } from './tenancy.entities.ts'

/** Whether this firm decides itself: it has an owner or officer of its own, or another alliance knows it already. */
export async function mustBeAsked(uow: UnitOfWork, enterpriseId: string): Promise<boolean> {
  const [row] = await uow.em.execute<{ asked: boolean }[]>('select authz.must_be_asked(?) as asked', [
    enterpriseId,
  ])
  return row!.asked
}

/** Tells a firm's owner and safety officer that an alliance asks it to join. */
export async function askFirm(
  uow: UnitOfWork,
  member: Pick<Membership, 'allianceId' | 'id' | 'enterpriseId'>,
): Promise<void> {
  const alliance = await uow.em.findOneOrFail(Alliance, { id: member.allianceId })
  notify(uow, {
    kind: 'membership-asked',
    allianceId: member.allianceId,
    enterpriseId: member.enterpriseId,
    objectKind: 'membership',
    objectId: member.id,
    params: { allianceName: alliance.name },
    to: [{ type: 'enterprise', enterpriseId: member.enterpriseId, roles: ['principal', 'safety'] }],
  })
}
