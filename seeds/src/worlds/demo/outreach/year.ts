import { type Actor, type UnitOfWork, isExpected, withActor } from '@anhu/domain/kernel'
import {
  type PublicationContent,
  amendPublication,
  archivePublication,
  createPublication,
  outreachJobs,
  publishPublication,
  remindReaders,
  returnPublication,
  saveOutreachChannel,
  saveOutreachSettings,
  submitPublication,
  withdrawPublication,
} from '@anhu/domain/outreach'
import type { Builder, PhotoBox } from '../../../builders/index.ts'
import type { DemoCounty } from '../found.ts'
import { countyLaw } from './county-law.ts'
import { countyNews } from './county-news.ts'
import { localNews } from './local-news.ts'
import type { PublicationPlan } from './plan.ts'
import { bulkReceipts, playReaders } from './readers.ts'
import { sendMessages } from './messages.ts'

const publicationPlans = [...countyLaw, ...countyNews, ...localNews].toSorted((a, b) => b.daysAgo - a.daysAgo)
const dayMs = 86_400_000
const hourMs = 3_600_000
/** Older receipts are written in one go: a year of them by commands would take a minute. */
const byCommandDays = 10

/** What making the year needs beside the county. */
export interface OutreachSet {
  builder: Builder
  county: DemoCounty
  now: Date
  photos: PhotoBox
  refused: string[]
}

interface House {
  writes: Actor
  approves: Actor
}

/** Does the jobs of outreach that were asked for, as the workers would at this hour. */
export async function runJobs({ builder }: Pick<OutreachSet, 'builder'>): Promise<void> {
  for (;;) {
    const left = await withActor(
      builder.orm,
      { kind: 'system', reason: 'outreach' },
      async (uow) => {
        const [next] = await uow.em.execute<{ id: string; job: keyof typeof outreachJobs; payload: never }[]>(
          `select id, job, payload from app.outbox where done_at is null and job like 'outreach.%' order by created_at, id limit 1`,
        )
        if (!next) return false
        await outreachJobs[next.job](uow, next.payload)
        await uow.em.execute('update app.outbox set done_at = ?, published_at = ? where id = ?', [
          uow.now(),
          uow.now(),
          next.id,
        ])
        return true
      },
      { clock: builder.clock },
    )
    if (!left) return
  }
}

/** A year of law, notices, warnings and what became of them; made by the commands, at their hours. */
export async function makeOutreachYear(
  builder: Builder,
  county: DemoCounty,
  input: { now: Date; photos: PhotoBox; say(line: string): void },
): Promise<string[]> {
  const set: OutreachSet = { builder, county, now: input.now, photos: input.photos, refused: [] }
  const houses = new Map<string, House>()
  await furnish(set)
  for (const [index, plan] of publicationPlans.entries()) {
    const key = JSON.stringify(plan.by)
    const house = houses.get(key) ?? houseOf(county, plan)
    houses.set(key, house)
    try {
      await makeOne(set, plan, house)
    } catch (error) {
      if (!isExpected(error)) throw error
      set.refused.push(`publication ${index} ${plan.title}: ${(error as Error).message}`)
    }
  }
  builder.clock.set(input.now)
  await sendMessages(builder)
  input.say(`a year of outreach: ${publicationPlans.length} publications`)
  return set.refused
}

function houseOf(county: DemoCounty, plan: PublicationPlan): House {
  if ('alliance' in plan.by) {
    const { secretary } = county.alliances[plan.by.alliance]!
    return { writes: secretary, approves: secretary }
  }
  const { officers } = county.bureaus[plan.by.bureau]!
  const by = (role: string): Actor => officers.find((one) => one.role === role)!.actor
  const writes = plan.by.bureau === 0 ? by('admin') : by('township')
  return { writes, approves: plan.by.bureau === 0 ? by('leader') : writes }
}

