import type { ReactNode } from 'react'
import { type DraftPractice, put } from './check-phone.ts'
import { PracticeSheet } from './practice-sheet-phone.tsx'

/** The sheet of the good practice that is open in a draft; one that was opened by mistake and left blank is not kept. */
export function DraftPracticeSheet<Draft extends { practices: DraftPractice[] }>(props: {
  draft: Draft
  open: string | null
  watermark: readonly string[]
  change: (next: (before: Draft) => Draft) => void
  onClose: () => void
}): ReactNode {
  const { draft, open, change, onClose } = props
  const without = (gone: (one: DraftPractice) => boolean): void => {
    onClose()
    change((before) => ({ ...before, practices: before.practices.filter((one) => !gone(one)) }))
  }
  return (
    <PracticeSheet
      practice={draft.practices.find((one) => one.id === open) ?? null}
      watermark={props.watermark}
      onChange={(one) => change((before) => ({ ...before, practices: put(before.practices, one) }))}
      onRemove={(one) => without((other) => other.id === one.id)}
      onClose={() =>
        without(
          (one) =>
            one.id === open &&
            one.title.trim() === '' &&
            one.description.trim() === '' &&
            one.photos.length === 0,
        )
      }
    />
  )
}
