import { z } from 'zod'
import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { HazardCriterion } from '../reference/index.ts'
import { HAZARD } from './hazard.actions.ts'
import { Hazard, type MajorHazard } from './hazard.entities.ts'
import { reopenHazard } from './reopen-hazard.ts'
import {
  type MajorHazardAnswer,
  answerMajor,
  demandMajor,
  loadMajor,
  noteMajor,
  takeMajor,
  tellMajor,
} from './major-hazard-step.ts'
import { idText, maybeWritten, parsed, seenVersion, written } from '../../kernel/input.ts'

const shape = z.object({
  majorHazardId: idText,
  version: seenVersion,
  isMajor: z.boolean(),
  /** Where another criterion fits better than the one of the suspicion. */
  criterionCode: maybeWritten(60),
  reason: written(2000),
})

/**
 * Judges a suspicion. "Major" takes one person; "not major" takes two different ones, of whom the first leaves an opinion
 * and the second decides.
 * @throws SECOND_PERSON_NEEDED where the same person says no twice
 */
export async function judgeMajor(uow: UnitOfWork, input: z.input<typeof shape>): Promise<MajorHazardAnswer> {
  uow.require(HAZARD['hazard:judge-major'])
  const data = parsed(shape, input)
  const major = await loadMajor(uow, data.majorHazardId, data.version)
  const { personId, personName } = uow.standing
  if (data.criterionCode !== null) {
    const criterion = await uow.em.findOne(HazardCriterion, { code: data.criterionCode })
    if (!criterion) throw new DomainError('CRITERION_UNKNOWN', { code: data.criterionCode })
    major.criterionCode = criterion.code
    major.standard = criterion.standard
  }
  if (!data.isMajor && major.firstJudgeId == null) return firstOpinion(uow, major, data.reason)
  if (!data.isMajor && major.firstJudgeId === personId) throw new DomainError('SECOND_PERSON_NEEDED')
  takeMajor(uow, major, data.isMajor ? 'judge_yes' : 'judge_no', HAZARD['hazard:judge-major'], data.reason)
  major.judgedByName = personName
  major.judgeReason = data.reason
  major.judgedAt = uow.now()
  const hazard = await uow.em.findOneOrFail(Hazard, { allianceId: major.allianceId, id: major.hazardId })
  hazard.severity = data.isMajor ? 'major' : 'general'
  if (!data.isMajor)
    await reopenHazard(uow, hazard, { cause: 'not_major', lookBackId: null, note: data.reason })
  tellMajor(uow, major, data.isMajor ? 'major-confirmed' : 'major-refuted', 'owner', 'committee', 'bureau')
  return answerMajor(uow, major)
}

async function firstOpinion(uow: UnitOfWork, major: MajorHazard, reason: string): Promise<MajorHazardAnswer> {
  const role = demandMajor(uow, major, 'judge_no', HAZARD['hazard:judge-major'])
  major.firstJudgeId = uow.standing.personId
  major.firstJudgeName = uow.standing.personName
  noteMajor(uow, major, 'major:first_opinion', major.state, role, reason)
  tellMajor(uow, major, 'major-second-opinion', 'bureau')
  return answerMajor(uow, major)
}
