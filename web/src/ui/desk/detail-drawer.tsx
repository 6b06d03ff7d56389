import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { deskMessages } from './desk-messages.ts'

/** A record beside its list: the list keeps its place. Keep the record's id in the address (`?open=…`). */
export function DetailDrawer(props: {
  open: boolean
  title: ReactNode
  tag?: ReactNode
  width?: number
  /** The acts the server allows, at the foot. */
  actions?: ReactNode
  onClose: () => void
  children: ReactNode
}): ReactNode {
  const t = useMessages(deskMessages)
  return (
    <Drawer
      open={props.open}
      onClose={props.onClose}
      title={
        <span style={{ display: 'inline-flex', gap: 10, alignItems: 'center' }}>
          {props.title}
          {props.tag}
        </span>
      }
      size={props.width ?? 720}
      closable={{ 'aria-label': t('close') }}
      footer={
        props.actions ? (
          <div style={{ display: 'flex', gap: 8, justifyContent: 'flex-end' }}>{props.actions}</div>
        ) : null
      }
      destroyOnHidden
    >
      {props.children}
    </Drawer>
  )
}
