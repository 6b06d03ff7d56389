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
  HazardState: {
    DRAFT: { zh: '草稿', en: 'Draft', tone: 'neutral' },
    PENDING_CONFIRM: { zh: '待确认', en: 'To confirm', tone: 'waiting' },
    DISPUTED: { zh: '有异议', en: 'Disputed', tone: 'waiting' },
    PENDING_RECTIFY: { zh: '待整改', en: 'To rectify', tone: 'waiting' },
    RECTIFYING: { zh: '整改中', en: 'Rectifying', tone: 'active' },
    SUBMITTED: { zh: '待复查', en: 'To re-inspect', tone: 'waiting' },
    REINSPECT_FAILED: { zh: '复查未通过', en: 'Re-inspection failed', tone: 'attention' },
    CLOSED: { zh: '已销号', en: 'Closed', tone: 'done' },
    CANCELLED: { zh: '已作废', en: 'Cancelled', tone: 'void' },
    ESCALATED_MAJOR: { zh: '已转重大隐患', en: 'Escalated to major', tone: 'attention' },
  },
  MajorHazardState: {
    SUSPECTED: { zh: '疑似重大', en: 'Suspected major', tone: 'attention' },
    NOT_MAJOR: { zh: '研判为一般', en: 'Judged general', tone: 'void' },
    CONFIRMED: { zh: '已判定', en: 'Confirmed major', tone: 'attention' },
    CONTROLLED: { zh: '已采取管控措施', en: 'Controls in place', tone: 'waiting' },
    PLAN_SUBMITTED: { zh: '治理方案已报', en: 'Plan submitted', tone: 'waiting' },
    TREATING: { zh: '治理中', en: 'Under treatment', tone: 'active' },
    ACCEPT_REQUESTED: { zh: '申请验收', en: 'Acceptance requested', tone: 'waiting' },
    ACCEPT_FAILED: { zh: '验收不合格', en: 'Acceptance failed', tone: 'attention' },
    CLOSED: { zh: '已核销', en: 'Cleared', tone: 'done' },
  },
  ListedSupervisionState: {
    NOMINATED: { zh: '拟挂牌', en: 'Nominated', tone: 'neutral' },
    LISTED: { zh: '已挂牌', en: 'Listed', tone: 'attention' },
    EXTENDED: { zh: '已延期', en: 'Extended', tone: 'waiting' },
    ACCEPT_REQUESTED: { zh: '申请验收', en: 'Acceptance requested', tone: 'waiting' },
    COUNTY_CHECKED: { zh: '初审通过', en: 'First check passed', tone: 'active' },
    DELISTED: { zh: '已摘牌销号', en: 'Delisted', tone: 'done' },
    REJECTED: { zh: '不予挂牌', en: 'Not listed', tone: 'neutral' },
  },
  MutualCheckState: {
    DRAFT: { zh: '草稿', en: 'Draft', tone: 'neutral' },
    PUBLISHED: { zh: '已发布', en: 'Published', tone: 'active' },
    CONFIRMED: { zh: '已确认', en: 'Confirmed', tone: 'done' },
    IN_PROGRESS: { zh: '进行中', en: 'In progress', tone: 'active' },
    FIELD_DONE: { zh: '现场结束', en: 'Field work done', tone: 'active' },
    REPORTED: { zh: '已通报', en: 'Reported', tone: 'done' },
    ARCHIVED: { zh: '已归档', en: 'Archived', tone: 'void' },
    POSTPONED: { zh: '已延期', en: 'Postponed', tone: 'waiting' },
    CANCELLED: { zh: '已取消', en: 'Cancelled', tone: 'void' },
  },
  CheckSheetState: {
    DRAFT: { zh: '填写中', en: 'Filling in', tone: 'neutral' },
    TEAM_SIGNED: { zh: '检查组已签', en: 'Signed by team', tone: 'active' },
    HOST_SIGNED: { zh: '被查单位已签', en: 'Signed by host', tone: 'done' },
    REFUSED: { zh: '拒签留痕', en: 'Signature refused, on record', tone: 'waiting' },
    LOCKED: { zh: '已锁定', en: 'Locked', tone: 'done' },
  },
  PeerNoticeState: {
    DRAFT: { zh: '草稿', en: 'Draft', tone: 'neutral' },
    ISSUED: { zh: '已送达', en: 'Delivered', tone: 'active' },
    ACKNOWLEDGED: { zh: '已签收', en: 'Acknowledged', tone: 'active' },
    REPLIED: { zh: '已回执', en: 'Replied', tone: 'active' },
    REVIEWED: { zh: '已复查', en: 'Reviewed', tone: 'done' },
    ARCHIVED: { zh: '已归档', en: 'Archived', tone: 'void' },
    RECALLED: { zh: '已撤回', en: 'Recalled', tone: 'void' },
  },
  AllianceState: {
    PREPARING: { zh: '筹备', en: 'Preparing', tone: 'neutral' },
    FILED: { zh: '已报备', en: 'Filed', tone: 'active' },
    ACTIVE: { zh: '运行', en: 'Active', tone: 'done' },
    RECTIFYING: { zh: '整顿', en: 'Under correction', tone: 'waiting' },
    DISSOLVED: { zh: '已解散', en: 'Dissolved', tone: 'void' },
  },
  MembershipState: {
    APPLIED: { zh: '已申请', en: 'Applied', tone: 'waiting' },
    REVIEWING: { zh: '审核中', en: 'Under review', tone: 'waiting' },
    ACTIVE: { zh: '正式成员', en: 'Member', tone: 'done' },
    SUSPENDED: { zh: '暂停', en: 'Suspended', tone: 'waiting' },
    EXITED: { zh: '已退出', en: 'Left', tone: 'void' },
    EXPELLED: { zh: '已除名', en: 'Expelled', tone: 'attention' },
    REFUSED: { zh: '未通过', en: 'Refused', tone: 'neutral' },
  },
  ExpertVisitState: {
    REQUESTED: { zh: '已申请', en: 'Requested', tone: 'waiting' },
    ASSIGNED: { zh: '已派专家', en: 'Expert assigned', tone: 'active' },
    SCHEDULED: { zh: '已约定', en: 'Scheduled', tone: 'active' },
    VISITING: { zh: '会诊中', en: 'On site', tone: 'active' },
    REPORTED: { zh: '报告已提交', en: 'Report submitted', tone: 'active' },
    CONFIRMED: { zh: '企业已确认', en: 'Confirmed by enterprise', tone: 'done' },
    CLOSED: { zh: '已办结', en: 'Closed', tone: 'neutral' },
    DECLINED: { zh: '不受理', en: 'Declined', tone: 'neutral' },
    CANCELLED: { zh: '已取消', en: 'Cancelled', tone: 'void' },
  },
  OutreachState: {
    DRAFT: { zh: '草稿', en: 'Draft', tone: 'neutral' },
    REVIEW: { zh: '待审核', en: 'In review', tone: 'waiting' },
    PUBLISHED: { zh: '已发布', en: 'Published', tone: 'done' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn', tone: 'void' },
    ARCHIVED: { zh: '已归档', en: 'Archived', tone: 'void' },
  },
  RiskPointState: {
    IDENTIFIED: { zh: '已辨识', en: 'Identified', tone: 'neutral' },
    ASSESSED: { zh: '已评级', en: 'Rated', tone: 'active' },
    CONTROLLED: { zh: '管控中', en: 'Under control', tone: 'done' },
    CHANGED: { zh: '变更待重评', en: 'Changed, re-rate', tone: 'waiting' },
    RETIRED: { zh: '已取消', en: 'Retired', tone: 'void' },
  },
  AllianceType: {
    INDUSTRY: { zh: '行业型', en: 'Industry', tone: 'neutral' },
    AREA: { zh: '区域型', en: 'Area', tone: 'neutral' },
    PARK: { zh: '园区型', en: 'Park', tone: 'neutral' },
    VILLAGE: { zh: '村居型', en: 'Village', tone: 'neutral' },
  },
  HazardSeverity: {
    GENERAL: { zh: '一般隐患', en: 'General', tone: 'neutral' },
    MAJOR_SUSPECTED: { zh: '疑似重大隐患', en: 'Suspected major', tone: 'neutral' },
    MAJOR: { zh: '重大隐患', en: 'Major', tone: 'neutral' },
  },
  HazardSource: {
    MUTUAL_CHECK: { zh: '互查', en: 'Mutual check', tone: 'neutral' },
    SELF_CHECK: { zh: '自查', en: 'Self-check', tone: 'neutral' },
    QUICK_REPORT: { zh: '随手拍', en: 'Snap report', tone: 'neutral' },
    EXPERT_VISIT: { zh: '专家服务', en: 'Expert service', tone: 'neutral' },
    TOWNSHIP: { zh: '镇街巡查', en: 'Town patrol', tone: 'neutral' },
    ENFORCEMENT: { zh: '执法检查', en: 'Enforcement', tone: 'neutral' },
    INSURER: { zh: '安责险服务', en: "Insurer's service", tone: 'neutral' },
    SENSOR: { zh: '监测告警', en: 'Sensor alarm', tone: 'neutral' },
  },
  RiskLevel: {
    RED: { zh: '重大风险(红)', en: 'Major (red)', tone: 'neutral' },
    ORANGE: { zh: '较大风险(橙)', en: 'Larger (orange)', tone: 'neutral' },
    YELLOW: { zh: '一般风险(黄)', en: 'General (yellow)', tone: 'neutral' },
    BLUE: { zh: '低风险(蓝)', en: 'Low (blue)', tone: 'neutral' },
  },
  AnswerResult: {
    CONFORM: { zh: '符合', en: 'Conforms', tone: 'neutral' },
    NONCONFORM: { zh: '不符合', en: 'Does not conform', tone: 'neutral' },
    NA: { zh: '不适用', en: 'Not applicable', tone: 'neutral' },
  },
  EnterpriseScale: {
    LARGE: { zh: '大型', en: 'Large', tone: 'neutral' },
    MEDIUM: { zh: '中型', en: 'Medium', tone: 'neutral' },
    SMALL: { zh: '小型', en: 'Small', tone: 'neutral' },
    MICRO: { zh: '微型', en: 'Micro', tone: 'neutral' },
  },
  ActivityKind: {
    MUTUAL_CHECK: { zh: '互查', en: 'Mutual check', tone: 'neutral' },
    EXCHANGE: { zh: '交流会', en: 'Exchange', tone: 'neutral' },
    TRAINING: { zh: '培训', en: 'Training', tone: 'neutral' },
    DRILL: { zh: '演练', en: 'Drill', tone: 'neutral' },
    FIELD_VISIT: { zh: '观摩', en: 'Field visit', tone: 'neutral' },
    HELP: { zh: '互助', en: 'Mutual aid', tone: 'neutral' },
  },
} as const satisfies Record<string, Record<string, Term>>

/** Names of the enums whose words are fixed. */
export type TermGroup = keyof typeof glossary
/** Values of one enum. */
export type TermOf<G extends TermGroup> = keyof (typeof glossary)[G] & string
