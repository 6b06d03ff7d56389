import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'

const mayQuery = graphql(`
  query Dispatch_May($actions: [String!]!) {
    viewer {
      personId
      can(actions: $actions)
    }
  }
`)

const ACTIONS = [
  'dispatch:save-expert',
  'dispatch:run-campaign',
  'dispatch:plan-visits',
  'dispatch:record-official-visit',
  'dispatch:request-expert',
] as const

/** Whether this seat may begin an act of the expert service at all; what one record allows, its `viewerCan…` says. */
export function useMay(action: (typeof ACTIONS)[number]): boolean {
  const [{ data }] = useQuery({
    query: mayQuery,
    variables: { actions: ACTIONS as unknown as string[] },
    requestPolicy: 'cache-first',
  })
  return data?.viewer?.can.includes(action) ?? false
}
