import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from './button.tsx'
import { Icon, type IconName } from './icons.tsx'
import { kitMessages } from './kit-messages.ts'
import css from './states.module.css'

/** Nothing here, and what that means: a title, a sentence, perhaps the next act. */
export function EmptyState(props: {
  icon?: IconName
  title: string
  children?: ReactNode
  action?: ReactNode
}): ReactNode {
  return (
    <div className={css['state']}>
      <span className={css['mark']}>
        <Icon name={props.icon ?? 'ok'} size={34} />
      </span>
      <h2>{props.title}</h2>
      {props.children ? <p>{props.children}</p> : null}
      {props.action ? <div className={css['action']}>{props.action}</div> : null}
    </div>
  )
}

/** Something went wrong: the reason in words, and the way to try again. */
export function ErrorState(props: { title: string; detail?: string; onRetry?: () => void }): ReactNode {
  const t = useMessages(kitMessages)
  return (
    <div className={css['state']} role="alert">
      <span className={css['mark']} data-tone="attention">
        <Icon name="alert" size={34} />
      </span>
      <h2>{props.title}</h2>
      {props.detail ? <p>{props.detail}</p> : null}
      {props.onRetry ? (
        <div className={css['action']}>
          <BigButton look="secondary" onClick={props.onRetry}>
            {t('retry')}
          </BigButton>
        </div>
      ) : null}
    </div>
  )
}

/** Grey lines of the final height while the first data is under way: nothing jumps when it comes. */
export function Skeleton(props: { lines?: number; height?: number }): ReactNode {
  const t = useMessages(kitMessages)
  return (
    <div role="status" className={css['skeleton']}>
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: props.lines ?? 3 }, (_, index) => (
        <div key={index} aria-hidden="true" style={{ height: props.height ?? 76 }} />
      ))}
    </div>
  )
}
