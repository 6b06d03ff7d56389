import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'

/** A long text on one line of a table; the whole of it on hover. */
export function Clip(props: { text: string | null | undefined; width: number }): ReactNode {
  return (
    <span
      title={props.text ?? undefined}
      style={{
        display: 'block',
        maxWidth: props.width,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
      }}
    >
      {props.text}
    </span>
  )
}

/** A day as text (2026-11-22), for filters that live in the address; typed or picked. */
export function DayField(props: {
  id?: string
  value?: string
  onChange?: (day: string | undefined) => void
}): ReactNode {
  return (
    <DatePicker
      id={props.id}
      style={{ width: 140 }}
      value={props.value ? dayjs(props.value) : null}
      onChange={(day) => props.onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  )
}
