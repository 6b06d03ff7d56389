import { useEffect, useState } from 'react'
import { getBlob } from '../../app/outbox/outbox-store.ts'
import { useOutbox } from '../../app/outbox/outbox-context.tsx'
import type { ShownPhoto } from '../../ui/member/photo/photo-picker.tsx'

/** Pictures kept on this phone, ready to be shown; `src` is null until read. */
export function usePhotoSources(hashes: readonly string[]): ShownPhoto[] {
  const { db } = useOutbox()
  const [sources, setSources] = useState<ReadonlyMap<string, string>>(new Map())
  const key = hashes.join(' ')
  useEffect(() => {
    let live = true
    const made: string[] = []
    void Promise.all(
      key
        .split(' ')
        .filter(Boolean)
        .map(async (sha256) => {
          const photo = await getBlob(db, sha256)
          if (!photo || !live) return [sha256, ''] as const
          const url = URL.createObjectURL(photo.data)
          made.push(url)
          return [sha256, url] as const
        }),
    ).then((pairs) => live && setSources(new Map(pairs)))
    return () => {
      live = false
      for (const url of made) URL.revokeObjectURL(url)
    }
  }, [db, key])
  return hashes.map((sha256) => ({ sha256, src: sources.get(sha256) || null }))
}
