import DOMPurify from 'dompurify'
import { useMemo, type ReactNode } from 'react'
import css from './safe-html.module.css'

/** A publication's text. The server sanitised it when it came in; the browser does so again before it shows it. */
export function SafeHtml(props: { html: string }): ReactNode {
  const clean = useMemo(
    () => DOMPurify.sanitize(props.html, { USE_PROFILES: { html: true }, ADD_ATTR: ['target'] }),
    [props.html],
  )
  // oxlint-disable-next-line react/no-danger -- purified in the line above
  return <div className={css['text']} dangerouslySetInnerHTML={{ __html: clean }} />
}
