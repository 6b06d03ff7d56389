import { Outlet, useNavigate } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import { Provider } from 'urql'
import { useMay } from '../../features/command/can.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { AppShell } from '../../ui/desk/app-shell.tsx'
import { setPhotoSeat } from '../../ui/shared/photo-address.ts'
import { createPortalClient } from '../graphql/client.ts'
import { homeOf } from '../session/seats.ts'
import { sessionMessages } from '../session/session-messages.ts'
import { endSeat, forgetSession, getSession, useSeat } from '../session/session-store.ts'
import { DeskTools } from './desk-header.tsx'
import { bureauNav, committeeNav, navMessages } from './desk-nav.tsx'
import { SeatSwitcher } from './seat-switcher.tsx'

const events = {
  onSignedOut: () => {
    if (getSession().status === 'ready') forgetSession('SIGNED_OUT')
  },
  onSeatEnded: endSeat,
}

/** The desk behind its guard: reads of this seat, its navigation, the page. */
export function DeskShell(): ReactNode {
  const { viewer, seat } = useSeat()
  const client = useMemo(() => {
    setPhotoSeat(seat.id)
    return createPortalClient({ userId: viewer.id, seatId: seat.id, keepReads: false, events }).client
  }, [viewer.id, seat.id])
  return (
    // A new seat is a new page: nothing of the old one stays on the screen.
    <Provider key={seat.id} value={client}>
      <DeskFrame />
    </Provider>
  )
}

function DeskFrame(): ReactNode {
  const t = useMessages(navMessages)
  const s = useMessages(sessionMessages)
  const { seat } = useSeat()
  const may = useMay()
  const navigate = useNavigate()
  return (
    <AppShell
      product={s('product')}
      home={homeOf(seat.kind)}
      groups={seat.kind === 'bureau' ? bureauNav(t) : committeeNav(t, may)}
      place={<SeatSwitcher navigate={(to) => void navigate({ to })} />}
      header={<DeskTools />}
    >
      <Outlet />
    </AppShell>
  )
}
