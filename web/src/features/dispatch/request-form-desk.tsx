import { App, DatePicker, Form, Input, InputNumber, Radio } from 'antd'
import type { Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import { useSeat } from '../../app/session/session-store.ts'
import type { ServicePriority } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal } from '../command/action-modal.tsx'
import { FirmPicker, TopicPicker } from '../command/pickers-desk.tsx'
import { useCommand } from '../command/use-command.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { requestExpert } from './request-documents-desk.ts'
import { requestMessages } from './request-messages-desk.ts'

/** The committee asks experts for one or several of its members. */
export function RequestForm(props: { onDone: (batchId: string) => void }): ReactNode {
  const t = useMessages(requestMessages)
  const run = useCommand()
  const { message } = App.useApp()
  const { seat } = useSeat()
  const priorities = useWordOptions('ServicePriority')
  const needed = { required: true, message: t('required') }
  return (
    <ActionModal<{
      firms: string[]
      topicCodes: string[]
      reason: string
      priority: ServicePriority
      minutes: number
      teamSize: number
      days?: Dayjs[]
    }>
      label={t('ask')}
      hint={t('askHint')}
      okText={t('send')}
      button={{ type: 'primary' }}
      width={620}
      initial={{ priority: 'normal', minutes: 120, teamSize: 1 }}
      onSubmit={async ({ firms, days, ...values }) => {
        const done = await run(requestExpert, {
          ...values,
          reason: values.reason.trim(),
          allianceId: seat.allianceId!,
          enterpriseIds: firms,
          wishedDays: (days ?? []).map((day) => day.format('YYYY-MM-DD')).sort(),
        })
        if (!done) return false
        void message.success(t('sent', { count: done.requestIds.length }))
        props.onDone(done.batchId)
        return true
      }}
    >
      <Form.Item name="firms" label={t('firms')} rules={[needed]}>
        <FirmPicker mode="multiple" maxCount={50} />
      </Form.Item>
      <Form.Item name="topicCodes" label={t('topics')} rules={[needed]}>
        <TopicPicker mode="multiple" />
      </Form.Item>
      <Form.Item name="reason" label={t('reason')} rules={[{ ...needed, whitespace: true }]}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name="priority" label={t('priority')}>
        <Radio.Group optionType="button" options={priorities} />
      </Form.Item>
      <Form.Item name="minutes" label={t('minutes')}>
        <InputNumber min={30} max={480} step={30} />
      </Form.Item>
      <Form.Item name="teamSize" label={t('team')}>
        <Radio.Group
          optionType="button"
          options={[1, 2, 3].map((value) => ({ value, label: String(value) }))}
        />
      </Form.Item>
      <Form.Item name="days" label={t('wishedDays')} extra={t('wishedHint')}>
        <DatePicker multiple maxTagCount={4} style={{ width: '100%' }} />
      </Form.Item>
    </ActionModal>
  )
}
