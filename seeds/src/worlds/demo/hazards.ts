import { dayOf } from '@anhu/domain/kernel'
import {
  Hazard,
  HazardExtension,
  LookBack,
  confirmHazard,
  contestHazard,
  decideExtension,
  fixOnSpot,
  recordLookBack,
  reinspectHazard,
  reportHazard,
  requestExtension,
  revokeHazard,
  startRectification,
  submitRectification,
  upholdHazard,
} from '@anhu/domain/hazard'
import { AdviceNote, acknowledgeAdviceNote, replyToAdviceNote } from '@anhu/domain/inspection'
import { type StaffedFirm, staffOf } from '../../builders/index.ts'
import { type Stage, officerFor } from './stage.ts'
import {
  contests,
  extensionReasons,
  fails,
  interim,
  lookBackHeld,
  lookBackRelapsed,
  measures,
  places,
  revokes,
  selfReports,
  upholds,
} from './texts.ts'

const dayMs = 86_400_000

/** A visit that is over, and who was on either side of it. */
export interface DoneVisit {
  visitId: string
  host: StaffedFirm
  checkedBy: StaffedFirm
  /** Something is put right while the team is still there. */
  sameDay: boolean
}

/** Puts on the agenda that a host answers what a visit found, and what follows from it. */
export function hostAnswers(stage: Stage, visit: DoneVisit): void {
  const at = visit.sameDay ? new Date(stage.time().getTime() + 7_200_000) : stage.later(stage.time(), 1)
  stage.plan(at, () => answerAll(stage, visit, at))
}

async function answerAll(stage: Stage, visit: DoneVisit, at: Date): Promise<void> {
  const { visitId, host, checkedBy } = visit
  const { random, allianceId } = stage
  const silent: string[] = []
  const open: { id: string; dueOn: string | null }[] = []
  const fixed: string[] = []
  await stage.as(staffOf(host, 'safety').actor, async (uow) => {
    const note = await uow.em.findOne(AdviceNote, { allianceId, visitId, state: 'issued' })
    if (note) await acknowledgeAdviceNote(uow, { adviceNoteId: note.id })
    const hazards = await uow.em.find(
      Hazard,
      { allianceId, visitId, state: 'pending_confirm' },
      { orderBy: { id: 'asc' } },
    )
    for (const hazard of hazards) {
      const { id, version } = hazard
      if (hazard.immediate) {
        await fixOnSpot(uow, {
          hazardId: id,
          version,
          measures: random.pick(measures),
          photos: [{ id: random.id(), sha256: await stage.photos.send(uow, 'after', id) }],
        })
        fixed.push(id)
      } else if (random.chance(0.08)) {
        await contestHazard(uow, { hazardId: id, version, reason: random.pick(contests) })
        planDecision(stage, id, host, checkedBy, at)
      } else if (random.chance(0.12)) {
        silent.push(id)
      } else {
        const answer = await confirmHazard(uow, { hazardId: id, version, measures: random.pick(measures) })
        open.push({ id, dueOn: answer.dueOn })
      }
    }
  })
  if (fixed.length > 0) planReinspection(stage, fixed, host, checkedBy, at)
  planRectification(stage, open, host, checkedBy, at)
  // Silence counts as agreed after two working days; then the work begins like any other.
  if (silent.length > 0) stage.plan(stage.later(at, 5), () => rectify(stage, silent, host, checkedBy))
}

function planDecision(
  stage: Stage,
  hazardId: string,
  host: StaffedFirm,
  checkedBy: StaffedFirm,
  at: Date,
): void {
  // A few disputes wait longer than they should.
  stage.plan(stage.later(at, stage.random.chance(0.2) ? 12 : 2), async () => {
    const uphold = stage.random.chance(0.6)
    const dueOn = await stage.as(officerFor(stage, host, checkedBy), async (uow) => {
      const hazard = await uow.em.findOne(Hazard, { allianceId: stage.allianceId, id: hazardId })
      if (hazard?.state !== 'disputed') return null
      const input = {
        hazardId,
        version: hazard.version,
        reason: stage.random.pick(uphold ? upholds : revokes),
      }
      return (await (uphold ? upholdHazard : revokeHazard)(uow, input)).dueOn
    })
    if (uphold && dueOn) planRectification(stage, [{ id: hazardId, dueOn }], host, checkedBy, stage.time())
  })
}

