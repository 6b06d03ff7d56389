import { useNavigate } from '@tanstack/react-router'
import { Button, Result, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { commandMessages } from './command-messages.ts'
import { usePrintMarks } from './use-print-marks.ts'

/** What stands in place of a record that is loading, failed, or not to be seen; null once there is one. */
export function RecordStates(props: {
  loading: boolean
  error: string | null
  found: boolean
  onRetry: () => void
  back: string
}): ReactNode {
  const t = useMessages(commandMessages)
  const navigate = useNavigate()
  if (props.found) return null
  if (props.error)
    return (
      <Result
        status="warning"
        title={t('failed')}
        subTitle={props.error}
        extra={<Button onClick={props.onRetry}>{t('retry')}</Button>}
      />
    )
  if (props.loading)
    return (
      <Panel>
        <Skeleton active paragraph={{ rows: 10 }} />
      </Panel>
    )
  return (
    <Result
      status="info"
      title={t('gone')}
      extra={
        <Button type="primary" onClick={() => void navigate({ to: props.back })}>
          {t('back')}
        </Button>
      }
    />
  )
}

/**
 * 打印: the page as it stands, by the browser, on A4 with what it is, 打印时间 and 页码 at the foot of every sheet (Ctrl-P too).
 * @param props.title what the paper is, in a few words
 * @param props.marks false for a sheet that hangs on a wall
 */
export function PrintButton(props: { title: string; marks?: boolean }): ReactNode {
  const t = useMessages(commandMessages)
  usePrintMarks(props.title, props.marks ?? true)
  return <Button onClick={() => window.print()}>{t('print')}</Button>
}
