import { useSyncExternalStore } from 'react'

/** Size of the text on the phone: 18, 20 or 22 px and up. */
export type TextSize = 'standard' | 'large' | 'elder'
/** `dark` is meant for the wall screen, and for those who like it. */
export type Theme = 'light' | 'dark'

/** How this device shows the portal. */
export interface Display {
  text: TextSize
  theme: Theme
}

const KEY = 'anhu.display'
const listeners = new Set<() => void>()
let display: Display = read()

function read(): Display {
  try {
    return {
      text: 'standard',
      theme: 'light',
      ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Display>),
    }
  } catch {
    return { text: 'standard', theme: 'light' }
  }
}

/** Puts the choice on `<html>`, where tokens.css looks. Call once per door before the first render. */
export function applyDisplay(door: 'desk' | 'member'): void {
  const root = document.documentElement
  root.dataset['door'] = door
  root.dataset['text'] = display.text
  root.dataset['theme'] = display.theme
  root.style.colorScheme = display.theme
}

/** Changes and remembers how this device shows the portal. */
export function setDisplay(change: Partial<Display>): void {
  display = { ...display, ...change }
  localStorage.setItem(KEY, JSON.stringify(display))
  applyDisplay(document.documentElement.dataset['door'] === 'member' ? 'member' : 'desk')
  for (const listener of listeners) listener()
}

/** The choice of this device, followed by the component. */
export function useDisplay(): Display {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => display,
  )
}
