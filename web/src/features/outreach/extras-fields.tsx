import { Button, Checkbox, Form, Input, Radio, Switch } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { DayField } from '../command/cells-desk.tsx'
import { TopicPicker } from '../command/pickers-desk.tsx'
import { editorMessages } from './editor-messages-desk.ts'

function QuestionFields(): ReactNode {
  const t = useMessages(editorMessages)
  return (
    <>
      <Form.Item name={['question', 'text']} label={t('questionText')} required>
        <Input.TextArea rows={2} maxLength={300} />
      </Form.Item>
      <Form.List name={['question', 'options']}>
        {(fields, { add, remove }) => (
          <Form.Item name={['question', 'rightOption']} label={t('rightOption')} required>
            <Radio.Group style={{ display: 'grid', gap: 8 }}>
              {fields.map((field, index) => (
                <span key={field.key} style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
                  <Radio value={index} aria-label={t('option', { no: index + 1 })} />
                  <Form.Item name={field.name} noStyle>
                    <Input maxLength={200} placeholder={t('option', { no: index + 1 })} />
                  </Form.Item>
                  {fields.length > 2 ? (
                    <Button type="text" aria-label="×" onClick={() => remove(field.name)}>
                      ×
                    </Button>
                  ) : null}
                </span>
              ))}
              {fields.length < 6 ? <Button onClick={() => add('')}>{t('addOption')}</Button> : null}
            </Radio.Group>
          </Form.Item>
        )}
      </Form.List>
      <Form.Item name={['question', 'explanation']} label={t('explanation')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </>
  )
}

function CheckFields(): ReactNode {
  const t = useMessages(editorMessages)
  return (
    <>
      <Form.Item name={['check', 'title']} label={t('checkTitle')} required>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name={['check', 'items']} label={t('checkItems')} required>
        <Input.TextArea rows={5} maxLength={2000} />
      </Form.Item>
      <Form.Item name={['check', 'riskTags']} label={t('checkTags')}>
        <TopicPicker mode="multiple" />
      </Form.Item>
      <Form.Item name={['check', 'dueOn']} label={t('checkDue')} required>
        <DayField />
      </Form.Item>
      <Form.Item name={['check', 'needsPhoto']} valuePropName="checked">
        <Checkbox>{t('checkPhoto')}</Checkbox>
      </Form.Item>
    </>
  )
}

/** One question to see whether it was understood, and the check that goes with a warning (举一反三). */
export function ExtrasFields(): ReactNode {
  const t = useMessages(editorMessages)
  const withQuestion = Form.useWatch<boolean>('withQuestion')
  const withCheck = Form.useWatch<boolean>('withCheck')
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Panel
        title={t('withQuestion')}
        extra={
          <Form.Item name="withQuestion" valuePropName="checked" noStyle>
            <Switch aria-label={t('withQuestion')} />
          </Form.Item>
        }
      >
        <div hidden={!withQuestion}>
          <QuestionFields />
        </div>
      </Panel>
      <Panel
        title={t('withCheck')}
        extra={
          <Form.Item name="withCheck" valuePropName="checked" noStyle>
            <Switch aria-label={t('withCheck')} />
          </Form.Item>
        }
      >
        <div hidden={!withCheck}>
          <CheckFields />
        </div>
      </Panel>
    </div>
  )
}
