import type { ReactNode } from 'react'

/** Buttons side by side with room between them, whoever brings them. */
export function Acts(props: { children: ReactNode }): ReactNode {
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 8, justifyContent: 'flex-end' }}>
      {props.children}
    </span>
  )
}
