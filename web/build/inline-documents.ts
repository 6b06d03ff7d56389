import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

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
 * into the phone's first load. In a build each module carries only its own.
 */
export function inlineGeneratedDocuments(): Plugin {
  let literals: Map<string, string> | null = null
  let root = ''
  return {
    name: 'anhu:inline-documents',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => void (root = config.root),
    buildStart: () => void (literals = null),
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || /\/src\/gql\//.test(id) || !code.includes('graphql(')) return null
      literals ??= readLiterals(readFileSync(join(root, 'src/gql/graphql.ts'), 'utf8'))
      const result = inlineDocuments(code, literals, id)
      return result === null ? null : { code: result, map: null }
    },
  }
}
