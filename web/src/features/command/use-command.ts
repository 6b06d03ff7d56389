import { App } from 'antd'
import { useRef } from 'react'
import { useClient, type CombinedError, type TypedDocumentNode } from 'urql'
import { codesOf } from '../../app/graphql/error-exchange.ts'
import { uuid7 } from '../../app/outbox/uuid7.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'

/** What a command answers when it was done: every member of its union but the refusal. */
export type Succeeded<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], { __typename: 'Refusal' }>

interface RefusalLike {
  __typename?: string
  code?: string
  message?: string
}

/** How a command is told to the person. */
export interface CommandOptions {
  /** Words shown when it was done. */
  done?: string
  /** Read again: someone else changed the record, or it is not there any more. */
  onStale?: () => void
}

/**
 * Runs a command of the desk: says what was done or why not, and answers null for a refusal. The same input sent again
 * after a broken connection carries the same key, so that it happens once.
 */
export function useCommand(): <Data extends object, Input extends object>(
  document: TypedDocumentNode<Data, { input: Input }>,
  input: Omit<Input, 'clientMutationId'>,
  options?: CommandOptions,
) => Promise<Succeeded<Data> | null> {
  const client = useClient()
  const { message } = App.useApp()
  const wording = useErrorWording()
  const pending = useRef(new Map<string, string>())
  return async (document, input, options = {}) => {
    const same = JSON.stringify(input)
    const key = pending.current.get(same) ?? uuid7()
    pending.current.set(same, key)
    const result = await client
      .mutation(document, { input: { ...input, clientMutationId: key } } as never)
      .toPromise()
    if (result.error) {
      const code = codesOf(result.error)[0] ?? 'INTERNAL'
      if (code !== 'NETWORK') pending.current.delete(same)
      void message.error(wording({ code, message: result.error.message }))
      return null
    }
    pending.current.delete(same)
    const answer = Object.entries(result.data ?? {}).find(([name]) => name !== '__typename')?.[1] as
      | RefusalLike
      | undefined
    if (!answer || answer.__typename === 'Refusal') {
      const code = answer?.code ?? 'INTERNAL'
      void message.warning(wording({ code, message: answer?.message ?? '' }))
      if (code === 'STALE_VERSION' || code === 'WRONG_STATE' || code === 'NOT_FOUND') options.onStale?.()
      return null
    }
    if (options.done) void message.success(options.done)
    return answer as never
  }
}

/** Words for a query that failed; null while there is nothing to say. */
export function useQueryWording(): (error: CombinedError | undefined) => string | null {
  const wording = useErrorWording()
  return (error) =>
    error ? wording({ code: codesOf(error)[0] ?? 'INTERNAL', message: error.message }) : null
}
