import { useEffect } from 'react'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { commandMessages } from './command-messages.ts'

/** A text as CSS writes it. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\\n]/g, ' ')}"`

/**
 * The rules of the paper: A4, and at the foot of every sheet what it is, when it was printed, and which page of how many.
 * A browser without margin boxes leaves the foot out and prints the rest the same.
 */
export function pageRules(
  foot: { title: string; printed: string; page: [string, string, string] } | null,
): string {
  if (!foot) return '@page { size: A4; margin: 14mm; }'
  const [before, between, after] = foot.page.map(quoted)
  const small = 'font-size: 9pt; color: #444;'
  return `@page { size: A4; margin: 14mm 14mm 18mm;
  @bottom-left { content: ${quoted(foot.title)}; ${small} }
  @bottom-center { content: ${quoted(foot.printed)}; ${small} }
  @bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${small} }
}`
}

/** Sets the rules of the paper while the page is shown; the time is that of the printing. */
export function usePrintMarks(title: string, marks: boolean): void {
  const t = useMessages(commandMessages)
  useEffect(() => {
    const style = document.createElement('style')
    const write = () => {
      style.textContent = pageRules(
        marks
          ? {
              title,
              printed: t('printedAt', { time: formatDateTime(new Date()) }),
              page: [t('pageBefore'), t('pageBetween'), t('pageAfter')],
            }
          : null,
      )
    }
    write()
    document.head.append(style)
    addEventListener('beforeprint', write)
    return () => {
      removeEventListener('beforeprint', write)
      style.remove()
    }
  }, [title, marks, t])
}
