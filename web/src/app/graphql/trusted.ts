import { getOperationName, mapExchange, type TypedDocumentNode } from 'urql'

// Filled while pages load: a build gives every operation the hash under which the server knows its text
// (build/trusted-documents.ts). In development there are none, and the text itself is sent.
const hashes = new Map<string, string>()

/** Remembers the hash a build gave to a document. */
export function knowDocument(document: TypedDocumentNode<unknown, never> | object): void {
  const { __meta__: meta } = document as { __meta__?: { hash?: string } }
  const name = getOperationName(document as TypedDocumentNode)
  if (name && meta?.hash) hashes.set(name, meta.hash)
}

/** The hash of an operation of this build that some page has loaded; undefined in development. */
export const hashOf = (operationName: string | undefined): string | undefined =>
  operationName === undefined ? undefined : hashes.get(operationName)

/** How a document is named in a request instead of being sent. */
export const persistedQuery = (hash: string): { version: 1; sha256Hash: string } => ({
  version: 1,
  sha256Hash: hash,
})

/** First of a client's exchanges: takes the hash before the cache makes another document of it. */
export const rememberHash = mapExchange({
  onOperation: (operation) => knowDocument(operation.query),
})

/** Last before the network: sends the hash in place of the text, where there is one. */
export const sendByHash = mapExchange({
  onOperation(operation) {
    const hash = operation.kind === 'teardown' ? undefined : hashOf(getOperationName(operation.query))
    if (!hash) return operation
    return { ...operation, extensions: { ...operation.extensions, persistedQuery: persistedQuery(hash) } }
  },
})
