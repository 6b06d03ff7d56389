import type { ReactNode } from 'react'
import css from './progress.module.css'

/** How much of a task is done, as a bar and in words (`18 / 30`). */
export function Progress(props: { label: string; value: number; max: number }): ReactNode {
  const share = props.max > 0 ? Math.min(1, props.value / props.max) : 0
  return (
    <div className={css['progress']}>
      <div className={css['words']}>
        <span>{props.label}</span>
        <b>
          {props.value} / {props.max}
        </b>
      </div>
      <div
        className={css['track']}
        role="progressbar"
        aria-label={props.label}
        aria-valuenow={props.value}
        aria-valuemin={0}
        aria-valuemax={props.max}
      >
        <div style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  )
}
