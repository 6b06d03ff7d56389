import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { ChecklistTopic, Division } from '../reference/index.ts'

/** What is checked of a firm's file before it is written; anything may be absent. */
export interface ProfileParts {
  divisionCode?: number
  lat?: number | null
  lon?: number | null
  headcount?: number | null
  riskTags?: readonly string[]
}

/**
 * Checks the parts of a firm's file that can be wrong.
 * @throws DomainError HEADCOUNT_INVALID, POSITION_INVALID, DIVISION_UNKNOWN, RISK_TAG_UNKNOWN
 */
export async function checkProfile(uow: UnitOfWork, parts: ProfileParts): Promise<void> {
  if (parts.headcount != null && (parts.headcount < 0 || parts.headcount > 1_000_000))
    throw new DomainError('HEADCOUNT_INVALID')
  if (Math.abs(parts.lat ?? 0) > 90 || Math.abs(parts.lon ?? 0) > 180)
    throw new DomainError('POSITION_INVALID')
  if (parts.divisionCode !== undefined) {
    const known =
      Number.isSafeInteger(parts.divisionCode) &&
      (await uow.em.findOne(Division, { code: parts.divisionCode }))
    if (!known) throw new DomainError('DIVISION_UNKNOWN')
  }
  if (parts.riskTags && parts.riskTags.length > 0) {
    const known = await uow.em.find(ChecklistTopic, { code: { $in: [...parts.riskTags] } })
    const unknown = parts.riskTags.filter((tag) => !known.some((topic) => topic.code === tag))
    if (unknown.length > 0) throw new DomainError('RISK_TAG_UNKNOWN', { tags: unknown })
  }
}
