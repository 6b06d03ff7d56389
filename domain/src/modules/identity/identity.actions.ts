import { registerActions } from '../../kernel/actions.ts'

const everybody = {
  person: true,
  committee: true,
  leader: true,
  member: true,
  bureau: true,
  expert: true,
} as const

/** What a person may do with the own account, whatever the seat. */
export const identityActions = registerActions({
  'identity:sign-out-everywhere': {
    title: '退出全部设备',
    description: '退出本人在所有设备上的登录',
    seats: everybody,
  },
  'identity:set-locale': { title: '切换语言', description: '设置本人界面的语言', seats: everybody },
  'identity:change-password': {
    title: '修改密码',
    description: '修改本人的登录密码，并退出其他设备',
    seats: everybody,
  },
  'identity:read-tasks': {
    title: '查看待办',
    description: '查看当前席位需要办理的事项',
    seats: { committee: true, leader: true, member: true, bureau: true, expert: true },
  },
})
