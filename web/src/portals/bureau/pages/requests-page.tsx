import type { ReactNode } from 'react'
import { RequestList } from '../../../features/dispatch/request-list-desk.tsx'
import { requestMessages } from '../../../features/dispatch/request-messages-desk.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'

/** 服务申请: what waits for triage first; accept, decline, match, assign. */
export function RequestsPage(): ReactNode {
  const t = useMessages(requestMessages)
  return (
    <>
      <PageHeader title={t('requests')} subtitle={t('requestsSub')} />
      <RequestList which="triage" base="/bureau" />
    </>
  )
}
