import { NotVisible } from '../../kernel/errors.ts'
import type { JobHandler } from '../../kernel/jobs.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import {
  type PeerProgress,
  type PeerRoundInput,
  PlanningAbortedError,
  PlanningInputError,
  scorePreviousTeams,
  solveInThread,
  verifyPeerPlan,
} from '../../planning/index.ts'
import type { PlanResult } from './plan-round.ts'
import { RoundPlan } from './round.entities.ts'

/** What a caller of a solve may want besides its end. */
interface SolveOptions {
  /** Told now and then how far it is, 0 to 1. */
  onProgress?: (share: number) => Promise<unknown> | undefined
  /** Ends the solve at once; nothing is written then. */
  signal?: AbortSignal
  /** Done by a worker, while people are served on the same machine. */
  background?: boolean
}

/**
 * Solves a plan whose row says `solving`; any other is left as it is, so running it twice does no harm. A plan that the
 * independent check refuses is never stored: the row says `failed` and why.
 */
export async function solveRoundPlan(
  uow: UnitOfWork,
  planId: string,
  options: SolveOptions = {},
): Promise<PlanResult> {
  // Not locked: progress is written beside this transaction while it waits for the solver.
  const plan = await uow.em.findOne(RoundPlan, { id: planId })
  if (!plan) throw new NotVisible('round_plan')
  if (plan.state === 'solving') await solvePlanRow(uow, plan, options)
  return {
    planId,
    state: plan.state,
    members: (plan.input as PeerRoundInput).members.length,
    version: plan.version,
  }
}

/** Solves the plan of a row that says `solving`, in a thread, and writes what came of it. */
export async function solvePlanRow(
  uow: UnitOfWork,
  plan: RoundPlan,
  { onProgress, signal, background = false }: SolveOptions = {},
): Promise<void> {
  const input = plan.input as PeerRoundInput
  // The transaction is idle while the solver works; a word now and then keeps the server from ending it.
  const awake = setInterval(() => void uow.em.execute('select 1').catch(() => undefined), 4_000)
  let telling: Promise<unknown> | undefined
  const told = {
    background,
    ...(signal ? { signal } : {}),
    onProgress: (progress: PeerProgress) => {
      telling = onProgress?.(progress.share) ?? telling
    },
  }
  try {
    // In a thread of its own, also when it is small: two seconds of computing would hold up every other request.
    const solved = await solveInThread('peer', input, told)
    const violations = verifyPeerPlan(input, solved)
    plan.state = violations.length === 0 ? 'ready' : 'failed'
    plan.plan = violations.length === 0 ? solved : null
    plan.before = input.previous ? scorePreviousTeams(input) : null
    plan.progress = violations.length === 0 ? { share: 1 } : { share: 1, violations: violations.slice(0, 20) }
  } catch (error) {
    // Cancelled: the row says so already, by the hand of whoever cancelled.
    if (error instanceof PlanningAbortedError) return
    if (!(error instanceof PlanningInputError)) throw error
    plan.state = 'failed'
    plan.progress = { share: 1, problems: error.problems }
  } finally {
    clearInterval(awake)
    // What is still being told of this row would wait for the write below.
    await telling
  }
  plan.finishedAt = uow.now()
  await uow.em.flush()
}

/** How often a waiting screen learns how far a solve is, and the solve whether anybody still waits for it. */
const TELL_EVERY_MS = 700

/**
 * The body of `inspection.solve-plan`: solves, and writes its progress where the committee's screen sees it meanwhile.
 * A plan that was cancelled there ends the thread within a second.
 */
export const solvePlanInJob: JobHandler<{ planId: string }> = async (uow, { planId }, { sideline }) => {
  const cancelled = new AbortController()
  let share = 0
  let telling: Promise<unknown> = Promise.resolve()
  // Without a new version: who looks at the plan has not missed anything.
  const tell = async (side: UnitOfWork): Promise<void> => {
    const waiting = await side.em.execute<unknown[]>(
      `update app.round_plans set progress = jsonb_build_object('share', ?::float8)
        where id = ? and state = 'solving' returning id`,
      [Math.min(share, 0.99), planId],
    )
    if (waiting.length === 0) cancelled.abort()
  }
  const ask = (): void => {
    telling = telling.then(() => sideline(tell)).catch(() => undefined)
  }
  const timer = setInterval(ask, TELL_EVERY_MS)
  try {
    await solveRoundPlan(uow, planId, {
      signal: cancelled.signal,
      background: true,
      onProgress: (now) => {
        share = now
        return telling
      },
    })
  } finally {
    clearInterval(timer)
    await telling
  }
}
