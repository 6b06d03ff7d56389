import { Empty } from 'antd'
import type { ReactNode } from 'react'
import { useSeat } from '../../../app/session/session-store.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'

const messages = defineMessages(
  { title: '工作台', mine: '待我办理', empty: '现在没有等您办理的事' },
  { title: 'Workbench', mine: 'Waiting for me', empty: 'Nothing waits for you now' },
)

/** 工作台: what needs the committee now. */
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
