import type { ReactNode } from 'react'
import { memberMessages } from '../../../app/member/member-messages.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { UpdateCard } from '../../../app/member/update-card.tsx'
import { useSeat } from '../../../app/session/session-store.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { EmptyState } from '../../../ui/member/states.tsx'

/** 今天: at most five things, by deadline. */
export function TodayPage(): ReactNode {
  const t = useMessages(memberMessages)
  const { seat } = useSeat()
  return (
    <MemberPage title={t('today')}>
      <Stack>
        <p style={{ margin: 0, color: 'var(--ink-2)' }}>{seat.place}</p>
        <UpdateCard />
        <Card>
          <EmptyState icon="today" title={t('todayEmpty')}>
            {t('todayEmptyHelp')}
          </EmptyState>
        </Card>
      </Stack>
    </MemberPage>
  )
}
