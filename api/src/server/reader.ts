import {
  enterStatement,
  NotAllowed,
  SessionEnded,
  seatMay,
  standingOf,
  type Actor,
  type Standing,
} from '@anhu/domain/kernel'
import type pg from 'pg'
import { isConnectionLost } from '../graphql/errors.ts'
import { applyFinish, RawJson } from '../graphql/read/finish.ts'
import type { ReadPlan } from '../graphql/read/plan.ts'
import type { Variables } from '../graphql/read/selection.ts'
import { runTrip, type Statement } from '../graphql/read/trip.ts'

/** Counts what a request sent to the database by the read path; tests and the development header read it. */
export interface StatementCount {
  trips: number
  statements: number
}

/** The kernel's context statement for a prepared pipeline: `?` become `$1…`; one name per kind of actor. */
export function enterAs(actor: Actor): Statement {
  const { sql, params } = enterStatement(actor)
  let count = 0
  return { name: `enter_${actor.kind}`, text: sql.replace(/\?/g, () => `$${++count}`), values: params }
}

/** Runs one statement as this actor in one trip; answers the standing and the statement's first row. */
export async function readAs(
  pool: pg.Pool,
  actor: Actor,
  statement: Statement,
  count?: StatementCount,
): Promise<{ standing: () => Standing; row: readonly (string | null)[] | null }> {
  if (count) {
    count.trips += 1
    count.statements += 1
  }
  const trip = () => runTrip(pool, [enterAs(actor), statement])
  // A read that met a connection cut while it was idle is sent again once, on another.
  const [entered, row] = await trip().catch((error: unknown) =>
    isConnectionLost(error) ? trip() : Promise.reject(error),
  )
  const answer = entered?.[1]
  if (!answer) throw new SessionEnded()
  let standing: Standing | null = null
  return {
    standing: () => (standing ??= standingOf(JSON.parse(answer) as Record<string, unknown>)),
    row: row ?? null,
  }
}

/**
 * Runs a plan in one trip. `ask` lists actions that the seat string alone could not decide: they are held against the
 * standing the database answered, before anything leaves.
 */
export async function runPlan(
  pool: pg.Pool,
  actor: Actor,
  plan: ReadPlan,
  variables: Variables,
  ask: readonly string[],
  count: StatementCount,
): Promise<RawJson | Record<string, unknown>> {
  const statement = { name: plan.name, text: plan.text, values: plan.values(variables) }
  const { standing, row } = await readAs(pool, actor, statement, count)
  for (const action of ask) if (!seatMay(action, standing())) throw new NotAllowed(action)
  const text = row?.[0]
  if (!text) throw new Error('a planned statement answered no row')
  if (!plan.finish) return new RawJson(text)
  const data = JSON.parse(text) as Record<string, unknown>
  applyFinish(data, plan.finish, standing())
  return data
}
