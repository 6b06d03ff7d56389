import { z } from 'zod'
import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { HAZARD } from './hazard.actions.ts'
import { type MajorHazardAnswer, answerMajor, loadMajor, takeMajor, tellMajor } from './major-hazard-step.ts'
import { idText, maybeWritten, parsed, seenVersion } from '../../kernel/input.ts'

const shape = z.object({
  majorHazardId: idText,
  version: seenVersion,
  pass: z.boolean(),
  reason: maybeWritten(2000),
})

/** The authority accepts (核销) or refuses with written reasons, after looking on site. Only the authority closes a major hazard. */
export async function acceptMajor(uow: UnitOfWork, input: z.input<typeof shape>): Promise<MajorHazardAnswer> {
  uow.require(HAZARD['hazard:accept-major'])
  const data = parsed(shape, input)
  if (!data.pass && data.reason === null) throw new DomainError('REASON_MISSING')
  const major = await loadMajor(uow, data.majorHazardId, data.version)
  takeMajor(uow, major, data.pass ? 'pass' : 'fail', HAZARD['hazard:accept-major'], data.reason)
  major.acceptReason = data.reason
  major.acceptedByName = uow.standing.personName
  if (data.pass) major.closedAt = uow.now()
  tellMajor(uow, major, data.pass ? 'major-closed' : 'major-acceptance-failed', 'owner', 'committee')
  return answerMajor(uow, major)
}
