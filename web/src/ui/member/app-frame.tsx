import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Icon, type IconName } from './icons.tsx'
import { kitMessages } from './kit-messages.ts'
import css from './app-frame.module.css'

/** One of the four doors at the bottom. */
export interface Tab {
  to: string
  label: string
  icon: IconName
  /** How much waits behind it; 0 shows nothing. */
  count?: number
}

/** The phone's frame: the page in the middle, four tabs under the thumb. */
export function AppFrame(props: { tabs: readonly Tab[]; children: ReactNode }): ReactNode {
  const t = useMessages(kitMessages)
  return (
    <div className={css['frame']}>
      {props.children}
      <nav className={css['tabs']} aria-label={t('mainNav')} data-noprint>
        {props.tabs.map((tab) => (
          <Link
            key={tab.to}
            to={tab.to}
            className={css['tab']}
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ exact: false }}
          >
            <span className={css['tabIcon']}>
              <Icon name={tab.icon} size={26} />
              {tab.count ? <b className={css['count']}>{tab.count > 99 ? '99+' : tab.count}</b> : null}
            </span>
            {tab.label}
          </Link>
        ))}
      </nav>
    </div>
  )
}

/**
 * A page inside the frame. `sync` is the badge, on every page; `back` is the page above this one, for
 * pages below a tab.
 */
export function Page(props: {
  title: string
  sync: ReactNode
  back?: string
  /** Stays above the tab bar while the page scrolls: the one main act. */
  footer?: ReactNode
  children: ReactNode
}): ReactNode {
  const t = useMessages(kitMessages)
  return (
    <>
      <header className={css['top']}>
        {props.back ? (
          <Link to={props.back} className={css['back']} aria-label={t('back')}>
            <Icon name="back" size={26} />
          </Link>
        ) : null}
        <h1>{props.title}</h1>
        {props.sync}
      </header>
      <main className={css['main']} id="main">
        {props.children}
      </main>
      {props.footer ? <div className={css['footer']}>{props.footer}</div> : null}
    </>
  )
}

/** What the badge says of the queue. */
export type SyncState = 'synced' | 'waiting' | 'sending' | 'refused' | 'offline'

const SYNC_ICON: Record<SyncState, IconName> = {
  synced: 'ok',
  waiting: 'cloudUp',
  sending: 'cloudUp',
  refused: 'alert',
  offline: 'cloudOff',
}

/** Always in the corner: is what I did on the server? Opens the list 待上传. */
export function SyncBadge(props: { state: SyncState; label: string; to: string }): ReactNode {
  return (
    <Link to={props.to} className={css['sync']} data-state={props.state}>
      <Icon name={SYNC_ICON[props.state]} size={20} />
      <span aria-live="polite">{props.label}</span>
    </Link>
  )
}
