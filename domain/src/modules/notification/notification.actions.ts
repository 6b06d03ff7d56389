import { registerActions } from '../../kernel/actions.ts'

const everybody = {
  person: true,
  committee: true,
  leader: true,
  member: true,
  bureau: true,
  expert: true,
} as const

/** What may be done with one's own messages. */
export const NOTIFICATION = registerActions({
  'notification:read-notifications': {
    title: '查看消息',
    description: 'Read the own inbox.',
    seats: everybody,
  },
  'notification:mark-read': {
    title: '消息标为已读',
    description: 'Mark own messages as read.',
    seats: everybody,
  },
})
