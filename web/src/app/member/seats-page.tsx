import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import type { IconName } from '../../ui/member/icons.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { EmptyState } from '../../ui/member/states.tsx'
import { safeNext } from '../session/guard.ts'
import { doorOf, homeOf, type Seat, type SeatKind } from '../session/seats.ts'
import { signOut } from '../session/session-actions.ts'
import { sessionMessages } from '../session/session-messages.ts'
import { chooseSeat, useSession } from '../session/session-store.ts'
import css from './entry.module.css'

const ICON: Record<SeatKind, IconName> = {
  member: 'building',
  committee: 'people',
  bureau: 'shield',
  expert: 'me',
}

/** Which of your seats do you work in now? One tap goes in. */
export function SeatsPage(): ReactNode {
  const t = useMessages(sessionMessages)
  const { viewer, seat, notice } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { next?: string }

  function sit(chosen: Seat): void {
    chooseSeat(chosen)
    if (doorOf(chosen.kind) === 'desk') location.assign(homeOf(chosen.kind))
    // The router of this door knows its own addresses without the door.
    else void navigate({ href: safeNext(search.next) ?? homeOf(chosen.kind).slice('/m'.length) })
  }

  const seats = viewer?.seats ?? []
  return (
    <main className={css['seats']}>
      <h1>{t('chooseSeat')}</h1>
      {seats.length > 1 ? <p>{t('chooseSeatHelp', { count: seats.length })}</p> : null}
      {notice === 'SEAT_ENDED' ? (
        <p className={css['notice']} role="alert">
          {t('seatEnded')}
        </p>
      ) : null}
      {seats.length === 0 ? (
        <Card>
          <EmptyState icon="people" title={t('noSeats')}>
            {t('noSeatsHelp')}
          </EmptyState>
        </Card>
      ) : null}
      {(['member', 'expert', 'committee', 'bureau'] as const).map((kind) => {
        const own = seats.filter((one) => one.kind === kind)
        return own.length === 0 ? null : (
          <Card
            key={kind}
            title={t(kind)}
            flush
            aside={kind === 'member' || kind === 'expert' ? null : <span>{t('onDesk')}</span>}
          >
            <List label={t(kind)}>
              {own.map((one) => (
                <ListRow
                  key={one.id}
                  icon={ICON[kind]}
                  title={one.place}
                  detail={[one.title, one.detail].filter(Boolean).join(' · ')}
                  selected={one.id === seat?.id}
                  onClick={() => sit(one)}
                />
              ))}
            </List>
          </Card>
        )
      })}
      <BigButton
        look="quiet"
        icon="exit"
        onClick={() => void signOut().then(() => location.assign('/m/sign-in'))}
      >
        {t('signOut')}
      </BigButton>
    </main>
  )
}
