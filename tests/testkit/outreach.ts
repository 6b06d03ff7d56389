import { newId, type UnitOfWork } from '@anhu/domain/kernel'
import { BureauSeat } from '@anhu/domain/identity'
import { type PublicationContent, outreachJobs } from '@anhu/domain/outreach'
import { deliverNotification, deliverNotificationJob } from '@anhu/domain/notification'
import type { HazardWorld } from './hazard-world.ts'

/** A content that lacks nothing; `over` says what matters to the test. */
export function content(over: Partial<PublicationContent> = {}): PublicationContent {
  return {
    type: 'notice',
    title: '关于加强防风的通知',
    bodyHtml: '<p>加固门窗，切断室外电源。</p>',
    mustRead: false,
    urgent: false,
    channels: [],
    question: null,
    lawDocId: null,
    lawVersionNo: null,
    attachments: [],
    audience: null,
    check: null,
    ...over,
  }
}

/** A question with its right answer second. */
export const question = {
  text: '台风来临前应先做什么？',
  options: ['继续生产', '停工并加固', '等通知'],
  rightOption: 1,
  explanation: '先停工，再加固。',
}

/** Seats the world's own county lacks: a second administrator, so that two people can publish. */
export async function seatAdmins(world: HazardWorld): Promise<void> {
  const bureauId = await world.as('bureauLeader', async (uow) => uow.standing.bureauId!)
  await world.system('seed-world', async (uow) => {
    for (const part of ['officer', 'officerTwo'] as const) {
      const id = newId()
      uow.em.create(BureauSeat, {
        id,
        bureauId,
        personId: world.people[part].personId,
        personName: part,
        role: 'admin',
        startsOn: '2020-01-01',
      })
      world.people[part].actor = {
        kind: 'person',
        personId: world.people[part].personId,
        seat: `bureau:${id}`,
      }
    }
  })
}

/**
 * Does what the workers would do with the work of outreach that was asked for, until nothing is left; messages to people too.
 * @returns the jobs done, in their order
 */
export async function drainOutreach(
  world: HazardWorld,
  atMost = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const done: string[] = []
  while (done.length < atMost) {
    const [next] = await world.system('relay', (uow) =>
      uow.em.execute<{ id: string; job: string; payload: unknown }[]>(
        `select id, job, payload from app.outbox where done_at is null and (job like 'outreach.%' or job = ?) order by created_at, id limit 1`,
        [deliverNotificationJob.name],
      ),
    )
    if (!next) return done
    const body = outreachJobs[next.job as keyof typeof outreachJobs] as
      | ((uow: UnitOfWork, payload: unknown) => Promise<void>)
      | undefined
    await world.system(body ? 'outreach' : 'notify', async (uow) => {
      if (body) await body(uow, next.payload)
      else await deliverNotification(uow, deliverNotificationJob.payload.parse(next.payload), next.id)
      await uow.em.execute('update app.outbox set done_at = now() where id = ?', [next.id])
    })
    done.push(next.job)
  }
  return done
}
