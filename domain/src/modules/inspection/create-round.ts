import type { z } from 'zod'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Round, Visit, VisitInspector } from './round.entities.ts'
import { INSPECTION } from './inspection.actions.ts'
import { loadRound } from './load.ts'
import { checkPlanningFields, checkRoundFields, planningFields, roundFields } from './round-input.ts'
import { repairStep, roundMachine } from './round-machine.ts'
import { idText, parsed } from '../../kernel/input.ts'
import { roundRoles } from './visit-roles.ts'

/** What a command on a round leaves behind. */
export interface RoundResult {
  roundId: string
  state: Round['state']
  version: number
}

/** Opens a round of mutual checks as a draft. */
export async function createRound(uow: UnitOfWork, input: z.input<typeof roundFields>): Promise<RoundResult> {
  uow.require(INSPECTION['inspection:create-round'])
  const fields = parsed(roundFields, input)
  const allianceId = uow.standing.allianceId!
  await checkRoundFields(uow, allianceId, fields)
  const id = uow.newId()
  const round = uow.em.create(Round, {
    allianceId,
    id,
    ...fields,
    state: roundMachine.initial,
    // Any number will do, but it must stay: the same round planned twice gives the same plan.
    seed: Number.parseInt(id.slice(-7), 16),
    planning: { must: [], mustNot: [], absent: [], mode: 'balanced' },
    publishedAt: null,
    closedAt: null,
    createdAt: uow.now(),
    createdByName: uow.standing.personName,
  })
  await uow.em.flush()
  uow.audit(allianceId, 'rounds:created', 'rounds', id, { name: fields.name })
  return { roundId: id, state: round.state, version: round.version }
}

const updateFields = roundFields.partial().extend(planningFields.partial().shape).extend({ roundId: idText })

/**
 * Changes a round. Of a published one only pins, absences and the mode: they steer its repair. Of any other: new dates, groups, topics or team sizes send a planned round back to draft and
 * take its draft visits away; pins, absences and the mode only steer the next plan.
 */
export async function updateRoundSettings(
  uow: UnitOfWork,
  input: z.input<typeof updateFields> & { version?: number },
): Promise<RoundResult> {
  uow.require(INSPECTION['inspection:update-round'])
  const { roundId, must, mustNot, absent, mode, ...changes } = parsed(updateFields, dropUndefined(input))
  const round = await loadRound(uow, roundId, input.version)
  const live = repairStep(round.state)
  if (live) {
    // People were told: what was published stands, only what steers a repair may be said.
    roundMachine.next(round.state, live, roundRoles(uow.standing))
    if (Object.keys(given(input, changes)).length > 0)
      roundMachine.next(round.state, 'revise', roundRoles(uow.standing))
    const planning = parsed(planningFields, {
      ...round.planning,
      ...given(input, { must, mustNot, absent, mode }),
    })
    await checkPlanningFields(uow, round.allianceId, planning)
    round.planning = planning
    await uow.em.flush()
    return { roundId, state: round.state, version: round.version }
  }
  const fields = parsed(roundFields, { ...pick(round), ...given(input, changes) })
  await checkRoundFields(uow, round.allianceId, fields)
  const planning = parsed(planningFields, {
    ...round.planning,
    ...given(input, { must, mustNot, absent, mode }),
  })
  await checkPlanningFields(uow, round.allianceId, planning)
  const reshaped =
    JSON.stringify(pick({ ...round, ...fields, name: '' })) !== JSON.stringify(pick({ ...round, name: '' }))
  if (reshaped || round.state === 'draft')
    round.state = roundMachine.next(round.state, 'revise', roundRoles(uow.standing))
  else roundMachine.next(round.state, 'plan', roundRoles(uow.standing))
  if (reshaped) await removeDraftVisits(uow, round)
  Object.assign(round, fields)
  round.planning = planning
  await uow.em.flush()
  return { roundId, state: round.state, version: round.version }
}

/** Takes the visits of a plan that was only drafted away again. */
export async function removeDraftVisits(
  uow: UnitOfWork,
  round: Pick<Round, 'allianceId' | 'id'>,
): Promise<void> {
  const drafts = await uow.em.find(
    Visit,
    { allianceId: round.allianceId, roundId: round.id, state: 'draft' },
    { fields: ['id'] },
  )
  const visitIds = drafts.map((visit) => visit.id)
  if (visitIds.length === 0) return
  await uow.em.nativeDelete(VisitInspector, { allianceId: round.allianceId, visitId: { $in: visitIds } })
  await uow.em.nativeDelete(Visit, { allianceId: round.allianceId, id: { $in: visitIds } })
  uow.em.clear()
}

function pick(
  round: Pick<
    Round,
    'name' | 'startsOn' | 'endsOn' | 'groupIds' | 'topicCodes' | 'inspectorsPerHost' | 'leadersPerTeam'
  >,
) {
  const { name, startsOn, endsOn, groupIds, topicCodes, inspectorsPerHost, leadersPerTeam } = round
  return { name, startsOn, endsOn, groupIds, topicCodes, inspectorsPerHost, leadersPerTeam }
}

/** Only what the caller gave: a partial schema fills in defaults for what was left out. */
function given(input: object, values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => (input as Record<string, unknown>)[key] != null),
  )
}

function dropUndefined<T extends object>(input: T): T {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as T
}
