import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { editorMessages } from './editor-messages-desk.ts'
import type { PublicationForm } from './publication-form.ts'
import css from './phone-preview.module.css'
import { SafeHtml } from './safe-html.tsx'

/** The publication as a member sees it on the phone. */
export function PhonePreview(props: { form: PublicationForm }): ReactNode {
  const t = useMessages(editorMessages)
  const term = useTerm()
  const { form } = props
  return (
    <figure className={css['phone']} aria-label={t('phone')}>
      <div className={css['screen']}>
        <p className={css['kind']}>{term('PublicationType', form.type)}</p>
        <h3>{form.title || t('titleNeeded')}</h3>
        <SafeHtml html={form.bodyHtml} />
        {form.attachments.map((file) => (
          <p key={file.id} className={css['file']}>
            📎 {file.fileName}
          </p>
        ))}
        {form.withQuestion ? (
          <div className={css['box']}>
            <b>{form.question.text}</b>
            {form.question.options.filter(Boolean).map((option, index) => (
              <p key={index}>○ {option}</p>
            ))}
          </div>
        ) : null}
        {form.withCheck ? (
          <div className={css['box']}>
            <b>{form.check.title}</b>
            {form.check.items
              .split('\n')
              .filter((line) => line.trim())
              .map((line, index) => (
                <p key={index}>□ {line}</p>
              ))}
          </div>
        ) : null}
      </div>
    </figure>
  )
}
