import { useNavigate, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useSeat } from '../../../app/session/session-store.ts'
import { FindingsCard } from '../../../features/dispatch/record-findings-phone.tsx'
import { PrescriptionCard, PresentCard } from '../../../features/dispatch/record-parts-phone.tsx'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import { ServiceBanners, ServiceUnseen, ToFollow } from '../../../features/dispatch/service-parts-phone.tsx'
import { useService } from '../../../features/dispatch/use-service-phone.ts'
import { Quiet } from '../../../features/phone/parts.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { TextArea, TextField } from '../../../ui/member/field.tsx'

/** 现场记录: who is there, what is found, the prescription, the opinion. Each tap is on the phone's disk before the next. */
export function ServiceRecordPage(): ReactNode {
  const t = useMessages(serviceMessages)
  const navigate = useNavigate()
  const { viewer } = useSeat()
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const handle = useService(visitId)
  const { visit } = handle
  const draft = handle.draft.value
  const back = `/service/${visitId}`
  if (!visit || !draft)
    return (
      <MemberPage title={t('record')} back={back}>
        <ServiceUnseen handle={handle} />
      </MemberPage>
    )
  const { change } = handle.draft
  return (
    <MemberPage
      title={t('record')}
      back={back}
      footer={
        <BigButton onClick={() => void navigate({ to: `/service/${visitId}/sign` as never })}>
          {t('toSign')}
        </BigButton>
      }
    >
      <Stack>
        <Quiet>{visit.enterpriseName}</Quiet>
        <ServiceBanners handle={handle} />
        <ToFollow visit={visit} />
        {visit.kind === 'first' ? <PresentCard draft={draft} change={change} /> : null}
        <FindingsCard
          visit={visit}
          draft={draft}
          watermark={[visit.enterpriseName, viewer.name]}
          change={change}
        />
        <PrescriptionCard visit={visit} draft={draft} change={change} />
        <Card>
          <TextArea
            label={t('summary')}
            hint={t('summaryHint')}
            maxLength={4000}
            value={draft.summary}
            onChange={(event) => {
              const summary = event.target.value
              change((before) => ({ ...before, summary }))
            }}
          />
          <TextField
            label={t('travel')}
            optional
            inputMode="numeric"
            maxLength={3}
            value={draft.minutesTravel}
            onChange={(event) => {
              const minutesTravel = event.target.value.replace(/\D/g, '')
              change((before) => ({ ...before, minutesTravel }))
            }}
          />
        </Card>
      </Stack>
    </MemberPage>
  )
}
