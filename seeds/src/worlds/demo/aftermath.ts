import { type UnitOfWork, SetClock, withActor } from '@anhu/domain/kernel'
import { hazardJobs } from '@anhu/domain/hazard'
import { inspectionJobs } from '@anhu/domain/inspection'
import { deliverNotification, deliverNotificationJob } from '@anhu/domain/notification'
import type { Builder, MadeAlliance } from '../../builders/index.ts'

const recentDays = 3

/**
 * Does what the workers would have done with the work that history asked for, and marks it done, so that they find
 * nothing to catch up with: disclosure spreads, settled visits are filed, repeated hazards are linked. Of the messages
 * only those of the last days come into the inboxes, and none goes out by SMS.
 */
export async function settleOutbox(
  builder: Builder,
  alliances: readonly MadeAlliance[],
  now: Date,
): Promise<void> {
  for (const { allianceId } of alliances) {
    await job(builder, allianceId, now, async (uow) => {
      // Only what was found at the same place before can be a repetition; the rest need not be looked at.
      const asked = await uow.em.execute<{ job: string; id: string; at: Date }[]>(
        `select job, payload->>'hazardId' as id, created_at as at from app.outbox
         where alliance_id = ? and done_at is null and job = 'hazard.spread-disclosure'
         union all select 'hazard.link-repeat', h.id::text, h.found_at from app.hazards h
         where h.alliance_id = ? and h.item_key is not null and exists (select from app.hazards o where o.alliance_id = h.alliance_id
           and o.enterprise_id = h.enterprise_id and o.item_key = h.item_key and o.place = h.place and o.found_at < h.found_at)
         union all select 'inspection.archive-visit', v.id::text, v.planned_on from app.visits v
         where v.alliance_id = ? and v.state = 'reported' order by 3`,
        [allianceId, allianceId, allianceId],
      )
      for (const { job: name, id } of asked) {
        if (name === 'hazard.spread-disclosure') await hazardJobs[name](uow, { hazardId: id })
        else if (name === 'hazard.link-repeat') await hazardJobs[name](uow, { hazardId: id })
        else await inspectionJobs['inspection.archive-visit'](uow, { visitId: id }, none)
      }
      // A drawn picture is its own small picture: nobody has to make 2,000 of them at the first start.
      await uow.em.execute(
        `update app.evidence set thumb_state = 'ready', thumb_sha256 = sha256, width = 320, height = 240, version = version + 1
         where alliance_id = ? and thumb_state = 'pending'`,
        [allianceId],
      )
    })
  }
  await deliverRecent(builder, now)
  await builder.system((uow) =>
    uow.em.execute(
      `update app.outbox set published_at = created_at, done_at = created_at where done_at is null`,
    ),
  )
}

// These bodies touch no file and need no second transaction.
const none = {
  blobs: {
    pathOf: (): string => '',
    read: (): Promise<Buffer> => Promise.reject(new Error('a world reads no files')),
  },
  sideline: (): Promise<never> => Promise.reject(new Error('a world has no side line')),
}

async function deliverRecent(builder: Builder, now: Date): Promise<void> {
  const clock = new SetClock(now)
  const since = new Date(now.getTime() - recentDays * 86_400_000)
  await withActor(
    builder.orm,
    { kind: 'system', reason: 'notify' },
    async (uow) => {
      const rows = await uow.em.execute<{ id: string; payload: unknown; created_at: Date }[]>(
        `select id, payload, created_at from app.outbox where job = ? and done_at is null and created_at >= ? order by created_at, id`,
        [deliverNotificationJob.name, since],
      )
      for (const { id, payload, created_at } of rows) {
        clock.set(created_at)
        const message = deliverNotificationJob.payload.parse(payload)
        await deliverNotification(uow, { ...message, sms: false }, id)
      }
    },
    { clock },
  )
}

function job(
  builder: Builder,
  allianceId: string,
  now: Date,
  run: (uow: UnitOfWork) => Promise<void>,
): Promise<void> {
  return withActor(builder.orm, { kind: 'job', allianceId, reason: 'seed-world' }, run, {
    clock: new SetClock(now),
  })
}
