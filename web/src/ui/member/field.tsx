import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { cx } from '../shared/cx.ts'
import { kitMessages } from './kit-messages.ts'
import css from './field.module.css'

/** What every field says besides its value. */
export interface FieldProps {
  label: string
  /** A sentence of help under the label. */
  hint?: string
  /** What is wrong, in words; read out when it appears. */
  error?: string | null
  /** Says 选填 beside the label; fields are required otherwise. */
  optional?: boolean
}

interface Wiring {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

function Frame(
  props: FieldProps & { children: (wiring: Wiring) => ReactNode; trailing?: ReactNode },
): ReactNode {
  const t = useMessages(kitMessages)
  const id = useId()
  const described = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ')
  return (
    <div className={css['field']}>
      <label className={css['label']} htmlFor={id}>
        {props.label}
        {props.optional ? <span className={css['optional']}>{t('optional')}</span> : null}
      </label>
      {props.hint ? (
        <p className={css['hint']} id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      <div className={css['line']}>
        {props.children({
          id,
          'aria-invalid': props.error ? true : undefined,
          'aria-describedby': described || undefined,
        })}
        {props.trailing}
      </div>
      <p className={css['error']} id={`${id}-error`} role="alert">
        {props.error}
      </p>
    </div>
  )
}

type Native<T> = Omit<T, 'id' | 'className'>

/** One line of text, a number, a phone number … (`type`, `inputMode`, `autoComplete` as in HTML). */
export function TextField(
  props: FieldProps & Native<InputHTMLAttributes<HTMLInputElement>> & { trailing?: ReactNode },
): ReactNode {
  const { label, hint, error, optional, trailing, ...input } = props
  return (
    <Frame {...{ label, hint, error, optional, trailing }}>
      {(wiring) => <input {...input} {...wiring} className={css['input']} required={!optional} />}
    </Frame>
  )
}

/** Several lines of text, growing with what is written. */
export function TextArea(props: FieldProps & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>): ReactNode {
  const { label, hint, error, optional, ...area } = props
  return (
    <Frame {...{ label, hint, error, optional }}>
      {(wiring) => (
        <textarea
          rows={3}
          {...area}
          {...wiring}
          className={cx(css['input'], css['area'])}
          required={!optional}
        />
      )}
    </Frame>
  )
}

/** A day (`YYYY-MM-DD`), by the phone's own calendar. */
export function DateField(props: FieldProps & Native<InputHTMLAttributes<HTMLInputElement>>): ReactNode {
  return <TextField {...props} type="date" />
}

/** One of a list, by the phone's own wheel. `options` are value and word. */
export function SelectField(
  props: FieldProps &
    Native<SelectHTMLAttributes<HTMLSelectElement>> & {
      options: readonly { value: string; label: string }[]
    },
): ReactNode {
  const { label, hint, error, optional, options, ...select } = props
  const t = useMessages(kitMessages)
  return (
    <Frame {...{ label, hint, error, optional }}>
      {(wiring) => (
        <select {...select} {...wiring} className={cx(css['input'], css['select'])} required={!optional}>
          <option value="">{t('choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  )
}
