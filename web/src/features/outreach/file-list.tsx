import { PaperClipOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { DownloadButton } from '../command/download-button.tsx'

const size = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Files that go with a record, each by its own button. */
export function FileList(props: {
  title: string
  files: readonly { id: string; fileName: string; bytes: number; url: string }[]
}): ReactNode {
  if (props.files.length === 0) return null
  return (
    <section style={{ marginTop: 20 }}>
      <h3 style={{ margin: '0 0 8px' }}>{props.title}</h3>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {props.files.map((file) => (
          <DownloadButton key={file.id} href={file.url} fileName={file.fileName}>
            <PaperClipOutlined /> {file.fileName} ({size(file.bytes)})
          </DownloadButton>
        ))}
      </div>
    </section>
  )
}
