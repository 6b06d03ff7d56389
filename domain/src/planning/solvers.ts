import type { ExpertBound, ExpertBoundOptions } from './expert/bound/bound.ts'
import type { ExpertPlan, ExpertPlanInput, ExpertPlanOptions, ExpertProgress } from './expert/types.ts'
import type { PairRef, PeerPlan, PeerProgress, PeerRoundInput } from './peer/types.ts'
import type { WhyNotAnswer } from './peer/why-not.ts'

/** What each kind of solve takes, answers and reports. Inputs and outputs are plain data, so that they can cross into a thread. */
export interface SolveKinds {
  readonly peer: {
    readonly input: PeerRoundInput
    readonly output: PeerPlan
    readonly progress: PeerProgress
  }
  readonly 'peer-why-not': {
    readonly input: { readonly round: PeerRoundInput; readonly plan: PeerPlan; readonly pair: PairRef }
    readonly output: WhyNotAnswer
    readonly progress: PeerProgress
  }
  readonly expert: {
    readonly input: {
      readonly plan: ExpertPlanInput
      readonly options?: Omit<ExpertPlanOptions, 'onProgress' | 'signal'>
    }
    readonly output: ExpertPlan
    readonly progress: ExpertProgress
  }
  readonly 'expert-bound': {
    readonly input: {
      readonly input: ExpertPlanInput
      readonly plan: ExpertPlan
      readonly options?: Omit<ExpertBoundOptions, 'onProgress' | 'signal'>
    }
    readonly output: ExpertBound
    readonly progress: Parameters<NonNullable<ExpertBoundOptions['onProgress']>>[0]
  }
}

/** A kind of solve that `solveInThread` can run. */
export type SolveKind = keyof SolveKinds

type Solver<K extends SolveKind> = (
  input: SolveKinds[K]['input'],
  onProgress: (progress: SolveKinds[K]['progress']) => void,
) => Promise<SolveKinds[K]['output']>

/** How to load each solver; loaded in the thread, so that the caller's process never holds a solver's memory. */
export const solvers: { readonly [K in SolveKind]: () => Promise<Solver<K>> } = {
  peer: async () => {
    const { planPeerRound } = await import('./peer/plan.ts')
    return (input, onProgress) => planPeerRound(input, { onProgress })
  },
  'peer-why-not': async () => {
    const { whyNot } = await import('./peer/why-not.ts')
    return (input, onProgress) => whyNot(input.round, input.plan, input.pair, { onProgress })
  },
  expert: async () => {
    const { planExpertVisits } = await import('./expert/plan.ts')
    return ({ plan, options }, onProgress) => planExpertVisits(plan, { ...options, onProgress })
  },
  'expert-bound': async () => {
    const { boundExpertPlan } = await import('./expert/bound/bound.ts')
    return ({ input, plan, options }, onProgress) => boundExpertPlan(input, plan, { ...options, onProgress })
  },
}
