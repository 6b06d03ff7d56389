import {
  type Asker,
  type HazardFacts,
  type LookBackFacts,
  type MajorHazardFacts,
  canAcceptMajor,
  canAssignReinspector,
  canConfirm,
  canContest,
  canControlMajor,
  canDecideDispute,
  canDecideExtension,
  canEscalate,
  canFileTreatmentPlan,
  canFixOnSpot,
  canJudgeMajor,
  canLookBack,
  canMerge,
  canReinspect,
  canRequestAcceptance,
  canRequestExtension,
  canReworkMajor,
  canStart,
  canStartTreatment,
  canSubmitRectification,
  canWithdraw,
} from '@anhu/domain/hazard'
import { policy } from '../../graphql/index.ts'

const columns = [
  'state',
  'source',
  'enterprise_id',
  'finder_enterprise_id',
  'found_by_id',
  'reinspector_enterprise_id',
  'rectifier_id',
  'visit_id',
  'disputes',
] as const

const factsOf = (row: Record<string, unknown>): HazardFacts =>
  ({
    state: row.state,
    source: row.source,
    enterpriseId: row.enterprise_id,
    finderEnterpriseId: row.finder_enterprise_id,
    foundById: row.found_by_id,
    reinspectorEnterpriseId: row.reinspector_enterprise_id,
    rectifierId: row.rectifier_id,
    visitId: row.visit_id,
    disputes: row.disputes,
  }) as HazardFacts

const ask = (can: (who: Asker, hazard: HazardFacts) => boolean) =>
  policy(columns, (row, actor) => can(actor, factsOf(row)))

/** What the viewer may do with a hazard now, by the policies that the commands themselves ask. */
export const hazardPolicies = {
  viewerCanConfirm: ask(canConfirm),
  viewerCanContest: ask(canContest),
  viewerCanDecideDispute: ask(canDecideDispute),
  viewerCanStart: ask(canStart),
  viewerCanFixOnSpot: ask(canFixOnSpot),
  viewerCanSubmitRectification: ask(canSubmitRectification),
  viewerCanRequestExtension: policy(
    [...columns, 'extension_open'],
    (row, actor) => row.extension_open !== true && canRequestExtension(actor, factsOf(row)),
  ),
  viewerCanDecideExtension: policy(
    [...columns, 'extension_open'],
    (row, actor) => row.extension_open === true && canDecideExtension(actor, factsOf(row)),
  ),
  viewerCanReinspect: ask(canReinspect),
  viewerCanAssignReinspector: ask(canAssignReinspector),
  viewerCanEscalate: ask(canEscalate),
  viewerCanMerge: ask(canMerge),
  viewerCanWithdraw: ask(canWithdraw),
  viewerCanLookBack: policy(
    ['look_back_state', 'look_back_firm', 'enterprise_id', 'closer_enterprise_id', 'closer_id'],
    (row, actor) => {
      if (row.look_back_state === null) return false
      const facts = {
        state: row.look_back_state,
        inspectorEnterpriseId: row.look_back_firm,
        enterpriseId: row.enterprise_id,
        closerEnterpriseId: row.closer_enterprise_id,
        closerId: row.closer_id,
      } as LookBackFacts
      return canLookBack(actor, facts)
    },
  ),
}

const askMajor = (can: (who: Asker, major: MajorHazardFacts) => boolean) =>
  policy(['state', 'enterprise_id', 'first_judge_id'], (row, actor) =>
    can(actor, {
      state: row.state,
      enterpriseId: row.enterprise_id,
      firstJudgeId: row.first_judge_id,
    } as MajorHazardFacts),
  )

/** What the viewer may do with a major-hazard case now. */
export const majorPolicies = {
  viewerCanJudge: askMajor(canJudgeMajor),
  viewerCanControl: askMajor(canControlMajor),
  viewerCanFilePlan: askMajor(canFileTreatmentPlan),
  viewerCanStart: askMajor(canStartTreatment),
  viewerCanRequestAcceptance: askMajor(canRequestAcceptance),
  viewerCanAccept: askMajor(canAcceptMajor),
  viewerCanRework: askMajor(canReworkMajor),
}
