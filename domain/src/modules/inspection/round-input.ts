import { z } from 'zod'
import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { ChecklistTopic } from '../reference/index.ts'
import { ActivityGroup, Membership } from '../tenancy/index.ts'
import { dayText, idText, listOf, orElse, written } from '../../kernel/input.ts'

const pair = z.object({ inspector: idText, host: idText })

/** What a committee says of a round when it opens it. */
export const roundFields = z.object({
  name: written(80),
  startsOn: dayText,
  endsOn: dayText,
  /** Empty: all members. */
  groupIds: listOf(idText, 200),
  /** Empty: whatever each host's risks call for. */
  topicCodes: listOf(z.string().max(40), 40),
  inspectorsPerHost: orElse(z.int().min(1).max(10), 3),
  leadersPerTeam: orElse(z.int().min(0).max(3), 1),
})

/** What the committee decides by hand for the planner. */
export const planningFields = z.object({
  must: listOf(pair, 500),
  mustNot: listOf(pair, 500),
  absent: z
    .array(
      z.object({
        enterpriseId: idText,
        dates: z
          .array(dayText)
          .max(200)
          .nullish()
          .transform((dates) => dates ?? null),
      }),
    )
    .max(500)
    .default([]),
  mode: z.enum(['least_change', 'balanced', 'best']).default('balanced'),
})

/** The longest round, in days: one quarter and a bit. */
const MAX_DAYS = 120

/** Refuses dates, groups and topics that no round can have. */
export async function checkRoundFields(
  uow: UnitOfWork,
  allianceId: string,
  fields: z.output<typeof roundFields>,
): Promise<void> {
  if (fields.startsOn > fields.endsOn)
    throw new DomainError('ROUND_DATES_WRONG', { startsOn: fields.startsOn, endsOn: fields.endsOn })
  if (Date.parse(fields.endsOn) - Date.parse(fields.startsOn) > MAX_DAYS * 86_400_000)
    throw new DomainError('ROUND_TOO_LONG', { maxDays: MAX_DAYS })
  if (fields.leadersPerTeam > fields.inspectorsPerHost)
    throw new DomainError('INPUT_INVALID', {
      field: 'leadersPerTeam',
      problem: 'more than inspectorsPerHost',
    })
  const groups = await uow.em.count(ActivityGroup, {
    allianceId,
    id: { $in: fields.groupIds },
    endedAt: null,
  })
  if (groups !== new Set(fields.groupIds).size) throw new DomainError('ROUND_GROUP_UNKNOWN')
  const topics = await uow.em.count(ChecklistTopic, { code: { $in: fields.topicCodes } })
  if (topics !== new Set(fields.topicCodes).size) throw new DomainError('ROUND_TOPIC_UNKNOWN')
}

/** Refuses pins and absences of firms that are no members of the alliance. */
export async function checkPlanningFields(
  uow: UnitOfWork,
  allianceId: string,
  planning: z.output<typeof planningFields>,
): Promise<void> {
  const named = new Set([...planning.must, ...planning.mustNot].flatMap((one) => [one.inspector, one.host]))
  for (const one of planning.absent) named.add(one.enterpriseId)
  const known = await uow.em.count(Membership, { allianceId, enterpriseId: { $in: [...named] } })
  if (known !== named.size) throw new DomainError('ROUND_PAIR_UNKNOWN')
}
