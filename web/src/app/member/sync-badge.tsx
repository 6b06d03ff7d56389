import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { SyncBadge, type SyncState } from '../../ui/member/app-frame.tsx'
import { useOutboxView } from '../outbox/outbox-context.tsx'
import type { OutboxView } from '../outbox/outbox.ts'
import { memberMessages } from './member-messages.ts'

/** The one word for the whole queue: a refusal outranks being offline, which outranks waiting. */
export function syncStateOf(view: OutboxView): SyncState {
  if (view.ops.some((op) => op.state === 'rejected')) return 'refused'
  if (!view.online) return 'offline'
  if (view.ops.some((op) => op.state === 'sending')) return 'sending'
  return view.ops.length > 0 ? 'waiting' : 'synced'
}

/** The badge of every page, fed by the outbox. */
export function LiveSyncBadge(): ReactNode {
  const t = useMessages(memberMessages)
  const view = useOutboxView()
  const state = syncStateOf(view)
  const count =
    state === 'refused' ? view.ops.filter((op) => op.state === 'rejected').length : view.ops.length
  const label =
    state === 'synced'
      ? t('synced')
      : state === 'offline'
        ? count > 0
          ? t('offlineWaiting', { count })
          : t('offline')
        : t(state, { count })
  return <SyncBadge state={state} label={label} to="/me/outbox" />
}
