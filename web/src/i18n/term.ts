import { glossary, type Term, type TermGroup } from './glossary.ts'
import { getLocale, useLocale, type Locale } from './messages.ts'

const unknown = (value: string): Term => ({ zh: value, en: value, tone: 'neutral' })

/** The fixed term of a value; a value this build does not know yet is shown as it came, never hidden. */
export function term(group: TermGroup, value: string): Term {
  return (glossary[group] as Record<string, Term>)[value] ?? unknown(value)
}

/** The fixed word of a value in one language. */
export function termWord(group: TermGroup, value: string, locale: Locale = getLocale()): string {
  return term(group, value)[locale === 'en' ? 'en' : 'zh']
}

/** `word('HazardState', 'SUBMITTED')` in the language in use. */
export function useTerm(): (group: TermGroup, value: string) => string {
  const locale = useLocale()
  return (group, value) => termWord(group, value, locale)
}
