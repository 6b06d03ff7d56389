import { Skeleton } from 'antd'
import { Suspense, lazy, type ReactNode } from 'react'

const RichTextEditor = lazy(() =>
  import('./rich-text-editor.tsx').then((module) => ({ default: module.RichTextEditor })),
)

/** The editor of HTML as a field of a form; it comes with its own chunk when it is first needed. */
export function LazyEditor(props: {
  id?: string
  value?: string
  onChange?: (html: string) => void
}): ReactNode {
  return (
    <Suspense fallback={<Skeleton active paragraph={{ rows: 6 }} />}>
      <RichTextEditor {...props} />
    </Suspense>
  )
}
