import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useOutboxView } from '../../../app/outbox/outbox-context.tsx'
import { VisitBanners } from '../../../features/visit/visit-banners-phone.tsx'
import { AssignmentActs, CheckActs, ConfirmDate } from '../../../features/visit/visit-acts-phone.tsx'
import {
  VisitFacts,
  VisitOutcome,
  VisitProgress,
  VisitTeam,
} from '../../../features/visit/visit-body-phone.tsx'
import { useCheck } from '../../../features/visit/use-check-phone.ts'
import { visitMessages } from '../../../features/visit/visit-messages-phone.ts'
import { VisitUnseen } from '../../../features/visit/visit-unseen-phone.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { Skeleton } from '../../../ui/member/states.tsx'

/** One visit: where, when, who, why us; accept or decline, confirm the day, 签到, the check and what came of it. */
export function VisitPage(): ReactNode {
  const t = useMessages(visitMessages)
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const check = useCheck(visitId)
  const { receipts } = useOutboxView()
  const { visit } = check
  if (check.loading)
    return (
      <MemberPage title={t('visit')} back="/checks">
        <Skeleton lines={4} height={110} />
      </MemberPage>
    )
  if (!visit)
    return (
      <MemberPage title={t('visit')} back="/checks">
        <Stack>
          <VisitBanners visitId={visitId} check={check} />
          <VisitUnseen check={check} visitId={visitId} />
        </Stack>
      </MemberPage>
    )
  const place = visit.team.find((one) => one.isMe && (one.state === 'assigned' || one.state === 'accepted'))
  const unanswered = check.waiting.every((op) => !op.name.endsWith('Assignment'))
  // A yes that still waits for a signal is a yes: who accepted at the gate checks at once.
  // The receipt bridges the moment between its arrival and the next reading: nothing under the thumb may jump.
  const accepted =
    place?.state === 'accepted' ||
    check.waiting.some((op) => op.name === 'acceptAssignment') ||
    receipts.some(
      (one) =>
        one.entity === `visit:${visitId}` &&
        (one.answer as { __typename?: string } | undefined)?.__typename === 'AcceptAssignmentSuccess',
    )
  const recording = visit.viewerCanRecord && place !== undefined && accepted
  const handedIn = check.waiting.some((op) => op.name === 'recordVisit')
  const begun = handedIn || check.draft.value?.checkIn != null
  return (
    <MemberPage
      title={t('visit')}
      back="/checks"
      footer={recording && !handedIn ? <CheckActs visit={visit} check={check} /> : undefined}
    >
      <Stack>
        <VisitBanners visitId={visitId} check={check} />
        <VisitFacts visit={visit} check={check} />
        {visit.viewerCanConfirm ? (
          <Card>
            <ConfirmDate visit={visit} />
          </Card>
        ) : null}
        {place &&
        unanswered &&
        !begun &&
        visit.viewerCanDecline &&
        (place.state === 'assigned' || visit.state !== 'in_progress') ? (
          <AssignmentActs visit={visit} place={place} accepted={accepted} />
        ) : null}
        {recording ? <VisitProgress check={check} /> : null}
        <VisitOutcome visit={visit} />
        <VisitTeam visit={visit} />
      </Stack>
    </MemberPage>
  )
}
