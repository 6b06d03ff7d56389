import type { ReactNode } from 'react'
import { ExpertPaperDesk } from '../../../features/dispatch/visit-paper-desk.tsx'

/** 专家服务意见书. */
export function ExpertPaperPage(): ReactNode {
  return <ExpertPaperDesk base="/committee" />
}
