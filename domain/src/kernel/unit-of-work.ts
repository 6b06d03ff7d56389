import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql'
import type { z } from 'zod'
import { type Actor, type Standing, standingOf } from './actor.ts'
import { type Clock, systemClock } from './clock.ts'
import { translateDatabaseError } from './database-errors.ts'
import { NotAllowed } from './errors.ts'
import { newId } from './ids.ts'
import type { JobDefinition } from './jobs.ts'
import { seatMay } from './actions.ts'

/** Something that falls due for an object; see the table `due`. */
export interface DueInput {
  allianceId: string
  objectKind: string
  objectId: string
  kind: string
  level?: number
  round?: number
  dueAt: Date
}

interface Rest {
  outbox: Record<string, unknown>[]
  due: Record<string, unknown>[]
  settled: { objectId: string; kinds: readonly string[] }[]
  audit: { ownerId: string; action: string; objectKind: string; objectId: string | null; detail: unknown }[]
}

/** What a command works with: one transaction, one actor, one time. Every command takes it first. */
export class UnitOfWork {
  readonly em: SqlEntityManager
  readonly standing: Standing
  readonly clock: Clock
  readonly requestId: string
  readonly #rest: Rest = { outbox: [], due: [], settled: [], audit: [] }

  constructor(em: SqlEntityManager, standing: Standing, clock: Clock, requestId: string) {
    this.em = em
    this.standing = standing
    this.clock = clock
    this.requestId = requestId
  }

  /** The time of this unit of work. */
  now(): Date {
    return this.clock.now()
  }

  /** A new id whose time part is this unit's time. */
  newId(): string {
    return newId(this.now().getTime())
  }

  /** Throws NotAllowed unless this seat may take the action at all. */
  require(action: string): void {
    if (!seatMay(action, this.standing)) throw new NotAllowed(action)
  }

  /**
   * Asks for work after the commit: one outbox row.
   * @param key same key, same work; without one each call is work of its own
   */
  emit<S extends z.ZodType>(
    job: JobDefinition<S>,
    allianceId: string | null,
    payload: z.input<S>,
    key?: string,
  ): void {
    const id = this.newId()
    this.#rest.outbox.push({
      id,
      alliance_id: allianceId,
      job: job.name,
      payload: JSON.stringify(job.payload.parse(payload)),
      key: key ?? id,
      created_at: this.now(),
    })
  }

  /** Notes that something falls due; a row that is there already stays as it is. */
  due(input: DueInput): void {
    this.#rest.due.push({
      id: this.newId(),
      alliance_id: input.allianceId,
      object_kind: input.objectKind,
      object_id: input.objectId,
      kind: input.kind,
      level: input.level ?? 0,
      round: input.round ?? 1,
      due_at: input.dueAt,
      state: 'pending',
    })
  }

  /** Calls off what was still pending for an object: it was done, moved or given up. */
  callOff(objectId: string, ...kinds: string[]): void {
    this.#rest.settled.push({ objectId, kinds })
  }

  /** Adds a line to the owner's audit chain, beside the lines that state changes write by themselves. */
  audit(
    ownerId: string,
    action: string,
    objectKind: string,
    objectId: string | null,
    detail: unknown = {},
  ): void {
    this.#rest.audit.push({ ownerId, action, objectKind, objectId, detail })
  }

  /** The next number of a series of an alliance, without holes: the row is locked until the end. */
  async nextNumber(allianceId: string, series: string, year: number): Promise<number> {
    const rows = await this.em.execute<{ last: number }[]>(
      `insert into app.number_series as s (alliance_id, series, year, last) values (?, ?, ?, 1)
       on conflict (alliance_id, series, year) do update set last = s.last + 1 returning last`,
      [allianceId, series, year],
    )
    return rows[0]!.last
  }

  /**
   * Writes what was only noted so far, in one round trip: each is a statement of its own, in this order. Called once, by
   * `withActor`, after the flush.
   */
  async finish(): Promise<void> {
    const { outbox, due, settled, audit } = this.#rest
    const statements: string[] = []
    const params: unknown[] = []
    const write = (sql: string, ...values: unknown[]): void => {
      statements.push(sql)
      params.push(...values)
    }
    for (const { objectId, kinds } of settled) {
      write(
        `update app.due set state = 'cancelled', done_at = ? where object_id = ? and state = 'pending' and kind = any (?::text[])`,
        this.now(),
        objectId,
        `{${kinds.join(',')}}`,
      )
    }
    if (due.length > 0) {
      write(
        `insert into app.due (id, alliance_id, object_kind, object_id, kind, level, round, due_at, state)
         select * from jsonb_to_recordset(?::jsonb) as d(id uuid, alliance_id uuid, object_kind text, object_id uuid, kind text,
           level int, round int, due_at timestamptz, state text)
         on conflict (object_id, kind, level, round) do nothing`,
        JSON.stringify(due),
      )
    }
    if (outbox.length > 0) {
      write(
        `insert into app.outbox (id, alliance_id, job, payload, key, created_at, attempts)
         select id, alliance_id, job, payload::jsonb, key, created_at, 0 from jsonb_to_recordset(?::jsonb)
           as o(id uuid, alliance_id uuid, job text, payload text, key text, created_at timestamptz)
         on conflict do nothing`,
        JSON.stringify(outbox),
      )
    }
    if (audit.length > 0) {
      write(
        `select audit.append(owner_id, action, object_kind, object_id, detail) from jsonb_to_recordset(?::jsonb)
           as a(owner_id uuid, action text, object_kind text, object_id uuid, detail jsonb)`,
        JSON.stringify(
          audit.map((line) => ({
            owner_id: line.ownerId,
            action: line.action,
            object_kind: line.objectKind,
            object_id: line.objectId,
            detail: line.detail,
          })),
        ),
      )
    }
    // The ORM writes parameters into the text, so that PostgreSQL takes several statements at once.
    if (statements.length > 0) await this.em.execute(statements.join(';\n'), params, 'run')
  }
}