/** Most work is done in time and in one go; some is late, and some of late is not done to this day. */
function planRectification(
  stage: Stage,
  hazards: readonly { id: string; dueOn: string | null }[],
  host: StaffedFirm,
  checkedBy: StaffedFirm | null,
  from: Date,
): void {
  const { random } = stage
  const inTime: { id: string; due: number }[] = []
  for (const { id, dueOn } of hazards) {
    const due = dueOn ? Math.round((Date.parse(`${dueOn}T00:00:00+08:00`) - from.getTime()) / dayMs) : 3
    const recent = stage.now.getTime() - from.getTime() < 100 * dayMs
    if (random.chance(0.84)) inTime.push({ id, due: Math.max(0, due) })
    else if (random.chance(recent ? 0.6 : 1))
      stage.plan(stage.later(from, Math.max(0, due) + random.between(1, 14)), () =>
        rectify(stage, [id], host, checkedBy),
      )
    if (due >= 12 && random.chance(0.12)) planExtension(stage, id, host, from, due)
  }
  for (const batch of [inTime.filter((one) => one.due <= 7), inTime.filter((one) => one.due > 7)]) {
    if (batch.length === 0) continue
    const soonest = Math.min(...batch.map((one) => one.due))
    const ids = batch.map((one) => one.id)
    const willBe = stage.plan(stage.later(from, random.between(0, Math.max(0, soonest - 1))), () =>
      rectify(stage, ids, host, checkedBy),
    )
    // What will be done after today has begun, here and there.
    if (!willBe && random.chance(0.6)) stage.plan(stage.later(from, 1), () => begin(stage, ids, host))
  }
}

function planExtension(stage: Stage, hazardId: string, host: StaffedFirm, from: Date, due: number): void {
  const { random, allianceId } = stage
  const day = (offset: number): string => dayOf(new Date(from.getTime() + offset * dayMs))
  stage.plan(stage.later(from, 1), async () => {
    const asked = await stage.as(staffOf(host, 'principal').actor, async (uow) => {
      const hazard = await uow.em.findOne(Hazard, { allianceId, id: hazardId })
      if (!hazard?.dueOn || !['pending_rectify', 'rectifying'].includes(hazard.state)) return false
      await requestExtension(uow, {
        hazardId,
        version: hazard.version,
        requestedDueOn: day(due + random.between(10, 25)),
        reason: random.pick(extensionReasons),
        interimMeasures: interim,
      })
      return true
    })
    if (!asked) return
    stage.plan(stage.later(stage.time(), 2), async () => {
      await stage.as(officerFor(stage, host), async (uow) => {
        const request = await uow.em.findOne(HazardExtension, { allianceId, hazardId, state: 'requested' })
        if (!request) return
        await decideExtension(uow, {
          extensionId: request.id,
          version: request.version,
          grant: random.chance(0.75),
          reason: '已核实情况，按临时措施执行',
        })
      })
    })
  })
}

async function begin(stage: Stage, ids: readonly string[], host: StaffedFirm): Promise<void> {
  await stage.as(staffOf(host, 'safety').actor, async (uow) => {
    const hazards = await uow.em.find(
      Hazard,
      { allianceId: stage.allianceId, id: { $in: [...ids] }, state: 'pending_rectify' },
      { orderBy: { id: 'asc' } },
    )
    for (const { id, version } of hazards) await startRectification(uow, { hazardId: id, version })
  })
}

/** The host does the work on several hazards and proves it. */
async function rectify(
  stage: Stage,
  ids: readonly string[],
  host: StaffedFirm,
  checkedBy: StaffedFirm | null,
): Promise<void> {
  const { random, allianceId } = stage
  const done: string[] = []
  const ownFind = ids.some((id) => stage.ownFinds.has(id))
  // What the firm found itself its safety officer will look at, so the work is somebody else's.
  const worker = ownFind || random.chance(0.5) ? staffOf(host, 'rectifier') : staffOf(host, 'safety')
  await stage.as(worker.actor, async (uow) => {
    const hazards = await uow.em.find(
      Hazard,
      {
        allianceId,
        id: { $in: [...ids] },
        state: { $in: ['pending_rectify', 'rectifying', 'reinspect_failed'] },
      },
      { orderBy: { id: 'asc' } },
    )
    for (const hazard of hazards) {
      const { id } = hazard
      let { version } = hazard
      if (hazard.state !== 'rectifying')
        ({ version } = await startRectification(uow, { hazardId: id, version }))
      stage.pass(random.between(10, 60))
      await submitRectification(uow, {
        id: random.id(),
        hazardId: id,
        version,
        measures: random.pick(measures),
        cost: random.chance(0.5) ? random.between(1, 60) * 50 : null,
        photos: [
          {
            id: random.id(),
            sha256: await stage.photos.send(uow, 'after', `${id}:${hazard.round}`),
            takenAt: uow.now(),
          },
        ],
      })
      done.push(id)
    }
    const visitId = hazards[0]?.visitId
    if (visitId && worker.role === 'safety') await replyIfDone(stage, uow, visitId)
  })
  if (done.length > 0) planReinspection(stage, done, host, checkedBy, stage.time())
}

async function replyIfDone(
  stage: Stage,
  uow: Parameters<typeof replyToAdviceNote>[0],
  visitId: string,
): Promise<void> {
  const { allianceId } = stage
  const open = await uow.em.count(Hazard, {
    allianceId,
    visitId,
    state: {
      $in: ['pending_confirm', 'disputed', 'pending_rectify', 'rectifying', 'reinspect_failed'],
    },
  })
  if (open > 0) return
  const note = await uow.em.findOne(AdviceNote, { allianceId, visitId, state: 'acknowledged' })
  if (note) await replyToAdviceNote(uow, { adviceNoteId: note.id })
}

