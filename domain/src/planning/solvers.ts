import type { PairRef, PeerPlan, PeerProgress, PeerRoundInput } from './peer/types.ts';
import type { WhyNotAnswer } from './peer/why-not.ts';

/** What each kind of solve takes, answers and reports. The expert engine adds itself here. */
export interface SolveKinds {
  readonly peer: { readonly input: PeerRoundInput; readonly output: PeerPlan; readonly progress: PeerProgress };
  readonly 'peer-why-not': {
    readonly input: { readonly round: PeerRoundInput; readonly plan: PeerPlan; readonly pair: PairRef };
    readonly output: WhyNotAnswer;
    readonly progress: PeerProgress;
  };
}

/** A kind of solve that `solveInThread` can run. */
export type SolveKind = keyof SolveKinds;

type Solver<K extends SolveKind> = (input: SolveKinds[K]['input'], onProgress: (progress: SolveKinds[K]['progress']) => void) => Promise<SolveKinds[K]['output']>;

/** How to load each solver; loaded in the thread, so that the caller's process never holds a solver's memory. */
export const solvers: { readonly [K in SolveKind]: () => Promise<Solver<K>> } = {
  peer: async () => {
    const { planPeerRound } = await import('./peer/plan.ts');
    return (input, onProgress) => planPeerRound(input, { onProgress });
  },
  'peer-why-not': async () => {
    const { whyNot } = await import('./peer/why-not.ts');
    return (input, onProgress) => whyNot(input.round, input.plan, input.pair, { onProgress });
  },
};
