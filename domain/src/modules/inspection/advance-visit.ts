import { createHash } from 'node:crypto'
import { canonical } from '../../kernel/once.ts'
import { dayOf } from '../../kernel/clock.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Evidence } from '../evidence/index.ts'
import { Hazard } from '../hazard/index.ts'
import { notify } from '../notification/index.ts'
import { addWorkingDays, endOfShanghaiDay, loadCalendar } from '../reference/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { Alliance } from '../tenancy/index.ts'
import { AdviceNote, Checklist, GoodPractice, VisitAnswer, VisitSignature } from './check.entities.ts'
import { startRoundJob } from './inspection.jobs.ts'
import type { Visit } from './round.entities.ts'
import { isRefused, missingOf } from './visit-completeness.ts'
import { lateUntil } from './visit-days.ts'
import { adviceNoteMachine, sheetMachine, visitMachine } from './visit-machine.ts'

/** After so many working days without a word a note counts as acknowledged. */
const SILENCE_WORKING_DAYS = 2

// On the spot the team acts under its leader: whose phone sends the last piece decides nothing.
const team = ['group_leader', 'peer_inspector'] as const

/**
 * Moves a visit as far as what has arrived of it allows: to `in_progress` once somebody checked in, to `field_done` with
 * a locked sheet and an advice note once nothing is missing.
 * @returns what is still missing
 */
export async function advanceVisit(uow: UnitOfWork, visit: Visit): Promise<string[]> {
  await begin(uow, visit)
  const contents = await contentsOf(uow, visit)
  const missing = missingOf(contents)
  if (missing.length === 0 && visitMachine.can(visit.state, 'finish', team))
    await finish(uow, visit, contents)
  return missing
}

async function begin(uow: UnitOfWork, visit: Visit): Promise<void> {
  if (!visit.checkedInAt) return
  const before = visit.state
  // A team at the door is the leader's confirmation; each step leaves a line of its own.
  for (const step of ['resume', 'force_confirm', 'checkin'] as const) {
    if (!visitMachine.can(visit.state, step, team)) continue
    visit.state = visitMachine.next(visit.state, step, team)
    await uow.em.flush()
  }
  if (before !== visit.state && visit.roundId)
    uow.emit(
      startRoundJob,
      visit.allianceId,
      { roundId: visit.roundId },
      `start:${visit.roundId}:${visit.id}`,
    )
}

/** What has arrived of a visit. */
export async function contentsOf(uow: UnitOfWork, visit: Visit) {
  const of = { allianceId: visit.allianceId, visitId: visit.id }
  const list = visit.checklistId
    ? await uow.em.findOne(
        Checklist,
        { allianceId: visit.allianceId, id: visit.checklistId },
        { disableIdentityMap: true },
      )
    : null
  const answers = await uow.em.find(VisitAnswer, of, { orderBy: { itemKey: 'asc' } })
  const hazards = await uow.em.find(Hazard, of, { orderBy: { id: 'asc' } })
  const practices = await uow.em.find(GoodPractice, of, { orderBy: { id: 'asc' } })
  const evidence = await uow.em.find(Evidence, of, { orderBy: { id: 'asc' } })
  const signatures = await uow.em.find(VisitSignature, of, { orderBy: { id: 'asc' } })
  return {
    checkedIn: visit.checkedInAt != null,
    manifest: visit.manifest ?? null,
    itemKeys: (list?.lines ?? []).map((line) => line.key),
    answers,
    hazards: hazards.map((hazard) => ({ id: hazard.id, itemKey: hazard.itemKey ?? null })),
    goodPracticeIds: practices.map((one) => one.id),
    evidenceIds: evidence.map((one) => one.id),
    signatures,
  }
}

async function finish(
  uow: UnitOfWork,
  visit: Visit,
  contents: Awaited<ReturnType<typeof contentsOf>>,
): Promise<void> {
  const refused = isRefused(contents.signatures)
  let sheet = sheetMachine.next(visit.sheetState, 'sign_team', team)
  sheet = refused
    ? sheetMachine.next(sheet, 'refuse', team)
    : sheetMachine.next(sheet, 'sign_host', ['enterprise_safety', 'enterprise_principal'])
  visit.sheetState = sheetMachine.next(sheet, 'lock', ['system'])
  visit.state = visitMachine.next(visit.state, 'finish', team)
  visit.fieldDoneAt = uow.now()
  visit.dropBoxUntil = lateUntil(uow)
  await uow.em.flush()
  uow.audit(visit.allianceId, 'visits:sheet-locked', 'visits', visit.id, { sheet, hash: sheetHash(contents) })
  const note = await issueAdviceNote(uow, visit, refused)
  touchRollup(uow, visit.allianceId)
  notify(uow, {
    kind: 'advice-note-issued',
    allianceId: visit.allianceId,
    enterpriseId: visit.enterpriseId,
    objectKind: 'visit',
    objectId: visit.id,
    params: { number: note.number, hostName: visit.enterpriseName, hazards: contents.hazards.length },
    to: [
      { type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] },
      ...(visit.groupId ? [{ type: 'group' as const, groupId: visit.groupId }] : []),
    ],
  })
}

/** What both sides signed, as one hash; whoever doubts a sheet later computes it again. */
export function sheetHash(contents: Awaited<ReturnType<typeof contentsOf>>): string {
  return createHash('sha256')
    .update(
      canonical({
        answers: contents.answers.map((answer) => [answer.itemKey, answer.result, answer.note ?? null]),
        hazards: contents.hazards.map((hazard) => hazard.id),
        signatures: contents.signatures.map((one) => [
          one.id,
          one.signerRole,
          one.signerName,
          one.sha256 ?? null,
          one.refusalReason ?? null,
        ]),
      }),
    )
    .digest('hex')
}

/** Writes the 建议整改单 of a visit, numbered HC-<alliance>-<year>-<4 digits>, and issues it. */
async function issueAdviceNote(uow: UnitOfWork, visit: Visit, refused: boolean): Promise<AdviceNote> {
  const year = Number(dayOf(uow.now()).slice(0, 4))
  const alliance = await uow.em.findOneOrFail(Alliance, { id: visit.allianceId })
  const number = await uow.nextNumber(visit.allianceId, 'HC', year)
  const note = uow.em.create(AdviceNote, {
    allianceId: visit.allianceId,
    id: uow.newId(),
    visitId: visit.id,
    enterpriseId: visit.enterpriseId,
    groupId: visit.groupId ?? null,
    number: `HC-${alliance.code}-${year}-${String(number).padStart(4, '0')}`,
    state: adviceNoteMachine.initial,
    issuedAt: null,
    acknowledgedAt: null,
  })
  await uow.em.flush()
  note.state = adviceNoteMachine.next(note.state, refused ? 'refuse_sign' : 'issue', team)
  note.issuedAt = uow.now()
  await uow.em.flush()
  const { date } = addWorkingDays(await loadCalendar(uow.em), dayOf(uow.now()), SILENCE_WORKING_DAYS)
  uow.due({
    allianceId: visit.allianceId,
    objectKind: 'advice_note',
    objectId: note.id,
    kind: 'acknowledge',
    dueAt: endOfShanghaiDay(date),
  })
  return note
}
