import type { ReactNode } from 'react'
import { glossary, type TermGroup } from '../../i18n/glossary.ts'
import { useTerm } from '../../i18n/term.ts'
import { StatusTag } from '../../ui/desk/status-tag.tsx'

/** Names of the enums with fixed words. */
export type WordGroup = TermGroup

/** `word('RoundState', 'draft')` in the language in use. */
export const useWord = useTerm

/** A fixed word with its tone. */
export function WordTag(props: { group: WordGroup; value: string }): ReactNode {
  return <StatusTag group={props.group} value={props.value} />
}

/** Options of a select over one enum. */
export function useWordOptions(group: WordGroup): { value: string; label: string }[] {
  const word = useTerm()
  return Object.keys(glossary[group]).map((value) => ({ value, label: word(group, value) }))
}
