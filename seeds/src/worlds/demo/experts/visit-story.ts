import {
  assignExpert,
  confirmExpertReport,
  confirmExpertVisit,
  rateExpertVisit,
  recordExpertVisit,
  reportExpertVisit,
  requestFollowUp,
  startExpertVisit,
} from '@anhu/domain/dispatch'
import {
  Hazard,
  confirmHazard,
  contestHazard,
  fixOnSpot,
  reinspectHazard,
  revokeHazard,
  startRectification,
  submitRectification,
} from '@anhu/domain/hazard'
import { type Actor, dayOf } from '@anhu/domain/kernel'
import {
  type Builder,
  type MadeAlliance,
  type PhotoBox,
  type Random,
  type StaffedFirm,
  staffOf,
} from '../../../builders/index.ts'
import { contests, measures, revokes } from '../texts.ts'
import type { Agenda } from './agenda.ts'
import type { MadeExpert } from './register.ts'
import { expertComments, findings, hostComments, practices, prescriptions, summaries } from './texts.ts'

/** What the stories share. */
export interface Scene {
  builder: Builder
  agenda: Agenda
  random: Random
  photos: PhotoBox
  experts: readonly MadeExpert[]
  desk: Actor
  isWorkday: (day: string) => boolean
}

/** One visit that is to be made: who, where, when. */
export interface PlannedStory {
  visitId: string
  alliance: MadeAlliance
  firm: StaffedFirm
  expert: MadeExpert
  topic: string
  /** Days from today, negative. */
  day: number
  start: number
  /** How far it comes. */
  until: 'assigned' | 'scheduled' | 'visiting' | 'reported' | 'confirmed' | 'closed'
  /** A follow-up of it is made. */
  followed: boolean
}

const hostActor = (firm: StaffedFirm): Actor => staffOf(firm, 'safety').actor

/** Puts a visit on the agenda from being given to an expert to its end. */
export function playVisit(scene: Scene, story: PlannedStory, assignAt: Date): void {
  const { agenda, builder, desk } = scene
  agenda.plan(assignAt, async () => {
    await builder.as(desk, (uow) =>
      assignExpert(uow, {
        visitId: story.visitId,
        expertIds: [story.expert.expertId],
        plannedOn: dayOf(agenda.at(story.day, story.start)),
        start: story.start,
      }),
    )
    if (story.until === 'assigned') return
    const yes = new Date(assignAt.getTime() + 5 * 3_600_000)
    agenda.plan(yes, () =>
      builder.as(hostActor(story.firm), async (uow) => {
        await confirmExpertVisit(uow, { visitId: story.visitId })
      }),
    )
    if (story.until !== 'scheduled')
      agenda.plan(agenda.at(story.day, story.start), () => onTheSpot(scene, story, false))
  })
}

async function onTheSpot(scene: Scene, story: PlannedStory, follow: boolean): Promise<void> {
  const { agenda, builder, random, photos } = scene
  const { visitId, firm, expert } = story
  const owner = staffOf(firm, 'principal').person.name
  const safety = staffOf(firm, 'safety').person.name
  await builder.as(expert.actor, async (uow) => {
    await startExpertVisit(uow, { visitId, method: 'gps', lat: 27.8, lon: 120.65, at: uow.now() })
  })
  if (follow) return
  const lines = findings[story.topic] ?? findings.BASIC!
  const found = [
    ...random.some(lines, random.between(1, 2)),
    ...random.some(findings.FIRE!, random.between(0, 1)),
  ]
  const ids = found.map(() => random.id())
  await builder.as(expert.actor, async (uow) => {
    await recordExpertVisit(uow, {
      visitId,
      present: [
        { role: 'principal', name: owner, title: '主要负责人' },
        { role: 'safety', name: safety, title: '安全管理员' },
        { role: 'operator', name: '当班员工', title: '操作工' },
      ],
      findings: await Promise.all(
        found.map(async ([place, what], index) => ({
          id: ids[index]!,
          topicCode: story.topic,
          place,
          description: what,
          immediate: index === 0 && random.chance(0.2),
          deadlineDays: random.pick([7, 15, 30]),
          foundAt: uow.now(),
          photos: [{ id: random.id(), sha256: await photos.send(uow, 'before', ids[index]!) }],
        })),
      ),
      prescriptions: [{ id: random.id(), hazardId: ids[0]!, ...random.pick(prescriptions) }],
      goodPractices: random.chance(0.25) ? [practice(random)] : [],
      photos: [{ id: random.id(), sha256: await photos.send(uow, 'visit', visitId) }],
    })
  })
  if (story.until === 'visiting') return
  const end = new Date(agenda.time().getTime() + random.between(90, 150) * 60_000)
  agenda.plan(end, () => report(scene, story))
}

function practice(random: Random): { id: string; title: string; description: string } {
  const [title, description] = random.pick(practices)
  return { id: random.id(), title, description }
}

