import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Kind, print, visit, type DocumentNode } from 'graphql'
import type { Plugin } from 'vite'

/** Name of the manifest in the built portal: the last builds, newest first, each from hash to text. */
export const MANIFEST = 'trusted-documents.json'

/** How many builds stay valid: a phone that was away holds an older page, and an outbox what it was going to send. */
const BUILDS_KEPT = 3

/** Text of an operation by the SHA-256 of that text. */
export type Manifest = Record<string, string>

/** What the server is to run for a document of the portal: with the type names its cache needs. */
export function trustedText(document: DocumentNode): string {
  return print(
    visit(document, {
      SelectionSet(node, _key, parent) {
        const atRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        const named = node.selections.some(
          (one) => one.kind === Kind.FIELD && one.alias === undefined && one.name.value === '__typename',
        )
        if (atRoot || named) return undefined
        const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
        return { ...node, selections: [...node.selections, typename] }
      },
    }),
  )
}

/** The name a document goes by: SHA-256 of its trusted text, in hex; null for a fragment, which is never sent alone. */
export function trustedHash(document: DocumentNode): { hash: string; text: string } | null {
  if (!document.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION)) return null
  const text = trustedText(document)
  return { hash: createHash('sha256').update(text).digest('hex'), text }
}

/** The builds of a portal's folder, newest first; none when there is no manifest or not one of ours. */
export function readBuilds(outDir: string): Manifest[] {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(outDir, MANIFEST), 'utf8'))
    return Array.isArray(parsed) ? (parsed as Manifest[]) : []
  } catch {
    return []
  }
}

/** Puts a build before the earlier ones; a build that says the same as the newest replaces it. */
export function addBuild(earlier: readonly Manifest[], build: Manifest): Manifest[] {
  const hashes = (one: Manifest | undefined): string =>
    Object.keys(one ?? {})
      .toSorted()
      .join()
  const older = hashes(earlier[0]) === hashes(build) ? earlier.slice(1) : earlier
  return [build, ...older].slice(0, BUILDS_KEPT)
}

/**
 * Writes the manifest beside the built portal. The server then runs these documents and no other; the pages send their
 * hashes (`app/graphql/trusted.ts`).
 * @param documents the hash → text of every operation of this build, complete when the bundle is written
 */
export function writeTrustedDocuments(documents: () => Manifest): Plugin {
  let outDir = 'dist'
  let earlier: Manifest[] = []
  return {
    name: 'anhu:trusted-documents',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
      // Read before the build empties the folder.
      earlier = readBuilds(outDir)
    },
    // Written before anything that may still fail, so that an over-heavy build does not lose the earlier ones.
    writeBundle() {
      const builds = addBuild(earlier, documents())
      writeFileSync(join(outDir, MANIFEST), `${JSON.stringify(builds, null, 1)}\n`)
      this.info(`${Object.keys(builds[0] ?? {}).length} trusted documents; ${builds.length} builds kept`)
    },
  }
}
