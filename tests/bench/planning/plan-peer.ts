import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  peerRoundInputSchema,
  planPeerRound,
  PlanningInputError,
  verifyPeerPlan,
} from '@anhu/domain/planning'

const usage =
  'usage: pnpm plan:peer FILE --seed S [--mode least-change|balanced|best] [--cycle-order before-travel|after-travel] [--cpu-seconds N] [--compact] [--progress]\n'

/** The command line; null where it cannot be read. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        mode: { type: 'string' },
        'cycle-order': { type: 'string' },
        'cpu-seconds': { type: 'string' },
        compact: { type: 'boolean', default: false },
        progress: { type: 'boolean', default: false },
      },
    })
  } catch {
    return null
  }
}

/**
 * `pnpm plan:peer FILE --seed S`: plans the peer round of a JSON file (docs/planning-peer.md) and prints the plan as JSON, with the CPU
 * seconds it took and what the independent verifier says. Exit code 0; 1 when the verifier refuses the plan; 2 for unusable input.
 */
async function main(): Promise<number> {
  const given = readArguments()
  const file = given?.positionals[0]
  if (!given || file === undefined) {
    process.stderr.write(usage)
    return 2
  }
  const { values } = given
  let read: unknown
  try {
    read = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    process.stderr.write(`${file} is no readable JSON file: ${(error as Error).message}\n`)
    return 2
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    process.stderr.write(`${file}: wanted one JSON object, see docs/planning-peer.md\n`)
    return 2
  }
  const raw = read as Record<string, unknown>
  if (values.seed !== undefined) raw['seed'] = Number(values.seed)
  if (values.mode !== undefined) raw['mode'] = values.mode
  if (values['cycle-order'] !== undefined)
    raw['rules'] = { ...(raw['rules'] as object | undefined), cycleOrder: values['cycle-order'] }
  if (values['cpu-seconds'] !== undefined)
    raw['limits'] = { ...(raw['limits'] as object | undefined), cpuSeconds: Number(values['cpu-seconds']) }
  const parsed = peerRoundInputSchema.safeParse(raw)
  if (!parsed.success) {
    for (const issue of parsed.error.issues.slice(0, 20))
      process.stderr.write(`${issue.path.join('.') || '(file)'}: ${issue.message}\n`)
    return 2
  }
  for (const path of new Set(ignoredFields(raw, parsed.data)))
    process.stderr.write(`${path}: unknown field, ignored\n`)
  const before = process.cpuUsage()
  try {
    const onProgress = (progress: object): void => {
      if (values.progress) process.stderr.write(`${JSON.stringify(progress)}\n`)
    }
    const plan = await planPeerRound(parsed.data, { onProgress })
    const used = process.cpuUsage(before)
    const violations = verifyPeerPlan(parsed.data, plan)
    const answer = { ...plan, cpuSeconds: Math.round((used.user + used.system) / 1e4) / 100, violations }
    process.stdout.write(`${JSON.stringify(answer, null, values.compact ? 0 : 2)}\n`)
    return violations.length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof PlanningInputError)) throw error
    for (const problem of error.problems) process.stderr.write(`${problem}\n`)
    return 2
  }
}

/** Paths of fields that the schema does not know, list positions as `[]`: most likely misspelt. */
function ignoredFields(raw: unknown, known: unknown, path = ''): string[] {
  if (typeof raw !== 'object' || raw === null || typeof known !== 'object' || known === null) return []
  if (Array.isArray(raw))
    return raw.flatMap((item, i) => ignoredFields(item, (known as unknown[])[i], `${path}[]`))
  return Object.entries(raw).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`
    return Object.hasOwn(known, key)
      ? ignoredFields(value, (known as Record<string, unknown>)[key], at)
      : [at]
  })
}

process.exitCode = await main()
