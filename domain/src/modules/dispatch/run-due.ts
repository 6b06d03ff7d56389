import { LockMode } from '@mikro-orm/core'
import type { JobHandler } from '../../kernel/jobs.ts'
import { DueRow } from '../../kernel/kernel.entities.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Hazard } from '../hazard/index.ts'
import { notify } from '../notification/index.ts'
import { dispatchersOf, visitMessage } from './assign.ts'
import { expertVisitMachine } from './expert-visit-machine.ts'
import { close } from './report-expert-visit.ts'
import { ExpertVisit } from './request.entities.ts'

type Handler = (uow: UnitOfWork, visit: ExpertVisit) => Promise<void>

const handlers: Record<string, Handler> = {
  /** The host said nothing: remind once, and tell the dispatcher, who telephones. Silence is never taken for a yes. */
  async host_confirm(uow, visit) {
    if (visit.state !== 'assigned' || visit.hostAnswer !== null) return
    visit.remindedAt = uow.now()
    notify(uow, {
      ...visitMessage(visit),
      kind: 'expert-visit-unanswered',
      to: [
        { type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] },
        dispatchersOf(visit),
      ],
      sms: true,
    })
  },
  /** A month after the report: something found is still open and nobody is on the way to look. */
  async follow_up(uow, visit) {
    const open = await uow.em.count(Hazard, {
      allianceId: visit.allianceId,
      visitId: visit.id,
      state: { $nin: ['draft', 'closed', 'cancelled'] },
    })
    const coming = await uow.em.count(ExpertVisit, {
      allianceId: visit.allianceId,
      followsId: visit.id,
      state: { $nin: [...expertVisitMachine.terminal] },
    })
    if (open === 0 || coming > 0) return
    const { params, ...about } = visitMessage(visit)
    notify(uow, {
      ...about,
      params: { ...params, open },
      kind: 'expert-follow-up-due',
      to: [dispatchersOf(visit)],
    })
  },
  async auto_close(uow, visit) {
    if (visit.state === 'confirmed') await close(uow, visit)
  },
}

/**
 * Does what one due row of an expert visit asks for, once. Runs as a job of the alliance.
 * @returns whether it was this call that settled the row
 */
export async function runVisitDue(uow: UnitOfWork, dueId: string): Promise<boolean> {
  const due = await uow.em.findOne(DueRow, { id: dueId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!due || due.state !== 'pending' || due.objectKind !== 'expert_visit') return false
  const handler = handlers[due.kind]
  if (!handler) throw new Error(`nobody answers for due ${due.objectKind}/${due.kind}`)
  const visit = await uow.em.findOne(
    ExpertVisit,
    { allianceId: due.allianceId, id: due.objectId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  due.state = 'done'
  due.doneAt = uow.now()
  if (visit) await handler(uow, visit)
  return true
}

/** Bodies of this module's jobs of an alliance, by name. */
export const dispatchJobs = {
  'dispatch.run-due': async (uow, { dueId }) => void (await runVisitDue(uow, dueId)),
} satisfies Record<string, JobHandler<{ dueId: string }>>
