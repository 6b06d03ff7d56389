import { expertVisitMachine, memberRequestMachine } from '@anhu/domain/dispatch'
import { textEnum } from '../../graphql/index.ts'

/** States of the machine `expert_visit`. */
export const ExpertVisitState = textEnum('ExpertVisitState', expertVisitMachine.states)
/** States of the machine `member_request`. */
export const ExpertRequestState = textEnum('ExpertRequestState', memberRequestMachine.states)
/** How urgent a visit is; a class is served before any visit of a lower one. */
export const ServicePriority = textEnum('ServicePriority', {
  major: 'For a major hazard; never dropped in silence.',
  high: 'High.',
  normal: 'Normal.',
  optional: 'May be left out.',
})
/** Who asked. */
export const RequestOrigin = textEnum('RequestOrigin', ['enterprise', 'committee', 'campaign'])
/** A visit of its own, or one that looks again. */
export const ExpertVisitKind = textEnum('ExpertVisitKind', ['first', 'follow_up'])
/** How far a plan of expert visits is. */
export const DispatchPlanState = textEnum('DispatchPlanState', [
  'solving',
  'ready',
  'failed',
  'published',
  'superseded',
])
/** Who of the host was there. */
export const PresentRole = textEnum('PresentRole', {
  principal: '主要负责人',
  safety: '安全管理员',
  operator: '岗位员工',
  other: '其他',
})
/** Who rates whom. */
export const RatingDirection = textEnum('RatingDirection', ['host_rates_expert', 'expert_rates_host'])
/** Why an expert is away. */
export const LeaveKind = textEnum('LeaveKind', { ill: '病假', leave: '请假', training: '培训' })
/** A place in a team of experts. */
export const ExpertRole = textEnum('ExpertRole', ['lead', 'member'])
/** What a host said to the day. */
export const HostAnswer = textEnum('HostAnswer', { yes: '同意', other_day: '另约时间' })
