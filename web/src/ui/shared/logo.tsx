import type { ReactNode } from 'react'

/** The mark of 安互: a shield carried by two hands, in the current colour. */
export function Logo(props: { size?: number }): ReactNode {
  const size = props.size ?? 32
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <path d="M32 5 54 13v18c0 14-8.8 23.2-22 28C18.8 54.2 10 45 10 31V13Z" fill="currentColor" />
      <g
        fill="none"
        stroke="var(--logo-stroke, #fff)"
        strokeWidth="4.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="m18.5 33 8.5-8.5 6.5 6.5" />
        <path d="M46.5 27.5 32 42l-6-6" />
      </g>
    </svg>
  )
}
