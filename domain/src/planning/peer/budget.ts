import { PlanningAbortedError, type PeerProgress } from './types.ts'

/**
 * The safety net of one solve: CPU seconds of this thread, the cancel signal, and the progress that is told outside.
 * Never decides between two plans; it only ends a search early, and the plan is then marked.
 */
export class Budget {
  stopped = false
  private readonly limit: number
  private readonly signal: AbortSignal | undefined
  private readonly report: ((progress: PeerProgress) => void) | undefined
  private readonly begin = threadSeconds()

  constructor(cpuSeconds: number, signal?: AbortSignal, report?: (progress: PeerProgress) => void) {
    this.limit = cpuSeconds
    this.signal = signal
    this.report = report
  }

  /** CPU seconds left, never below 0. */
  left(): number {
    return Math.max(0, this.limit - (threadSeconds() - this.begin))
  }

  /** True when the search must end; remembers that it did. */
  spent(): boolean {
    if (this.signal?.aborted) throw new PlanningAbortedError()
    if (this.left() <= 0) this.stopped = true
    return this.stopped
  }

  /** Tells progress and lets the event loop run once, so that a cancel can arrive. Throws PlanningAbortedError. */
  async tell(
    phase: PeerProgress['phase'],
    share: number,
    travelMetres: number | null = null,
    gap: number | null = null,
  ): Promise<void> {
    this.report?.({ phase, share, travelMetres, gap })
    await new Promise<void>((resolve) => setImmediate(resolve))
    if (this.signal?.aborted) throw new PlanningAbortedError()
  }
}

function threadSeconds(): number {
  const used = process.threadCpuUsage()
  return (used.user + used.system) / 1e6
}
