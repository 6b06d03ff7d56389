import { useCallback, useEffect, useRef, useState } from 'react'
import { useOutbox } from '../outbox/outbox-context.tsx'
import { dropDraft, loadDraft, saveDraft } from './drafts.ts'

/** A form kept on the phone at each change. */
export interface DraftHandle<T> {
  /** `null` until the saved draft was read; show a skeleton. */
  value: T | null
  /** Changes and saves at once; what is on the screen is what a reload brings back. */
  change: (next: (before: T) => T) => void
  savedAt: number | null
  /** The last save failed (disk full): say so, loudly. */
  failed: boolean
  drop: () => Promise<void>
}

/**
 * Opens or begins the draft `key`. `photosOf` names the photos a value shows, so that they are kept as
 * long as the draft; it and `initial` may change between renders without effect.
 */
export function useDraft<T>(
  key: string,
  initial: () => T,
  photosOf: (value: T) => string[] = () => [],
): DraftHandle<T> {
  const { db } = useOutbox()
  const [value, setValue] = useState<T | null>(null)
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  const latest = useRef<T | null>(null)
  const helpers = useRef({ initial, photosOf })
  useEffect(() => {
    helpers.current = { initial, photosOf }
  })

  useEffect(() => {
    let live = true
    latest.current = null
    setValue(null)
    void loadDraft<T>(db, key).then((saved) => {
      if (!live) return
      latest.current = saved ? saved.value : helpers.current.initial()
      setValue(latest.current)
      setSavedAt(saved?.savedAt ?? null)
    })
    return () => void (live = false)
  }, [db, key])

  const change = useCallback(
    (next: (before: T) => T) => {
      if (latest.current === null) return
      const after = next(latest.current)
      latest.current = after
      setValue(after)
      saveDraft(db, key, after, helpers.current.photosOf(after)).then(
        () => {
          setSavedAt(Date.now())
          setFailed(false)
        },
        () => setFailed(true),
      )
    },
    [db, key],
  )
  const drop = useCallback(() => dropDraft(db, key), [db, key])
  return { value, change, savedAt, failed, drop }
}
