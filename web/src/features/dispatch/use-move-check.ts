import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { uuid7 } from '../../app/outbox/uuid7.ts'
import type { Dispatch_CheckMoveMutation } from '../../gql/graphql.ts'
import { checkMove } from './plan-documents-desk.ts'
import type { Move } from './plan-moves.ts'

/** What the server's dry run says of a move. */
export type Checked = Extract<
  Dispatch_CheckMoveMutation['dispatchMoveCheck'],
  { __typename: 'DispatchMoveCheckSuccess' }
>

/** The dry run of a move: asked shortly after the move stands still; null while nobody knows yet. */
export function useMoveCheck(
  planId: string,
  move: Move | null,
  wait = 180,
): { checked: Checked | null; code: string | null } {
  const client = useClient()
  const key = move ? JSON.stringify([planId, move.visitId, move.expertIds, move.day, move.start]) : ''
  const [state, setState] = useState<{ key: string; checked: Checked | null; code: string | null }>({
    key: '',
    checked: null,
    code: null,
  })
  useEffect(() => {
    if (key === '') return
    const [plan, visitId, expertIds, day, start] = JSON.parse(key) as [
      string,
      string,
      string[],
      string,
      number,
    ]
    let live = true
    const timer = setTimeout(async () => {
      const input = { planId: plan, visitId, expertIds, day, start, clientMutationId: uuid7() }
      const { data } = await client.mutation(checkMove, { input }).toPromise()
      if (!live) return
      const answer = data?.dispatchMoveCheck
      if (answer?.__typename === 'DispatchMoveCheckSuccess') setState({ key, checked: answer, code: null })
      else setState({ key, checked: null, code: answer?.code ?? 'NETWORK' })
    }, wait)
    return () => {
      live = false
      clearTimeout(timer)
    }
  }, [key, client, wait])
  return state.key === key && key !== '' ? state : { checked: null, code: null }
}
