import { registerActions } from '../../kernel/actions.ts'

/** Law, checklists, divisions and the calendar are for everybody with a seat. */
export const referenceActions = registerActions({
  'reference:read': {
    title: '查看法规与清单',
    description: '查看检查清单、重大隐患判定标准、区划和工作日历',
    seats: { committee: true, leader: true, member: true, bureau: true, expert: true },
  },
  'reference:edit-calendar': {
    title: '编辑工作日历',
    description:
      "Enter a year's State Council notice: days off and make-up workdays, for the whole platform.",
    seats: { bureau: ['admin'] },
  },
})
