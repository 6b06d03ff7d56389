import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { getLocale } from '../../i18n/messages.ts'
import { applyDisplay } from '../../ui/shared/display.ts'
import '../../ui/tokens.css'
import { loadSession } from '../session/session-actions.ts'
import { getSession, subscribeSession } from '../session/session-store.ts'
import { createDeskRouter } from './router.tsx'

document.documentElement.lang = getLocale()
applyDisplay('desk')

async function start(): Promise<void> {
  await loadSession()
  const router = createDeskRouter()
  // Guards run again whenever the person, the seat or the session changes.
  let before = getSession()
  subscribeSession(() => {
    const now = getSession()
    if (now.seat?.id !== before.seat?.id || now.status !== before.status) void router.invalidate()
    before = now
  })
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
}

void start()
