import type { Locale } from '../../i18n/messages.ts'

/** The words on the buttons that took these steps (state machines `hazard` and `hazard_major`). */
const words: Record<string, { zh: string; en: string }> = {
  report: { zh: '上报', en: 'Reported' },
  confirm: { zh: '确认隐患', en: 'Confirmed' },
  auto_confirm: { zh: '超时视为确认', en: 'Confirmed by silence' },
  dispute: { zh: '提出异议', en: 'Contested' },
  uphold: { zh: '维持', en: 'Upheld' },
  revoke: { zh: '撤销隐患', en: 'Revoked' },
  merge_duplicate: { zh: '合并重复', en: 'Merged' },
  start: { zh: '开始整改', en: 'Started' },
  fix_on_spot: { zh: '当场整改', en: 'Fixed on the spot' },
  submit: { zh: '提交整改回执', en: 'Receipt submitted' },
  extend: { zh: '批准延期', en: 'Extended' },
  reinspect_pass: { zh: '复查合格', en: 'Passed' },
  reinspect_fail: { zh: '复查不合格', en: 'Failed' },
  escalate: { zh: '转重大隐患', en: 'Escalated' },
  withdraw: { zh: '撤回', en: 'Withdrawn' },
  ladder: { zh: '逾期提醒升级', en: 'Ladder climbed' },
  relapse: { zh: '回头看发现反弹，重新打开', en: 'Relapsed, reopened' },
  not_major: { zh: '研判为一般，退回', en: 'Judged general' },
  look_back: { zh: '回头看', en: 'Looked back' },
  assign_reinspector: { zh: '指派复查', en: 'Re-inspector named' },
  judge_no: { zh: '研判不构成', en: 'Not major' },
  judge_yes: { zh: '判定重大隐患', en: 'Judged major' },
  control: { zh: '停用、撤人、警戒', en: 'Controlled' },
  file_plan: { zh: '上报治理方案', en: 'Plan filed' },
  request: { zh: '申请验收', en: 'Acceptance requested' },
  pass: { zh: '验收核销', en: 'Accepted' },
  fail: { zh: '验收不合格', en: 'Not accepted' },
  rework: { zh: '继续治理', en: 'Reworked' },
}

/** The word of a step of a hazard's timeline; one this build does not know is shown as it came. */
export function stepWord(transition: string, locale: Locale): string {
  const word = words[transition.replace(/^major:/, '')]
  return word ? word[locale === 'en' ? 'en' : 'zh'] : transition
}
