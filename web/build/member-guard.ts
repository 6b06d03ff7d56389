import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/** Modules a phone must never download; the first capture names the culprit in the error. */
const DESK_ONLY =
  /(?:node_modules\/(antd|@ant-design|@rc-component|rc-[a-z-]+|echarts|zrender|@event-calendar|@tiptap)\/|src\/(ui\/desk|portals\/bureau|portals\/committee|app\/desk)\/)/

/** First-load limits in bytes, gzip (portal.md §3). */
const BUDGET = {
  'member.html': { js: 150_000, css: 10_000 },
  'desk.html': { js: 420_000, css: 20_000 },
} as const

type Chunks = Map<string, Rolldown.OutputChunk>

/** Every chunk an entry can ever load, static and lazy, with the chunk that asked for it. */
function reachable(chunks: Chunks, entry: string): Map<string, string> {
  const from = new Map<string, string>([[entry, '']])
  const queue = [entry]
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const chunk = chunks.get(name)
    for (const next of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) {
      if (from.has(next)) continue
      from.set(next, name)
      queue.push(next)
    }
  }
  return from
}

function pathTo(from: Map<string, string>, name: string): string {
  const steps = [name]
  for (let at = from.get(name); at; at = from.get(at)) steps.unshift(at)
  return steps.join(' → ')
}

/** Desk-only modules inside the phone's chunk graph, one readable line each. */
export function deskModulesOnPhone(bundle: Rolldown.OutputBundle): string[] {
  const chunks: Chunks = new Map()
  for (const output of Object.values(bundle)) if (output.type === 'chunk') chunks.set(output.fileName, output)
  const entry = [...chunks.values()].find((c) => c.isEntry && c.name === 'member')
  if (!entry) return ['no entry named "member" in the bundle']
  const from = reachable(chunks, entry.fileName)
  return [...from.keys()].flatMap((name) =>
    (chunks.get(name)?.moduleIds ?? [])
      .filter((id) => DESK_ONLY.test(id.replaceAll('\\', '/')))
      .slice(0, 3)
      .map(
        (id) => `${id.replace(/^.*node_modules\//, '').replace(/^.*\/web\//, '')} in ${pathTo(from, name)}`,
      ),
  )
}

/** Files the phone may load, filled while the bundle is written; the service worker precaches only these. */
export const memberFiles = new Set<string>()

function rememberMemberFiles(bundle: Rolldown.OutputBundle): void {
  const chunks: Chunks = new Map()
  for (const output of Object.values(bundle)) if (output.type === 'chunk') chunks.set(output.fileName, output)
  const entry = [...chunks.values()].find((c) => c.isEntry && c.name === 'member')
  for (const name of entry ? reachable(chunks, entry.fileName).keys() : []) {
    memberFiles.add(name)
    for (const css of chunks.get(name)?.viteMetadata?.importedCss ?? []) memberFiles.add(css)
  }
}

/** Gzip bytes of what the HTML file itself asks for: module scripts, preloads, stylesheets. */
export function firstLoad(outDir: string, html: string): { js: number; css: number } {
  const text = readFileSync(join(outDir, html), 'utf8')
  const size = { js: 0, css: 0 }
  for (const file of new Set(
    [...text.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((m) => m[1]!),
  ))
    size[file.endsWith('.js') ? 'js' : 'css'] += gzipSync(readFileSync(join(outDir, file)), {
      level: 9,
    }).length
  return size
}

/** Fails the build when the desk's components reach the phone, or a first load is over its budget. */
export function memberGuard(): Plugin {
  let outDir = 'dist'
  return {
    name: 'anhu:member-guard',
    apply: 'build',
    configResolved: (config) => void (outDir = resolve(config.root, config.build.outDir)),
    generateBundle(_options, bundle) {
      rememberMemberFiles(bundle)
      const wrong = deskModulesOnPhone(bundle)
      if (wrong.length > 0)
        this.error(`desk-only modules reach the phone (member.html):\n  ${wrong.join('\n  ')}`)
    },
    writeBundle() {
      for (const [html, budget] of Object.entries(BUDGET)) {
        const size = firstLoad(outDir, html)
        const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
        const line = `${html} first load, gzip: JS ${kB(size.js)} of ${kB(budget.js)}, CSS ${kB(size.css)} of ${kB(budget.css)}`
        if (size.js > budget.js || size.css > budget.css) this.error(`over budget: ${line}`)
        else this.info(line)
      }
    },
  }
}
