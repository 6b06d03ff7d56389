import { registerActions } from '../../kernel/actions.ts'

const dispatchers = { bureau: ['admin', 'leader'] } as const
const officers = { committee: ['chair', 'vice_chair', 'secretary'] } as const
const firm = { member: ['principal', 'safety'] } as const

/** What may be done with expert visits, and from which seats. */
export const DISPATCH = registerActions({
  'dispatch:read-visits': {
    title: '查看专家服务',
    description: 'Read requests and expert visits; which ones, the wall says.',
    seats: { committee: true, member: true, bureau: true, expert: true },
  },
  'dispatch:read-register': {
    title: '查看专家库',
    description: 'Read the register of experts, the hours ledger and the plans of the own bureau.',
    seats: { bureau: true },
  },
  'dispatch:read-own-record': {
    title: '查看本人工时',
    description: 'Read the own row of the register, hours and route.',
    seats: { expert: true },
  },
  'dispatch:save-expert': {
    title: '登记专家',
    description: 'Enter or change an expert of the own bureau, and leaves.',
    seats: dispatchers,
  },
  'dispatch:request-expert': {
    title: '申请专家',
    description: 'Ask for an expert: for the own firm, or for members of the own alliance.',
    seats: { ...firm, ...officers },
  },
  'dispatch:triage-request': {
    title: '受理申请',
    description: 'Take a request on for the plan.',
    seats: dispatchers,
  },
  'dispatch:decline-request': {
    title: '不受理申请',
    description: 'Decline a request with a reason.',
    seats: { ...dispatchers, ...officers },
  },
  'dispatch:invalidate-request': {
    title: '标记无效',
    description: 'Mark a request as invalid: a duplicate, or not meant.',
    seats: officers,
  },
  'dispatch:reopen-request': {
    title: '追问',
    description: 'Ask again after an answer.',
    seats: firm,
  },
  'dispatch:assign-expert': {
    title: '派专家',
    description: 'Match and assign experts by hand.',
    seats: dispatchers,
  },
  'dispatch:plan-visits': {
    title: '编制派遣计划',
    description: 'Plan a fortnight, move and pin visits, answer its questions.',
    seats: dispatchers,
  },
  'dispatch:publish-plan': {
    title: '发布派遣计划',
    description: 'Make a plan binding; hosts and experts are told.',
    seats: dispatchers,
  },
  'dispatch:run-campaign': {
    title: '专项行动',
    description: 'Set up a campaign of expert visits and choose its firms.',
    seats: dispatchers,
  },
  'dispatch:confirm-visit': {
    title: '确认上门时间',
    description: 'Agree to the day of an expert visit as its host, or propose another.',
    seats: firm,
  },
  'dispatch:schedule-visit': {
    title: '约定时间',
    description: 'Agree a time with the host as the expert who comes.',
    seats: { expert: true },
  },
  'dispatch:reassign-visit': {
    title: '改派',
    description: 'Give a visit back, or take it back, so that somebody else goes.',
    seats: { expert: true, ...dispatchers },
  },
  'dispatch:cancel-visit': {
    title: '取消专家服务',
    description: 'Call an expert visit off before it begins.',
    seats: { ...firm, ...dispatchers },
  },
  'dispatch:record-visit': {
    title: '现场会诊',
    description: 'Arrive, record findings, prescriptions and good practice, and report.',
    seats: { expert: true },
  },
  'dispatch:confirm-report': {
    title: '确认报告',
    description: "Confirm an expert's report as the host.",
    seats: firm,
  },
  'dispatch:rate-visit': {
    title: '评价',
    description: 'Rate the other side of a visit, once.',
    seats: { ...firm, expert: true },
  },
  'dispatch:close-visit': {
    title: '办结',
    description: 'Close a confirmed visit.',
    seats: firm,
  },
  'dispatch:request-follow-up': {
    title: '安排复访',
    description: 'Ask for a visit that looks on the spot whether hazards were put right.',
    seats: { expert: true, ...dispatchers },
  },
  'dispatch:read-official-visits': {
    title: '查看各类检查',
    description: 'Read visits under public law, and how many of them a firm had this year.',
    seats: { bureau: true, member: true },
  },
  'dispatch:record-official-visit': {
    title: '登记检查',
    description: 'Note a grid round or an insurer visit.',
    seats: { bureau: true },
  },
  'dispatch:record-enforcement': {
    title: '登记执法检查',
    description: 'Note an enforcement inspection, with approval and official number.',
    seats: { bureau: ['inspector', 'leader'] },
  },
})
