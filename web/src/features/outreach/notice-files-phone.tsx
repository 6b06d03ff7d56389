import { useState, type ReactNode } from 'react'
import { seatHeaders } from '../../app/graphql/seat-headers.ts'
import { useSeat } from '../../app/session/session-store.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Card } from '../../ui/member/card.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { toast } from '../../ui/member/toast.tsx'
import { noticeMessages } from './notice-messages-phone.ts'

const size = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Files of a notice; each is fetched in the seat one sits in and handed to the phone. */
export function NoticeFiles(props: {
  files: readonly { id: string; fileName: string; bytes: number; url: string }[]
}): ReactNode {
  const t = useMessages(noticeMessages)
  const say = useErrorWording()
  const { seat } = useSeat()
  const [busy, setBusy] = useState<string | null>(null)
  if (props.files.length === 0) return null
  async function open(file: { id: string; fileName: string; url: string }): Promise<void> {
    setBusy(file.id)
    try {
      const answer = await fetch(file.url, { credentials: 'same-origin', headers: seatHeaders(seat.id) })
      if (!answer.ok) return toast(say({ code: answer.status === 404 ? 'NOT_FOUND' : 'INTERNAL' }))
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await answer.blob())
      link.download = file.fileName
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    } catch {
      toast(say({ code: 'NETWORK' }))
    } finally {
      setBusy(null)
    }
  }
  return (
    <Card title={t('files')} flush>
      <List label={t('files')}>
        {props.files.map((file) => (
          <ListRow
            key={file.id}
            title={file.fileName}
            detail={busy === file.id ? '…' : size(file.bytes)}
            onClick={() => void open(file)}
          />
        ))}
      </List>
    </Card>
  )
}
