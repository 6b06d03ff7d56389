import { useId, type ReactNode } from 'react'
import { cx } from '../shared/cx.ts'
import { Icon, type IconName } from './icons.tsx'
import css from './choice-bar.module.css'

/** One choice; `tone` colours it when chosen, the word and mark stay. */
export interface Choice<V extends string> {
  value: V
  label: string
  icon?: IconName
  tone?: 'done' | 'attention' | 'neutral' | 'active'
}

/** Large side-by-side choices (符合 / 不符合 / 不适用): radio buttons to keyboards and screen readers. */
export function ChoiceBar<V extends string>(props: {
  label: string
  hideLabel?: boolean
  value: V | null
  choices: readonly Choice<V>[]
  onChange: (value: V) => void
  disabled?: boolean
}): ReactNode {
  const name = useId()
  return (
    <fieldset className={css['bar']} disabled={props.disabled}>
      <legend className={props.hideLabel ? 'visually-hidden' : css['legend']}>{props.label}</legend>
      <div className={css['choices']}>
        {props.choices.map((choice) => (
          <label
            key={choice.value}
            className={cx(
              css['choice'],
              css[choice.tone ?? 'active'],
              props.value === choice.value && css['chosen'],
            )}
          >
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={choice.value}
              checked={props.value === choice.value}
              onChange={() => props.onChange(choice.value)}
            />
            {choice.icon ? <Icon name={choice.icon} /> : null}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
