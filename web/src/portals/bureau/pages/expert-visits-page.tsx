import type { ReactNode } from 'react'
import { ExpertVisitList } from '../../../features/dispatch/visit-list-desk.tsx'
import { expertVisitMessages } from '../../../features/dispatch/visit-messages-desk.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'

/** 专家服务记录: every visit of experts that this seat may see. */
export function ExpertVisitsPage(): ReactNode {
  const t = useMessages(expertVisitMessages)
  return (
    <>
      <PageHeader title={t('visits')} subtitle={t('visitsSub')} />
      <ExpertVisitList base="/bureau" />
    </>
  )
}
