import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import css from './list-row.module.css'

/** Props of {@link ListRow}: with `to` it is a link, with `onClick` a button, else plain text. */
export interface ListRowProps {
  title: ReactNode
  detail?: ReactNode
  /** A tag, a figure or a date at the right. */
  aside?: ReactNode
  icon?: IconName
  to?: string
  params?: Record<string, string>
  search?: Record<string, unknown>
  onClick?: () => void
  /** One of several to choose from: an empty ring while false. */
  selected?: boolean
}

/** One line of a list, 60 px or higher, touchable over its whole width. */
export function ListRow(props: ListRowProps): ReactNode {
  const touchable = props.to !== undefined || props.onClick !== undefined
  const body = (
    <>
      {props.icon ? (
        <span className={css['icon']}>
          <Icon name={props.icon} />
        </span>
      ) : null}
      <span className={css['text']}>
        <span className={css['title']}>{props.title}</span>
        {props.detail ? <span className={css['detail']}>{props.detail}</span> : null}
      </span>
      {props.aside ? <span className={css['aside']}>{props.aside}</span> : null}
      {props.selected ? (
        <Icon name="ok" className={css['chosen']} />
      ) : props.selected === false ? (
        touchable && <span className={css['ring']} />
      ) : touchable ? (
        <Icon name="next" className={css['go']} size="1.1em" />
      ) : null}
    </>
  )
  if (props.to !== undefined)
    return (
      <Link className={css['row']} to={props.to} params={props.params ?? {}} search={props.search ?? {}}>
        {body}
      </Link>
    )
  if (props.onClick)
    return (
      <button type="button" className={css['row']} onClick={props.onClick} aria-pressed={props.selected}>
        {body}
      </button>
    )
  return <div className={css['row']}>{body}</div>
}

/** Rows under each other with a hairline between. */
export function List(props: { children: ReactNode; label?: string }): ReactNode {
  return (
    <div className={css['list']} role="group" aria-label={props.label}>
      {props.children}
    </div>
  )
}
