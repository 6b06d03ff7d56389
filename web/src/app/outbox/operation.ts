import { stringifyDocument, type TypedDocumentNode } from 'urql'
import type { NewOp } from './outbox-store.ts'
import { uuid7 } from './uuid7.ts'

/** A kind of write that must survive a dead phone: declared once beside its feature. */
export interface OutboxOperation<Input, Variables> {
  name: string
  document: TypedDocumentNode<unknown, Variables>
  /** What must stay in order: `visit:<id>`, `hazard:<id>` … */
  entity: (input: Input) => string
  /** Variables of the document; `key` goes in as `clientMutationId`. */
  variables: (input: Input, key: string) => Variables
  /** Words for the list 待上传, in the language in use. */
  label: (input: Input) => string
  /** SHA-256 of the photos the server must have first. */
  photos?: (input: Input) => string[]
  baseVersion?: (input: Input) => number | undefined
}

/** Declares an operation. The document must select `... on ErrorResult { code message }`. */
export function defineOperation<Input, Variables extends Record<string, unknown>>(
  operation: OutboxOperation<Input, Variables>,
): OutboxOperation<Input, Variables> {
  return operation
}

function operationName(document: TypedDocumentNode<unknown, never>): string {
  for (const node of document.definitions)
    if (node.kind === 'OperationDefinition' && node.name) return node.name.value
  throw new Error('an outbox document needs an operation name')
}

/** The row to store for one act of a person. */
export function toOp<Input, Variables extends Record<string, unknown>>(
  operation: OutboxOperation<Input, Variables>,
  input: Input,
  by: { userId: string; seatId: string },
  now: number,
): NewOp {
  const key = uuid7(now)
  return {
    key,
    userId: by.userId,
    seatId: by.seatId,
    entity: operation.entity(input),
    name: operation.name,
    label: operation.label(input),
    document: stringifyDocument(operation.document),
    operationName: operationName(operation.document as TypedDocumentNode<unknown, never>),
    variables: operation.variables(input, key),
    blobs: [...new Set(operation.photos?.(input) ?? [])],
    baseVersion: operation.baseVersion?.(input),
    createdAt: now,
  }
}
