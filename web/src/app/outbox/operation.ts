import { getOperationName, stringifyDocument, type TypedDocumentNode } from 'urql'
import { hashOf, knowDocument } from '../graphql/trusted.ts'
import type { NewOp } from './outbox-store.ts'
import { pieceKey, uuid7 } from './uuid7.ts'

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
  /** Cuts what is too large for one request; the server must take the pieces in any order and any number of times. */
  split?: {
    /** One piece stays one request. `keyOf` names the n-th piece, counted from 1. */
    pieces: (variables: Variables, keyOf: (n: number) => string) => Variables[]
    gather: readonly string[]
  }
}

/** Declares an operation. The document must select `... on ErrorResult { code message }`. */
export function defineOperation<Input, Variables extends Record<string, unknown>>(
  operation: OutboxOperation<Input, Variables>,
): OutboxOperation<Input, Variables> {
  knowDocument(operation.document)
  return operation
}

/** The row to store for one act of a person. */
export function toOp<Input, Variables extends Record<string, unknown>>(
  operation: OutboxOperation<Input, Variables>,
  input: Input,
  by: { userId: string; seatId: string },
  now: number,
): NewOp {
  const key = uuid7(now)
  const operationName = getOperationName(operation.document)
  if (!operationName) throw new Error('an outbox document needs an operation name')
  const hash = hashOf(operationName)
  const variables = operation.variables(input, key)
  const pieces = operation.split?.pieces(variables, (n) => pieceKey(key, n)) ?? []
  return {
    key,
    userId: by.userId,
    seatId: by.seatId,
    entity: operation.entity(input),
    name: operation.name,
    label: operation.label(input),
    document: stringifyDocument(operation.document),
    operationName,
    ...(hash ? { hash } : {}),
    variables,
    ...(pieces.length > 1 ? { pieces, gather: operation.split!.gather } : {}),
    blobs: [...new Set(operation.photos?.(input) ?? [])],
    baseVersion: operation.baseVersion?.(input),
    createdAt: now,
  }
}
