/**
 * The trade's fixed words for states and enum values, from the glossary; the same word everywhere.
 * `tone` picks the look of a state. It never borrows the four risk colours, and the word is always shown.
 */
export type Tone = 'neutral' | 'waiting' | 'active' | 'attention' | 'done' | 'void'

/** One value of an enum: its word in both languages and how it looks. */
export interface Term {
  readonly zh: string
  readonly en: string
  readonly tone: Tone
}

export const glossary = {
  RoundState: {
    draft: { zh: '草稿', en: 'Draft', tone: 'neutral' },
    planned: { zh: '已编排', en: 'Planned', tone: 'active' },
    published: { zh: '已发布', en: 'Published', tone: 'active' },
    running: { zh: '进行中', en: 'Running', tone: 'active' },
    closed: { zh: '已结束', en: 'Closed', tone: 'done' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'void' },
  },
  InspectorState: {
    draft: { zh: '草稿', en: 'Draft', tone: 'neutral' },
    assigned: { zh: '待接受', en: 'Assigned', tone: 'waiting' },
    accepted: { zh: '已接受', en: 'Accepted', tone: 'done' },
    declined: { zh: '已谢绝', en: 'Declined', tone: 'attention' },
    replaced: { zh: '已替换', en: 'Replaced', tone: 'void' },
  },
  TeamRole: {
    leader: { zh: '带队', en: 'Team leader', tone: 'active' },
    member: { zh: '组员', en: 'Member', tone: 'neutral' },
  },
  CommitteeRole: {
    chair: { zh: '理事长', en: 'Chair', tone: 'neutral' },
    vice_chair: { zh: '副理事长', en: 'Vice chair', tone: 'neutral' },
    secretary: { zh: '秘书', en: 'Secretary', tone: 'neutral' },
    member: { zh: '委员', en: 'Member', tone: 'neutral' },
    group_leader: { zh: '小组组长', en: 'Group leader', tone: 'neutral' },
  },
  EnterpriseRole: {
    principal: { zh: '主要负责人', en: 'Principal', tone: 'neutral' },
    safety: { zh: '安全管理员', en: 'Safety officer', tone: 'neutral' },
    rectifier: { zh: '整改责任人', en: 'Rectifier', tone: 'neutral' },
    staff: { zh: '员工', en: 'Staff', tone: 'neutral' },
  },
  ConflictKind: {
    same_owner: { zh: '同一老板', en: 'Same owner', tone: 'neutral' },
    competitor: { zh: '竞争关系', en: 'Competitor', tone: 'neutral' },
    supplier: { zh: '供应关系', en: 'Supplier', tone: 'neutral' },
    other: { zh: '其他', en: 'Other', tone: 'neutral' },
  },
  Disclosure: {
    graduated: { zh: '分级公开', en: 'Graduated', tone: 'neutral' },
    full: { zh: '全部公开', en: 'Full', tone: 'neutral' },
  },
  QualificationLevel: {
    trainee: { zh: '学习', en: 'Trainee', tone: 'neutral' },
    shadow: { zh: '跟班', en: 'Shadow', tone: 'neutral' },
    member: { zh: '互查员', en: 'Member', tone: 'active' },
    lead: { zh: '带队', en: 'Lead', tone: 'done' },
  },
  RosterImportState: {
    uploaded: { zh: '待对应列', en: 'To map', tone: 'waiting' },
    checking: { zh: '核对中', en: 'Checking', tone: 'active' },
    checked: { zh: '已核对', en: 'Checked', tone: 'active' },
    committing: { zh: '提交中', en: 'Committing', tone: 'active' },
    committed: { zh: '已导入', en: 'Imported', tone: 'done' },
    failed: { zh: '不能读取', en: 'Refused', tone: 'attention' },
  },
  RosterOutcome: {
    create: { zh: '新增', en: 'New', tone: 'active' },
    update: { zh: '更新', en: 'Update', tone: 'waiting' },
    unchanged: { zh: '无变化', en: 'Unchanged', tone: 'neutral' },
    wrong: { zh: '有误', en: 'Wrong', tone: 'attention' },
  },
  PlanState: {
    solving: { zh: '计算中', en: 'Solving', tone: 'active' },
    ready: { zh: '待采用', en: 'Ready', tone: 'waiting' },
    failed: { zh: '失败', en: 'Failed', tone: 'attention' },
    chosen: { zh: '已采用', en: 'Chosen', tone: 'done' },
    discarded: { zh: '已弃用', en: 'Discarded', tone: 'void' },
  },
  RepairMode: {
    least_change: { zh: '改动最少', en: 'Least change', tone: 'neutral' },
    balanced: { zh: '兼顾', en: 'Balanced', tone: 'neutral' },
    best: { zh: '重新排最好的', en: 'Best plan', tone: 'neutral' },
  },
  EvidencePhase: {
    before: { zh: '整改前', en: 'Before', tone: 'neutral' },
    after: { zh: '整改后', en: 'After', tone: 'neutral' },
    visit: { zh: '现场', en: 'On site', tone: 'neutral' },
    practice: { zh: '好做法', en: 'Good practice', tone: 'neutral' },
    dispute: { zh: '异议材料', en: 'Dispute', tone: 'neutral' },
    lookback: { zh: '回头看', en: 'Look-back', tone: 'neutral' },
    signature: { zh: '签名', en: 'Signature', tone: 'neutral' },
  },
  DropBoxState: {
    to_confirm: { zh: '待确认', en: 'To confirm', tone: 'waiting' },
    accepted: { zh: '已收下', en: 'Accepted', tone: 'done' },
    refused: { zh: '未收', en: 'Refused', tone: 'void' },
  },
  VisitNature: {
    self: { zh: '自查', en: 'Self-check', tone: 'neutral' },
    mutual: { zh: '互查', en: 'Mutual check', tone: 'neutral' },
    grid: { zh: '网格巡查', en: 'Grid round', tone: 'neutral' },
    expert: { zh: '专家服务', en: 'Expert visit', tone: 'neutral' },
    insurer: { zh: '安责险服务', en: 'Insurer visit', tone: 'neutral' },
    enforcement: { zh: '执法检查', en: 'Enforcement', tone: 'neutral' },
  },
  SignerRole: {
    team_leader: { zh: '检查组组长', en: 'Team leader', tone: 'neutral' },
    inspector: { zh: '检查人', en: 'Inspector', tone: 'neutral' },
    host: { zh: '被查企业', en: 'Host', tone: 'neutral' },
    escort: { zh: '陪同人', en: 'Escort', tone: 'neutral' },
  },
  HazardState: {
    draft: { zh: '草稿', en: 'Draft', tone: 'neutral' },
    pending_confirm: { zh: '待确认', en: 'To confirm', tone: 'waiting' },
    disputed: { zh: '有异议', en: 'Disputed', tone: 'waiting' },
    pending_rectify: { zh: '待整改', en: 'To rectify', tone: 'waiting' },
    rectifying: { zh: '整改中', en: 'Rectifying', tone: 'active' },
    submitted: { zh: '待复查', en: 'To re-inspect', tone: 'waiting' },
    reinspect_failed: { zh: '复查未通过', en: 'Re-inspection failed', tone: 'attention' },
    closed: { zh: '已销号', en: 'Closed', tone: 'done' },
    cancelled: { zh: '已作废', en: 'Cancelled', tone: 'void' },
    escalated_major: { zh: '已转重大隐患', en: 'Escalated to major', tone: 'attention' },
  },
  MajorHazardState: {
    suspected: { zh: '疑似重大', en: 'Suspected major', tone: 'attention' },
    not_major: { zh: '研判为一般', en: 'Judged general', tone: 'void' },
    confirmed: { zh: '已判定', en: 'Confirmed major', tone: 'attention' },
    controlled: { zh: '已采取管控措施', en: 'Controls in place', tone: 'waiting' },
    plan_submitted: { zh: '治理方案已报', en: 'Plan submitted', tone: 'waiting' },
    treating: { zh: '治理中', en: 'Under treatment', tone: 'active' },
    accept_requested: { zh: '申请验收', en: 'Acceptance requested', tone: 'waiting' },
    accept_failed: { zh: '验收不合格', en: 'Acceptance failed', tone: 'attention' },
    closed: { zh: '已核销', en: 'Cleared', tone: 'done' },
  },
  ListedSupervisionState: {
    nominated: { zh: '拟挂牌', en: 'Nominated', tone: 'neutral' },
    listed: { zh: '已挂牌', en: 'Listed', tone: 'attention' },
    extended: { zh: '已延期', en: 'Extended', tone: 'waiting' },
    accept_requested: { zh: '申请验收', en: 'Acceptance requested', tone: 'waiting' },
    county_checked: { zh: '初审通过', en: 'First check passed', tone: 'active' },
    delisted: { zh: '已摘牌销号', en: 'Delisted', tone: 'done' },
    rejected: { zh: '不予挂牌', en: 'Not listed', tone: 'neutral' },
  },
  VisitState: {
    draft: { zh: '草稿', en: 'Draft', tone: 'neutral' },
    published: { zh: '已发布', en: 'Published', tone: 'active' },
    confirmed: { zh: '已确认', en: 'Confirmed', tone: 'done' },
    in_progress: { zh: '进行中', en: 'In progress', tone: 'active' },
    field_done: { zh: '现场结束', en: 'Field work done', tone: 'active' },
    reported: { zh: '已通报', en: 'Reported', tone: 'done' },
    archived: { zh: '已归档', en: 'Archived', tone: 'void' },
    postponed: { zh: '已延期', en: 'Postponed', tone: 'waiting' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'void' },
  },
  SheetState: {
    draft: { zh: '填写中', en: 'Filling in', tone: 'neutral' },
    team_signed: { zh: '检查组已签', en: 'Signed by team', tone: 'active' },
    host_signed: { zh: '被查单位已签', en: 'Signed by host', tone: 'done' },
    refused: { zh: '拒签留痕', en: 'Signature refused, on record', tone: 'waiting' },
    locked: { zh: '已锁定', en: 'Locked', tone: 'done' },
  },
  AdviceNoteState: {
    draft: { zh: '草稿', en: 'Draft', tone: 'neutral' },
    issued: { zh: '已送达', en: 'Delivered', tone: 'active' },
    acknowledged: { zh: '已签收', en: 'Acknowledged', tone: 'active' },
    replied: { zh: '已回执', en: 'Replied', tone: 'active' },
    reviewed: { zh: '已复查', en: 'Reviewed', tone: 'done' },
    archived: { zh: '已归档', en: 'Archived', tone: 'void' },
    recalled: { zh: '已撤回', en: 'Recalled', tone: 'void' },
  },
  AllianceState: {
    preparing: { zh: '筹备', en: 'Preparing', tone: 'neutral' },
    filed: { zh: '已报备', en: 'Filed', tone: 'active' },
    active: { zh: '运行', en: 'Active', tone: 'done' },
    rectifying: { zh: '整顿', en: 'Under correction', tone: 'waiting' },
    dissolved: { zh: '已解散', en: 'Dissolved', tone: 'void' },
  },
  MembershipState: {
    applied: { zh: '已申请', en: 'Applied', tone: 'waiting' },
    reviewing: { zh: '审核中', en: 'Under review', tone: 'waiting' },
    active: { zh: '正式成员', en: 'Member', tone: 'done' },
    suspended: { zh: '暂停', en: 'Suspended', tone: 'waiting' },
    exited: { zh: '已退出', en: 'Left', tone: 'void' },
    expelled: { zh: '已除名', en: 'Expelled', tone: 'attention' },
    refused: { zh: '未通过', en: 'Refused', tone: 'neutral' },
  },
  ExpertVisitState: {
    requested: { zh: '已申请', en: 'Requested', tone: 'waiting' },
    assigned: { zh: '已派专家', en: 'Expert assigned', tone: 'active' },
    scheduled: { zh: '已约定', en: 'Scheduled', tone: 'active' },
    visiting: { zh: '会诊中', en: 'On site', tone: 'active' },
    reported: { zh: '报告已提交', en: 'Report submitted', tone: 'active' },
    confirmed: { zh: '企业已确认', en: 'Confirmed by enterprise', tone: 'done' },
    closed: { zh: '已办结', en: 'Closed', tone: 'neutral' },
    declined: { zh: '不受理', en: 'Declined', tone: 'neutral' },
    cancelled: { zh: '已取消', en: 'Cancelled', tone: 'void' },
  },
  OutreachState: {
    draft: { zh: '草稿', en: 'Draft', tone: 'neutral' },
    review: { zh: '待审核', en: 'In review', tone: 'waiting' },
    published: { zh: '已发布', en: 'Published', tone: 'done' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', tone: 'void' },
    archived: { zh: '已归档', en: 'Archived', tone: 'void' },
  },
  RiskPointState: {
    identified: { zh: '已辨识', en: 'Identified', tone: 'neutral' },
    assessed: { zh: '已评级', en: 'Rated', tone: 'active' },
    controlled: { zh: '管控中', en: 'Under control', tone: 'done' },
    changed: { zh: '变更待重评', en: 'Changed, re-rate', tone: 'waiting' },
    retired: { zh: '已取消', en: 'Retired', tone: 'void' },
  },
  AllianceType: {
    industry: { zh: '行业型', en: 'Industry', tone: 'neutral' },
    area: { zh: '区域型', en: 'Area', tone: 'neutral' },
    park: { zh: '园区型', en: 'Park', tone: 'neutral' },
    village: { zh: '村居型', en: 'Village', tone: 'neutral' },
  },
  Severity: {
    general: { zh: '一般隐患', en: 'General', tone: 'neutral' },
    major_suspected: { zh: '疑似重大隐患', en: 'Suspected major', tone: 'neutral' },
    major: { zh: '重大隐患', en: 'Major', tone: 'neutral' },
  },
  HazardSource: {
    mutual_check: { zh: '互查', en: 'Mutual check', tone: 'neutral' },
    self_check: { zh: '自查', en: 'Self-check', tone: 'neutral' },
    quick_report: { zh: '随手拍', en: 'Snap report', tone: 'neutral' },
    expert_visit: { zh: '专家服务', en: 'Expert service', tone: 'neutral' },
    township: { zh: '镇街巡查', en: 'Town patrol', tone: 'neutral' },
    enforcement: { zh: '执法检查', en: 'Enforcement', tone: 'neutral' },
    insurer: { zh: '安责险服务', en: "Insurer's service", tone: 'neutral' },
    sensor: { zh: '监测告警', en: 'Sensor alarm', tone: 'neutral' },
  },
  RiskLevel: {
    red: { zh: '重大风险(红)', en: 'Major (red)', tone: 'neutral' },
    orange: { zh: '较大风险(橙)', en: 'Larger (orange)', tone: 'neutral' },
    yellow: { zh: '一般风险(黄)', en: 'General (yellow)', tone: 'neutral' },
    blue: { zh: '低风险(蓝)', en: 'Low (blue)', tone: 'neutral' },
  },
  AnswerResult: {
    conform: { zh: '符合', en: 'Conforms', tone: 'neutral' },
    nonconform: { zh: '不符合', en: 'Does not conform', tone: 'neutral' },
    na: { zh: '不适用', en: 'Not applicable', tone: 'neutral' },
  },
  EnterpriseScale: {
    large: { zh: '大型', en: 'Large', tone: 'neutral' },
    medium: { zh: '中型', en: 'Medium', tone: 'neutral' },
    small: { zh: '小型', en: 'Small', tone: 'neutral' },
    micro: { zh: '微型', en: 'Micro', tone: 'neutral' },
  },
  ActivityKind: {
    mutual_check: { zh: '互查', en: 'Mutual check', tone: 'neutral' },
    exchange: { zh: '交流会', en: 'Exchange', tone: 'neutral' },
    training: { zh: '培训', en: 'Training', tone: 'neutral' },
    drill: { zh: '演练', en: 'Drill', tone: 'neutral' },
    field_visit: { zh: '观摩', en: 'Field visit', tone: 'neutral' },
    help: { zh: '互助', en: 'Mutual aid', tone: 'neutral' },
  },
} as const satisfies Record<string, Record<string, Term>>

/** Names of the enums whose words are fixed. */
export type TermGroup = keyof typeof glossary
/** Values of one enum. */
export type TermOf<G extends TermGroup> = keyof (typeof glossary)[G] & string
