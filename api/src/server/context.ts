import {
  DomainError,
  NotAllowed,
  once,
  seatMay,
  withActor,
  type Actor,
  type Standing,
  type UnitOfWork,
} from '@anhu/domain/kernel'
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type pg from 'pg'
import { compileFields, compileReread } from '../graphql/read/plan.ts'
import { refusalOf, successOf, type ResultUnion } from '../graphql/result-union.ts'
import { RawJson } from '../graphql/read/finish.ts'
import { apiError } from '../graphql/errors.ts'
import { seatOf, type SessionActor } from './actor.ts'
import type { Statement } from '../graphql/read/trip.ts'
import { readAs, runPlan, type StatementCount } from './reader.ts'

/** The ORM that `openOrm` of the domain answers; only units of work use it. */
export type Orm = Parameters<typeof withActor>[0]

/** What one server shares among requests. */
export interface ServerParts {
  orm: Orm
  pool: pg.Pool
  /** Where lines for a developer go; absent in production. */
  tell?: (line: Record<string, unknown>) => void
}

/** Facts of the HTTP request that modules may need (budgets per address and device). */
export interface RequestFacts {
  requestId: string
  address: string
  userAgent: string
  /** Value of the long-lived device cookie: a known device keeps its own sign-in budget. */
  readonly device: string
}

/** What resolvers get as context: one per request. */
export class ApiContext {
  readonly session: SessionActor | null
  readonly request: RequestFacts
  readonly count: StatementCount = { trips: 0, statements: 0 }
  /** Actions of the operation's guards that only the standing can decide; the executor sets them. */
  required: readonly string[] = []
  // Not #private: Apollo copies the context object, and copies have no such fields.
  private readonly parts: ServerParts
  private readonly cookie: SessionCookie

  constructor(
    parts: ServerParts,
    session: SessionActor | null,
    request: RequestFacts,
    cookie: SessionCookie,
  ) {
    this.parts = parts
    this.session = session
    this.request = request
    this.cookie = cookie
  }

  /** The session, or the error that asks to sign in. */
  get actor(): SessionActor {
    if (!this.session) throw apiError('UNAUTHENTICATED', 'Sign in.')
    return this.session
  }

  /**
   * Runs one mutation as the caller: one unit of work, in which the operation's actions are required first. What `run` answers is
   * the success member (plain data); an expected refusal becomes its member of the union, after the rollback.
   * With the input's `clientMutationId` it runs once: the same input again gets the answer given then.
   */
  async mutate(
    result: ResultUnion,
    run: (uow: UnitOfWork) => Promise<object | void>,
    input?: { clientMutationId: string },
  ): Promise<object> {
    return this.answer(result, () =>
      this.as(this.actor, async (uow) => {
        for (const action of this.required) uow.require(action)
        if (!input) return run(uow)
        return once(uow, input.clientMutationId, result.name, input, async () => (await run(uow)) ?? {})
      }),
    )
  }

  /** As {@link mutate}, but as the system, for what happens before there is a session (signing in). The reason must be one the database knows. */
  async mutateAsSystem(
    reason: string,
    result: ResultUnion,
    run: (uow: UnitOfWork) => Promise<object | void>,
  ): Promise<object> {
    return this.answer(result, () => this.as({ kind: 'system', reason }, run))
  }

  /** A unit of work as this actor. */
  as<T>(actor: Actor, run: (uow: UnitOfWork) => Promise<T>): Promise<T> {
    return withActor(this.parts.orm, actor, run, { requestId: this.request.requestId })
  }

  /** Turns a success or an expected error into the member of a result union. */
  async answer(result: ResultUnion, run: () => Promise<object | void>): Promise<object> {
    try {
      return successOf(result, (await run()) ?? {})
    } catch (error) {
      if (error instanceof DomainError) return refusalOf(result, error)
      throw error
    }
  }

  /** Answers a root read within ordinary execution (mixed operations): a trip of its own. */
  async readField(info: GraphQLResolveInfo): Promise<unknown> {
    const key = String(info.path.key)
    const request = {
      schema: info.schema,
      fragments: info.fragments,
      variables: info.variableValues,
      seat: seatOf(this.actor.seat),
    }
    const plan = compileFields(request, new Map([[key, info.fieldNodes]]))
    return plain(
      await runPlan(this.parts.pool, this.actor, plan, info.variableValues, this.required, this.count),
    )[key]
  }

  /** Reads one row of a model again, with the fields asked for; see `Reread`. */
  async reread(model: string, rowId: string, info: GraphQLResolveInfo): Promise<unknown> {
    const request = {
      schema: info.schema,
      fragments: info.fragments,
      variables: info.variableValues,
      seat: seatOf(this.actor.seat),
    }
    const plan = compileReread(request, model, rowId, info.fieldNodes as FieldNode[])
    return plain(await runPlan(this.parts.pool, this.actor, plan, info.variableValues, [], this.count))['row']
  }

  /**
   * One statement of a module's own, in one trip, as the caller or another session: its first column is JSON text. For
   * the few reads that no model can say; the operation's actions are held against the standing as for any read.
   */
  async readJson(
    statement: Statement,
    actor: SessionActor = this.actor,
  ): Promise<{ standing: Standing; data: unknown }> {
    const { standing, row } = await readAs(this.parts.pool, actor, statement, this.count)
    for (const action of this.required) if (!seatMay(action, standing())) throw new NotAllowed(action)
    return { standing: standing(), data: row?.[0] ? (JSON.parse(row[0]) as unknown) : null }
  }

  /** Tells a line to the developer's log; silent in production. */
  tell(line: Record<string, unknown>): void {
    this.parts.tell?.(line)
  }

  /** Sets the session cookie: after signing in, and after rotation. */
  setSession(token: string, maxAgeSeconds: number): void {
    this.cookie.set(token, maxAgeSeconds)
  }

  /** Removes the session cookie. */
  clearSession(): void {
    this.cookie.clear()
  }
}

/** Writes the session cookie of one answer. */
export interface SessionCookie {
  set(token: string, maxAgeSeconds: number): void
  clear(): void
}

const plain = (data: RawJson | Record<string, unknown>): Record<string, unknown> =>
  data instanceof RawJson ? (data.toJSON() as Record<string, unknown>) : data
