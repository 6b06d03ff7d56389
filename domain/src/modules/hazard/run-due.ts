import { LockMode } from '@mikro-orm/core'
import { DueRow, type UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { confirmed } from './confirm-hazard.ts'
import { disclose } from './disclosure.ts'
import { Hazard } from './hazard.entities.ts'
import { take, writeStep } from './hazard-step.ts'
import { committeeDesk, hazardParams, hostDesk, ownerDesk, reinspectorDesk } from './messages.ts'
import { openLookBack } from './open-look-back.ts'

type Handler = (uow: UnitOfWork, hazard: Hazard, due: DueRow) => Promise<void>

const mustRectify = (hazard: Hazard): boolean =>
  hazard.state === 'pending_rectify' || hazard.state === 'rectifying' || hazard.state === 'reinspect_failed'

/** Tells the safety officer, while there is something to put right. */
const remind =
  (kind: string): Handler =>
  async (uow, hazard) => {
    if (mustRectify(hazard)) notify(uow, { kind, ...hazardParams(hazard), to: hostDesk(hazard) })
  }

/** Climbs to a rung of the ladder and tells whoever stands there; never back to a lower one. */
function climb(rung: number, kind: string, after?: (uow: UnitOfWork, hazard: Hazard) => void): Handler {
  return async (uow, hazard) => {
    if (!mustRectify(hazard)) return
    const desks = [hostDesk(hazard), ownerDesk(hazard), committeeDesk(hazard)].slice(0, rung + 1).flat()
    if (rung === 3)
      desks.push({ type: 'bureau', divisionCode: hazard.divisionCode, roles: ['township', 'admin'] })
    hazard.rung = Math.max(hazard.rung, rung)
    after?.(uow, hazard)
    writeStep(uow, hazard, 'ladder', hazard.state, 'system', kind)
    notify(uow, { kind, ...hazardParams(hazard), to: desks, sms: true })
  }
}

const handlers: Record<string, Handler> = {
  async confirm(uow, hazard) {
    if (hazard.state !== 'pending_confirm') return
    take(uow, hazard, 'auto_confirm', 'hazard:confirm-hazard', null)
    await confirmed(uow, hazard, hazard.deadlineDays)
    notify(uow, {
      kind: 'hazard-confirmed-by-silence',
      ...hazardParams(hazard),
      to: [...hostDesk(hazard), ...ownerDesk(hazard)],
    })
  },
  due_soon: remind('hazard-due-soon'),
  due: remind('hazard-due'),
  // The figures count it as late from now on.
  overdue: async (uow, hazard) => touchRollup(uow, hazard.allianceId),
  overdue_owner: climb(1, 'hazard-overdue-owner'),
  overdue_committee: climb(2, 'hazard-overdue-committee'),
  overdue_town: climb(3, 'hazard-overdue-town', (uow, hazard) => disclose(uow, hazard, 'overdue')),
  async reinspect(uow, hazard) {
    if (hazard.state !== 'submitted') return
    notify(uow, {
      kind: 'reinspection-overdue',
      ...hazardParams(hazard),
      to: [...reinspectorDesk(hazard), ...committeeDesk(hazard)],
    })
  },
  async look_back(uow, hazard, due) {
    if (hazard.state === 'closed') await openLookBack(uow, hazard, due.level)
  },
}

/** Kinds of due rows that this module answers for. */
export const dueKinds: readonly string[] = Object.keys(handlers)

/**
 * Does what one due row asks for, once: the row is locked and marked done in the same transaction, and one that is not
 * pending any more, because the hazard moved on, is left alone. Runs as a job of the alliance.
 * @returns whether it was this call that settled the row
 */
export async function runDue(uow: UnitOfWork, dueId: string): Promise<boolean> {
  const due = await uow.em.findOne(DueRow, { id: dueId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  // What falls due for other things than hazards is another module's to settle.
  if (!due || due.state !== 'pending' || due.objectKind !== 'hazard') return false
  const handler = handlers[due.kind]
  if (!handler) throw new Error(`nobody answers for due ${due.objectKind}/${due.kind}`)
  const hazard = await uow.em.findOne(Hazard, { allianceId: due.allianceId, id: due.objectId })
  due.state = 'done'
  due.doneAt = uow.now()
  if (hazard) await handler(uow, hazard, due)
  return true
}

/** Due rows of one alliance whose time has come, oldest first; what a world without workers settles by itself. */
export async function pendingDue(uow: UnitOfWork, before: Date, limit = 500): Promise<string[]> {
  const rows = await uow.em.find(
    DueRow,
    { state: 'pending', dueAt: { $lte: before } },
    { orderBy: { dueAt: 'asc', id: 'asc' }, limit, fields: ['id'] },
  )
  return rows.map((row) => row.id)
}
