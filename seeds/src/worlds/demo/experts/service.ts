import {
  acceptRequest,
  addToCampaign,
  declineRequest,
  ExpertRequest,
  invalidateRequest,
  reopenRequest,
  requestExpert,
  saveCampaign,
} from '@anhu/domain/dispatch'
import { dayOf } from '@anhu/domain/kernel'
import { isWorkday, loadCalendar } from '@anhu/domain/reference'
import {
  type Builder,
  type MadeAlliance,
  type PhotoBox,
  type StaffedFirm,
  staffOf,
  trades,
} from '../../../builders/index.ts'
import type { DemoCounty } from '../found.ts'
import { Agenda } from './agenda.ts'
import { fortnight, nextWorkday } from './fortnight.ts'
import { officialVisits } from './official-visits.ts'
import { type MadeExpert, deskOf, enterExperts } from './register.ts'
import { settleDue } from './settle-due.ts'
import { declines, requestReasons } from './texts.ts'
import { type PlannedStory, type Scene, playVisit } from './visit-story.ts'

/** A firm in one of its alliances, with the risk an expert is asked for. */
interface Client {
  alliance: MadeAlliance
  firm: StaffedFirm
  topic: string
}

/**
 * The county's expert service: fourteen experts, two quarters of visits with their hazards in all states, two campaigns,
 * a published fortnight and a draft after it, official visits. Everything through the commands.
 */
export async function makeExpertService(
  builder: Builder,
  county: DemoCounty,
  { now, photos, say }: { now: Date; photos: PhotoBox; say: (text: string) => void },
): Promise<{ refused: string[]; experts: MadeExpert[] }> {
  const experts = await enterExperts(builder, county, now)
  const agenda = new Agenda(builder, now)
  const random = builder.random.fork('expert-service')
  const calendar = await builder.system((uow) => loadCalendar(uow.em))
  const scene: Scene = {
    builder,
    agenda,
    random,
    photos,
    experts,
    desk: deskOf(county),
    isWorkday: (day) => isWorkday(calendar, day),
  }
  const clients = clientsOf(scene, county)
  pastVisits(scene, clients.splice(0, 28))
  await agenda.play()
  await campaigns(scene, clients.splice(0, 14))
  await waiting(scene, clients.splice(0, 26))
  majorVisit(scene, clients.splice(0, 1)[0]!)
  await agenda.play()
  await today(scene, clients.splice(0, 5))
  await agenda.play()
  await fortnight(scene, county, now)
  await officialVisits(scene, county, now)
  await settleDue(builder, county, now)
  builder.clock.set(now)
  say(`expert service: ${experts.length} experts`)
  return { refused: agenda.refused, experts }
}

function clientsOf({ random, experts }: Scene, county: DemoCounty): Client[] {
  const seen = new Set<string>()
  const all = county.alliances.flatMap((alliance) =>
    alliance.members.flatMap(({ firm }): Client[] => {
      const topic = random.pick([...trades[firm.trade].tags])
      if (
        seen.has(firm.enterpriseId) ||
        !experts.some((one) => one.active && one.specialties.includes(topic))
      )
        return []
      seen.add(firm.enterpriseId)
      return [{ alliance, firm, topic }]
    }),
  )
  return random.some(all, 120)
}

const hostOf = (client: Client) => staffOf(client.firm, 'safety').actor

/** Somebody asks; the bureau takes it on. Answers the visit. */
async function ask(scene: Scene, client: Client, accept: boolean): Promise<string> {
  const { builder, random, desk } = scene
  const byCommittee = random.chance(0.25)
  const { requestIds } = await builder.as(byCommittee ? client.alliance.secretary : hostOf(client), (uow) =>
    requestExpert(uow, {
      allianceId: client.alliance.allianceId,
      ...(byCommittee ? { enterpriseIds: [client.firm.enterpriseId] } : {}),
      topicCodes: [client.topic],
      reason: random.pick(requestReasons),
      minutes: random.pick([90, 120, 120, 180]),
      priority: random.chance(0.2) ? 'high' : 'normal',
    }),
  )
  return builder.as(desk, async (uow) => {
    const request = await uow.em.findOneOrFail(ExpertRequest, { id: requestIds[0]! })
    if (!accept) return request.visitId
    builder.clock.advance(3_600_000)
    const answer = await acceptRequest(uow, {
      requestId: request.id,
      priority: request.priority,
      topicCodes: request.topicCodes,
      minutes: request.minutes,
      teamSize: 1,
      note: null,
    })
    return answer.visitId
  })
}

/** Visits that were made: of each expert at most one at a time, on workdays. */
function pastVisits(scene: Scene, clients: readonly Client[]): void {
  const { agenda, random } = scene
  const taken = new Set<string>()
  const able = (client: Client): MadeExpert[] =>
    scene.experts.filter((one) => one.active && one.specialties.includes(client.topic))
  for (const [index, client] of clients.entries()) {
    let day = -Math.max(2, 64 - Math.round(index * 1.5))
    while (!scene.isWorkday(dayOf(agenda.at(day, 600)))) day -= 1
    const start = random.pick([540, 840])
    const expert = random
      .some(able(client), 14)
      .find((one) => !taken.has(`${one.expertId}:${day}`) && !taken.has(`${one.expertId}:${day - 12}`))
    if (!expert) continue
    taken.add(`${expert.expertId}:${day}`)
    taken.add(`${expert.expertId}:${day + 12}`)
    agenda.plan(agenda.at(day - 8, 560 + index), async () => {
      const visitId = await ask(scene, client, true)
      const story: PlannedStory = {
        visitId,
        alliance: client.alliance,
        firm: client.firm,
        expert,
        topic: client.topic,
        day,
        start,
        until: index === 41 ? 'reported' : index >= 38 ? 'confirmed' : 'closed',
        followed: index % 3 === 0,
      }
      playVisit(scene, story, agenda.at(day - 6, 600 + index))
    })
  }
}

