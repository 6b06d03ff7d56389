import { useSyncExternalStore } from 'react'
import { registerSW } from 'virtual:pwa-register'

let apply: (() => Promise<void>) | null = null
const listeners = new Set<() => void>()

/** Registers the phone's service worker. A new version waits until the person says so. */
export function watchForUpdates(): void {
  const update = registerSW({
    onNeedRefresh() {
      apply = () => update(true)
      for (const listener of listeners) listener()
    },
  })
}

/** The act that swaps in the waiting version, or null when there is none. Offer it where no form is open. */
export function useUpdate(): (() => Promise<void>) | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => apply,
  )
}
