import {
  type Actor,
  type Clock,
  DomainError,
  type UnitOfWork,
  allJobs,
  fileBlobs,
  newId,
  withActor,
} from '@anhu/domain/kernel'
import type { openOrm } from '@anhu/domain/orm'
import type { Body, BodyTools } from './bodies.ts'
import type { Wake } from './queue.ts'

/** The ORM of this process. */
export type Orm = Awaited<ReturnType<typeof openOrm>>

/** What running a row takes. */
export interface RunContext {
  orm: Orm
  bodies: ReadonlyMap<string, Body>
  dataDir: string
  clock?: Clock
}

/**
 * Runs the work of one outbox row in one transaction: the row is locked, the effect key inserted, the body run, the row
 * marked done. A row that is locked by another worker, done already or parked is left alone.
 * @returns whether it was this call that did the work
 */
export async function runOutbox(context: RunContext, wake: Wake): Promise<boolean> {
  const definition = allJobs().find((job) => job.name === wake.job)
  const body = context.bodies.get(wake.job)
  if (!definition || !body) throw new DomainError('JOB_UNKNOWN', { job: wake.job })
  const actor: Actor =
    definition.scope === 'alliance'
      ? { kind: 'job', allianceId: wake.allianceId!, reason: wake.job }
      : { kind: 'system', reason: body.reason! }
  const options = { requestId: newId(), ...(context.clock ? { clock: context.clock } : {}) }
  const tools: BodyTools = {
    eventId: wake.id,
    blobs: fileBlobs(context.dataDir),
    sideline: (run) => withActor(context.orm, actor, run, options),
  }
  let prepared: unknown
  if (body.prepare) {
    const payload = await tools.sideline((uow) => openPayload(uow, wake.id, ''))
    if (payload === null) return false
    prepared = await body.prepare(definition.payload.parse(payload) as never, tools)
  }
  return withActor(
    context.orm,
    actor,
    async (uow) => {
      const payload = await openPayload(uow, wake.id, 'for update skip locked')
      if (payload === null) return false
      const ids = [wake.id, ...(body.coalesce ? await waitingBeside(uow, wake) : [])]
      const fresh = await uow.em.execute<unknown[]>(
        'insert into app.effects (key, alliance_id, at) values (?, ?, ?) on conflict (key) do nothing returning key',
        [wake.id, wake.allianceId, uow.now()],
      )
      if (fresh.length > 0)
        await body.run(uow, definition.payload.parse(payload) as never, tools, prepared as never)
      await uow.em.flush()
      await uow.em.execute(
        'update app.outbox set done_at = now(), last_error = null where id = any (?::uuid[])',
        [`{${ids.join(',')}}`],
      )
      return fresh.length > 0
    },
    options,
  )
}

async function openPayload(uow: UnitOfWork, id: string, lock: string): Promise<unknown> {
  const [row] = await uow.em.execute<{ payload: unknown }[]>(
    `select payload from app.outbox where id = ? and done_at is null and parked_at is null ${lock}`,
    [id],
  )
  return row?.payload ?? null
}

/** Requests for the same thing that were committed before this run reads anything; a locked one is another run's. */
async function waitingBeside(uow: UnitOfWork, wake: Wake): Promise<string[]> {
  const rows = await uow.em.execute<{ id: string }[]>(
    `select id from app.outbox where job = ? and alliance_id is not distinct from ?::uuid and done_at is null
       and parked_at is null and id <> ? order by id limit 5000 for update skip locked`,
    [wake.job, wake.allianceId, wake.id],
  )
  return rows.map((row) => row.id)
}