async function furnish({ builder, county, now }: OutreachSet): Promise<void> {
  builder.clock.set(new Date(now.getTime() - 340 * dayMs))
  const admin = county.bureaus[0]!.officers.find((one) => one.role === 'admin')!.actor
  await builder.as(admin, (uow) =>
    saveOutreachSettings(uow, { version: 0, secondPerson: true, digestHour: 9 }),
  )
  for (const [channel, title, address] of [
    [
      'wecom',
      '企业安全员工作群（演示）',
      'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=demo-0000-a1b2',
    ],
    ['email', '园区管理处邮箱（演示）', 'park@safety.example.org'],
  ] as const)
    await builder.as(admin, (uow) =>
      saveOutreachChannel(uow, { channelId: null, channel, title, address, active: true }),
    )
}

async function contentOf(
  set: OutreachSet,
  uow: UnitOfWork,
  plan: PublicationPlan,
): Promise<PublicationContent> {
  const { question, check, attachment } = plan
  return {
    type: plan.type,
    title: plan.title,
    bodyHtml: plan.body,
    mustRead: plan.mustRead ?? false,
    urgent: plan.urgent ?? false,
    channels: plan.channels ?? [],
    question: question
      ? { text: question[0], options: question[1], rightOption: question[2], explanation: question[3] }
      : null,
    lawDocId: plan.law ?? null,
    lawVersionNo: null,
    attachments: attachment
      ? [{ id: uow.newId(), sha256: await set.photos.send(uow, 'visit', attachment), fileName: attachment }]
      : [],
    audience: {
      divisionCodes: [],
      allianceTypes: [],
      allianceIds: [],
      groupIds: [],
      industries: [],
      riskTags: [],
      scales: [],
      roles: [],
      ...plan.audience,
    },
    check: check
      ? {
          title: check.title,
          items: check.items,
          riskTags: check.riskTags,
          needsPhoto: check.needsPhoto,
          dueOn: new Date(uow.now().getTime() + check.dueInDays * dayMs + 8 * hourMs)
            .toISOString()
            .slice(0, 10),
        }
      : null,
  }
}

async function makeOne(set: OutreachSet, plan: PublicationPlan, house: House): Promise<void> {
  const { builder, now } = set
  const at = now.getTime() - plan.daysAgo * dayMs - 3 * hourMs
  const hours = (after: number): void =>
    builder.clock.set(new Date(Math.min(at + after * hourMs, now.getTime())))
  hours(0)
  const { publicationId, ...draft } = await builder.as(house.writes, async (uow) =>
    createPublication(uow, { content: await contentOf(set, uow, plan) }),
  )
  let { version } = draft
  const step = async (
    actor: Actor,
    run: (uow: UnitOfWork, seen: { publicationId: string; version: number }) => Promise<{ version: number }>,
  ): Promise<void> => {
    ;({ version } = await builder.as(actor, (uow) => run(uow, { publicationId, version })))
  }
  const { end, reason = '' } = plan
  if (end === 'draft') return
  hours(1)
  if (house.approves !== house.writes) await step(house.writes, submitPublication)
  if (end === 'review') return
  hours(2)
  if (end === 'returned')
    return step(house.approves, (uow, seen) => returnPublication(uow, { ...seen, reason }))
  const publishAt = end === 'scheduled' ? new Date(now.getTime() + 2 * dayMs) : null
  await step(house.approves, (uow, seen) => publishPublication(uow, { ...seen, publishAt }))
  if (end === 'scheduled') return
  await runJobs(set)
  hours(5)
  if (plan.daysAgo > byCommandDays) await bulkReceipts(builder, publicationId, plan)
  await playReaders(set, publicationId, plan, {
    answers: house.writes,
    hours,
    receipts: plan.daysAgo <= byCommandDays,
  })
  if (plan.reminded) {
    hours(30)
    await step(house.writes, (uow, seen) => remindReaders(uow, { ...seen, what: 'read' }))
    await runJobs(set)
  }
  hours(72)
  if (end === 'amended')
    await step(house.approves === house.writes ? house.writes : house.approves, (uow, seen) =>
      amendPublication(uow, {
        ...seen,
        title: plan.title,
        bodyHtml: `${plan.body}<p>（更正：${reason}）</p>`,
        changeNote: reason,
        attachments: [],
      }),
    )
  if (end === 'withdrawn')
    await step(house.writes, (uow, seen) => withdrawPublication(uow, { ...seen, reason }))
  if (end === 'archived') {
    hours(24 * 60)
    await step(house.writes, archivePublication)
  }
}
