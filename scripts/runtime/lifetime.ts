import { sayFailure } from '../boot/say.mjs'

type Cleanup = { name: string; run: () => Promise<void> }

const cleanups: Cleanup[] = []
let ending: Promise<void> | undefined
let askToEnd: (reason: string) => void = () => {}

/** Resolves with the reason when the user, npm or the machine wants the command to end. */
export const endRequested: Promise<string> = new Promise((resolve) => {
  askToEnd = resolve
})

/** Registers what must be undone at the end; run newest first, each once, whether the command succeeds or fails. */
export function atEnd(name: string, run: () => Promise<void>): void {
  cleanups.push({ name, run })
}

/** Runs every clean-up once; a failing one is told and does not keep the others from running. */
export function endAll(): Promise<void> {
  ending ??= (async () => {
    for (let next = cleanups.pop(); next !== undefined; next = cleanups.pop()) {
      try {
        await next.run()
      } catch (error) {
        sayFailure(error)
      }
    }
  })()
  return ending
}

/**
 * Listens for Ctrl-C, SIGTERM, a closed terminal, and the death of the first stage, whose SIGKILL nothing else tells.
 * Signals only resolve `endRequested`: whoever waits decides what to stop.
 */
export function watchForEnd(): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => askToEnd(name))
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) askToEnd('the launcher is gone')
  }, 300).unref()
  // A closed terminal or pipe must not turn a clean stop into a crash.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
}

/** Runs the work unless the end is requested first, in which case it rejects with `Ended`. */
export class Ended extends Error {
  override name = 'Ended'
}

/** Waits for the work or for the request to end, whichever comes first. @throws Ended */
export function untilEnd<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    endRequested.then((reason): never => {
      throw new Ended(reason)
    }),
  ])
}
