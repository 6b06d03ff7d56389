import type { ErrorCode, Words } from './error-codes.ts'
import { getLocale, useLocale, type Locale } from './messages.ts'

// The words of all codes are a chunk of their own, so that the phone's first load does not grow with every new refusal.
// It is asked for at once and lies in the service worker's store, long before anybody can be refused anything.
let wording: Record<ErrorCode, Words> | null = null
void import('./error-codes.ts').then(
  (table) => void (wording = table.wording),
  () => undefined,
)

/** What is said before the words are there. */
const UNKNOWN: Words = { zh: '出错了，请稍后再试', en: 'Something went wrong. Please try again' }

/** Words for a code; a code newer than this build falls back to the server's own sentence. */
export function errorWording(
  code: string,
  message?: string,
  locale: Locale = getLocale(),
  details?: unknown,
): string {
  const tongue = locale === 'en' ? 'en' : 'zh'
  const words = wording?.[code as ErrorCode] as Words | undefined
  if (words) return (words.facts && filled(words.facts[tongue], details)) ?? words[tongue]
  return message && message.length > 0 ? message : (wording?.INTERNAL ?? UNKNOWN)[tongue]
}

/** The sentence with its facts; null when one is missing. */
function filled(sentence: string, details: unknown): string | null {
  const facts = (details ?? {}) as Record<string, unknown>
  let whole = true
  const said = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name]
    if (typeof fact !== 'string' && typeof fact !== 'number') whole = false
    return String(fact)
  })
  return whole ? said : null
}

/** Says an `ErrorResult` of a mutation in the language in use; `details` are the facts of a `Refusal`, where asked for. */
export function useErrorWording(): (error: { code: string; message?: string; details?: unknown }) => string {
  const locale = useLocale()
  return (error) => errorWording(error.code, error.message, locale, error.details)
}
