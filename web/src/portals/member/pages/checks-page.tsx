import type { ReactNode } from 'react'
import { memberMessages } from '../../../app/member/member-messages.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { Card } from '../../../ui/member/card.tsx'
import { EmptyState } from '../../../ui/member/states.tsx'

/** Empty until its feature lands. */
export function ChecksPage(): ReactNode {
  const t = useMessages(memberMessages)
  return (
    <MemberPage title={t('checks')}>
      <Card>
        <EmptyState icon="check" title={t('checksEmpty')}>
          {t('checksEmptyHelp')}
        </EmptyState>
      </Card>
    </MemberPage>
  )
}
