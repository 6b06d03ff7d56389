import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { RateCard } from '../../../features/dispatch/rate-phone.tsx'
import { ServiceActs, ServiceMore } from '../../../features/dispatch/service-acts-phone.tsx'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import {
  ServiceBanners,
  ServiceFacts,
  ServiceReport,
  ServiceUnseen,
  ToFollow,
} from '../../../features/dispatch/service-parts-phone.tsx'
import { lies, useService } from '../../../features/dispatch/use-service-phone.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { Stack } from '../../../ui/member/card.tsx'

/** One visit of the expert: where, when, why; arrive, record, report; what became of it. */
export function ServicePage(): ReactNode {
  const t = useMessages(serviceMessages)
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const handle = useService(visitId)
  const { visit } = handle
  if (!visit)
    return (
      <MemberPage title={t('service')} back="/service">
        <Stack>
          <ServiceBanners handle={handle} />
          <ServiceUnseen handle={handle} />
        </Stack>
      </MemberPage>
    )
  const acting =
    (visit.viewerCanStart || visit.viewerCanReport || lies(handle, 'startService')) &&
    !lies(handle, 'reportService')
  return (
    <MemberPage
      title={t('service')}
      back="/service"
      footer={acting ? <ServiceActs visit={visit} handle={handle} /> : undefined}
    >
      <Stack>
        <ServiceBanners handle={handle} />
        <ServiceFacts visit={visit} forExpert />
        <ToFollow visit={visit} />
        <ServiceMore visit={visit} handle={handle} />
        <ServiceReport visit={visit} />
        {visit.viewerCanRate && !lies(handle, 'rateService') ? (
          <RateCard visit={visit} question={t('rateHost')} />
        ) : null}
      </Stack>
    </MemberPage>
  )
}
