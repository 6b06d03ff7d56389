import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { solvers, type SolveKind } from './solvers.ts'
import type { SolveMessage } from './thread.ts'

/** On Linux a priority belongs to the thread that asks: this one stands back, its process does not. Elsewhere it would be the process. */
function standBack(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // A container may forbid it; the plan is found all the same.
  }
}

/** The thread's body: one solve, its progress, its answer or its error as plain data, then the end. */
async function run(): Promise<void> {
  const { kind, input, background } = workerData as { kind: SolveKind; input: never; background: boolean }
  const post = (message: SolveMessage): void => parentPort?.postMessage(message)
  if (background) standBack()
  try {
    const solve = await solvers[kind]()
    const output = await solve(input, (progress) => post({ type: 'progress', progress }))
    post({ type: 'result', output })
  } catch (error) {
    const problem = error instanceof Error ? error : new Error(String(error))
    const details =
      'problems' in problem && Array.isArray(problem.problems) ? (problem.problems as string[]) : []
    post({ type: 'error', name: problem.name, message: problem.message, problems: details })
  }
}

await run()
