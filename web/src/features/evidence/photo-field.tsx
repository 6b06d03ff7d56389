import { useEffect, useRef, type ReactNode } from 'react'
import { useOutbox } from '../../app/outbox/outbox-context.tsx'
import { PhotoPicker } from '../../ui/member/photo/photo-picker.tsx'
import { usePhotoSources } from './use-photo-sources.ts'

/**
 * Photos of a form on the phone, by their hashes. A picture is on the disk before it is shown, so a
 * killed phone keeps it; name the hashes in the draft (`useDraft`) and in the operation (`photos`).
 */
export function PhotoField(props: {
  label: string
  value: readonly string[]
  onChange: (hashes: string[]) => void
  /** Place, project, person: burnt into the picture after the time. */
  watermark?: readonly string[]
  max?: number
  album?: boolean
}): ReactNode {
  const outbox = useOutbox()
  const photos = usePhotoSources(props.value)
  const { value, onChange, ...rest } = props
  // A picture takes a moment to prepare; meanwhile another may have come, or words were typed beside it.
  const now = useRef({ value, onChange })
  useEffect(() => {
    now.current = { value, onChange }
  })
  const change = (hashes: string[]) => {
    now.current.value = hashes
    now.current.onChange(hashes)
  }
  return (
    <PhotoPicker
      {...rest}
      photos={photos}
      onAdd={async ({ data, sha256 }) => {
        await outbox.keepPhoto({ sha256, data, type: data.type, uploaded: false, createdAt: Date.now() })
        if (!now.current.value.includes(sha256)) change([...now.current.value, sha256])
      }}
      onRemove={(sha256) => change(now.current.value.filter((one) => one !== sha256))}
    />
  )
}
