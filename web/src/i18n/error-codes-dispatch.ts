/** Words of what the expert service refuses; a part of the total record in `error-codes.ts`. */
export const dispatchWording = {
  ENTERPRISE_CLOSED: {
    zh: '这家企业已不是联盟成员，不能安排专家服务',
    en: 'This firm is no member of the alliance any more, so no expert can be sent',
  },
  REQUEST_OPEN_ALREADY: {
    zh: '同样的申请还在办理中，不用重复提交',
    en: 'The same request is already being dealt with',
  },
  NOBODY_CHOSEN: { zh: '请至少选择一家企业', en: 'Choose at least one firm' },
  TOPIC_UNKNOWN: { zh: '没有选中的专业方向', en: 'A chosen topic does not exist' },
  SPECIALTY_UNKNOWN: { zh: '没有选中的专业方向', en: 'A chosen specialty does not exist' },
  EXPERT_EXISTS: { zh: '这位专家已在专家库中', en: 'This expert is on the register already' },
  HOURS_INVALID: { zh: '工作时间或午休不对，或超出了工作时间', en: 'The hours do not fit' },
  EXPERT_TAKEN: {
    zh: '这位专家在这个时间已有安排（可能刚被别人派走），请换时间或换人',
    en: 'This expert is taken at that time, perhaps since a moment ago. Choose another time or expert',
  },
  EXPERT_CONFLICT: {
    zh: '这位专家与该企业有利益关系，应当回避',
    en: 'This expert has a conflict of interest with the firm',
  },
  EXPERT_UNQUALIFIED: { zh: '专业不对口', en: 'The specialties do not match' },
  EXPERT_ABSENT: { zh: '这位专家那天请假', en: 'This expert is away that day' },
  EXPERT_INACTIVE: { zh: '这位专家已停用', en: 'This expert is not active any more' },
  HOURS_EXCEEDED: { zh: '超出这位专家的年度工时', en: 'This would exceed the yearly hours' },
  TEAM_SIZE_WRONG: { zh: '人数与要求的不符', en: 'The team has another size than asked for' },
  NOT_A_WORKDAY: { zh: '这一天不上班，或已经过去', en: 'This is no workday, or it is over' },
  DAYS_INVALID: { zh: '日期不对，请检查', en: 'The dates are not right' },
  CAP_EXCEEDED: { zh: '超出上限，未作任何登记', en: 'This exceeds the limit; nothing was recorded' },
  CAMPAIGN_OVER: { zh: '这个专项行动已经结束', en: 'This campaign is over' },
  NOTHING_TO_PLAN: { zh: '没有等待安排的走访', en: 'No visit waits to be planned' },
  NO_EXPERTS: { zh: '没有可派的专家', en: 'There is no expert to send' },
  MOVE_CONFLICT: { zh: '放不下：与规则冲突，请看提示', en: 'It does not fit: see the conflicts' },
  QUESTIONS_OPEN: {
    zh: '还有问题等您决定，回答后再发布',
    en: 'Some questions wait for your decision. Answer them, then publish',
  },
  QUESTION_UNKNOWN: { zh: '方案没有这样的问题或选项', en: 'The plan did not ask that' },
  VISIT_MOVED_ON: {
    zh: '有的走访已取消或改派，请重新生成方案',
    en: 'Some visits have moved on since. Plan again',
  },
  REPORT_INCOMPLETE: { zh: '报告还缺内容，请补齐', en: 'The report still lacks something' },
  RATED_ALREADY: { zh: '已经评价过了', en: 'It was rated already' },
  FOLLOW_UP_OPEN: { zh: '已有一次复访在安排中', en: 'A follow-up is already on its way' },
  NATURE_FORBIDDEN: {
    zh: '这种性质的检查不能这样登记：互查、自查、专家服务永远不能变成执法记录',
    en: 'A visit of this nature cannot be recorded here: peer, own and expert visits never become official records',
  },
  APPROVAL_MISSING: { zh: '请填写检查批准文号', en: 'The number of the approval is missing' },
  TWO_OFFICERS_NEEDED: {
    zh: '执法检查须有两名持证人员',
    en: 'An inspection takes two officers with their card numbers',
  },
  NUMBER_MISSING: { zh: '请填写执法文书编号', en: "The official paper's number is missing" },
} as const
