import { Outlet, useNavigate } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import { Provider } from 'urql'
import { useMessages } from '../../i18n/messages.ts'
import { AppShell } from '../../ui/desk/app-shell.tsx'
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
  const t = useMessages(navMessages)
  const s = useMessages(sessionMessages)
  const { viewer, seat } = useSeat()
  const navigate = useNavigate()
  const client = useMemo(
    () => createPortalClient({ userId: viewer.id, seatId: seat.id, keepReads: false, events }).client,
    [viewer.id, seat.id],
  )
  const go = (to: string) => void navigate({ to })
  return (
    // A new seat is a new page: nothing of the old one stays on the screen.
    <Provider key={seat.id} value={client}>
      <AppShell
        product={s('product')}
        home={homeOf(seat.kind)}
        groups={seat.kind === 'bureau' ? bureauNav(t) : committeeNav(t)}
        place={<SeatSwitcher navigate={go} />}
        header={<DeskTools />}
      >
        <Outlet />
      </AppShell>
    </Provider>
  )
}
