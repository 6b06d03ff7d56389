import { DownOutlined } from '@ant-design/icons'
import { Button, Dropdown, type MenuProps } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { doorOf, homeOf, type Seat } from '../session/seats.ts'
import { sessionMessages } from '../session/session-messages.ts'
import { chooseSeat, useSeat } from '../session/session-store.ts'
import css from './desk-header.module.css'

/** Goes to another seat of the same person in one click; a firm's seat opens the phone's door. */
export function sitDown(seat: Seat, navigate: (to: string) => void): void {
  chooseSeat(seat)
  if (doorOf(seat.kind) === 'member') location.assign(homeOf(seat.kind))
  else navigate(homeOf(seat.kind))
}

/** The seat I work in, and the others I hold. */
export function SeatSwitcher(props: { navigate: (to: string) => void }): ReactNode {
  const t = useMessages(sessionMessages)
  const { viewer, seat } = useSeat()
  const here = (
    <span className={css['seat']}>
      <b>{seat.place}</b>
      <small>{[seat.detail, seat.title].filter(Boolean).join(' · ')}</small>
    </span>
  )
  if (viewer.seats.length < 2) return here
  const kinds = (['bureau', 'committee', 'member', 'expert'] as const).filter((kind) =>
    viewer.seats.some((one) => one.kind === kind),
  )
  const items: MenuProps['items'] = kinds.map((kind) => ({
    key: kind,
    type: 'group',
    label: kind === 'member' || kind === 'expert' ? `${t(kind)} · ${t('onPhone')}` : t(kind),
    children: viewer.seats
      .filter((one) => one.kind === kind)
      .map((one) => ({
        key: one.id,
        label: (
          <span className={css['choice']}>
            {one.place}
            <small>{[one.detail, one.title].filter(Boolean).join(' · ')}</small>
          </span>
        ),
      })),
  }))
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        selectable: true,
        selectedKeys: [seat.id],
        onClick: ({ key }) => {
          const chosen = viewer.seats.find((one) => one.id === key)
          if (chosen && chosen.id !== seat.id) sitDown(chosen, props.navigate)
        },
      }}
    >
      <Button type="text" className={css['switch']}>
        <span className="visually-hidden">{t('switchSeat')}</span>
        {here}
        <DownOutlined />
      </Button>
    </Dropdown>
  )
}
