import { type UnitOfWork, dayOf } from '@anhu/domain/kernel'
import {
  Checklist,
  type ChecklistLine,
  type SubmissionInput,
  Visit,
  VisitInspector,
  acceptAssignment,
  choosePlan,
  closeRound,
  confirmVisit,
  createRound,
  declineAssignment,
  planRound,
  postponeVisit,
  publishRound,
  recordVisit,
  repairVisit,
  reportVisit,
  startRound,
} from '@anhu/domain/inspection'
import { withdrawHazard } from '@anhu/domain/hazard'
import { staffOf } from '../../builders/index.ts'
import { hostAnswers } from './hazards.ts'
import { planCase, suspicionOf } from './majors.ts'
import { type Stage, officerFor } from './stage.ts'
import { declines, details, freeFindings, places, practices } from './texts.ts'

const dayMs = 86_400_000

/** A round as the committee wants it. */
export interface RoundWish {
  name: string
  /** Days from today, negative for the past. */
  starts: number
  ends: number
  groupIds: string[]
  topicCodes: string[]
  /** How far it is taken. */
  until: 'draft' | 'planned' | 'published' | 'end'
}

/** Puts a round on the agenda, a fortnight before it begins. */
export function planARound(stage: Stage, wish: RoundWish): void {
  const day = (offset: number): string => dayOf(new Date(stage.now.getTime() + offset * dayMs))
  const opens = stage.later(new Date(stage.now.getTime() + (Math.min(wish.starts, 0) - 15) * dayMs), 0)
  stage.plan(opens, async () => {
    const { secretary } = stage.alliance
    const { roundId } = await stage.as(secretary, (uow) =>
      createRound(uow, {
        name: wish.name,
        startsOn: day(wish.starts),
        endsOn: day(wish.ends),
        groupIds: wish.groupIds,
        topicCodes: wish.topicCodes,
        inspectorsPerHost: 2,
        leadersPerTeam: 0,
      }),
    )
    if (wish.until === 'draft') return
    const { planId, state } = await stage.as(secretary, (uow) => planRound(uow, { roundId }))
    if (state !== 'ready')
      throw new Error(`round "${wish.name}" of ${stage.alliance.name} has no plan: ${state}`)
    await stage.as(secretary, (uow) => choosePlan(uow, { planId }))
    if (wish.until === 'planned') return
    await stage.as(secretary, (uow) => publishRound(uow, { roundId }))
    await followRound(stage, roundId, opens, day(wish.ends))
  })
}

interface PlannedVisit {
  id: string
  hostId: string
  plannedOn: string
  lines: ChecklistLine[]
  team: { id: string; firmId: string; personId: string | null }[]
}

async function visitsOf(stage: Stage, roundId: string): Promise<PlannedVisit[]> {
  return stage.job(async (uow) => {
    const { allianceId } = stage
    const visits = await uow.em.find(
      Visit,
      { allianceId, roundId, state: { $nin: ['draft', 'cancelled'] } },
      { orderBy: { enterpriseId: 'asc' } },
    )
    const lists = new Map(
      (
        await uow.em.find(Checklist, { allianceId, id: { $in: visits.map((visit) => visit.checklistId!) } })
      ).map((list) => [list.id, list.lines]),
    )
    const teams = await uow.em.find(
      VisitInspector,
      {
        allianceId,
        visitId: { $in: visits.map((visit) => visit.id) },
        state: { $in: ['assigned', 'accepted'] },
      },
      { orderBy: { role: 'asc', enterpriseId: 'asc' } },
    )
    return visits.map((visit) => ({
      id: visit.id,
      hostId: visit.enterpriseId,
      plannedOn: visit.plannedOn,
      lines: lists.get(visit.checklistId!) ?? [],
      team: teams
        .filter((place) => place.visitId === visit.id)
        .map((place) => ({
          id: place.id,
          firmId: place.enterpriseId,
          personId: place.personId ?? null,
        })),
    }))
  })
}

