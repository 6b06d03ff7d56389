import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentNode } from 'graphql'
import type { Plugin } from 'vite'
import { trustedHash, type Manifest } from './trusted-documents.ts'

const CALL =
  /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`\s*((?:query|mutation|subscription|fragment)\s+(\w+)[^`]*)`,?\s*\)/g

/** Document literals of the generated file, by constant name. */
export function readLiterals(generated: string): Map<string, string> {
  const literals = new Map<string, string>()
  for (const [, name, literal] of generated.matchAll(
    /^export const (\w+) = (\{.*\}) as unknown as DocumentNode<.*$/gm,
  ))
    literals.set(name!, literal!)
  return literals
}

/** Gives every operation's literal the hash it is sent by, and collects hash → text. */
export function trustLiterals(literals: ReadonlyMap<string, string>): {
  literals: Map<string, string>
  manifest: Manifest
} {
  const manifest: Manifest = {}
  const trusted = [...literals].map(([name, literal]): [string, string] => {
    const known = trustedHash(JSON.parse(literal) as DocumentNode)
    if (!known) return [name, literal]
    manifest[known.hash] = known.text
    return [name, `${literal.slice(0, -1)},"__meta__":{"hash":"${known.hash}"}}`]
  })
  return { literals: new Map(trusted), manifest }
}

/** Replaces each `graphql(…)` by its generated document; null when the module has none. */
export function inlineDocuments(
  code: string,
  literals: ReadonlyMap<string, string>,
  file: string,
): string | null {
  let found = false
  const result = code.replace(CALL, (_call, text: string, name: string) => {
    found = true
    const literal = literals.get(name + (text.startsWith('fragment') ? 'FragmentDoc' : 'Document'))
    if (!literal)
      throw new Error(`${file}: "${name}" is not among the generated documents; run "pnpm codegen"`)
    return literal
  })
  return found ? result : null
}

/**
 * The generated `graphql()` looks documents up in one map, which would put every document of the desk
 * into the phone's first load. In a build each module carries only its own, with the hash it is sent by.
 * `manifest` are the operations of the build, hash → text.
 */
export function inlineGeneratedDocuments(): { plugin: Plugin; manifest: () => Manifest } {
  let trusted: ReturnType<typeof trustLiterals> | null = null
  let root = ''
  const read = (): ReturnType<typeof trustLiterals> =>
    (trusted ??= trustLiterals(readLiterals(readFileSync(join(root, 'src/gql/graphql.ts'), 'utf8'))))
  const plugin: Plugin = {
    name: 'anhu:inline-documents',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => void (root = config.root),
    buildStart: () => void (trusted = null),
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || /\/src\/gql\//.test(id) || !code.includes('graphql(')) return null
      const result = inlineDocuments(code, read().literals, id)
      return result === null ? null : { code: result, map: null }
    },
  }
  return { plugin, manifest: () => read().manifest }
}
