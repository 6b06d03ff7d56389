import type { Locale } from '../../i18n/messages.ts'

type Pair = readonly [zh: string, en: string]

const STEPS: Readonly<Record<string, Pair>> = {
  report: ['上报隐患', 'Reported'],
  discard: ['放弃草稿', 'Discarded'],
  confirm: ['确认隐患', 'Confirmed'],
  auto_confirm: ['到期自动确认', 'Confirmed by time'],
  dispute: ['提出异议', 'Contested'],
  uphold: ['维持隐患', 'Upheld'],
  revoke: ['撤销隐患', 'Revoked'],
  merge_duplicate: ['合并重复', 'Merged'],
  start: ['开始整改', 'Work begun'],
  fix_on_spot: ['当场整改', 'Fixed on the spot'],
  submit: ['提交整改回执', 'Rectification handed in'],
  extend: ['批准延期', 'Extended'],
  reinspect_pass: ['复查合格，销号', 'Passed, closed'],
  reinspect_fail: ['复查不合格', 'Failed'],
  escalate: ['转重大隐患', 'Escalated'],
  withdraw: ['撤回', 'Withdrawn'],
  assign_reinspector: ['指派复查企业', 'Re-inspector named'],
  reinspector_left: ['复查企业不再参加，待另派', 'Re-inspector left'],
  ladder: ['逾期提醒升级', 'Reminder climbed'],
  recount: ['节假日有变，期限顺延', 'Due date moved by the calendar'],
  look_back: ['回头看', 'Look-back'],
  reopen: ['反弹，重新整改', 'Reopened'],
  relapse: ['反弹，重新整改', 'Reopened'],
  disclose: ['向应急管理部门公开', 'Disclosed'],
  judge_no: ['研判为一般', 'Judged general'],
}

const ROLES: Readonly<Record<string, Pair>> = {
  peer_inspector: ['互查员', 'peer inspector'],
  group_leader: ['小组组长', 'group leader'],
  committee_chair: ['理事长', 'chair'],
  committee_secretary: ['秘书', 'secretary'],
  committee_member: ['委员', 'committee member'],
  enterprise_principal: ['主要负责人', 'principal'],
  enterprise_safety: ['安全管理员', 'safety officer'],
  enterprise_rectifier: ['整改责任人', 'rectifier'],
  enterprise_staff: ['员工', 'staff'],
  expert: ['专家', 'expert'],
  authority_inspector: ['执法人员', 'enforcement officer'],
  authority_leader: ['局领导', 'bureau leader'],
  authority_admin: ['管理员', 'administrator'],
  township_officer: ['镇街工作人员', 'town officer'],
  system: ['系统', 'system'],
}

const pick = (words: Readonly<Record<string, Pair>>, key: string, locale: Locale): string =>
  words[key]?.[locale === 'en' ? 1 : 0] ?? key

/** What a step of a hazard is called; an unknown one is shown as it came. */
export const stepWord = (transition: string, locale: Locale): string => pick(STEPS, transition, locale)

/** In which role somebody took a step. */
export const roleWord = (role: string, locale: Locale): string => pick(ROLES, role, locale)
