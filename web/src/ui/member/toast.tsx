import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { cx } from '../shared/cx.ts'
import { Icon } from './icons.tsx'
import css from './toast.module.css'

interface Message {
  id: number
  text: string
  tone: 'done' | 'attention'
}

let message: Message | null = null
let count = 0
const listeners = new Set<() => void>()

/** Says something for four seconds at the top of the screen; a newer word replaces the older. */
export function toast(text: string, tone: Message['tone'] = 'done'): void {
  message = { id: ++count, text, tone }
  for (const listener of listeners) listener()
}

function clear(id: number): void {
  if (message?.id !== id) return
  message = null
  for (const listener of listeners) listener()
}

/** The place where toasts appear; one per door, read out politely. */
export function ToastHost(): ReactNode {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => message,
  )
  useEffect(() => {
    if (!now) return
    const timer = setTimeout(() => clear(now.id), 4000)
    return () => clearTimeout(timer)
  }, [now])
  return (
    <div className={css['host']} role="status" aria-live="polite">
      {now ? (
        <div key={now.id} className={cx(css['toast'], css[now.tone])}>
          <Icon name={now.tone === 'done' ? 'ok' : 'alert'} />
          {now.text}
        </div>
      ) : null}
    </div>
  )
}
