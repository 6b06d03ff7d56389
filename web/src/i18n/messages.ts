import { useSyncExternalStore } from 'react'

/** Languages of the portal; zh-CN is the source, en must follow it key by key. */
export type Locale = 'zh-CN' | 'en'

/** Names inside `{…}` of a message: `'{count} 条'` gives `'count'`. */
type Params<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | Params<Rest> : never

type Args<S extends string> = [Params<S>] extends [never] ? [] : [values: Record<Params<S>, string | number>]

/** A dictionary: the same keys in both languages. Made by {@link defineMessages}. */
export interface Messages<Z extends Record<string, string>> {
  readonly 'zh-CN': Z
  readonly en: { readonly [K in keyof Z]: string }
}

/** Says a message of one dictionary; the values a message needs are part of its type. */
export type Translate<Z extends Record<string, string>> = <K extends keyof Z & string>(
  key: K,
  ...values: Args<Z[K]>
) => string

/**
 * Declares the words of one feature, beside the feature. English lacking a key, having one too many,
 * or naming a `{value}` the Chinese does not have, does not compile.
 */
export function defineMessages<
  const Z extends Record<string, string>,
  const E extends { [K in keyof Z]: string },
>(
  zh: Z,
  en: E & {
    [K in keyof E]: K extends keyof Z ? ([Params<E[K]>] extends [Params<Z[K]>] ? unknown : never) : never
  },
): Messages<Z> {
  return { 'zh-CN': zh, en: en as Messages<Z>['en'] }
}

const STORAGE_KEY = 'anhu.locale'
const listeners = new Set<() => void>()
let current: Locale = readLocale()

function readLocale(): Locale {
  return globalThis.localStorage?.getItem(STORAGE_KEY) === 'en' ? 'en' : 'zh-CN'
}

/** The language in use now, for code outside React. */
export function getLocale(): Locale {
  return current
}

/** Changes the language everywhere at once and remembers it on this device. */
export function setLocale(locale: Locale): void {
  current = locale
  globalThis.localStorage?.setItem(STORAGE_KEY, locale)
  if (typeof document !== 'undefined') document.documentElement.lang = locale
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language in use, followed by the component. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, getLocale, getLocale)
}

function fill(text: string, values?: Record<string, string | number>): string {
  return values ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)) : text
}

/** `t` for one dictionary and one language, for code outside React. */
export function translator<Z extends Record<string, string>>(
  messages: Messages<Z>,
  locale: Locale = current,
): Translate<Z> {
  return (key, ...values) => fill(messages[locale][key], values[0])
}

/** `t` for one dictionary in the language in use. */
export function useMessages<Z extends Record<string, string>>(messages: Messages<Z>): Translate<Z> {
  return translator(messages, useLocale())
}
