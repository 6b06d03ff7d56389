import { Outlet, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { EmptyState, ErrorState } from '../../ui/member/states.tsx'
import { ToastHost } from '../../ui/member/toast.tsx'
import { uuid7 } from '../outbox/uuid7.ts'
import { sessionMessages } from '../session/session-messages.ts'
import { useSession } from '../session/session-store.ts'

/** Everything on the phone stands inside this. */
export function MemberRoot(): ReactNode {
  return (
    <>
      <Outlet />
      <ToastHost />
    </>
  )
}

function go(path: string): void {
  location.assign(`/m${path}`)
}

/** The address leads nowhere. */
export function NotFoundPage(): ReactNode {
  const t = useMessages(sessionMessages)
  return (
    <main>
      <EmptyState
        icon="alert"
        title={t('notFound')}
        action={<BigButton onClick={() => go('/')}>{t('home')}</BigButton>}
      >
        {t('notFoundHelp')}
      </EmptyState>
    </main>
  )
}

/** The page is not for this seat; another seat may open it. */
export function DeniedPage(): ReactNode {
  const t = useMessages(sessionMessages)
  const { seat } = useSession()
  return (
    <main>
      <EmptyState
        icon="shield"
        title={t('denied')}
        action={<BigButton onClick={() => go('/seats')}>{t('switchSeat')}</BigButton>}
      >
        {t('deniedHelp', { seat: seat ? `${seat.place} ${seat.title}` : '—' })}
      </EmptyState>
    </main>
  )
}

/** A page threw: says that nothing entered is lost, and gives a number to quote. */
export function CrashedPage(props: ErrorComponentProps): ReactNode {
  const t = useMessages(sessionMessages)
  const [number] = useState(() => uuid7().slice(-8).toUpperCase())
  useEffect(() => console.error(`[${number}]`, props.error), [number, props.error])
  return (
    <main>
      <ErrorState
        title={t('crashed')}
        detail={`${t('crashedHelp')} ${number}`}
        onRetry={() => location.reload()}
      />
    </main>
  )
}
