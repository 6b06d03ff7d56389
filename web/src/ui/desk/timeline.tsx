import { Timeline as AntTimeline } from 'antd'
import type { ReactNode } from 'react'
import { formatDateTime } from '../../i18n/format.ts'
import type { Tone } from '../../i18n/glossary.ts'

/** One step of a record: who did what, when, in which role. */
export interface TimelineStep {
  key: string
  title: ReactNode
  at?: string | null
  who?: string | null
  note?: ReactNode
  tone?: Tone
}

const DOT: Record<Tone, string> = {
  neutral: 'var(--tone-neutral)',
  waiting: 'var(--tone-waiting)',
  active: 'var(--brand)',
  attention: 'var(--tone-attention)',
  done: 'var(--tone-done)',
  void: 'var(--line-strong)',
}

/** The life of a record (留痕), oldest first. */
export function Timeline(props: { steps: readonly TimelineStep[] }): ReactNode {
  return (
    <AntTimeline
      items={props.steps.map((step) => ({
        key: step.key,
        color: DOT[step.tone ?? (step.at ? 'done' : 'void')],
        content: (
          <div>
            <b style={{ fontWeight: 600 }}>{step.title}</b>
            <div style={{ color: 'var(--ink-2)', fontSize: 13 }}>
              {[step.at ? formatDateTime(step.at) : null, step.who].filter(Boolean).join(' · ')}
            </div>
            {step.note ? <div style={{ marginTop: 2 }}>{step.note}</div> : null}
          </div>
        ),
      }))}
    />
  )
}
