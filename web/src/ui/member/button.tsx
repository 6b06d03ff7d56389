import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { cx } from '../shared/cx.ts'
import { Icon, type IconName } from './icons.tsx'
import css from './button.module.css'

/** A button's weight: one `primary` a screen; `quiet` for what may be overlooked, `danger` for what cannot be undone. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

/** Props of {@link BigButton}; everything a native button takes works too. */
export interface BigButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook
  icon?: IconName
  /** Work is under way: keeps its place and words, takes no second tap. */
  busy?: boolean
  /** Not the full width and 48 px high: for second-rank acts in a row. */
  small?: boolean
  children: ReactNode
}

/** The phone's button: 60 px high, whole width, native. */
export function BigButton(props: BigButtonProps): ReactNode {
  const {
    look = 'primary',
    icon,
    busy = false,
    small = false,
    children,
    className,
    disabled,
    ...rest
  } = props
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={cx(css['button'], css[look], small && css['small'], className)}
    >
      {busy ? <span className={css['spin']} aria-hidden="true" /> : icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  )
}
