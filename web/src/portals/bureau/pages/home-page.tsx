import { Empty } from 'antd'
import type { ReactNode } from 'react'
import { useSeat } from '../../../app/session/session-store.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'

const messages = defineMessages(
  { title: '综合看板', mine: '需要关注', empty: '本辖区现在没有需要关注的事' },
  { title: 'Overview', mine: 'Needs attention', empty: 'Nothing in the territory needs attention now' },
)

/** 综合看板: the territory at a glance. */
export function HomePage(): ReactNode {
  const t = useMessages(messages)
  const { seat } = useSeat()
  return (
    <>
      <PageHeader title={t('title')} subtitle={seat.place} />
      <Panel title={t('mine')}>
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('empty')} />
      </Panel>
    </>
  )
}
