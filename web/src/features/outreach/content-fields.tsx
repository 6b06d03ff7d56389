import { Checkbox, Form, Input, Select } from 'antd'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { useMessages } from '../../i18n/messages.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { AttachmentsField } from './attachments-field.tsx'
import { editorMessages } from './editor-messages-desk.ts'
import { LawsQuery } from './law-documents-desk.ts'
import { LazyEditor } from './lazy-editor.tsx'

function LawPicker(props: {
  id?: string
  value?: string | null
  onChange?: (docId: string | null) => void
}): ReactNode {
  const t = useMessages(editorMessages)
  const [word, setWord] = useState('')
  const search = useDeferredValue(word)
  const [{ data, fetching }] = useQuery({
    query: LawsQuery,
    variables: { filter: search ? { search } : {}, orderBy: 'title', first: 50, after: null },
  })
  return (
    <Select
      id={props.id}
      value={props.value ?? null}
      onChange={(docId) => props.onChange?.(docId ?? null)}
      allowClear
      placeholder={t('law')}
      showSearch={{ filterOption: false, onSearch: setWord }}
      loading={fetching}
      options={data?.laws.nodes.map((law) => ({ value: law.docId, label: `${law.title} ${law.number}` }))}
    />
  )
}

/** Type, title, text and files. */
export function ContentFields(): ReactNode {
  const t = useMessages(editorMessages)
  const types = useWordOptions('PublicationType')
  const channels = useWordOptions('OutreachChannel')
  const type = Form.useWatch<string>('type')
  return (
    <>
      <Form.Item name="type" label={t('type')} rules={[{ required: true }]}>
        <Select options={types} style={{ maxWidth: 220 }} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('title')}
        rules={[{ required: true, whitespace: true, message: t('titleNeeded') }]}
      >
        <Input maxLength={120} showCount />
      </Form.Item>
      <Form.Item name="bodyHtml" label={t('body')} rules={[{ required: true, message: t('bodyNeeded') }]}>
        <LazyEditor />
      </Form.Item>
      <Form.Item name="lawDocId" label={t('law')} hidden={type !== 'law' && type !== 'training'}>
        <LawPicker />
      </Form.Item>
      <Form.Item name="attachments" label={t('attachments')}>
        <AttachmentsField />
      </Form.Item>
      <Form.Item name="mustRead" valuePropName="checked" style={{ marginBottom: 4 }}>
        <Checkbox>{t('mustRead')}</Checkbox>
      </Form.Item>
      <Form.Item name="urgent" valuePropName="checked" hidden={type !== 'warning'}>
        <Checkbox>{t('urgent')}</Checkbox>
      </Form.Item>
      <Form.Item name="channels" label={t('channels')}>
        <Checkbox.Group options={channels} />
      </Form.Item>
    </>
  )
}