async function followRound(stage: Stage, roundId: string, opens: Date, endsOn: string): Promise<void> {
  const visits = await visitsOf(stage, roundId)
  const { random } = stage
  const running = stage.now < stage.on(endsOn)
  const firms = new Set(visits.flatMap((visit) => [visit.hostId, ...visit.team.map((one) => one.firmId)]))
  // One place in a round is given back, and the platform finds somebody else.
  const declined = random.chance(0.5) ? random.pick(visits.flatMap((visit) => visit.team)) : null
  stage.plan(stage.later(opens, 2), async () => {
    if (declined) {
      await decline(stage, declined)
      // Somebody else has been found; from here on the teams are as they are now.
      for (const after of await visitsOf(stage, roundId))
        visits.find((visit) => visit.id === after.id)!.team = after.team
    }
    for (const firmId of firms) await respond(stage, visits, firmId)
  })
  // In a running round one visit is put off without a new day.
  const postponed = running ? visits.findLast((visit) => stage.on(visit.plannedOn) > stage.now) : undefined
  if (postponed && stage.random.chance(0.4))
    stage.plan(stage.later(opens, 8), () => postpone(stage, postponed.id))
  for (const visit of visits) stage.plan(stage.on(visit.plannedOn), () => doVisit(stage, visit, roundId))
  stage.plan(stage.later(stage.on(endsOn), 3), async () => {
    await reportDone(stage, roundId)
    await stage.as(stage.alliance.secretary, (uow) => closeRound(uow, { roundId, reason: '本轮时间已到' }))
  })
}

async function decline(stage: Stage, place: { id: string; firmId: string }): Promise<void> {
  const { actor } = staffOf(stage.firm(place.firmId), 'safety')
  await stage.as(actor, (uow) =>
    declineAssignment(uow, { visitInspectorId: place.id, reason: stage.random.pick(declines) }),
  )
  await stage.job((uow) => repairVisit(uow, place.id))
}

async function postpone(stage: Stage, visitId: string): Promise<void> {
  await stage.as(stage.alliance.secretary, (uow) =>
    postponeVisit(uow, { visitId, reason: '企业当日停电检修，另行商定日期' }),
  )
}

/** A firm says yes to its tasks and to its own visit. */
async function respond(stage: Stage, visits: readonly PlannedVisit[], firmId: string): Promise<void> {
  await stage.as(staffOf(stage.firm(firmId), 'safety').actor, async (uow) => {
    for (const visit of visits) {
      for (const place of visit.team) {
        if (place.firmId === firmId) await acceptAssignment(uow, { visitInspectorId: place.id })
      }
      if (visit.hostId === firmId) await confirmVisit(uow, { visitId: visit.id })
    }
  })
}

async function doVisit(stage: Stage, planned: PlannedVisit, roundId: string): Promise<void> {
  const { random } = stage
  const place = planned.team[0]
  if (!place) return
  const firm = stage.firm(place.firmId)
  const sender = firm.staff.find((one) => one.person.personId === place.personId) ?? staffOf(firm, 'safety')
  const host = stage.firm(planned.hostId)
  const stillGoingOn = stage.now.getTime() - stage.time().getTime() < 3 * 3_600_000
  let spotWork = false
  let caseOf: string | null = null
  await stage.as(sender.actor, async (uow) => {
    const checkIn = {
      method: random.chance(0.7) ? ('qr' as const) : ('gps' as const),
      lat: host.profile.lat ?? null,
      lon: host.profile.lon ?? null,
      at: uow.now(),
    }
    if (stillGoingOn) {
      await send(uow, stage, { visitId: planned.id, checkIn })
      return
    }
    if (random.chance(0.06)) await takeBack(uow, stage, planned)
    const piece = await fillIn(uow, stage, planned, sender.person.name)
    spotWork = piece.findings!.some((one) => one.immediate)
    caseOf = piece.findings!.find((one) => one.majorSuspected)?.id ?? null
    await send(uow, stage, { ...piece, checkIn })
  })
  if (!stage.started.has(roundId)) {
    stage.started.add(roundId)
    await stage.job((uow) => startRound(uow, roundId))
  }
  if (stillGoingOn) return
  hostAnswers(stage, { visitId: planned.id, host, checkedBy: firm, sameDay: spotWork })
  if (caseOf) planCase(stage, caseOf)
}

async function send(uow: UnitOfWork, stage: Stage, piece: SubmissionInput): Promise<void> {
  const result = await recordVisit(uow, { clientMutationId: stage.random.id(), ...piece })
  if (result.refused.length > 0) throw new Error(`refused: ${result.refused.join(', ')}`)
}

/** A finding sent too soon, and taken back before the visit was over. */
async function takeBack(uow: UnitOfWork, stage: Stage, planned: PlannedVisit): Promise<void> {
  const id = stage.random.id()
  await send(uow, stage, {
    visitId: planned.id,
    findings: [
      {
        id,
        place: stage.random.pick(places),
        description: stage.random.pick(freeFindings),
        immediate: true,
        foundAt: uow.now(),
      },
    ],
  })
  await withdrawHazard(uow, { hazardId: id, version: 1, reason: '与企业核对后确认不属于隐患' })
}

