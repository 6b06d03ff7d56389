import { DatePicker, Form, Input, InputNumber, Radio, Space } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import type { ServicePriority } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal } from '../command/action-modal.tsx'
import { TopicPicker } from '../command/pickers-desk.tsx'
import { useCommand } from '../command/use-command.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { CampaignFragment, saveCampaign } from './campaign-documents-desk.ts'
import { campaignMessages } from './campaign-messages-desk.ts'

/** Makes a campaign, or changes one. */
export function CampaignForm(props: {
  of: FragmentType<typeof CampaignFragment> | null
  onDone: (campaignId: string) => void
}): ReactNode {
  const t = useMessages(campaignMessages)
  const run = useCommand()
  const priorities = useWordOptions('ServicePriority')
  const campaign = readFragment(CampaignFragment, props.of)
  const needed = { required: true, message: t('required') }
  return (
    <ActionModal<{
      name: string
      purpose: string
      topicCodes: string[]
      from: Dayjs
      to: Dayjs
      priority: ServicePriority
      minutes: number
      budgetVisits: number
      budgetHours: number
    }>
      label={t(campaign ? 'edit' : 'add')}
      okText={t('save')}
      button={campaign ? {} : { type: 'primary' }}
      width={600}
      initial={{
        name: campaign?.name,
        purpose: campaign?.purpose,
        topicCodes: [...(campaign?.topicCodes ?? [])],
        from: dayjs(campaign?.startsOn),
        to: campaign ? dayjs(campaign.endsOn) : dayjs().add(2, 'month'),
        priority: campaign?.priority ?? 'high',
        minutes: campaign?.minutes ?? 120,
        budgetVisits: campaign?.budgetVisits ?? 30,
        budgetHours: (campaign?.budgetMinutes ?? 6000) / 60,
      }}
      onSubmit={async ({ from, to, budgetHours, ...values }) => {
        const saved = await run(
          saveCampaign,
          {
            ...values,
            ...(campaign ? { id: campaign.id, version: campaign.version } : {}),
            startsOn: from.format('YYYY-MM-DD'),
            endsOn: to.format('YYYY-MM-DD'),
            budgetMinutes: Math.round(budgetHours * 60),
          },
          { done: t('saved'), onStale: () => props.onDone(campaign?.id ?? '') },
        )
        if (saved) props.onDone(saved.campaignId)
        return !!saved
      }}
    >
      <Form.Item name="name" label={t('name')} rules={[{ ...needed, whitespace: true }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="purpose" label={t('purpose')} rules={[{ ...needed, whitespace: true }]}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <Form.Item name="topicCodes" label={t('topics')} rules={[needed]}>
        <TopicPicker mode="multiple" />
      </Form.Item>
      <Space size="middle" wrap>
        <Form.Item name="from" label={t('period')} rules={[needed]}>
          <DatePicker />
        </Form.Item>
        <Form.Item name="to" label="–" rules={[needed]}>
          <DatePicker aria-label={t('period')} />
        </Form.Item>
      </Space>
      <Form.Item name="priority" label={t('priority')}>
        <Radio.Group optionType="button" options={priorities} />
      </Form.Item>
      <Space size="middle" wrap>
        <Form.Item name="minutes" label={t('minutes')} rules={[needed]}>
          <InputNumber min={30} max={480} step={30} />
        </Form.Item>
        <Form.Item name="budgetVisits" label={t('budgetVisits')} rules={[needed]}>
          <InputNumber min={1} max={5000} />
        </Form.Item>
        <Form.Item name="budgetHours" label={t('budgetHours')} rules={[needed]}>
          <InputNumber min={1} max={20000} />
        </Form.Item>
      </Space>
    </ActionModal>
  )
}
