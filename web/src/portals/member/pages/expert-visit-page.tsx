import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { ConfirmReportCard, HostCancel, NoticeCard } from '../../../features/dispatch/host-acts-phone.tsx'
import { RateCard } from '../../../features/dispatch/rate-phone.tsx'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import {
  ServiceBanners,
  ServiceFacts,
  ServiceReport,
  ServiceUnseen,
} from '../../../features/dispatch/service-parts-phone.tsx'
import { useService } from '../../../features/dispatch/use-service-phone.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { Stack } from '../../../ui/member/card.tsx'

/** One expert visit to the own firm: say yes or propose a day, read the report and its prescription, confirm, rate. */
export function ExpertVisitPage(): ReactNode {
  const t = useMessages(serviceMessages)
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const handle = useService(visitId)
  const { visit } = handle
  const idle = handle.waiting.length === 0
  return (
    <MemberPage title={t('service')} back="/expert">
      <Stack>
        <ServiceBanners handle={handle} />
        {visit ? (
          <>
            {idle ? <NoticeCard visit={visit} /> : null}
            <ServiceFacts visit={visit} forExpert={false} />
            <ServiceReport visit={visit} />
            {idle && visit.viewerCanConfirm ? <ConfirmReportCard visit={visit} /> : null}
            {idle && visit.viewerCanRate ? <RateCard visit={visit} question={t('rateExpert')} /> : null}
            {idle && visit.viewerCanCancel ? <HostCancel visit={visit} /> : null}
          </>
        ) : (
          <ServiceUnseen handle={handle} />
        )}
      </Stack>
    </MemberPage>
  )
}
