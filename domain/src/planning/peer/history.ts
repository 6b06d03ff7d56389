import type { PastMeeting, PeerRules } from './types.ts'

/** What the past says about arcs. */
export interface HistoryArcs {
  /** 1 where the same inspector checked the same host within `repeatRounds`, 3 where the pair met too often within `meetingRounds`, else 0. */
  readonly repeat: Uint8Array
  /** Arcs of the past rounds that count for cycles: successors a member. */
  readonly out: readonly (readonly number[])[]
  /** Rounds since the pair last met, either way round; 0 for never. */
  readonly lastMet: Uint16Array
}

/** Turns the list of past checks into arrays. Members who left are skipped. */
export function historyArcs(
  history: readonly PastMeeting[],
  indexOf: ReadonlyMap<string, number>,
  n: number,
  rules: PeerRules,
): HistoryArcs {
  const repeat = new Uint8Array(n * n)
  const lastMet = new Uint16Array(n * n)
  const meetings = new Uint16Array(n * n)
  const out: Set<number>[] = Array.from({ length: n }, () => new Set<number>())
  for (const h of history) {
    const i = indexOf.get(h.inspector)
    const j = indexOf.get(h.host)
    if (i === undefined || j === undefined || i === j) continue
    if (h.roundsAgo <= rules.repeatRounds) repeat[i * n + j] = 1
    if (h.roundsAgo <= rules.cycleRounds) out[i]!.add(j)
    for (const arc of [i * n + j, j * n + i]) {
      if (lastMet[arc] === 0 || h.roundsAgo < lastMet[arc]!) lastMet[arc] = h.roundsAgo
      if (h.roundsAgo <= rules.meetingRounds) meetings[arc]!++
    }
  }
  for (let arc = 0; arc < n * n; arc++) if (meetings[arc]! >= rules.maxMeetings) repeat[arc] = 3
  return { repeat, lastMet, out: out.map((s) => [...s].sort((a, b) => a - b)) }
}
