import type { ReactNode } from 'react'
import { ExpertVisitDesk } from '../../../features/dispatch/visit-page-desk.tsx'

/** One expert visit: facts, findings, prescription, signatures, ratings. */
export function ExpertVisitPage(): ReactNode {
  return <ExpertVisitDesk base="/committee" />
}
