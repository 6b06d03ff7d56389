import type { ReactNode } from 'react'
import { Page } from '../../ui/member/app-frame.tsx'
import { LiveSyncBadge } from './sync-badge.tsx'

/** A page of the phone, with the live badge in its corner. Every member page starts with this. */
export function MemberPage(props: {
  title: string
  back?: string
  footer?: ReactNode
  children: ReactNode
}): ReactNode {
  return <Page {...props} sync={<LiveSyncBadge />} />
}
