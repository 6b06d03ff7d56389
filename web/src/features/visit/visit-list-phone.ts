import type { VisitState, VisitsPhoneQueryVariables } from '../../gql/graphql.ts'

const OPEN: VisitState[] = ['published', 'confirmed', 'in_progress', 'postponed']
const PAST: VisitState[] = ['field_done', 'reported', 'archived', 'cancelled']

/**
 * What a list of the tab 检查 asks for. One place, because what was downloaded for no signal is found again only by
 * exactly the same variables.
 * @param side where my firm goes, or who comes to us
 */
export const visitList = (
  side: 'out' | 'in',
  past: boolean,
  after: string | null,
): VisitsPhoneQueryVariables => ({
  filter: { states: past ? PAST : OPEN, ...(side === 'out' ? { asTeam: true } : { asHost: true }) },
  orderBy: past ? 'planned_on_desc' : 'planned_on',
  first: past ? 10 : 30,
  after,
})
