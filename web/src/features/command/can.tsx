import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'

const canQuery = graphql(`
  query Can_Actions($actions: [String!]!) {
    viewer {
      personId
      can(actions: $actions)
    }
  }
`)

/** What of the desk's own acts stands on its pages; asked once, so that pages share the answer. */
const ACTIONS = [
  'roster:import',
  'alliance:update-charter',
  'group:manage',
  'member:admit',
  'member:change',
  'seat:appoint',
  'conflict:declare',
  'conflict:withdraw',
  'inspector:qualify',
  'enterprise:update',
  'enterprise:manage-staff',
  'enterprise:seat-first-owner',
  'inspection:create-round',
  'reference:edit-calendar',
  'inspection:choose-plan',
  'inspection:add-alliance-item',
  'inspection:report-visit',
  'inspection:archive-visit',
  'outreach:edit-law',
  'outreach:read-publications',
  'outreach:write-publication',
  'outreach:manage-settings',
] as const

/** Names of acts a page may ask about. */
export type DeskAction = (typeof ACTIONS)[number]

/** Asks whether this seat may try an act at all; null until known. What a record allows, its `viewerCan…` says. */
export function useMay(): (action: DeskAction) => boolean | null {
  const [{ data }] = useQuery({
    query: canQuery,
    variables: { actions: ACTIONS as unknown as string[] },
    requestPolicy: 'cache-first',
  })
  return (action) => (data ? (data.viewer?.can.includes(action) ?? false) : null)
}

/** Whether this seat may try one act; null until known. */
export const useCan = (action: DeskAction): boolean | null => useMay()(action)

/** Shows its children to seats that may try the act. */
export function Can(props: { action: DeskAction; children: ReactNode }): ReactNode {
  return useCan(props.action) ? props.children : null
}
