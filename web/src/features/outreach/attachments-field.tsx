import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons'
import { App, Button, Upload } from 'antd'
import { useState, type ReactNode } from 'react'
import { uuid7 } from '../../app/outbox/uuid7.ts'
import { useSeat } from '../../app/session/session-store.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { FileNotSent, sendFile } from '../command/send-file.ts'
import { editorMessages } from './editor-messages-desk.ts'

/** A file of a publication; `id` is made here, so that saving twice attaches once. */
export interface AttachmentValue {
  id: string
  sha256: string
  fileName: string
}

const MAX_BYTES = 20 * 1024 * 1024

/** Files of a form: each is sent by its hash when it is picked, and named when the form is saved. */
export function AttachmentsField(props: {
  id?: string
  value?: AttachmentValue[]
  onChange?: (files: AttachmentValue[]) => void
}): ReactNode {
  const t = useMessages(editorMessages)
  const wording = useErrorWording()
  const { message } = App.useApp()
  const { seat } = useSeat()
  const [busy, setBusy] = useState(false)
  const files = props.value ?? []
  async function take(file: File): Promise<void> {
    if (file.size > MAX_BYTES) return void message.warning(t('tooLarge'))
    setBusy(true)
    try {
      const sha256 = await sendFile('files', file, seat.id)
      if (!files.some((one) => one.sha256 === sha256))
        props.onChange?.([...files, { id: uuid7(), sha256, fileName: file.name }])
    } catch (error) {
      void message.error(wording(error instanceof FileNotSent ? error : { code: 'INTERNAL' }))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div id={props.id}>
      <Upload
        showUploadList={false}
        disabled={busy}
        beforeUpload={(file) => {
          void take(file)
          return Upload.LIST_IGNORE
        }}
      >
        <Button icon={<PaperClipOutlined />} loading={busy}>
          {busy ? t('sending') : t('addFile')}
        </Button>
      </Upload>
      <small style={{ marginLeft: 10, color: 'var(--ink-2)' }}>{t('attachHint')}</small>
      <ul style={{ listStyle: 'none', padding: 0, margin: '8px 0 0' }}>
        {files.map((file) => (
          <li key={file.id} style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
            <PaperClipOutlined /> {file.fileName}
            <Button
              type="text"
              size="small"
              aria-label={`${file.fileName} ×`}
              icon={<DeleteOutlined />}
              onClick={() => props.onChange?.(files.filter((one) => one.id !== file.id))}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
