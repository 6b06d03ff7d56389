import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useSeat } from '../../../app/session/session-store.ts'
import { HazardActs } from '../../../features/hazard/hazard-acts-phone.tsx'
import {
  HazardFacts,
  HazardHead,
  HazardParts,
  HazardTimeline,
  MajorCase,
} from '../../../features/hazard/hazard-body-phone.tsx'
import { hazardMessages } from '../../../features/hazard/hazard-messages-phone.ts'
import { HazardUnseen } from '../../../features/hazard/hazard-unseen-phone.tsx'
import { useHazard } from '../../../features/hazard/use-hazard-phone.ts'
import { Note } from '../../../features/phone/parts.tsx'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { Stack } from '../../../ui/member/card.tsx'

/** One hazard: what, where, why (the clause of its day), how long, what to do now, and everything that happened. */
export function HazardPage(): ReactNode {
  const t = useMessages(hazardMessages)
  const say = useErrorWording()
  const { hazardId } = useParams({ strict: false }) as { hazardId: string }
  const handle = useHazard(hazardId)
  const { hazard, waiting } = handle
  const back = useSeat().seat.kind === 'expert' ? '/service' : '/hazards'
  if (!hazard)
    return (
      <MemberPage title={t('hazard')} back={back}>
        <HazardUnseen hazardId={hazardId} handle={handle} />
      </MemberPage>
    )
  const refused = waiting.find((op) => op.state === 'rejected')
  return (
    <MemberPage
      title={t('hazard')}
      back={back}
      footer={waiting.length === 0 ? <HazardActs hazard={hazard} retry={handle.retry} /> : undefined}
    >
      <Stack>
        {refused ? (
          <Note
            tone="attention"
            alert
            title={t('refused', { reason: say(refused.refusal ?? { code: 'INTERNAL' }) })}
          >
            <Link to="/me/outbox">{t('seeOutbox')}</Link>
          </Note>
        ) : waiting.length > 0 ? (
          <Note tone="waiting" icon="cloudUp" title={t('savedOnPhone')}>
            {waiting.map((op) => op.label).join('，')}
          </Note>
        ) : null}
        <HazardHead hazard={hazard} />
        <MajorCase hazard={hazard} />
        <HazardFacts hazard={hazard} />
        <HazardParts hazard={hazard} />
        <HazardTimeline hazard={hazard} />
      </Stack>
    </MemberPage>
  )
}
