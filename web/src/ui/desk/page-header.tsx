import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { deskMessages } from './desk-messages.ts'
import css from './page-header.module.css'

/** The top of a desk page: where am I, what is this, what can I do. */
export function PageHeader(props: {
  title: ReactNode
  /** Pages above, outermost first. */
  path?: readonly { label: string; to: string }[]
  /** A state tag beside the title. */
  tag?: ReactNode
  subtitle?: ReactNode
  /** "更新于 10:32" for pages of figures. */
  asOf?: string | Date | null
  actions?: ReactNode
}): ReactNode {
  const t = useMessages(deskMessages)
  return (
    <header className={css['header']}>
      {props.path?.length ? (
        <nav className={css['path']} aria-label="breadcrumb">
          {props.path.map((step) => (
            <span key={step.to}>
              <Link to={step.to}>{step.label}</Link>
              <i aria-hidden="true">/</i>
            </span>
          ))}
        </nav>
      ) : null}
      <div className={css['row']}>
        <h1>{props.title}</h1>
        {props.tag}
        <div className={css['aside']}>
          {props.asOf ? (
            <span className={css['asOf']}>{t('updatedAt', { time: formatTime(props.asOf) })}</span>
          ) : null}
          <span data-noprint>{props.actions}</span>
        </div>
      </div>
      {props.subtitle ? <p className={css['subtitle']}>{props.subtitle}</p> : null}
    </header>
  )
}
