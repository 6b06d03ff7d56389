import { defineMessages, useMessages } from '../../i18n/messages.ts'

/** What each kind of message says; facts in braces come with it. Shared by both doors. */
const messages = defineMessages(
  {
    'visit-to-do': '请您去 {hostName} 互查（{roundName}），日期 {plannedOn}',
    'visit-to-host': '{plannedOn} 有企业来本厂互查（{roundName}），请确认日期',
    'visit-confirmed': '{hostName} 已确认 {plannedOn} 接受互查',
    'visit-declined': '{inspectorName} 推辞了去 {hostName} 的互查（{plannedOn}）：{reason}',
    'visit-replaced': '去 {hostName} 的检查组换人：{before} → {after}',
    'visit-unfilled': '去 {hostName} 的检查组（{plannedOn}）找不到替补',
    'visit-postponed': '{hostName} 的互查改期 {plannedOn}：{reason}',
    'visit-cancelled': '{hostName} 的互查（{plannedOn}）已取消：{reason}',
    'visit-reported': '{hostName} 的互查（{plannedOn}）已通报',
    'advice-note-issued': '建议整改单 {number} 已送达 {hostName}，共 {hazards} 条隐患，请签收',
    'late-check': '收到一份迟到的检查记录，请确认',
    'late-check-decided': '您迟到的检查记录（{hostName}）已处理',
    'round-closed': '轮次“{roundName}”已结束',
    'hazard-found': '{enterpriseName} 查出隐患：{place}（{number}），请确认',
    'hazard-contested': '{enterpriseName} 对隐患提出异议：{place}（{number}）',
    'hazard-upheld': '异议不成立，隐患维持：{place}（{number}），请整改',
    'hazard-revoked': '异议成立，隐患撤销：{place}（{number}）',
    'hazard-withdrawn': '隐患已撤回：{place}（{number}）',
    'hazard-confirmed-by-silence': '逾期未答，视为确认：{place}（{number}），请整改',
    'hazard-due-soon': '快到期了：{place}（{number}），请抓紧整改',
    'hazard-due': '今天到期：{place}（{number}）',
    'hazard-overdue-owner': '隐患已逾期，请主要负责人督促整改：{place}（{number}）',
    'hazard-overdue-committee': '隐患逾期，已报联盟委员会：{enterpriseName} {place}（{number}）',
    'hazard-overdue-town': '隐患逾期，已报镇街并公开：{enterpriseName} {place}（{number}）',
    'hazard-to-reinspect': '{enterpriseName} 已整改，请复查：{place}（{number}）',
    'reinspection-overdue': '复查已过期限：{enterpriseName} {place}（{number}）',
    'reinspection-failed': '复查不合格，请继续整改：{place}（{number}）',
    'hazard-failed-again': '{enterpriseName} 的隐患再次复查不合格：{place}（{number}）',
    'suggest-report': '{enterpriseName} 的隐患多次复查不合格，建议上报：{place}（{number}）',
    'hazard-closed': '复查合格，隐患已销号：{place}（{number}）',
    'hazard-relapsed': '回头看发现反弹，隐患重新打开：{place}（{number}）',
    'hazard-escalated': '隐患转为重大隐患：{enterpriseName} {place}（{number}）',
    'look-back-asked': '请到 {enterpriseName} 回头看：{place}（{number}）',
    'extension-requested': '{enterpriseName} 申请延期到 {requestedDueOn}：{place}',
    'extension-granted': '延期已同意，新的期限 {dueOn}：{place}',
    'extension-refused': '延期未同意，仍须按期整改：{place}',
    'major-controlled': '{enterpriseName} 已采取重大隐患管控措施',
    'major-plan-filed': '{enterpriseName} 已上报重大隐患治理方案',
    'major-acceptance-requested': '{enterpriseName} 申请重大隐患验收',
    'major-acceptance-failed': '{enterpriseName} 重大隐患验收不合格，请继续治理',
    'major-closed': '{enterpriseName} 重大隐患验收合格，已核销',
    'major-confirmed': '{enterpriseName} 的隐患判定为重大隐患，请立即管控',
    'major-refuted': '{enterpriseName} 的隐患研判为一般隐患',
    'major-second-opinion': '{enterpriseName} 的疑似重大隐患需要第二人研判',
    other: '有一条新通知',
  },
  {
    'visit-to-do': 'Please check {hostName} ({roundName}) on {plannedOn}',
    'visit-to-host': 'Firms come to check yours on {plannedOn} ({roundName}). Please confirm',
    'visit-confirmed': '{hostName} has confirmed {plannedOn}',
    'visit-declined': '{inspectorName} cannot go to {hostName} ({plannedOn}): {reason}',
    'visit-replaced': 'Team for {hostName}: {before} → {after}',
    'visit-unfilled': 'No substitute for {hostName} ({plannedOn})',
    'visit-postponed': 'The check of {hostName} moved to {plannedOn}: {reason}',
    'visit-cancelled': 'The check of {hostName} ({plannedOn}) is cancelled: {reason}',
    'visit-reported': 'The check of {hostName} ({plannedOn}) is reported',
    'advice-note-issued': 'Advice note {number} for {hostName} with {hazards} hazards. Please acknowledge',
    'late-check': 'A late check came in. Please decide',
    'late-check-decided': 'Your late check ({hostName}) was decided',
    'round-closed': 'Round “{roundName}” is over',
    'hazard-found': 'Hazard at {enterpriseName}: {place} ({number}). Please confirm',
    'hazard-contested': '{enterpriseName} contests: {place} ({number})',
    'hazard-upheld': 'The finding stands: {place} ({number}). Please rectify',
    'hazard-revoked': 'The finding is revoked: {place} ({number})',
    'hazard-withdrawn': 'Withdrawn: {place} ({number})',
    'hazard-confirmed-by-silence': 'Confirmed by silence: {place} ({number}). Please rectify',
    'hazard-due-soon': 'Due soon: {place} ({number})',
    'hazard-due': 'Due today: {place} ({number})',
    'hazard-overdue-owner': 'Overdue; the owner is asked to act: {place} ({number})',
    'hazard-overdue-committee': 'Overdue, told to the committee: {enterpriseName} {place} ({number})',
    'hazard-overdue-town': 'Overdue, told to the town and disclosed: {enterpriseName} {place} ({number})',
    'hazard-to-reinspect': '{enterpriseName} has rectified. Please re-inspect: {place} ({number})',
    'reinspection-overdue': 'Re-inspection overdue: {enterpriseName} {place} ({number})',
    'reinspection-failed': 'Re-inspection failed; go on: {place} ({number})',
    'hazard-failed-again': 'Failed again at {enterpriseName}: {place} ({number})',
    'suggest-report': 'Failed several times at {enterpriseName}; report it: {place} ({number})',
    'hazard-closed': 'Passed and closed: {place} ({number})',
    'hazard-relapsed': 'Relapsed, open again: {place} ({number})',
    'hazard-escalated': 'Now a major hazard: {enterpriseName} {place} ({number})',
    'look-back-asked': 'Please look back at {enterpriseName}: {place} ({number})',
    'extension-requested': '{enterpriseName} asks for time until {requestedDueOn}: {place}',
    'extension-granted': 'More time granted, now due {dueOn}: {place}',
    'extension-refused': 'No more time; rectify as due: {place}',
    'major-controlled': '{enterpriseName} has put controls in place',
    'major-plan-filed': '{enterpriseName} has filed its treatment plan',
    'major-acceptance-requested': '{enterpriseName} asks for acceptance',
    'major-acceptance-failed': 'Acceptance failed at {enterpriseName}; go on',
    'major-closed': 'Accepted and cleared at {enterpriseName}',
    'major-confirmed': 'Judged major at {enterpriseName}: control it at once',
    'major-refuted': 'Judged general at {enterpriseName}',
    'major-second-opinion': 'A second judge is needed at {enterpriseName}',
    other: 'A new message',
  },
)

type Kind = keyof (typeof messages)['zh-CN']

/** Words a message by its kind and facts in the reader's language; a fact that is absent leaves no braces behind. */
export function useNoticeWords(): (kind: string, params: unknown) => string {
  const t = useMessages(messages)
  return (kind, params) => {
    const known = kind in messages['zh-CN'] ? (kind as Kind) : 'other'
    const facts = (params ?? {}) as Record<string, string | number>
    const say = t as (key: string, values: Record<string, string | number>) => string
    return say(known, facts)
      .replace(/\{\w+\}/g, '')
      .replace(/[（(]\s*[）)]/g, '')
  }
}
