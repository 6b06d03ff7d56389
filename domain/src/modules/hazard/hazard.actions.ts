import { registerActions } from '../../kernel/actions.ts'
import { type HazardTransition, hazardMachine } from './hazard-machine.ts'
import { type MajorHazardTransition, majorHazardMachine } from './major-hazard-machine.ts'
import { seatsOf } from './roles.ts'

// The sheet says who may try; it is read off the tables of states, so the two cannot drift apart.
const may = (...ids: HazardTransition[]) => seatsOf(ids.flatMap((id) => hazardMachine.row(id).by))
const mayMajor = (...ids: MajorHazardTransition[]) =>
  seatsOf(ids.flatMap((id) => majorHazardMachine.row(id).by))

/** What may be done with hazards, and from which seats. */
export const HAZARD = registerActions({
  'hazard:read-hazards': {
    title: '查看隐患',
    description: 'Read hazards; which ones, the wall says.',
    seats: { committee: true, leader: true, member: true, bureau: true, expert: true },
  },
  'hazard:report-hazard': {
    title: '上报隐患',
    description: 'Report a hazard of the own enterprise.',
    seats: { member: ['principal', 'safety', 'staff'] },
  },
  'hazard:confirm-hazard': {
    title: '确认隐患',
    description: 'Agree to a finding as its host: who puts it right, how, by when.',
    seats: may('confirm'),
  },
  'hazard:contest-hazard': {
    title: '提出异议',
    description: 'Contest a finding as its host, once, with a reason.',
    seats: may('dispute'),
  },
  'hazard:decide-dispute': {
    title: '裁定异议',
    description: 'Uphold or revoke a contested finding.',
    seats: may('uphold', 'revoke'),
  },
  'hazard:merge-hazard': {
    title: '合并重复',
    description: 'Fold a finding into one that says the same.',
    seats: may('merge_duplicate'),
  },
  'hazard:withdraw-hazard': {
    title: '撤回隐患',
    description: 'Take an own finding back before it is confirmed.',
    seats: may('withdraw'),
  },
  'hazard:start-rectification': {
    title: '开始整改',
    description: 'Say that the work has begun.',
    seats: may('start'),
  },
  'hazard:fix-on-spot': {
    title: '当场整改',
    description: 'Put a finding right during the visit, with photos.',
    seats: may('fix_on_spot'),
  },
  'hazard:submit-rectification': {
    title: '提交整改回执',
    description: 'Say what was done and prove it with photos.',
    seats: may('submit'),
  },
  'hazard:request-extension': {
    title: '申请延期',
    description: 'Ask for a later due date, with interim measures.',
    seats: { member: ['principal', 'safety', 'rectifier'] },
  },
  'hazard:decide-extension': {
    title: '批准延期',
    description: 'Grant or refuse a later due date.',
    seats: may('extend'),
  },
  'hazard:reinspect-hazard': {
    title: '复查',
    description: 'Pass or fail what the host says it has put right.',
    seats: may('reinspect_pass', 'reinspect_fail'),
  },
  'hazard:assign-reinspector': {
    title: '指派复查企业',
    description: 'Name the firm that re-inspects.',
    seats: { leader: true, committee: ['chair', 'vice_chair', 'secretary'] },
  },
  'hazard:escalate-hazard': {
    title: '转重大隐患',
    description: 'Hand a hazard on as a suspected major hazard.',
    seats: may('escalate'),
  },
  'hazard:record-look-back': {
    title: '回头看',
    description: 'Say weeks later whether a closed hazard has held.',
    seats: { member: true, leader: true },
  },
  'hazard:judge-major': {
    title: '判定重大隐患',
    description: 'Judge a suspected major hazard.',
    seats: mayMajor('judge_yes', 'judge_no'),
  },
  'hazard:control-major': {
    title: '采取管控措施',
    description: 'Record stop, withdrawal, warning or guard.',
    seats: mayMajor('control'),
  },
  'hazard:file-treatment-plan': {
    title: '上报治理方案',
    description: 'File the six parts of a treatment plan.',
    seats: mayMajor('file_plan'),
  },
  'hazard:start-treatment': {
    title: '开始治理',
    description: 'Start the treatment of a major hazard.',
    seats: mayMajor('start', 'rework'),
  },
  'hazard:request-acceptance': {
    title: '申请验收',
    description: 'Ask the authority to accept, with the assessment.',
    seats: mayMajor('request'),
  },
  'hazard:accept-major': {
    title: '验收核销',
    description: 'Accept or refuse the treatment of a major hazard.',
    seats: mayMajor('pass', 'fail'),
  },
})
