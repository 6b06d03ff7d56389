import { registerActions } from '../../kernel/actions.ts'

/** What may be done with rounds, visits and checklists, and from which seats. */
export const INSPECTION = registerActions({
  'inspection:read': {
    title: '查看互查',
    description: 'Read rounds, visits, checklists and good practices, as far as the wall shows them.',
    seats: { committee: true, leader: true, member: true },
  },
  'inspection:add-alliance-item': {
    title: '添加自定检查项',
    description: 'Add an item of the alliance to its checklist library.',
    seats: { committee: true },
  },
  'inspection:revise-alliance-item': {
    title: '修订自定检查项',
    description: 'Write a new version of an item of the alliance; frozen lists keep the old one.',
    seats: { committee: true },
  },
  'inspection:retire-alliance-item': {
    title: '停用自定检查项',
    description: 'Take an item of the alliance out of lists made from now on.',
    seats: { committee: true },
  },
  'inspection:create-round': {
    title: '新建轮次',
    description: 'Open a round of mutual checks.',
    seats: { committee: true },
  },
  'inspection:update-round': {
    title: '修改轮次',
    description: 'Change dates, groups, topics, pins and absences of a round that is not published.',
    seats: { committee: true },
  },
  'inspection:plan-round': {
    title: '排互查计划',
    description: 'Have the pairing of a round computed.',
    seats: { committee: true },
  },
  'inspection:choose-plan': {
    title: '选定计划',
    description: 'Make a computed plan the draft of the round.',
    seats: { committee: true },
  },
  'inspection:publish-round': {
    title: '发布轮次',
    description: 'Tell hosts and inspectors who checks whom, and when.',
    seats: { committee: true },
  },
  'inspection:repair-round': {
    title: '发布调整',
    description: 'Put a repair of a published round into force: exchanged teams and moved days are told.',
    seats: { committee: ['chair', 'vice_chair', 'secretary'] },
  },
  'inspection:close-round': {
    title: '结束轮次',
    description: 'Close a round whose visits are done, or with a reason.',
    seats: { committee: true },
  },
  'inspection:cancel-round': {
    title: '取消轮次',
    description: 'Give a round up, with a reason.',
    seats: { committee: true },
  },
  'inspection:accept-assignment': {
    title: '接受检查任务',
    description: 'Accept a place in a visit team for the own firm and name the person who goes.',
    seats: { member: true },
  },
  'inspection:decline-assignment': {
    title: '谢绝检查任务',
    description: 'Decline a place in a visit team with a reason; a substitute is looked for.',
    seats: { member: true },
  },
  'inspection:confirm-visit': {
    title: '确认接受检查',
    description:
      'Confirm as host that the visit may come; a group leader may confirm below quorum with a reason.',
    seats: { member: ['principal', 'safety'], leader: true },
  },
  'inspection:postpone-visit': {
    title: '延期检查',
    description: 'Put a visit off, and set its new day.',
    seats: { committee: true, leader: true },
  },
  'inspection:cancel-visit': {
    title: '取消检查',
    description: 'Cancel a visit that has not begun, with a reason.',
    seats: { committee: true, leader: true },
  },
  'inspection:record-visit': {
    title: '记录检查',
    description:
      'Check in, answer, record findings and signatures of a visit; late pieces go to the drop box.',
    seats: { member: true, leader: true, person: true },
  },
  'inspection:decide-drop-box': {
    title: '处理迟到记录',
    description:
      'Accept or refuse a check that arrived after its visit was closed or its inspector had left.',
    seats: { committee: true, leader: true },
  },
  'inspection:report-visit': {
    title: '发布通报',
    description: 'Report a finished visit to the members.',
    seats: { committee: true, leader: true },
  },
  'inspection:archive-visit': {
    title: '归档检查',
    description: 'File a reported visit whose hazards are closed.',
    seats: { committee: true },
  },
  'inspection:acknowledge-advice-note': {
    title: '签收建议整改单',
    description: 'Acknowledge the advice note as the host.',
    seats: { member: ['principal', 'safety'] },
  },
  'inspection:reply-advice-note': {
    title: '提交整改回执',
    description: 'Answer the advice note as the host once every hazard on it was rectified.',
    seats: { member: ['principal', 'safety'] },
  },
  'inspection:review-advice-note': {
    title: '形成复查意见',
    description: 'Close the advice note with the opinion of the re-inspection.',
    seats: { leader: true, member: true },
  },
  'inspection:recall-advice-note': {
    title: '撤回建议整改单',
    description: 'Take an advice note back.',
    seats: { leader: true },
  },
})
