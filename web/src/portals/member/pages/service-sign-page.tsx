import { useNavigate, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useSeat } from '../../../app/session/session-store.ts'
import { missingWord } from '../../../features/dispatch/missing-words.ts'
import { missingOf } from '../../../features/dispatch/service-draft-phone.ts'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import { ServiceBanners, ServiceUnseen } from '../../../features/dispatch/service-parts-phone.tsx'
import { useReport } from '../../../features/dispatch/use-report-phone.ts'
import { useService } from '../../../features/dispatch/use-service-phone.ts'
import { Column, Facts, Note, Quiet } from '../../../features/phone/parts.tsx'
import { Signatures } from '../../../features/visit/signatures-phone.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'

/** 签字并提交意见书: what is in it, what is missing, both signatures, and off it goes. */
export function ServiceSignPage(): ReactNode {
  const t = useMessages(serviceMessages)
  const navigate = useNavigate()
  const { viewer } = useSeat()
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const handle = useService(visitId)
  const report = useReport()
  const [busy, setBusy] = useState(false)
  const { visit } = handle
  const draft = handle.draft.value
  const back = `/service/${visitId}/record`
  if (!visit || !draft)
    return (
      <MemberPage title={t('signReport')} back={back}>
        <ServiceUnseen handle={handle} />
      </MemberPage>
    )
  const missing = missingOf(visit, draft)
  const lead = visit.team.find((one) => one.role === 'lead')?.name === viewer.name
  const submit = async (closing: boolean): Promise<void> => {
    setBusy(true)
    const safe = await report(visit, draft, closing)
    setBusy(false)
    if (safe) await navigate({ to: `/service/${visitId}` as never, replace: true })
  }
  return (
    <MemberPage
      title={t('signReport')}
      back={back}
      footer={
        <BigButton icon="ok" busy={busy} disabled={missing.length > 0} onClick={() => void submit(true)}>
          {t('submit')}
        </BigButton>
      }
    >
      <Stack>
        <ServiceBanners handle={handle} />
        {missing.length > 0 ? (
          <Note tone="waiting" title={`${t('missing')}：${missing.map(missingWord).join('、')}`} />
        ) : null}
        <Card title={visit.enterpriseName}>
          <Facts
            rows={[
              [
                t('present'),
                draft.present
                  .filter((one) => one.name.trim())
                  .map((one) => one.name)
                  .join('、'),
              ],
              [t('findings'), String(draft.findings.length)],
              [t('prescriptions'), String(draft.prescriptions.length)],
              [t('practices'), String(draft.practices.length)],
              [t('summary'), draft.summary || visit.summary],
            ]}
          />
        </Card>
        <Signatures
          mine={lead || visit.team.length < 2 ? 'team_leader' : 'inspector'}
          words={{
            signTeam: t('signTeam'),
            signHost: t('signHost'),
            refuse: t('refuse'),
            refuseTitle: t('refuse'),
            refuseHelp: t('refuseHelp'),
            role_team_leader: visit.team.length > 1 ? t('roleLead') : t('roleExpert'),
            role_inspector: t('roleExpert'),
            role_host: t('roleHost'),
          }}
          signatures={draft.signatures}
          onChange={(next) =>
            handle.draft.change((before) => ({ ...before, signatures: next(before.signatures) }))
          }
        />
        {visit.team.length > 1 ? (
          <Column>
            <BigButton look="secondary" busy={busy} onClick={() => void submit(false)}>
              {t('submitPart')}
            </BigButton>
            <Quiet>{t('submitPartHelp')}</Quiet>
          </Column>
        ) : null}
      </Stack>
    </MemberPage>
  )
}