/** The SQL that makes a transaction this actor's, and its parameters. The kernel alone knows how context is set. */
export function enterStatement(actor: Actor): { sql: string; params: unknown[] } {
  const role = `set_config('role', 'app_rw', true)`
  switch (actor.kind) {
    case 'session':
      return {
        sql: `select ${role}, authz.enter_session(?, ?) as standing`,
        params: [actor.tokenHash, actor.seat],
      }
    case 'person':
      return {
        sql: `select ${role}, authz.enter_person(?, ?) as standing`,
        params: [actor.personId, actor.seat],
      }
    case 'job':
      return {
        sql: `select ${role}, authz.enter_job(?, ?) as standing`,
        params: [actor.allianceId, actor.reason],
      }
    case 'system':
      return { sql: `select ${role}, authz.enter_system(?) as standing`, params: [actor.reason] }
  }
}

/**
 * Opens a unit of work: one transaction whose first statement lets the database decide who this is and what it may see.
 * A throw rolls back; what the function returns must be plain data, for entities end with the transaction.
 */
export async function withActor<T>(
  orm: MikroORM,
  actor: Actor,
  run: (uow: UnitOfWork) => Promise<T>,
  options: { clock?: Clock; requestId?: string } = {},
): Promise<T> {
  const requestId = options.requestId ?? newId()
  const em = orm.em.fork() as SqlEntityManager
  try {
    return await em.transactional(async (tx) => {
      const { sql, params } = enterStatement(actor)
      const [row] = await (tx as SqlEntityManager).execute<{ standing: Record<string, unknown> }[]>(
        sql.replace('select ', `select set_config('app.request_id', ?, true), `),
        [requestId, ...params],
      )
      const uow = new UnitOfWork(
        tx as SqlEntityManager,
        standingOf(row!.standing),
        options.clock ?? systemClock,
        requestId,
      )
      const result = await run(uow)
      await tx.flush()
      await uow.finish()
      return result
    })
  } catch (error) {
    throw translateDatabaseError(error)
  }
}
