import { Form, Input, InputNumber, Select, Space, Switch } from 'antd'
import type { ReactNode } from 'react'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal } from '../command/action-modal.tsx'
import { TopicPicker } from '../command/pickers-desk.tsx'
import { useCommand } from '../command/use-command.ts'
import { clock, minuteOf } from './clock.ts'
import { ExpertFormFragment, saveExpert } from './expert-documents-desk.ts'
import { expertMessages } from './expert-messages-desk.ts'

interface Values {
  name: string
  phone?: string
  specialties: string[]
  employers: string[]
  address?: string
  lat?: number | null
  lon?: number | null
  workFrom: string
  workUntil: string
  lunchFrom?: string
  lunchUntil?: string
  maxVisitsPerDay: number
  yearlyHours: number
  active: boolean
}

/** Registers an expert, or changes the file of one. */
export function ExpertForm(props: {
  of: FragmentType<typeof ExpertFormFragment> | null
  onDone: (expertId: string) => void
}): ReactNode {
  const t = useMessages(expertMessages)
  const run = useCommand()
  const expert = readFragment(ExpertFormFragment, props.of)
  const needed = { required: true, message: t('required') }
  const time = {
    validator: (_: unknown, value: string | undefined) =>
      !value || minuteOf(value) !== null ? Promise.resolve() : Promise.reject(new Error(t('badTime'))),
  }
  return (
    <ActionModal<Values>
      label={expert ? t('edit') : t('add')}
      button={expert ? {} : { type: 'primary' }}
      okText={t('save')}
      width={640}
      initial={{
        name: expert?.name,
        specialties: [...(expert?.specialties ?? [])],
        employers: [...(expert?.employers ?? [])],
        address: expert?.address ?? undefined,
        lat: expert?.lat,
        lon: expert?.lon,
        workFrom: clock(expert?.workFrom ?? 510),
        workUntil: clock(expert?.workUntil ?? 1050),
        lunchFrom: expert && expert.lunchFrom == null ? undefined : clock(expert?.lunchFrom ?? 690),
        lunchUntil: expert && expert.lunchUntil == null ? undefined : clock(expert?.lunchUntil ?? 780),
        maxVisitsPerDay: expert?.maxVisitsPerDay ?? 3,
        yearlyHours: expert?.yearlyHours ?? 200,
        active: expert?.active ?? true,
      }}
      onSubmit={async ({ phone, address, lunchFrom, lunchUntil, ...values }) => {
        const [from, until] = [minuteOf(lunchFrom ?? ''), minuteOf(lunchUntil ?? '')]
        const saved = await run(
          saveExpert,
          {
            ...values,
            ...(expert ? { id: expert.id, version: expert.version } : { phone }),
            address: address?.trim() || null,
            lat: values.lat ?? null,
            lon: values.lon ?? null,
            conflictEnterpriseIds: [...(expert?.conflictEnterpriseIds ?? [])],
            workFrom: minuteOf(values.workFrom)!,
            workUntil: minuteOf(values.workUntil)!,
            lunchFrom: from,
            lunchUntil: until,
            lunchMinutes: from === null ? null : Math.min(expert?.lunchMinutes ?? 45, (until ?? from) - from),
          },
          { done: t('saved'), onStale: () => props.onDone(expert?.id ?? '') },
        )
        if (saved) props.onDone(saved.expertId)
        return !!saved
      }}
    >
      <Form.Item name="name" label={t('name')} rules={[needed]}>
        <Input maxLength={40} />
      </Form.Item>
      {expert ? null : (
        <Form.Item name="phone" label={t('phone')} extra={t('phoneHint')} rules={[needed]}>
          <Input inputMode="tel" maxLength={11} />
        </Form.Item>
      )}
      <Form.Item name="specialties" label={t('specialties')} rules={[needed]}>
        <TopicPicker mode="multiple" />
      </Form.Item>
      <Form.Item name="employers" label={t('employers')} extra={t('employersHint')}>
        <Select mode="tags" open={false} suffixIcon={null} />
      </Form.Item>
      <Form.Item name="address" label={t('address')}>
        <Input maxLength={200} />
      </Form.Item>
      <Space size="middle" wrap>
        <Form.Item name="lat" label={t('lat')}>
          <InputNumber min={-90} max={90} step={0.0001} style={{ width: 150 }} />
        </Form.Item>
        <Form.Item name="lon" label={t('lon')}>
          <InputNumber min={-180} max={180} step={0.0001} style={{ width: 150 }} />
        </Form.Item>
      </Space>
      <Space size="middle" wrap align="start">
        <Form.Item name="workFrom" label={t('hours')} rules={[needed, time]}>
          <Input style={{ width: 90 }} />
        </Form.Item>
        <Form.Item name="workUntil" label={t('until')} rules={[needed, time]}>
          <Input style={{ width: 90 }} />
        </Form.Item>
        <Form.Item name="lunchFrom" label={t('lunch')} rules={[time]}>
          <Input style={{ width: 90 }} />
        </Form.Item>
        <Form.Item name="lunchUntil" label={t('until')} rules={[time]}>
          <Input style={{ width: 90 }} />
        </Form.Item>
      </Space>
      <Space size="middle" wrap>
        <Form.Item name="maxVisitsPerDay" label={t('maxVisits')} rules={[needed]}>
          <InputNumber min={1} max={8} />
        </Form.Item>
        <Form.Item name="yearlyHours" label={t('yearlyHours')} rules={[needed]}>
          <InputNumber min={0} max={3000} />
        </Form.Item>
        <Form.Item name="active" label={t('active')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Space>
    </ActionModal>
  )
}
