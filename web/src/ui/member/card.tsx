import type { ReactNode } from 'react'
import { cx } from '../shared/cx.ts'
import css from './card.module.css'

/** A sheet of paper on the page; `title` becomes its heading. */
export function Card(props: {
  title?: string
  aside?: ReactNode
  children: ReactNode
  flush?: boolean
  className?: string
}): ReactNode {
  return (
    <section className={cx(css['card'], props.flush && css['flush'], props.className)}>
      {props.title || props.aside ? (
        <header className={css['head']}>
          {props.title ? <h2 className={css['title']}>{props.title}</h2> : <span />}
          {props.aside}
        </header>
      ) : null}
      {props.children}
    </section>
  )
}

/** Space between cards. */
export function Stack(props: { children: ReactNode; gap?: number }): ReactNode {
  return (
    <div className={css['stack']} style={props.gap === undefined ? undefined : { gap: props.gap }}>
      {props.children}
    </div>
  )
}
