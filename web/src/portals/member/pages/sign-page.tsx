import { useNavigate, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { Column, Note, Quiet } from '../../../features/phone/parts.tsx'
import { put } from '../../../features/visit/check-phone.ts'
import { obstacles } from '../../../features/visit/check-progress-phone.ts'
import { AgreedFacts } from '../../../features/visit/facts-phone.tsx'
import { Obstacles } from '../../../features/visit/obstacles-phone.tsx'
import { Signatures } from '../../../features/visit/signatures-phone.tsx'
import { useCheck } from '../../../features/visit/use-check-phone.ts'
import { useHandIn } from '../../../features/visit/use-hand-in-phone.ts'
import { VisitProgress } from '../../../features/visit/visit-body-phone.tsx'
import { visitMessages } from '../../../features/visit/visit-messages-phone.ts'
import { VisitUnseen } from '../../../features/visit/visit-unseen-phone.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Stack } from '../../../ui/member/card.tsx'
import { Skeleton } from '../../../ui/member/states.tsx'

/** 签字提交: the facts one by one, the signatures, and the whole check as one operation that survives a dead phone. */
export function SignPage(): ReactNode {
  const t = useMessages(visitMessages)
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const check = useCheck(visitId)
  const handIn = useHandIn()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const { visit } = check
  const draft = check.draft.value
  const back = `/visits/${visitId}/check`
  if (check.loading || !draft || !visit)
    return (
      <MemberPage title={t('signSubmit')} back={back}>
        {check.loading ? (
          <Skeleton lines={3} height={130} />
        ) : (
          <VisitUnseen check={check} visitId={visitId} />
        )}
      </MemberPage>
    )
  const missing = obstacles(visit, draft, check.lines)
  const entered = Object.keys(draft.answers).length + draft.findings.length + draft.practices.length > 0
  const partly =
    entered &&
    draft.signatures.length === 0 &&
    visit.team.length > 1 &&
    missing.some((one) => one.kind === 'answers')
  const submit = async (closing: boolean) => {
    setBusy(true)
    const outcome = await handIn(visit.id, visit.hostName, draft, closing)
    setBusy(false)
    if (outcome.kind !== 'refused') await navigate({ to: `/visits/${visitId}` as never, replace: true })
  }
  return (
    <MemberPage
      title={t('signSubmit')}
      back={back}
      footer={
        <BigButton icon="ok" busy={busy} disabled={missing.length > 0} onClick={() => void submit(true)}>
          {t('signSubmit')}
        </BigButton>
      }
    >
      <Stack>
        {check.draft.failed ? <Note tone="attention" title={t('saveFailed')} alert /> : null}
        <VisitProgress check={check} />
        <Obstacles visitId={visitId} obstacles={missing} />
        <AgreedFacts
          findings={draft.findings}
          onChange={(id, change) =>
            check.draft.change((before) => {
              const one = before.findings.find((other) => other.id === id)
              return one ? { ...before, findings: put(before.findings, { ...one, ...change }) } : before
            })
          }
        />
        <Signatures
          mine={visit.team.find((place) => place.isMe)?.role === 'leader' ? 'team_leader' : 'inspector'}
          signatures={draft.signatures}
          onChange={(next) =>
            check.draft.change((before) => ({ ...before, signatures: next(before.signatures) }))
          }
        />
        {partly ? (
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
