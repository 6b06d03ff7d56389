import type { UnitOfWork } from '../../kernel/index.ts'
import { NOTIFICATION } from './notification.actions.ts'

/**
 * Marks messages of the own inbox as read.
 * @param ids null for all
 * @returns how many were unread
 */
export async function markNotificationsRead(uow: UnitOfWork, ids: readonly string[] | null): Promise<number> {
  uow.require(NOTIFICATION['notification:mark-read'])
  const rows = await uow.em.execute<{ id: string }[]>(
    `update app.notifications set read_at = ? where person_id = ? and read_at is null and (?::uuid[] is null or id = any (?::uuid[]))
     returning id`,
    [uow.now(), uow.standing.personId, ...Array(2).fill(ids === null ? null : `{${ids.join(',')}}`)],
  )
  return rows.length
}
