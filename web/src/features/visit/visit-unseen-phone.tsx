import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { codeOf } from '../phone/error-code.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useOutboxView } from '../../app/outbox/outbox-context.tsx'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { EmptyState, ErrorState } from '../../ui/member/states.tsx'
import { useHandIn } from './use-hand-in-phone.ts'
import type { CheckHandle } from './use-check-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'

/**
 * A visit that is not on the screen: never downloaded, or not ours any more. What was entered before can still be handed
 * in; it is then kept as late, to be confirmed.
 */
export function VisitUnseen(props: { check: CheckHandle; visitId?: string }): ReactNode {
  const t = useMessages(visitMessages)
  const say = useErrorWording()
  const { online, receipts } = useOutboxView()
  const mine = receipts.filter((one) => one.entity === `visit:${props.visitId}`)
  const delivered = mine.length > 0
  const last = (mine[0]?.answer ?? {}) as { conflicts?: unknown[]; late?: boolean }
  const differing = last.conflicts?.length ?? 0
  const handIn = useHandIn()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const { check } = props
  const draft = check.draft.value
  const entered = draft !== null && (Object.keys(draft.answers).length > 0 || draft.findings.length > 0)
  const absent = check.error !== undefined || !online
  if (check.error && online)
    return <ErrorState title={say({ code: codeOf(check.error) })} onRetry={check.retry} />
  if (last.late && !entered) return null
  if (delivered && !entered && !check.error)
    return (
      <Card>
        <EmptyState icon="ok" title={t('handedIn')}>
          {t('handedInText')} {differing > 0 ? t('keptTheirs', { count: differing }) : ''}
        </EmptyState>
      </Card>
    )
  return (
    <Card>
      <EmptyState
        icon="alert"
        title={absent ? t('notLoaded') : t('notVisible')}
        action={
          entered && props.visitId && !check.error ? (
            <BigButton
              busy={busy}
              onClick={() => {
                setBusy(true)
                void handIn(props.visitId!, t('visit'), draft, true).then((outcome) => {
                  setBusy(false)
                  if (outcome.kind !== 'refused') void navigate({ to: '/checks' as never })
                })
              }}
            >
              {t('signSubmit')}
            </BigButton>
          ) : undefined
        }
      >
        {absent ? t('notLoadedHelp') : t('notVisibleHelp')}
      </EmptyState>
    </Card>
  )
}