async function fillIn(
  uow: UnitOfWork,
  stage: Stage,
  planned: PlannedVisit,
  senderName: string,
): Promise<SubmissionInput> {
  const { random, photos } = stage
  const at = uow.now()
  const findings: NonNullable<SubmissionInput['findings']> = []
  const answers: NonNullable<SubmissionInput['answers']> = []
  const wanted = random.between(1, 5)
  const faulty = new Set(random.some(planned.lines, wanted).map((line) => line.key))
  for (const line of planned.lines) {
    // A line that opens a judgement is seldom failed.
    const fails = faulty.has(line.key) && (line.severity === 'general' || random.chance(0.25))
    answers.push({
      id: random.id(),
      itemKey: line.key,
      result: fails ? 'nonconform' : random.chance(0.12) ? 'na' : 'conform',
      answeredAt: at,
    })
    if (!fails) continue
    const place = random.pick(places)
    const id = random.id()
    findings.push({
      id,
      itemKey: line.key,
      place,
      description: `${place}：未达到“${line.text.slice(0, 60)}”的要求，${random.pick(details)}`,
      immediate: line.severity === 'general' && (line.deadlineDays === 0 || random.chance(0.15)),
      foundAt: at,
      photos: random.chance(0.75)
        ? [
            {
              id: random.id(),
              sha256: await photos.send(uow, 'before', id),
              takenAt: at,
              caption: place,
            },
          ]
        : [],
    })
  }
  if (random.chance(0.25)) {
    findings.push({
      id: random.id(),
      place: random.pick(places),
      description: random.pick(freeFindings),
      immediate: random.chance(0.6),
      foundAt: at,
    })
  }
  const suspicion = stage.nextCase()
  if (suspicion) {
    const id = random.id()
    findings.push({
      id,
      ...suspicionOf(stage.firm(planned.hostId), random),
      immediate: false,
      majorSuspected: true,
      foundAt: at,
      photos: [{ id: random.id(), sha256: await photos.send(uow, 'before', id), takenAt: at }],
    })
  }
  const goodPractices = random.chance(0.2)
    ? [practices[random.int(practices.length)]!].map(([title, description]) => ({
        id: random.id(),
        title,
        description,
        createdAt: at,
      }))
    : []
  const visitPhotos = [
    {
      id: random.id(),
      sha256: await photos.send(uow, 'visit', planned.id),
      takenAt: at,
      caption: '首次会议',
    },
  ]
  const hostName = staffOf(stage.firm(planned.hostId), 'safety').person.name
  const signed = async (
    signerRole: 'team_leader' | 'host',
    signerName: string,
  ): Promise<NonNullable<SubmissionInput['signatures']>[number]> => ({
    id: random.id(),
    signerRole,
    signerName,
    sha256: await photos.send(uow, 'signature', `${signerName}:${signerRole}`),
    signedAt: at,
  })
  const signatures = [await signed('team_leader', senderName), await signed('host', hostName)]
  return {
    visitId: planned.id,
    answers,
    findings,
    goodPractices,
    photos: visitPhotos,
    signatures,
    manifest: {
      answerItemKeys: answers.map((one) => one.itemKey),
      hazardIds: findings.map((one) => one.id),
      goodPracticeIds: goodPractices.map((one) => one.id),
      evidenceIds: [
        ...visitPhotos.map((one) => one.id),
        ...findings.flatMap((one) => (one.photos ?? []).map((photo) => photo.id)),
      ],
      signatureIds: signatures.map((one) => one.id),
    },
  }
}

/** Reports what is done: each visit by an officer who does not belong to its host. */
async function reportDone(stage: Stage, roundId: string): Promise<void> {
  const done = await stage.as(stage.alliance.secretary, async (uow) =>
    (await uow.em.find(Visit, { allianceId: stage.allianceId, roundId, state: 'field_done' })).map(
      ({ id, enterpriseId }) => ({ id, by: officerFor(stage, stage.firm(enterpriseId)) }),
    ),
  )
  for (const by of new Set(done.map((one) => one.by)))
    await stage.as(by, async (uow) => {
      for (const one of done) if (one.by === by) await reportVisit(uow, { visitId: one.id })
    })
}