async function campaigns(scene: Scene, clients: readonly Client[]): Promise<void> {
  const { agenda, builder, desk } = scene
  const day = (days: number): string => dayOf(agenda.at(days, 600))
  const start = (
    at: number,
    input: Omit<Parameters<typeof saveCampaign>[1], 'minutes' | 'budgetMinutes'>,
    chosen: readonly Client[],
  ): void =>
    void agenda.plan(agenda.at(at, 600), async () => {
      const { campaignId } = await builder.as(desk, (uow) =>
        saveCampaign(uow, { ...input, minutes: 120, budgetMinutes: input.budgetVisits * 150 }),
      )
      await builder.as(desk, async (uow) => {
        await addToCampaign(uow, {
          campaignId,
          firms: chosen.map((one) => ({
            allianceId: one.alliance.allianceId,
            enterpriseId: one.firm.enterpriseId,
          })),
        })
      })
    })
  start(
    -12,
    {
      name: '冬季涉爆粉尘专家会诊（演示）',
      purpose: '入冬以来静电风险升高，对涉粉企业逐家会诊除尘系统，查病情、找病因、开良方。',
      topicCodes: ['DUST'],
      startsOn: day(-10),
      endsOn: day(35),
      priority: 'high',
      budgetVisits: 20,
    },
    clients.slice(0, 8),
  )
  start(
    -5,
    {
      name: '岁末火灾防控专家帮扶（演示）',
      purpose: '岁末年初赶工期，帮助出租厂房和劳动密集企业排查消防通道与用电。',
      topicCodes: ['RENTAL'],
      startsOn: day(0),
      endsOn: day(40),
      priority: 'normal',
      budgetVisits: 12,
    },
    clients.slice(8, 14),
  )
  await Promise.resolve()
}

/** Requests that wait: on the desk, accepted, declined, invalid, asked again. */
async function waiting(scene: Scene, clients: readonly Client[]): Promise<void> {
  const { agenda, builder, desk, random } = scene
  for (const [index, client] of clients.entries()) {
    const daysAgo = 1 + (index % 9)
    agenda.plan(agenda.at(-daysAgo, 500 + index * 7), async () => {
      const visitId = await ask(scene, client, index < 14)
      const requestOf = (uow: Parameters<Parameters<typeof builder.as>[1]>[0]) =>
        uow.em.findOneOrFail(ExpertRequest, { visitId })
      if (index >= 21 && index <= 23)
        await builder.as(desk, async (uow) => {
          await declineRequest(uow, { requestId: (await requestOf(uow)).id, reason: random.pick(declines) })
        })
      if (index === 23)
        await builder.as(hostOf(client), async (uow) => {
          await reopenRequest(uow, {
            requestId: (await requestOf(uow)).id,
            reason: '补充材料：已完成上次整改，请再安排一次',
          })
        })
      if (index >= 24)
        await builder.as(client.alliance.secretary, async (uow) => {
          await invalidateRequest(uow, {
            requestId: (await requestOf(uow)).id,
            reason: '与本月已提交的申请重复',
          })
        })
    })
  }
  await Promise.resolve()
}

/** A visit for a major hazard that one expert alone can make, on one day alone: who then falls ill. */
function majorVisit(scene: Scene, client: Client): void {
  const { agenda, builder, desk } = scene
  agenda.plan(agenda.at(-2, 650), async () => {
    const { requestIds } = await builder.as(hostOf(client), (uow) =>
      requestExpert(uow, {
        allianceId: client.alliance.allianceId,
        topicCodes: ['MOLTEN', 'BASIC'],
        reason: '熔炼炉炉前坑渗水，疑似重大隐患，请专家尽快到场研判',
        priority: 'high',
        wishedDays: [dayOf(agenda.at(nextWorkday(scene, 2), 600))],
      }),
    )
    await builder.as(desk, async (uow) => {
      await acceptRequest(uow, {
        requestId: requestIds[0]!,
        priority: 'major',
        topicCodes: ['MOLTEN', 'BASIC'],
        minutes: 150,
        teamSize: 1,
        note: '疑似重大隐患，优先安排',
      })
    })
  })
}

/** Two visits of this morning, and one that is going on. */
async function today(scene: Scene, clients: readonly Client[]): Promise<void> {
  const { agenda } = scene
  for (const [index, client] of clients.entries()) {
    agenda.plan(agenda.at(index < 3 ? -4 : -7, 600 + index), async () => {
      const visitId = await ask(scene, client, true)
      const expert = scene.experts
        .filter((one) => one.active && one.specialties.includes(client.topic))
        .at(-1)
      if (!expert) return
      playVisit(
        scene,
        {
          visitId,
          alliance: client.alliance,
          firm: client.firm,
          expert,
          topic: client.topic,
          // Beyond the fortnight, so that no plan moves them.
          day: index < 3 ? 0 : nextWorkday(scene, index + 11),
          start: index < 3 ? 540 + index * 150 : 840,
          // The last two hosts have not answered to this day.
          until: index === 0 ? 'visiting' : index < 3 ? 'scheduled' : 'assigned',
          followed: false,
        },
        agenda.at(index < 3 ? -3 : -6, 600 + index),
      )
    })
  }
  await Promise.resolve()
}
