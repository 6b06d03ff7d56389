import { z } from 'zod'
import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { tenancyActions } from './tenancy.actions.ts'
import { Alliance, type Charter, type PairingRules } from './tenancy.entities.ts'
import { allianceOf } from './find.ts'

const days = (from: number, to: number): z.ZodNumber => z.number().int().min(from).max(to)

/** How many rounds back the planner can remember who met whom. */
export const REMEMBERED_ROUNDS = 6

/** Who may meet whom where a charter says nothing. Proposals of ours. */
export const defaultPairing: PairingRules = {
  repeatRounds: 2,
  maxMeetings: 2,
  meetingRounds: 4,
  cycleRounds: 0,
  breakRings: 'free',
  antiCollusionPermille: 5,
}

/** The rules of pairing of a charter, each missing one filled in. */
export function pairingRules(charter: Pick<Charter, 'pairing'>): PairingRules {
  return { ...defaultPairing, ...charter.pairing }
}

const rounds = days(0, REMEMBERED_ROUNDS)

const pairingShape = z.object({
  repeatRounds: rounds,
  maxMeetings: days(1, 2 * REMEMBERED_ROUNDS),
  meetingRounds: rounds,
  cycleRounds: rounds,
  breakRings: z.enum(['free', 'always']),
  // Beyond a tenth people would notice that they are sent past their neighbours.
  antiCollusionPermille: days(0, 100),
})

const charterShape = z
  .object({
    disclosure: z.enum(['graduated', 'full']),
    confirmWorkingDays: days(1, 10),
    reinspectDays: days(1, 30),
    dueSoonDays: days(1, 10),
    ladderDays: z.object({ owner: days(0, 30), committee: days(0, 60), town: days(1, 90) }),
    lookBackDays: z.array(days(7, 365)).min(1).max(4),
    maxExtensions: days(0, 5),
    pairing: pairingShape.optional(),
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
  pairing: defaultPairing,
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
  // Who does not speak of pairing leaves it as it was.
  alliance.charter = { ...parsed.data, pairing: parsed.data.pairing ?? pairingRules(alliance.charter) }
  await uow.em.flush()
  return { allianceId: alliance.id, version: alliance.version }
}
