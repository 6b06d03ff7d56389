import type { ReactNode } from 'react'
import { formatDateTime } from '../../i18n/format.ts'
import type { Tone } from '../../i18n/glossary.ts'
import css from './timeline.module.css'

/** One step of a record: who did what, when (留痕). */
export interface TimelineStep {
  key: string
  title: string
  /** ISO time; absent for a step still to come. */
  at?: string | null
  who?: string | null
  note?: ReactNode
  tone?: Tone
}

/** The life of a record from top to bottom. */
export function Timeline(props: { steps: readonly TimelineStep[]; label: string }): ReactNode {
  return (
    <ol className={css['timeline']} aria-label={props.label}>
      {props.steps.map((step) => (
        <li key={step.key} data-tone={step.tone ?? (step.at ? 'done' : 'void')}>
          <b>{step.title}</b>
          <span className={css['meta']}>
            {[step.at ? formatDateTime(step.at) : null, step.who].filter(Boolean).join(' · ')}
          </span>
          {step.note ? <div className={css['note']}>{step.note}</div> : null}
        </li>
      ))}
    </ol>
  )
}
