import { Form, Input, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { TopicPicker } from '../command/pickers-desk.tsx'
import { memberMessages } from './member-messages.ts'

const industriesQuery = graphql(`
  query ProfileFields_Industries {
    industries(first: 100) {
      code
      name
    }
  }
`)

/** What the file of a firm holds and a committee may correct. Phones are shown masked: empty leaves them as they are. */
export function ProfileFields(props: { changing: boolean }): ReactNode {
  const t = useMessages(memberMessages)
  const word = useTerm()
  const [{ data }] = useQuery({ query: industriesQuery })
  const options = (data?.industries ?? []).map(({ code, name }) => ({
    value: code,
    label: `${code} ${name}`,
  }))
  const phone = { placeholder: props.changing ? t('keep') : undefined, maxLength: 20 }
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 16 }}>
      <Form.Item name="shortName" label={t('short')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="industryCode" label={t('industry')}>
        <Select options={options} showSearch={{ optionFilterProp: 'label' }} allowClear />
      </Form.Item>
      <Form.Item name="address" label={t('address')} style={{ gridColumn: '1 / -1' }}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="scale" label={t('scale')}>
        <Select
          allowClear
          options={(['large', 'medium', 'small', 'micro'] as const).map((value) => ({
            value,
            label: word('EnterpriseScale', value),
          }))}
        />
      </Form.Item>
      <Form.Item name="headcount" label={t('headcount')}>
        <InputNumber min={0} max={1_000_000} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="principalName" label={t('principal')}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="principalPhone" label={t('principalPhone')}>
        <Input {...phone} />
      </Form.Item>
      <Form.Item name="safetyOfficerName" label={t('officer')}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="safetyOfficerPhone" label={t('officerPhone')}>
        <Input {...phone} />
      </Form.Item>
      <Form.Item name="lat" label={t('lat')}>
        <InputNumber min={3} max={54} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="lon" label={t('lon')}>
        <InputNumber min={73} max={136} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="riskTags" label={t('tags')} style={{ gridColumn: '1 / -1' }}>
        <TopicPicker mode="multiple" />
      </Form.Item>
    </div>
  )
}
