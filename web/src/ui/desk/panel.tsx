import type { ReactNode } from 'react'
import css from './panel.module.css'

/** A white block of a desk page, with its own heading and acts. */
export function Panel(props: {
  title?: ReactNode
  extra?: ReactNode
  children: ReactNode
  flush?: boolean
}): ReactNode {
  return (
    <section className={css['panel']} data-flush={props.flush || undefined}>
      {props.title || props.extra ? (
        <header>
          <h2>{props.title}</h2>
          <span>{props.extra}</span>
        </header>
      ) : null}
      <div className={css['body']}>{props.children}</div>
    </section>
  )
}
