import { z } from 'zod'
import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { tenancyActions } from './tenancy.actions.ts'
import { Alliance, type Charter } from './tenancy.entities.ts'
import { allianceOf } from './find.ts'

const days = (from: number, to: number): z.ZodNumber => z.number().int().min(from).max(to)

const charterShape = z
  .object({
    disclosure: z.enum(['graduated', 'full']),
    confirmWorkingDays: days(1, 10),
    reinspectDays: days(1, 30),
    dueSoonDays: days(1, 10),
    ladderDays: z.object({ owner: days(0, 30), committee: days(0, 60), town: days(1, 90) }),
    lookBackDays: z.array(days(7, 365)).min(1).max(4),
    maxExtensions: days(0, 5),
  })
  .refine(
    (charter) =>
      charter.ladderDays.owner <= charter.ladderDays.committee &&
      charter.ladderDays.committee < charter.ladderDays.town,
  )

/** The charter an alliance starts with. Day counts are proposals of ours; the law sets none for general hazards. */
export const defaultCharter: Charter = {
  disclosure: 'graduated',
  confirmWorkingDays: 2,
  reinspectDays: 7,
  dueSoonDays: 3,
  ladderDays: { owner: 1, committee: 3, town: 7 },
  lookBackDays: [30, 90],
  maxExtensions: 2,
}

/** Changes what the members agreed on. Holds for what happens from now on; past due dates stay. */
export async function updateCharter(
  uow: UnitOfWork,
  input: { version: number; charter: Charter },
): Promise<{ allianceId: string; version: number }> {
  uow.require(tenancyActions['alliance:update-charter'])
  const parsed = charterShape.safeParse(input.charter)
  if (!parsed.success)
    throw new DomainError('CHARTER_INVALID', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  const alliance = await uow.em.findOne(Alliance, { id: allianceOf(uow) })
  if (!alliance) throw new NotVisible('alliance')
  if (alliance.version !== input.version) throw new DomainError('STALE_VERSION')
  uow.audit(alliance.id, 'alliance:update-charter', 'alliance', alliance.id, {
    from: alliance.charter,
    to: parsed.data,
  })
  alliance.charter = parsed.data
  await uow.em.flush()
  return { allianceId: alliance.id, version: alliance.version }
}
