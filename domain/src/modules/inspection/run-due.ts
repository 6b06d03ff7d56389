import { LockMode } from '@mikro-orm/core'
import { DueRow } from '../../kernel/kernel.entities.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { acknowledgeSilently } from './advice-note.ts'

/**
 * Does what one due row of this module asks for, once: an advice note nobody acknowledged within two working days counts
 * as acknowledged. Runs as a job of the alliance.
 * @returns whether it was this call that settled the row
 */
export async function runInspectionDue(uow: UnitOfWork, dueId: string): Promise<boolean> {
  const due = await uow.em.findOne(DueRow, { id: dueId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!due || due.state !== 'pending' || due.objectKind !== 'advice_note') return false
  due.state = 'done'
  due.doneAt = uow.now()
  await acknowledgeSilently(uow, due.objectId)
  return true
}
