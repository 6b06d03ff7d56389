// `pnpm boundaries`: reads every import of the workspace and refuses those that docs/architecture.md forbids.
// A small reader of our own, because the usual tool needs a compiler API that TypeScript 7 does not have.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findSpecifiers, whyForbidden } from './rules.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const PACKAGES = ['domain', 'api', 'workers', 'web', 'migrations', 'seeds', 'scripts', 'tests']
const SKIPPED = new Set(['node_modules', 'dist', '.types', 'out'])

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sourcesIn(path)
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

const problems: string[] = []
let files = 0
for (const from of PACKAGES.flatMap(sourcesIn)) {
  files += 1
  const source = readFileSync(join(root, from), 'utf8')
  for (const specifier of findSpecifiers(source)) {
    const target = specifier.startsWith('.')
      ? posix.normalize(posix.join(posix.dirname(from), specifier))
      : undefined
    const why = whyForbidden({ from, specifier, ...(target === undefined ? {} : { target }) })
    if (why !== undefined) problems.push(`${from}: ${specifier}\n    ${why}`)
  }
  if (
    /^domain\/src\/(?!testing\/)/.test(from) &&
    !from.endsWith('.test.ts') &&
    /\bprocess\.env\b/.test(source)
  ) {
    problems.push(`${from}: process.env\n    the domain reads no environment: take the value as an argument`)
  }
}
for (const problem of problems) console.error(problem)
console.log(`${files} files, ${problems.length} forbidden imports`)
process.exitCode = problems.length === 0 ? 0 : 1
