import { Outlet } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { Provider } from 'urql'
import { useMessages } from '../../i18n/messages.ts'
import { AppFrame, type Tab } from '../../ui/member/app-frame.tsx'
import { Skeleton } from '../../ui/member/states.tsx'
import { setPhotoSeat } from '../../ui/shared/photo-address.ts'
import type { PortalClient } from '../graphql/client.ts'
import { openOutbox, type Outbox } from '../outbox/outbox.ts'
import { OutboxProvider } from '../outbox/outbox-context.tsx'
import { endSeat, forgetSession, getSession, useSeat } from '../session/session-store.ts'
import { memberMessages } from './member-messages.ts'

// The cache of reads is what only somebody signed in needs. It is on its way while the session is being asked for, so
// that nobody waits for it, and the page of signing in does not carry it.
const client = import('../graphql/client.ts')

interface Runtime {
  portal: PortalClient
  outbox: Outbox
}

const events = {
  onSignedOut: () => {
    if (getSession().status === 'ready') forgetSession('SIGNED_OUT')
  },
  onSeatEnded: endSeat,
}

async function startRuntime(userId: string, seatId: string): Promise<Runtime> {
  setPhotoSeat(seatId)
  const { createPortalClient } = await client
  const portal = createPortalClient({ userId, seatId, keepReads: true, events })
  const [outbox] = await Promise.all([openOutbox(userId, { signedOut: events.onSignedOut }), portal.hydrated])
  return { portal, outbox }
}

/** The phone behind its guard: reads of this seat, the queue of this person, four tabs. */
export function MemberShell(): ReactNode {
  const t = useMessages(memberMessages)
  const { viewer, seat } = useSeat()
  const [runtime, setRuntime] = useState<Runtime | null>(null)
  useEffect(() => {
    let live = true
    const starting = startRuntime(viewer.id, seat.id)
    void starting.then((made) => live && setRuntime(made))
    return () => {
      live = false
      setRuntime(null)
      void starting.then((made) => made.outbox.close())
    }
  }, [viewer.id, seat.id])

  const me = { to: '/me', label: t('me'), icon: 'me' } as const
  const tabs: Tab[] =
    seat.kind === 'expert'
      ? [
          { to: '/route', label: t('today'), icon: 'today' },
          { to: '/service', label: t('service'), icon: 'check' },
          { to: '/hours', label: t('hours'), icon: 'text' },
          me,
        ]
      : [
          { to: '/today', label: t('today'), icon: 'today' },
          { to: '/checks', label: t('checks'), icon: 'check' },
          { to: '/hazards', label: t('hazards'), icon: 'hazard' },
          me,
        ]
  if (!runtime)
    return (
      <AppFrame tabs={tabs}>
        <main style={{ padding: 16, flex: 1 }}>
          <Skeleton lines={4} />
        </main>
      </AppFrame>
    )
  return (
    <Provider value={runtime.portal.client}>
      <OutboxProvider outbox={runtime.outbox}>
        <AppFrame tabs={tabs}>
          <Outlet />
        </AppFrame>
      </OutboxProvider>
    </Provider>
  )
}
