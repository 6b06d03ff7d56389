import type { ReactNode } from 'react'
import { memberMessages } from '../../../app/member/member-messages.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { Card } from '../../../ui/member/card.tsx'
import { EmptyState } from '../../../ui/member/states.tsx'

/** Empty until its feature lands. */
export function HazardsPage(): ReactNode {
  const t = useMessages(memberMessages)
  return (
    <MemberPage title={t('hazards')}>
      <Card>
        <EmptyState icon="hazard" title={t('hazardsEmpty')}>
          {t('hazardsEmptyHelp')}
        </EmptyState>
      </Card>
    </MemberPage>
  )
}
