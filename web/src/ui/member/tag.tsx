import type { ReactNode } from 'react'
import { term } from '../../i18n/term.ts'
import type { TermGroup, Tone } from '../../i18n/glossary.ts'
import { useLocale } from '../../i18n/messages.ts'
import { cx } from '../shared/cx.ts'
import css from './tag.module.css'

/** A word on a soft ground; the colour only supports the word. */
export function Tag(props: { tone?: Tone; children: ReactNode }): ReactNode {
  return <span className={cx(css['tag'], css[props.tone ?? 'neutral'])}>{props.children}</span>
}

/** The fixed word and look of a state or enum value. */
export function TermTag(props: { group: TermGroup; value: string }): ReactNode {
  const locale = useLocale()
  const word = term(props.group, props.value)
  return <Tag tone={word.tone}>{locale === 'en' ? word.en : word.zh}</Tag>
}

/**
 * A risk level: the only place where red, orange, yellow and blue appear.
 * @public
 */
export function RiskTag(props: { level: 'red' | 'orange' | 'yellow' | 'blue' }): ReactNode {
  const locale = useLocale()
  const word = term('RiskLevel', props.level)
  return <span className={cx(css['tag'], css[props.level])}>{locale === 'en' ? word.en : word.zh}</span>
}
