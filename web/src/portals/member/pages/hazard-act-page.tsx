import { useNavigate, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { ActForm } from '../../../features/hazard/act-form-phone.tsx'
import { actSpecs } from '../../../features/hazard/act-specs-phone.ts'
import { hazardMessages } from '../../../features/hazard/hazard-messages-phone.ts'
import { HazardUnseen } from '../../../features/hazard/hazard-unseen-phone.tsx'
import { useHazard } from '../../../features/hazard/use-hazard-phone.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card } from '../../../ui/member/card.tsx'
import { EmptyState } from '../../../ui/member/states.tsx'

/** One act on a hazard: 确认, 提出异议, 当场整改, 提交回执, 申请延期, 复查, 回头看, the steps of a major hazard. */
export function HazardActPage(): ReactNode {
  const t = useMessages(hazardMessages)
  const navigate = useNavigate()
  const { hazardId, act } = useParams({ strict: false }) as { hazardId: string; act: string }
  const handle = useHazard(hazardId)
  const { hazard } = handle
  const spec = actSpecs[act]
  const back = `/hazards/${hazardId}`
  const title = spec ? t(spec.title) : t('hazard')
  if (!hazard)
    return (
      <MemberPage title={title} back={back}>
        <HazardUnseen hazardId={hazardId} handle={handle} />
      </MemberPage>
    )
  return (
    <MemberPage title={title} back={back}>
      {spec?.may(hazard) ? (
        <ActForm key={act} act={act} spec={spec} hazard={hazard} retry={handle.retry} />
      ) : (
        <Card>
          <EmptyState
            icon="hazard"
            title={t('notNow')}
            action={
              <BigButton look="secondary" onClick={() => void navigate({ to: back as never })}>
                {t('backToHazard')}
              </BigButton>
            }
          >
            {t('notNowHelp')}
          </EmptyState>
        </Card>
      )}
    </MemberPage>
  )
}
