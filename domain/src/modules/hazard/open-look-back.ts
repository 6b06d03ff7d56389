import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { deadlineAt, loadCalendar, shanghaiDate } from '../reference/index.ts'
import { type Hazard, LookBack } from './hazard.entities.ts'
import { committeeDesk, hazardParams } from './messages.ts'

const daysToLook = 7

/**
 * The firm to look back at a hazard: an active member of the group (of the alliance where the group has no other), neither
 * the host nor the one that closed it, without a declared conflict, the one with the fewest open look-backs.
 * @returns null where there is none
 */
export async function firmToLookBack(uow: UnitOfWork, hazard: Hazard): Promise<string | null> {
  const [asked] = await uow.em.execute<{ enterprise_id: string }[]>(
    `select m.enterprise_id from app.memberships m
     where m.alliance_id = ? and m.state = 'active' and m.joined_on <= ?::date and m.enterprise_id <> ? and m.enterprise_id is distinct from ?::uuid
       and not exists (select from app.declared_conflicts c where c.alliance_id = m.alliance_id and c.withdrawn_at is null
         and c.enterprise_a = least(m.enterprise_id, ?::uuid) and c.enterprise_b = greatest(m.enterprise_id, ?::uuid))
     order by (m.group_id is distinct from ?::uuid),
       (select count(*) from app.look_backs l where l.alliance_id = m.alliance_id and l.inspector_enterprise_id = m.enterprise_id and l.state = 'assigned'),
       m.enterprise_id
     limit 1`,
    [
      hazard.allianceId,
      shanghaiDate(uow.now()),
      hazard.enterpriseId,
      hazard.closerEnterpriseId,
      hazard.enterpriseId,
      hazard.enterpriseId,
      hazard.groupId,
    ],
  )
  return asked?.enterprise_id ?? null
}

/** Opens a look-back and asks a firm; where there is none it waits for the leader. */
export async function openLookBack(uow: UnitOfWork, hazard: Hazard, days: number): Promise<void> {
  const asked = await firmToLookBack(uow, hazard)
  const due = deadlineAt(await loadCalendar(uow.em), shanghaiDate(uow.now()), daysToLook)
  uow.em.create(LookBack, {
    allianceId: hazard.allianceId,
    id: uow.newId(),
    hazardId: hazard.id,
    enterpriseId: hazard.enterpriseId,
    groupId: hazard.groupId,
    days,
    dueOn: due.dueOn,
    inspectorEnterpriseId: asked,
    state: asked ? 'assigned' : 'pending',
  })
  notify(uow, {
    kind: 'look-back-asked',
    ...hazardParams(hazard, { days }),
    to: asked ? [{ type: 'inspectors', enterpriseId: asked }] : committeeDesk(hazard),
  })
}
