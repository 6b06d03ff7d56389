import type { ReactNode } from 'react'
import type { TermGroup, Tone } from '../../i18n/glossary.ts'
import { useLocale } from '../../i18n/messages.ts'
import { term } from '../../i18n/term.ts'
import { cx } from '../shared/cx.ts'
import css from './status-tag.module.css'

/** A small word on a soft ground; the colour supports the word and never replaces it. */
export function ToneTag(props: { tone: Tone; children: ReactNode }): ReactNode {
  return <span className={cx(css['tag'], css[props.tone])}>{props.children}</span>
}

/** The fixed word of a state: `<StatusTag group="HazardState" value={hazard.state} />`. */
export function StatusTag(props: { group: TermGroup; value: string }): ReactNode {
  const locale = useLocale()
  const word = term(props.group, props.value)
  return (
    <span className={cx(css['tag'], css['dot'], css[word.tone])}>{locale === 'en' ? word.en : word.zh}</span>
  )
}

/**
 * A risk level; the only component that shows red, orange, yellow and blue.
 * @public
 */
export function RiskTag(props: { level: 'red' | 'orange' | 'yellow' | 'blue' }): ReactNode {
  const locale = useLocale()
  const word = term('RiskLevel', props.level)
  return <span className={cx(css['tag'], css[props.level])}>{locale === 'en' ? word.en : word.zh}</span>
}
