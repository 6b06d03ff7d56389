import type { ReactNode } from 'react'
import { useOutboxView } from '../../app/outbox/outbox-context.tsx'
import { codeOf } from '../phone/error-code.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Card } from '../../ui/member/card.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/member/states.tsx'
import { hazardMessages } from './hazard-messages-phone.ts'
import type { useHazard } from './use-hazard-phone.ts'

/** A hazard that cannot be shown: under way, never downloaded, gone, or the server does not answer. */
export function HazardUnseen(props: { hazardId: string; handle: ReturnType<typeof useHazard> }): ReactNode {
  const t = useMessages(hazardMessages)
  const say = useErrorWording()
  const { online, receipts } = useOutboxView()
  const { loading, error, retry } = props.handle
  if (loading) return <Skeleton lines={4} height={110} />
  if (error && online) return <ErrorState title={say({ code: codeOf(error) })} onRetry={retry} />
  if (!error && online && receipts.some((one) => one.entity === `hazard:${props.hazardId}`))
    return (
      <Card>
        <EmptyState icon="ok" title={t('handedOver')}>
          {t('handedOverHelp')}
        </EmptyState>
      </Card>
    )
  return (
    <Card>
      <EmptyState icon="hazard" title={error || !online ? t('notLoaded') : t('notVisible')}>
        {error || !online ? t('notLoadedHelp') : t('notVisibleHelp')}
      </EmptyState>
    </Card>
  )
}
