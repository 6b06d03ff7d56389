import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiError } from '../graphql/errors.ts'

/** Documents the portal was built with, by the SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>

/**
 * Reads `trusted-documents.json` from the portal's folder: its last builds, newest first, each hash → text, so that a
 * phone that was away and an outbox that waited are still understood. Null when there is none.
 */
export function loadTrustedDocuments(webDist: string | null): TrustedDocuments | null {
  if (!webDist) return null
  try {
    const builds = JSON.parse(readFileSync(join(webDist, 'trusted-documents.json'), 'utf8')) as Record<
      string,
      string
    >[]
    return new Map(builds.flatMap((build) => Object.entries(build)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

interface Body {
  query?: unknown
  extensions?: { persistedQuery?: { sha256Hash?: unknown } }
}

/**
 * Puts the trusted text into a request that names its hash. With `only`, any other text is refused: in production the
 * portal's own operations are the whole language.
 */
export function resolveDocument(body: unknown, documents: TrustedDocuments | null, only: boolean): unknown {
  if (!body || typeof body !== 'object') return body
  const { extensions, ...rest } = body as Body
  const hash = extensions?.persistedQuery?.sha256Hash
  const text = typeof hash === 'string' ? documents?.get(hash) : undefined
  if (text !== undefined) return { ...rest, query: text }
  if (only || rest.query === undefined) {
    throw apiError(
      'DOCUMENT_NOT_TRUSTED',
      'This operation is not one of the portal. Reload the page to get the current one.',
    )
  }
  return rest
}
