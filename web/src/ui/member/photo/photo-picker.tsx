import { useState, type ChangeEvent, type ReactNode } from 'react'
import { formatDateTime } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { Icon } from '../icons.tsx'
import { kitMessages } from '../kit-messages.ts'
import type { PreparedPhoto } from './photo-messages.ts'
import { preparePhoto } from './prepare-photo.ts'
import css from './photo-picker.module.css'

/** A photo to show: `src` is null while it is being read from the phone. */
export interface ShownPhoto {
  sha256: string
  src: string | null
}

/** Props of {@link PhotoPicker}. */
export interface PhotoPickerProps {
  label: string
  photos: readonly ShownPhoto[]
  max?: number
  /** Lines of the watermark after the time: place, project, person. */
  watermark?: readonly string[]
  /** Keep it (the outbox does); the picker shows it when it comes back in `photos`. */
  onAdd: (photo: PreparedPhoto) => Promise<void>
  onRemove: (sha256: string) => void
  /** Pictures taken earlier may be used too. Off where the place must be proved. */
  album?: boolean
}

/** Takes photos one after another: the camera opens at once, the work is done off the main thread. */
export function PhotoPicker(props: PhotoPickerProps): ReactNode {
  const t = useMessages(kitMessages)
  const [busy, setBusy] = useState(0)
  const [failed, setFailed] = useState(false)
  const max = props.max ?? 9
  const room = max - props.photos.length - busy

  async function take(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const files = [...(event.target.files ?? [])].slice(0, room)
    event.target.value = ''
    setFailed(false)
    setBusy((n) => n + files.length)
    for (const file of files) {
      try {
        await props.onAdd(await preparePhoto(file, [formatDateTime(new Date()), ...(props.watermark ?? [])]))
      } catch {
        setFailed(true)
      } finally {
        setBusy((n) => n - 1)
      }
    }
  }

  return (
    <div className={css['picker']} role="group" aria-label={props.label}>
      <div className={css['head']}>
        <b>{props.label}</b>
        <span>{t('photoCount', { count: props.photos.length, max })}</span>
      </div>
      <div className={css['grid']}>
        {props.photos.map((photo, index) => (
          <figure key={photo.sha256}>
            {photo.src ? <img src={photo.src} alt={t('photoN', { n: index + 1 })} /> : null}
            <button
              type="button"
              onClick={() => props.onRemove(photo.sha256)}
              aria-label={t('photoRemove', { n: index + 1 })}
            >
              <Icon name="trash" size={22} />
            </button>
          </figure>
        ))}
        {Array.from({ length: busy }, (_, index) => (
          <div key={`busy-${index}`} className={css['busy']} role="status">
            {t('photoBusy')}
          </div>
        ))}
        {room > 0 ? (
          <label className={css['add']}>
            <input
              type="file"
              accept="image/*"
              capture="environment"
              className="visually-hidden"
              onChange={take}
            />
            <Icon name="camera" size={30} />
            {t('takePhoto')}
          </label>
        ) : null}
        {room > 0 && props.album ? (
          <label className={css['add']}>
            <input type="file" accept="image/*" multiple className="visually-hidden" onChange={take} />
            <Icon name="image" size={30} />
            {t('fromAlbum')}
          </label>
        ) : null}
      </div>
      {failed ? (
        <p className={css['error']} role="alert">
          {t('photoFailed')}
        </p>
      ) : null}
    </div>
  )
}
