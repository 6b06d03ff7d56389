import type { Log } from './settings.ts'

/** Something that is done again and again until told to stop. */
export interface Loop {
  /** Looks again at once. */
  hurry(): void
  /** Ends after the pass that is running. */
  stop(): Promise<void>
}

/**
 * Runs a pass again and again. A pass that says there is more is followed by the next at once; a failed one is logged
 * and waited after, longer each time up to five seconds, because what fails is mostly a database that is away.
 */
export function startLoop(name: string, pauseMs: number, pass: () => Promise<boolean>, log: Log): Loop {
  let stopped = false
  let wake: (() => void) | undefined
  let failures = 0
  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const running = (async () => {
    while (!stopped) {
      let more = false
      try {
        more = await pass()
        failures = 0
      } catch (error) {
        failures += 1
        const { name: kind, code, message } = error as { name?: string; code?: string; message?: string }
        log('warn', `${name} failed`, {
          error: code ?? kind,
          message: code ? undefined : message?.split('\n')[0]?.slice(0, 200),
          failures,
        })
      }
      if (!more && !stopped) await wait(failures > 0 ? Math.min(5_000, pauseMs * 2 ** failures) : pauseMs)
    }
  })()
  return {
    hurry: () => wake?.(),
    async stop() {
      stopped = true
      wake?.()
      await running
    },
  }
}