/** Who found it looks again; what a firm found itself, its safety officer looks at. */
function planReinspection(
  stage: Stage,
  ids: readonly string[],
  host: StaffedFirm,
  checkedBy: StaffedFirm | null,
  from: Date,
): void {
  const { random, allianceId } = stage
  stage.plan(stage.later(from, random.between(1, 5)), async () => {
    const { actor } = staffOf(checkedBy ?? host, 'safety')
    const failed: string[] = []
    await stage.as(actor, async (uow) => {
      const hazards = await uow.em.find(
        Hazard,
        { allianceId, id: { $in: [...ids] }, state: 'submitted' },
        { orderBy: { id: 'asc' } },
      )
      for (const { id, version, round } of hazards) {
        const pass = checkedBy === null || round > 1 || random.chance(0.9)
        if (!pass) failed.push(id)
        await reinspectHazard(uow, {
          hazardId: id,
          version,
          pass,
          reason: pass ? '现场核对，整改到位' : random.pick(fails),
          newDueOn: pass ? null : dayOf(new Date(uow.now().getTime() + random.between(5, 9) * dayMs)),
        })
      }
    })
    if (failed.length > 0)
      stage.plan(stage.later(stage.time(), random.between(2, 6)), () =>
        rectify(stage, failed, host, checkedBy),
      )
  })
}

/** Puts on the agenda that those who were asked to look back do so; a few do not get round to it. */
export async function planLookBacks(stage: Stage, at: Date): Promise<void> {
  const { random, allianceId } = stage
  const asked = await stage.job((uow) =>
    uow.em.find(
      LookBack,
      { allianceId, state: 'assigned', dueOn: { $gte: dayOf(at) } },
      { orderBy: { hazardId: 'asc' } },
    ),
  )
  const byFirm = Map.groupBy(
    asked.filter((one) => !stage.lookBacks.has(one.id)),
    (one) => one.inspectorEnterpriseId!,
  )
  for (const [firmId, rows] of byFirm) {
    for (const { id } of rows) stage.lookBacks.add(id)
    const mine = rows.filter(() => random.chance(0.85))
    if (mine.length === 0) continue
    stage.plan(stage.later(at, random.between(1, 6)), async () => {
      const relapsed = await stage.as(staffOf(stage.firm(firmId), 'safety').actor, async (uow) => {
        const again: Hazard[] = []
        for (const { id } of mine) {
          const lookBack = await uow.em.findOne(LookBack, { allianceId, id, state: 'assigned' })
          const hazard = lookBack && (await uow.em.findOne(Hazard, { allianceId, id: lookBack.hazardId }))
          if (hazard?.state !== 'closed') continue
          const held = random.chance(0.94)
          await recordLookBack(uow, {
            lookBackId: id,
            version: lookBack!.version,
            held,
            note: held ? random.pick(lookBackHeld) : lookBackRelapsed,
            photos: held
              ? []
              : [{ id: random.id(), sha256: await stage.photos.send(uow, 'before', `again:${id}`) }],
          })
          if (!held) again.push(hazard)
        }
        return again.map((hazard) => ({
          id: hazard.id,
          dueOn: hazard.dueOn ?? null,
          enterpriseId: hazard.enterpriseId,
          checkedById: hazard.reinspectorEnterpriseId ?? null,
        }))
      })
      for (const hazard of relapsed)
        planRectification(
          stage,
          [hazard],
          stage.firm(hazard.enterpriseId),
          hazard.checkedById ? stage.firm(hazard.checkedById) : null,
          stage.time(),
        )
    })
  }
}

/** Somebody of a firm reports a fault of their own; the rectifier mends it, the safety officer looks. */
export function planSelfReport(stage: Stage, host: StaffedFirm, daysAgo: number): void {
  const { random, allianceId } = stage
  const rectifier = host.staff.find((one) => one.role === 'rectifier')
  if (!rectifier) return
  const at = stage.later(new Date(stage.now.getTime() - daysAgo * dayMs), 0)
  stage.plan(at, async () => {
    const id = random.id()
    stage.ownFinds.add(id)
    await stage.as(staffOf(host, 'safety').actor, async (uow) => {
      const reported = await reportHazard(uow, {
        id,
        allianceId,
        place: random.pick(places),
        description: random.pick(selfReports),
        immediate: false,
        photos: [{ id: random.id(), sha256: await stage.photos.send(uow, 'before', id) }],
      })
      await confirmHazard(uow, {
        hazardId: id,
        version: reported.version,
        rectifierId: rectifier.person.personId,
        rectifierName: rectifier.person.name,
        measures: random.pick(measures),
      })
    })
    stage.plan(stage.later(at, random.between(2, 6)), async () => {
      await stage.as(rectifier.actor, async (uow) => {
        const hazard = await uow.em.findOne(Hazard, { allianceId, id })
        const started = await startRectification(uow, { hazardId: id, version: hazard!.version })
        await submitRectification(uow, {
          id: random.id(),
          hazardId: id,
          version: started.version,
          measures: random.pick(measures),
          photos: [{ id: random.id(), sha256: await stage.photos.send(uow, 'after', `${id}:1`) }],
        })
      })
      planReinspection(stage, [id], host, null, stage.time())
    })
  })
}
