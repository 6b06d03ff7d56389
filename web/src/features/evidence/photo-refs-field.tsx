import type { ReactNode } from 'react'
import { photoRefs, type PhotoRef } from './photo-refs.ts'
import { PhotoField } from './photo-field.tsx'

/** {@link PhotoField} for forms that send photos by id and hash: those that stay keep their ids. */
export function PhotoRefsField(props: {
  label: string
  value: readonly PhotoRef[]
  onChange: (photos: PhotoRef[]) => void
  watermark?: readonly string[]
  max?: number
  album?: boolean
}): ReactNode {
  const { value, onChange, ...rest } = props
  return (
    <PhotoField
      {...rest}
      value={value.map((photo) => photo.sha256)}
      onChange={(hashes) => onChange(photoRefs(value, hashes))}
    />
  )
}
