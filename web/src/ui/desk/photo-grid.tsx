import { Empty, Image } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { photoAddress } from '../shared/photo-address.ts'
import { deskMessages } from './desk-messages.ts'
import { ToneTag } from './status-tag.tsx'
import css from './photo-grid.module.css'

/** One photo as the API gives it (`Evidence`). */
export interface ShownEvidence {
  id: string
  thumbUrl: string
  fullUrl: string
  caption?: string | null
  /** The same picture was handed in before: say so beside it. */
  usedBefore?: boolean
}

/** Thumbnails that open large, one after another. */
export function PhotoGrid(props: { photos: readonly ShownEvidence[]; size?: number }): ReactNode {
  const t = useMessages(deskMessages)
  const size = props.size ?? 112
  if (props.photos.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noPhoto')} />
  return (
    <Image.PreviewGroup>
      <div className={css['grid']}>
        {props.photos.map((photo) => (
          <figure key={photo.id} className={css['photo']} style={{ width: size }}>
            <Image
              src={photoAddress(photo.thumbUrl)}
              preview={{ src: photoAddress(photo.fullUrl) }}
              width={size}
              height={size}
              alt={photo.caption ?? ''}
              loading="lazy"
            />
            {photo.usedBefore ? <ToneTag tone="attention">{t('usedBefore')}</ToneTag> : null}
            {photo.caption ? <figcaption>{photo.caption}</figcaption> : null}
          </figure>
        ))}
      </div>
    </Image.PreviewGroup>
  )
}

/** Before and after over each other, with a slider a keyboard can move. */
export function BeforeAfter(props: { before: ShownEvidence; after: ShownEvidence }): ReactNode {
  const t = useMessages(deskMessages)
  const [share, setShare] = useState(50)
  return (
    <div className={css['compare']}>
      <div className={css['stage']}>
        <img src={photoAddress(props.after.fullUrl)} alt={t('after')} />
        <img
          src={photoAddress(props.before.fullUrl)}
          alt={t('before')}
          style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}
        />
        <span className={css['edge']} style={{ left: `${share}%` }} aria-hidden="true" />
        <span className={css['left']}>{t('before')}</span>
        <span className={css['right']}>{t('after')}</span>
      </div>
      <input
        type="range"
        min={0}
        max={100}
        value={share}
        onChange={(event) => setShare(Number(event.target.value))}
        aria-label={`${t('before')} / ${t('after')}`}
      />
    </div>
  )
}