/** Both sign, the report is filed; the host confirms, puts right and rates. */
async function report(scene: Scene, story: PlannedStory): Promise<void> {
  const { agenda, builder, random, photos } = scene
  const { visitId, firm, expert } = story
  await builder.as(expert.actor, async (uow) => {
    const sign = async (signerRole: 'team_leader' | 'host', signerName: string) => ({
      id: random.id(),
      signerRole,
      signerName,
      sha256: await photos.send(uow, 'signature', `${signerName}:${signerRole}`),
      signedAt: uow.now(),
    })
    await recordExpertVisit(uow, {
      visitId,
      signatures: [
        await sign('team_leader', expert.person.name),
        await sign('host', staffOf(firm, 'principal').person.name),
      ],
    })
    await reportExpertVisit(uow, {
      visitId,
      summary: random.pick(summaries),
      endedAt: uow.now(),
      minutesTravel: random.between(20, 80),
    })
    if (random.chance(0.6))
      await rateExpertVisit(uow, {
        visitId,
        score: random.pick([5, 5, 4, 4, 3]),
        comment: random.pick(expertComments),
      })
  })
  const at = agenda.time().getTime()
  const later = (hours: number): Date => new Date(at + hours * 3_600_000)
  agenda.plan(later(4), () => hostHazards(scene, story))
  if (story.until === 'reported') return
  agenda.plan(later(20), async () => {
    await builder.as(hostActor(firm), (uow) =>
      confirmExpertReport(uow, { visitId, remark: random.chance(0.4) ? '已收到，按要求整改' : null }),
    )
  })
  if (story.followed) agenda.plan(later(24 * 9), () => followUp(scene, story))
  if (story.until === 'closed')
    agenda.plan(later(44), async () => {
      await builder.as(hostActor(firm), (uow) =>
        rateExpertVisit(uow, {
          visitId,
          score: random.pick([5, 5, 5, 4, 4, 3]),
          comment: random.chance(0.7) ? random.pick(hostComments) : null,
        }),
      )
    })
}

/** The host answers what was found: agrees, contests, puts right; some of it is still open today. */
async function hostHazards(scene: Scene, story: PlannedStory): Promise<void> {
  const { agenda, builder, random, photos } = scene
  const open: string[] = []
  const contested: string[] = []
  await builder.as(hostActor(story.firm), async (uow) => {
    const hazards = await uow.em.find(
      Hazard,
      { allianceId: story.alliance.allianceId, visitId: story.visitId, state: 'pending_confirm' },
      { orderBy: { id: 'asc' } },
    )
    for (const { id, version, immediate } of hazards) {
      if (immediate)
        await fixOnSpot(uow, {
          hazardId: id,
          version,
          measures: random.pick(measures),
          photos: [{ id: random.id(), sha256: await photos.send(uow, 'after', id) }],
        })
      else if (random.chance(0.07)) {
        await contestHazard(uow, { hazardId: id, version, reason: random.pick(contests) })
        contested.push(id)
      } else if (random.chance(0.93)) {
        await confirmHazard(uow, { hazardId: id, version, measures: random.pick(measures) })
        open.push(id)
      }
    }
  })
  const later = (days: number): Date => new Date(agenda.time().getTime() + days * 86_400_000)
  for (const hazardId of contested)
    agenda.plan(later(3), async () => {
      await builder.as(story.alliance.secretary, async (uow) => {
        const hazard = await uow.em.findOneOrFail(Hazard, { id: hazardId })
        await revokeHazard(uow, { hazardId, version: hazard.version, reason: random.pick(revokes) })
      })
    })
  for (const hazardId of open)
    if (story.followed || random.chance(0.6))
      agenda.plan(later(random.between(3, 7)), async () => {
        await builder.as(hostActor(story.firm), async (uow) => {
          const hazard = await uow.em.findOneOrFail(Hazard, { id: hazardId })
          const begun = await startRectification(uow, { hazardId, version: hazard.version })
          await submitRectification(uow, {
            id: random.id(),
            hazardId,
            version: begun.version,
            measures: random.pick(measures),
            photos: [{ id: random.id(), sha256: await photos.send(uow, 'after', hazardId) }],
          })
        })
      })
}

/** A visit of its own, on which the expert passes or fails what was put right. */
async function followUp(scene: Scene, story: PlannedStory): Promise<void> {
  const { agenda, builder, random, photos, desk } = scene
  const asked = await builder.as(desk, (uow) => requestFollowUp(uow, { visitId: story.visitId }))
  const { visitId } = asked
  const day = story.day + 12
  const at = agenda.at(day, story.start)
  if (!scene.isWorkday(dayOf(at))) return
  const given = await builder.as(desk, (uow) =>
    assignExpert(uow, {
      visitId,
      expertIds: [story.expert.expertId],
      plannedOn: dayOf(at),
      start: story.start,
    }),
  )
  if (given.state !== 'assigned') return
  agenda.plan(new Date(agenda.time().getTime() + 3_600_000), () =>
    builder.as(hostActor(story.firm), async (uow) => {
      await confirmExpertVisit(uow, { visitId })
    }),
  )
  agenda.plan(at, async () => {
    await onTheSpot(scene, { ...story, visitId }, true)
    await builder.as(story.expert.actor, async (uow) => {
      const hazards = await uow.em.find(
        Hazard,
        { allianceId: story.alliance.allianceId, visitId: story.visitId, state: 'submitted' },
        { orderBy: { id: 'asc' } },
      )
      for (const { id, version } of hazards) {
        const pass = random.chance(0.85)
        await reinspectHazard(uow, {
          hazardId: id,
          version,
          pass,
          ...(pass
            ? {}
            : {
                reason: '整改不彻底，现场仍有残留',
                newDueOn: dayOf(new Date(at.getTime() + 10 * 86_400_000)),
              }),
          photos: [{ id: random.id(), sha256: await photos.send(uow, 'after', `look:${id}`) }],
        })
      }
    })
    agenda.plan(new Date(at.getTime() + 3_000_000), () =>
      report(scene, { ...story, visitId, followed: false, until: 'closed' }),
    )
  })
}
