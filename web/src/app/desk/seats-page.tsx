import {
  BankOutlined,
  LogoutOutlined,
  MobileOutlined,
  SafetyCertificateOutlined,
  SolutionOutlined,
} from '@ant-design/icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Alert, Button, Empty } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { safeNext } from '../session/guard.ts'
import { homeOf, type Seat, type SeatKind } from '../session/seats.ts'
import { signOut } from '../session/session-actions.ts'
import { sessionMessages } from '../session/session-messages.ts'
import { useSession } from '../session/session-store.ts'
import css from './entry.module.css'
import { sitDown } from './seat-switcher.tsx'

const ICON: Record<SeatKind, ReactNode> = {
  bureau: <SafetyCertificateOutlined />,
  committee: <BankOutlined />,
  member: <MobileOutlined />,
  expert: <SolutionOutlined />,
}

/** Which of your seats do you work in now? One click goes in. */
export function SeatsPage(): ReactNode {
  const t = useMessages(sessionMessages)
  const { viewer, seat, notice } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { next?: string }
  const seats = viewer?.seats ?? []

  function sit(chosen: Seat): void {
    const next = safeNext(search.next)
    // Back to the page asked for, when it belongs to the seat now chosen.
    sitDown(chosen, (home) => void navigate({ href: next?.startsWith(homeOf(chosen.kind)) ? next : home }))
  }
  return (
    <main className={css['seats']}>
      <h1>{t('chooseSeat')}</h1>
      <p>{seats.length > 1 ? t('chooseSeatHelp', { count: seats.length }) : viewer?.name}</p>
      {notice === 'SEAT_ENDED' ? <Alert type="warning" showIcon title={t('seatEnded')} /> : null}
      {seats.length === 0 ? (
        <Empty
          description={
            <>
              {t('noSeats')}
              <br />
              {t('noSeatsHelp')}
            </>
          }
        />
      ) : null}
      {(['bureau', 'committee', 'member', 'expert'] as const).map((kind) => {
        const own = seats.filter((one) => one.kind === kind)
        return own.length === 0 ? null : (
          <section key={kind}>
            <h2>{kind === 'member' || kind === 'expert' ? `${t(kind)} · ${t('onPhone')}` : t(kind)}</h2>
            <div className={css['grid']}>
              {own.map((one) => (
                <button
                  key={one.id}
                  type="button"
                  className={css['card']}
                  aria-pressed={one.id === seat?.id}
                  onClick={() => sit(one)}
                >
                  <span>{ICON[kind]}</span>
                  <span>
                    <b>{one.place}</b>
                    <small>{[one.detail, one.title].filter(Boolean).join(' · ')}</small>
                  </span>
                </button>
              ))}
            </div>
          </section>
        )
      })}
      <Button className={css['out']} icon={<LogoutOutlined />} onClick={() => void signOut()}>
        {t('signOut')}
      </Button>
    </main>
  )
}
