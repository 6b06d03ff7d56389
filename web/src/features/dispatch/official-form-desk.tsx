import { App, Button, DatePicker, Form, Input, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { ActionModal } from '../command/action-modal.tsx'
import { useCommand } from '../command/use-command.ts'
import { TerritoryFirmPicker } from './firm-search-desk.tsx'
import { recordOfficialVisit } from './nature-documents-desk.ts'
import { natureMessages } from './nature-messages-desk.ts'

type Nature = 'grid' | 'insurer' | 'enforcement'

interface Values {
  enterpriseId: string
  nature: Nature
  day: Dayjs
  subject: string
  result?: string
  officialNumber?: string
  approvalNumber?: string
  officers?: { name: string; idNumber: string }[]
  exception?: string
}

/** Enters an official visit that was made elsewhere; the server checks nature, officers, numbers and the yearly cap. */
export function OfficialForm(props: { enterpriseId?: string; onDone: () => void }): ReactNode {
  const t = useMessages(natureMessages)
  const term = useTerm()
  const run = useCommand()
  const { message } = App.useApp()
  const needed = { required: true, message: t('required') }
  return (
    <ActionModal<Values>
      label={t('record')}
      hint={t('recordHint')}
      button={{ type: 'primary' }}
      width={620}
      initial={{ enterpriseId: props.enterpriseId, nature: 'grid', day: dayjs(), officers: [] }}
      onSubmit={async ({ day, ...values }) => {
        const official = values.nature === 'enforcement'
        const done = await run(recordOfficialVisit, {
          ...values,
          enterpriseId: props.enterpriseId ?? values.enterpriseId,
          visitedOn: day.format('YYYY-MM-DD'),
          result: values.result?.trim() || null,
          officialNumber: values.officialNumber?.trim() || null,
          approvalNumber: values.approvalNumber?.trim() || null,
          officers: official ? (values.officers ?? []) : [],
          exception: values.exception?.trim() || null,
        })
        if (!done) return false
        void message.success(t('recorded', { used: done.used, cap: done.cap ?? t('noCap') }))
        props.onDone()
        return true
      }}
    >
      {props.enterpriseId ? null : (
        <Form.Item name="enterpriseId" label={t('firm')} rules={[needed]}>
          <TerritoryFirmPicker />
        </Form.Item>
      )}
      <Form.Item name="nature" label={t('nature')} rules={[needed]}>
        <Radio.Group
          optionType="button"
          options={(['grid', 'insurer', 'enforcement'] as const).map((value) => ({
            value,
            label: term('VisitNature', value),
          }))}
        />
      </Form.Item>
      <Form.Item name="day" label={t('day')} rules={[needed]}>
        <DatePicker maxDate={dayjs()} />
      </Form.Item>
      <Form.Item name="subject" label={t('subject')} rules={[{ ...needed, whitespace: true }]}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Form.Item name="result" label={t('result')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue('nature') === 'enforcement' ? (
            <>
              <p style={{ color: 'var(--ink-2)' }}>{t('officerHint')}</p>
              <Form.Item name="approvalNumber" label={t('approval')}>
                <Input maxLength={80} />
              </Form.Item>
              <Form.Item name="officialNumber" label={t('number')}>
                <Input maxLength={80} />
              </Form.Item>
              <Form.List name="officers">
                {(fields, { add, remove }) => (
                  <>
                    {fields.map((field) => (
                      <div key={field.key} style={{ display: 'flex', gap: 8, alignItems: 'end' }}>
                        <Form.Item name={[field.name, 'name']} label={t('officerName')} rules={[needed]}>
                          <Input maxLength={40} />
                        </Form.Item>
                        <Form.Item name={[field.name, 'idNumber']} label={t('officerId')} rules={[needed]}>
                          <Input maxLength={40} />
                        </Form.Item>
                        <Form.Item>
                          <Button onClick={() => remove(field.name)}>{t('removeOfficer')}</Button>
                        </Form.Item>
                      </div>
                    ))}
                    <Button onClick={() => add()}>{t('addOfficer')}</Button>
                  </>
                )}
              </Form.List>
              <Form.Item
                name="exception"
                label={t('exception')}
                extra={t('exceptionHint')}
                style={{ marginTop: 12 }}
              >
                <Input.TextArea rows={2} maxLength={500} />
              </Form.Item>
            </>
          ) : (
            <Form.Item name="officialNumber" label={t('number')}>
              <Input maxLength={80} />
            </Form.Item>
          )
        }
      </Form.Item>
    </ActionModal>
  )
}
