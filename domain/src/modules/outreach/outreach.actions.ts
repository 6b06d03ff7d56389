import { registerActions } from '../../kernel/actions.ts'

const writers = {
  bureau: ['admin', 'leader', 'township'],
  committee: ['chair', 'vice_chair', 'secretary'],
} as const
const submitters = { bureau: ['admin', 'township'], committee: ['chair', 'vice_chair', 'secretary'] } as const

/** What may be done about law, publications and their readers. A publication is its publisher's: the wall says whose. */
export const OUTREACH = registerActions({
  'outreach:read-law': {
    title: '查看法规库',
    description: '查看法律、规章、标准及其版本和条款',
    seats: { committee: true, leader: true, member: true, bureau: true, expert: true },
  },
  'outreach:edit-law': {
    title: '维护法规库',
    description: '录入新法规、新版本和条款',
    seats: { bureau: ['admin'] },
  },
  'outreach:read-publications': {
    title: '查看发布与覆盖',
    description: '查看本单位的发布内容、阅读和答题情况；委员会还能看到部门发给本联盟成员的内容',
    seats: { bureau: true, committee: true },
  },
  'outreach:write-publication': {
    title: '编写发布内容',
    description: '起草普法、通知、预警和学习材料，选择对象',
    seats: writers,
  },
  'outreach:submit-publication': { title: '送审', description: '把草稿送审', seats: submitters },
  'outreach:publish-publication': {
    title: '审核发布',
    description: '审核通过并发布、定时发布、退回、发布更正版本',
    seats: writers,
  },
  'outreach:withdraw-publication': {
    title: '撤回',
    description: '说明原因撤回已发布的内容',
    seats: submitters,
  },
  'outreach:archive-publication': { title: '归档', description: '把已发布的内容归档', seats: submitters },
  'outreach:remind-readers': {
    title: '提醒未读',
    description: '只提醒还没有阅读或没有反馈自查的企业',
    seats: writers,
  },
  'outreach:answer-question': {
    title: '答复提问',
    description: '答复企业对发布内容的提问',
    seats: submitters,
  },
  'outreach:manage-settings': {
    title: '发布设置',
    description: '设置是否需要他人审核、汇总短信时间、群机器人和邮箱',
    seats: { bureau: ['admin', 'township'], committee: ['chair', 'vice_chair', 'secretary'] },
  },
  'outreach:read-inbox': { title: '查看收件箱', description: '查看发给本人的内容', seats: { member: true } },
  'outreach:open-publication': {
    title: '阅读与答题',
    description: '打开发给本人的内容，回答理解题',
    seats: { member: true },
  },
  'outreach:ask-question': {
    title: '提问',
    description: '就发布内容向发布单位提问',
    seats: { member: true },
  },
  'outreach:follow-up': {
    title: '追问与办结',
    description: '对答复追问，或确认办结',
    seats: { member: ['principal', 'safety'] },
  },
  'outreach:answer-check': {
    title: '反馈举一反三自查',
    description: '代表企业反馈举一反三自查结果',
    seats: { member: ['principal', 'safety'] },
  },
})
