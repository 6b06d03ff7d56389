import { registerActions } from '../../kernel/index.ts'

const committee = { committee: true } as const
const officers = { committee: ['chair', 'vice_chair', 'secretary'] } as const

/** What may be done in and to an alliance. */
export const tenancyActions = registerActions({
  'alliance:read': {
    title: '查看联盟',
    description: '查看联盟、小组、成员和委员会',
    seats: { committee: true, leader: true, member: true, bureau: true },
  },
  'alliance:update-charter': {
    title: '修改章程设置',
    description: '修改公开规则和默认期限',
    seats: { committee: ['chair', 'vice_chair'] },
  },
  'group:manage': {
    title: '管理活动小组',
    description: '新建、改名、撤销小组，调整成员所在小组',
    seats: officers,
  },
  'member:admit': {
    title: '吸收成员',
    description: '吸收或邀请企业入盟、撤回邀请、导入花名册',
    seats: officers,
  },
  'member:reinstate': {
    title: '重新接纳成员',
    description: '重新接纳已退出、已除名、未同意的企业；被除名的须由理事长',
    seats: officers,
  },
  'member:answer-invitation': {
    title: '答复入盟邀请',
    description: '企业主要负责人或安全管理员同意或不同意加入联盟',
    seats: { member: ['principal', 'safety'] },
  },
  'member:change': {
    title: '变更成员状态',
    description: '暂停、恢复、退出、除名，确定龙头企业',
    seats: officers,
  },
  'member:leave': {
    title: '退出联盟',
    description: '企业主要负责人自愿退出联盟',
    seats: { member: ['principal'] },
  },
  'seat:appoint': {
    title: '任免委员',
    description: '任命和免去委员会成员、小组组长',
    seats: { committee: ['chair', 'vice_chair', 'secretary'] },
  },
  'conflict:declare': {
    title: '申报利益冲突',
    description: '申报同一老板、竞争、供应关系，互不检查',
    seats: { ...officers, member: ['principal', 'safety'] },
  },
  'conflict:withdraw': { title: '撤销利益冲突', description: '撤销已申报的利益冲突', seats: officers },
  'inspector:qualify': {
    title: '认定互查员',
    description: '按风险类别认定和取消互查员资格',
    seats: officers,
  },
  'alliance:oversee': {
    title: '查看辖区联盟',
    description: '查看辖区内各联盟的数量指标',
    seats: { bureau: true },
  },
  'committee:see-work': {
    title: '查看委员会工作台',
    description: '查看本联盟的汇总和待办',
    seats: committee,
  },
})
