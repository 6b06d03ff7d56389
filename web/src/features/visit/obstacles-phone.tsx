import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Card } from '../../ui/member/card.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import type { Obstacle } from './check-progress-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'

/** What is still missing, each with the way there. */
export function Obstacles(props: { visitId: string; obstacles: readonly Obstacle[] }): ReactNode {
  const t = useMessages(visitMessages)
  const navigate = useNavigate()
  if (props.obstacles.length === 0) return null
  const say = (one: Obstacle): string => {
    switch (one.kind) {
      case 'check-in':
        return t('ob_checkIn')
      case 'answers':
        return t('ob_answers', { count: one.count })
      case 'finding':
        return t('ob_finding', { count: one.count })
      case 'photo':
        return t('ob_photo', { count: one.count })
      case 'agreed':
        return t('ob_agreed', { count: one.count })
      case 'team-signature':
        return t('ob_teamSignature')
      case 'host-signature':
        return t('ob_hostSignature')
      case 'witness':
        return t('ob_witness')
    }
  }
  const way = (one: Obstacle): (() => void) | undefined => {
    if (one.kind === 'check-in') return () => void navigate({ to: `/visits/${props.visitId}` as never })
    if (one.kind === 'answers' || one.kind === 'finding' || one.kind === 'photo')
      return () =>
        void navigate({
          to: `/visits/${props.visitId}/check` as never,
          search: { item: one.key || undefined } as never,
        })
    return undefined
  }
  return (
    <Card title={t('still')} flush>
      <List>
        {props.obstacles.map((one) => (
          <ListRow key={one.kind} icon="alert" title={say(one)} onClick={way(one)} />
        ))}
      </List>
    </Card>
  )
}
