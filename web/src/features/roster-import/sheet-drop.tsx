import { InboxOutlined } from '@ant-design/icons'
import { App, Progress, Upload } from 'antd'
import { useState, type ReactNode } from 'react'
import { useSeat } from '../../app/session/session-store.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { FileNotSent, sendFile } from '../command/send-file.ts'
import { useCommand } from '../command/use-command.ts'
import { refusalText } from './refusal-words.ts'
import { startRosterImport } from './roster-documents.ts'
import { rosterMessages } from './roster-messages.ts'

/** The largest sheet the server takes. */
const MAX_SHEET_BYTES = 10 * 1024 * 1024

/** Where a sheet is dropped: it is sent in pieces, then a worker reads it. `onStarted` gets the import's id. */
export function SheetDrop(props: { onStarted: (importId: string) => void }): ReactNode {
  const t = useMessages(rosterMessages)
  const wording = useErrorWording()
  const locale = useLocale()
  const { message } = App.useApp()
  const { seat } = useSeat()
  const run = useCommand()
  const [share, setShare] = useState<number | null>(null)

  async function take(file: File): Promise<void> {
    if (!/\.(xlsx|csv)$/i.test(file.name)) return void message.warning(t('notASheet'))
    if (file.size > MAX_SHEET_BYTES) return void message.warning(t('tooLarge'))
    setShare(0)
    try {
      const sha256 = await sendFile('sheets', file, seat.id, setShare)
      const started = await run(startRosterImport, { sha256, fileName: file.name }, { done: t('started') })
      if (started) props.onStarted(started.importId)
    } catch (error) {
      const known = error instanceof FileNotSent ? error : new FileNotSent('INTERNAL', String(error))
      void message.error(refusalText(known.code, known.details, locale) ?? wording(known))
    } finally {
      setShare(null)
    }
  }
  return (
    <>
      <Upload.Dragger
        accept=".xlsx,.csv"
        maxCount={1}
        showUploadList={false}
        disabled={share !== null}
        beforeUpload={(file) => {
          void take(file)
          return Upload.LIST_IGNORE
        }}
      >
        <p style={{ fontSize: 40, margin: '12px 0 4px', color: 'var(--brand)' }}>
          <InboxOutlined />
        </p>
        <p style={{ fontSize: 16, margin: '0 0 6px' }}>{t('drop')}</p>
        <p style={{ color: 'var(--ink-2)', maxWidth: 560, margin: '0 auto 12px' }}>{t('dropHint')}</p>
      </Upload.Dragger>
      {share === null ? null : (
        <div role="status" style={{ marginTop: 12 }}>
          {t('sending', { share: Math.round(share * 100) })}
          <Progress
            aria-label={t('sending', { share: Math.round(share * 100) })}
            percent={Math.round(share * 100)}
            showInfo={false}
          />
        </div>
      )}
    </>
  )
}
