import { App, Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { seatHeaders } from '../../app/graphql/seat-headers.ts'
import { useSeat } from '../../app/session/session-store.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'

/** A file of the server, asked for in the seat one sits in (a bare link could not say which). */
export function DownloadButton(props: {
  href: string
  /** Name to save under; the server's own wins. */
  fileName: string
  children: ReactNode
}): ReactNode {
  const { message } = App.useApp()
  const wording = useErrorWording()
  const { seat } = useSeat()
  const [busy, setBusy] = useState(false)
  async function download(): Promise<void> {
    setBusy(true)
    try {
      const answer = await fetch(props.href, { credentials: 'same-origin', headers: seatHeaders(seat.id) })
      if (!answer.ok) throw new Error(answer.status === 404 ? 'NOT_FOUND' : 'INTERNAL')
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await answer.blob())
      const named = /filename\*=UTF-8''([^;]+)/i.exec(answer.headers.get('content-disposition') ?? '')?.[1]
      link.download = named ? decodeURIComponent(named) : props.fileName
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    } catch (error) {
      const code =
        error instanceof Error && error.message in { NOT_FOUND: 1, INTERNAL: 1 } ? error.message : 'NETWORK'
      void message.error(wording({ code }))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button loading={busy} onClick={() => void download()}>
      {props.children}
    </Button>
  )
}
