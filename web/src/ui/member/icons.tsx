import type { ReactNode } from 'react'

const PATHS = {
  today: 'M4 6.5h16V20H4zM4 10.5h16M8 3.500v4M16 3.500v4M8 15l2.5 2.500L16 13',
  check: 'M9 4h6v3H9zM7 5.500H5V21h14V5.500h-2M8.5 14l2.5 2.5 4.5-5',
  hazard: 'M12 3.5 21.5 20h-19zM12 10v4.500M12 17.200v.3',
  me: 'M12 12.500a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.400zM4 20.500c.8-3.8 4-5.5 8-5.500s7.2 1.7 8 5.5',
  back: 'M14.5 5 7.5 12l7 7',
  next: 'M9.5 5l7 7-7 7',
  close: 'M6 6l12 12M18 6 6 18',
  camera: 'M4 8h3.500L9 5.500h6L16.5 8H20v11H4zM12 16.500a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.400z',
  image: 'M4 5h16v14H4zM4 16l4.5-4.5 3.5 3.5 3-3 5 5M9 9.500v.1',
  plus: 'M12 5v14M5 12h14',
  cloudUp: 'M7 18.500a4.2 4.2 0 0 1-.5-8.400A6 6 0 0 1 18 9.500a4.5 4.5 0 0 1 0 9M12 20v-8M9 14.500l3-3 3 3',
  cloudOff:
    'M7 18.500a4.2 4.2 0 0 1-.5-8.400A6 6 0 0 1 8.5 7M12 5.500a6 6 0 0 1 6 4 4.5 4.5 0 0 1 2.5 7.500M4 4l16 16',
  ok: 'M5 12.5 10 17.5 19.5 7',
  cross: 'M6.5 6.500l11 11M17.5 6.500l-11 11',
  dash: 'M5.5 12h13',
  alert: 'M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 8v5M12 16v.2',
  swap: 'M4 8.500h14l-3.5-3.500M20 15.500H6L9.5 19',
  text: 'M4 18 9 6l5 12M5.7 14h6.600M15.5 18l3-7.5 3 7.500M16.5 15.500h4',
  globe:
    'M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.500c5 5 5 12 0 17M12 3.500c-5 5-5 12 0 17',
  moon: 'M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10z',
  exit: 'M14 4.500H5v15h9M10 12h10.500M17 8.500l3.5 3.5-3.5 3.5',
  building: 'M5 20.500V5.500h9v15M14 10h5v10.500M3.5 20.500h17M8 9h3M8 12.500h3M8 16h3',
  people:
    'M9 11.500a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.400zM3 19c.5-3 3-4.5 6-4.500s5.5 1.5 6 4.500M15.5 5.500a3.2 3.2 0 0 1 0 5.800M17.5 14.800c1.9.6 3.2 1.9 3.5 4.2',
  trash: 'M4.5 7h15M9.5 7V4.500h5V7M6.5 7l1 13h9l1-13M10 10.500v6M14 10.500v6',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14',
  phone: 'M7.5 3h9v18h-9zM11 18h2',
  shield: 'M12 3.5 19.5 6v6c0 4.5-3 7.5-7.5 8.5-4.5-1-7.5-4-7.5-8.500V6z',
} as const

/** Names of the phone's icons; each stands beside a word, never alone. */
export type IconName = keyof typeof PATHS

/** One line icon in the current colour, hidden from screen readers. */
export function Icon(props: { name: IconName; size?: number | string; className?: string }): ReactNode {
  const size = props.size ?? '1.4em'
  return (
    <svg
      className={props.className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[props.name]} />
    </svg>
  )
}
