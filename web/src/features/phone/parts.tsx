import type { ReactNode } from 'react'
import type { Tone } from '../../i18n/glossary.ts'
import { Icon, type IconName } from '../../ui/member/icons.tsx'
import { cx } from '../../ui/shared/cx.ts'
import css from './parts.module.css'

/** Names and values under each other; a value that is absent takes its name with it. */
export function Facts(props: { rows: readonly (readonly [name: string, value: ReactNode])[] }): ReactNode {
  const shown = props.rows.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return (
    <dl className={css['facts']}>
      {shown.map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
    </dl>
  )
}

function Fact(props: { name: string; value: ReactNode }): ReactNode {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </>
  )
}

/** Something to know before going on, on a soft ground; the words say it, the colour helps. */
export function Note(props: {
  tone?: Tone
  icon?: IconName
  title: string
  children?: ReactNode
  alert?: boolean
}): ReactNode {
  return (
    <div className={cx(css['note'], css[props.tone ?? 'neutral'])} role={props.alert ? 'alert' : undefined}>
      <Icon name={props.icon ?? 'alert'} />
      <div>
        <b>{props.title}</b>
        {props.children ? <p>{props.children}</p> : null}
      </div>
    </div>
  )
}

/** Tags in a row that may wrap. */
export function Tags(props: { children: ReactNode }): ReactNode {
  return <div className={css['tags']}>{props.children}</div>
}

/** Two things side by side: two buttons, before and after. */
export function Pair(props: { children: ReactNode }): ReactNode {
  return <div className={css['pair']}>{props.children}</div>
}

/** Things under each other, closer than cards. */
export function Column(props: { children: ReactNode }): ReactNode {
  return <div className={css['column']}>{props.children}</div>
}

/** Phrases to tap instead of typing. */
export function Chips(props: {
  label: string
  phrases: readonly string[]
  onPick: (phrase: string) => void
}): ReactNode {
  return (
    <div className={css['chips']} role="group" aria-label={props.label}>
      {props.phrases.map((phrase) => (
        <button key={phrase} type="button" className={css['chip']} onClick={() => props.onPick(phrase)}>
          {phrase}
        </button>
      ))}
    </div>
  )
}

/** A heading between cards. */
export function Heading(props: { children: ReactNode }): ReactNode {
  return <h2 className={css['heading']}>{props.children}</h2>
}

/** Grey explanatory text. */
export function Quiet(props: { children: ReactNode }): ReactNode {
  return <p className={css['quiet']}>{props.children}</p>
}

/** Who and when on one line, or on two where it is narrow; a date never breaks. */
export function Signed(props: { by: string; at: string }): ReactNode {
  return (
    <>
      <span className={css['unbroken']}>{props.by}</span> <span className={css['unbroken']}>{props.at}</span>
    </>
  )
}

/** The sentence a card is about. */
export function Big(props: { children: ReactNode }): ReactNode {
  return <p className={css['big']}>{props.children}</p>
}
