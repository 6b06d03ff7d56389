import { textEnum } from '../../graphql/index.ts'

/** States of a round. */
export const RoundState = textEnum('RoundState', [
  'draft',
  'planned',
  'published',
  'running',
  'closed',
  'cancelled',
])
/** How far a new plan may move away from the last one. */
export const RepairMode = textEnum('RepairMode', ['least_change', 'balanced', 'best'])
/** States of a computed plan. */
export const PlanState = textEnum('PlanState', ['solving', 'ready', 'failed', 'chosen', 'discarded'])
/** A firm's part in a team. */
export const TeamRole = textEnum('TeamRole', ['leader', 'member'])
/** What kind of visit it is; wording, paper and visibility follow from it. */
export const VisitNature = textEnum('VisitNature', {
  self: '自查',
  mutual: '互查',
  grid: '网格巡查',
  expert: '专家服务',
  insurer: '安责险服务',
  enforcement: '执法检查',
})
/** States of the machine `mutual_check`. */
export const VisitState = textEnum('VisitState', [
  'draft',
  'published',
  'confirmed',
  'in_progress',
  'field_done',
  'reported',
  'archived',
  'postponed',
  'cancelled',
])
/** States of the machine `check_sheet`. */
export const SheetState = textEnum('SheetState', ['draft', 'team_signed', 'host_signed', 'refused', 'locked'])
/** What became of a place in a team. */
export const InspectorState = textEnum('InspectorState', [
  'draft',
  'assigned',
  'accepted',
  'declined',
  'replaced',
])
/** 符合, 不符合, 不适用. */
export const AnswerResult = textEnum('AnswerResult', { conform: '符合', nonconform: '不符合', na: '不适用' })
/** Who signs. */
export const SignerRole = textEnum('SignerRole', ['team_leader', 'inspector', 'host', 'escort'])
/** States of the machine `peer_notice`. */
export const AdviceNoteState = textEnum('AdviceNoteState', [
  'draft',
  'issued',
  'acknowledged',
  'replied',
  'reviewed',
  'archived',
  'recalled',
])
/** What was decided of a late piece. */
export const DropBoxState = textEnum('DropBoxState', ['to_confirm', 'accepted', 'refused'])
/** How somebody checked in. */
export const CheckInMethod = textEnum('CheckInMethod', {
  qr: 'Scanned the code at the door.',
  gps: 'By position.',
  manual: 'By hand.',
})
