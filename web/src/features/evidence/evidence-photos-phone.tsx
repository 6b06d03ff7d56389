import { useState, type ReactNode } from 'react'
import { formatDateTime } from '../../i18n/format.ts'
import { defineMessages, useMessages } from '../../i18n/messages.ts'
import { Sheet } from '../../ui/member/sheet.tsx'
import { photoAddress } from '../../ui/shared/photo-address.ts'
import css from '../phone/parts.module.css'

/** A photo as the API gives it. */
export interface PhonePhoto {
  id: string
  caption?: string | null
  takenAt?: string | null
  usedBefore: boolean
  thumbUrl: string
  fullUrl: string
}

const messages = defineMessages(
  { photo: '照片 {n}', usedBefore: '以前用过', noPhotos: '没有照片' },
  { photo: 'Photo {n}', usedBefore: 'Used before', noPhotos: 'No photos' },
)

/** Photos of a record in small; a tap shows one large. While the small picture is still being made, the original stands in. */
export function EvidencePhotos(props: {
  label: string
  photos: readonly PhonePhoto[]
  /** How many beside each other; three unless said. */
  columns?: number
}): ReactNode {
  const t = useMessages(messages)
  const [open, setOpen] = useState<number | null>(null)
  const shown = open === null ? null : props.photos[open]
  if (props.photos.length === 0) return <p className={css['quiet']}>{t('noPhotos')}</p>
  return (
    <div
      className={css['photos']}
      style={props.columns ? { gridTemplateColumns: `repeat(${props.columns}, minmax(0, 1fr))` } : undefined}
      role="group"
      aria-label={props.label}
    >
      {props.photos.map((photo, index) => (
        <figure key={photo.id}>
          <button
            type="button"
            onClick={() => setOpen(index)}
            aria-label={`${props.label} ${t('photo', { n: index + 1 })}`}
          >
            <img
              src={photoAddress(photo.thumbUrl)}
              alt=""
              loading="lazy"
              onError={(event) => {
                const full = photoAddress(photo.fullUrl)
                if (!event.currentTarget.src.endsWith(full)) event.currentTarget.src = full
              }}
            />
          </button>
          {photo.usedBefore ? <figcaption>{t('usedBefore')}</figcaption> : null}
        </figure>
      ))}
      <Sheet
        open={shown !== null && shown !== undefined}
        title={t('photo', { n: (open ?? 0) + 1 })}
        onClose={() => setOpen(null)}
      >
        {shown ? (
          <>
            <img
              className={css['full']}
              src={photoAddress(shown.fullUrl)}
              alt={shown.caption ?? t('photo', { n: (open ?? 0) + 1 })}
            />
            <p className={css['quiet']}>
              {[shown.caption, shown.takenAt ? formatDateTime(shown.takenAt) : null]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </>
        ) : null}
      </Sheet>
    </div>
  )
}
