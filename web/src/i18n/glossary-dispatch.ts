import type { Term } from './glossary.ts'

/** Words of the expert service's states and enums. */
export const dispatchGlossary = {
  ExpertRequestState: {
    open: { zh: '待受理', en: 'To triage', tone: 'waiting' },
    assigned: { zh: '已受理', en: 'Accepted', tone: 'active' },
    answered: { zh: '已答复', en: 'Answered', tone: 'done' },
    closed: { zh: '已办结', en: 'Closed', tone: 'neutral' },
    invalid: { zh: '无效', en: 'Invalid', tone: 'void' },
  },
  ServicePriority: {
    major: { zh: '重大隐患', en: 'Major hazard', tone: 'attention' },
    high: { zh: '优先', en: 'High', tone: 'waiting' },
    normal: { zh: '一般', en: 'Normal', tone: 'neutral' },
    optional: { zh: '可缓', en: 'Optional', tone: 'void' },
  },
  RequestOrigin: {
    enterprise: { zh: '企业申请', en: 'Enterprise', tone: 'neutral' },
    committee: { zh: '委员会代请', en: 'Committee', tone: 'neutral' },
    campaign: { zh: '专项行动', en: 'Campaign', tone: 'neutral' },
  },
  ExpertVisitKind: {
    first: { zh: '会诊', en: 'Visit', tone: 'neutral' },
    follow_up: { zh: '复访', en: 'Follow-up', tone: 'neutral' },
  },
  DispatchPlanState: {
    solving: { zh: '计算中', en: 'Being computed', tone: 'active' },
    ready: { zh: '待发布', en: 'To publish', tone: 'waiting' },
    failed: { zh: '未算出', en: 'Failed', tone: 'attention' },
    published: { zh: '已发布', en: 'Published', tone: 'done' },
    superseded: { zh: '已被替换', en: 'Superseded', tone: 'void' },
  },
  DispatchChangeKind: {
    added: { zh: '新增', en: 'Added', tone: 'done' },
    dropped: { zh: '取消', en: 'Dropped', tone: 'attention' },
    moved: { zh: '改派', en: 'Moved', tone: 'waiting' },
    retimed: { zh: '改时间', en: 'Retimed', tone: 'active' },
  },
  NatureOpener: {
    enterprise: { zh: '企业', en: 'The firm', tone: 'neutral' },
    committee: { zh: '联盟委员会', en: 'Committee', tone: 'neutral' },
    group_leader: { zh: '小组组长', en: 'Group leader', tone: 'neutral' },
    township: { zh: '镇街', en: 'Town', tone: 'neutral' },
    bureau: { zh: '应急管理部门', en: 'Bureau', tone: 'neutral' },
    insurer: { zh: '保险机构', en: 'Insurer', tone: 'neutral' },
    authority_inspector: { zh: '执法人员', en: 'Enforcement officer', tone: 'neutral' },
    authority_leader: { zh: '局领导', en: 'Leader of the bureau', tone: 'neutral' },
  },
  PresentRole: {
    principal: { zh: '主要负责人', en: 'Principal', tone: 'neutral' },
    safety: { zh: '安全管理员', en: 'Safety manager', tone: 'neutral' },
    operator: { zh: '岗位操作人员', en: 'Operator', tone: 'neutral' },
    other: { zh: '其他', en: 'Other', tone: 'neutral' },
  },
  LeaveKind: {
    ill: { zh: '病假', en: 'Ill', tone: 'attention' },
    leave: { zh: '事假', en: 'Leave', tone: 'neutral' },
    training: { zh: '培训', en: 'Training', tone: 'neutral' },
  },
  RatingDirection: {
    host_rates_expert: { zh: '企业评专家', en: 'Host rates expert', tone: 'neutral' },
    expert_rates_host: { zh: '专家评企业', en: 'Expert rates host', tone: 'neutral' },
  },
} as const satisfies Record<string, Record<string, Term>>
