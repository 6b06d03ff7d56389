import type { ReactNode } from 'react'
import { LoadList } from '../../../features/dispatch/loads-desk.tsx'
import { natureMessages } from '../../../features/dispatch/nature-messages-desk.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'

/** 企业档案: every firm of the territory, by name. */
export function FirmsPage(): ReactNode {
  const t = useMessages(natureMessages)
  return (
    <>
      <PageHeader title={t('firms')} subtitle={t('firmsSub')} />
      <LoadList exportName={t('firms')} orderBy="name" />
    </>
  )
}
