import { useState, type ReactNode } from 'react'
import type { NoticePhoneFragment } from '../../gql/graphql.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { useAct } from '../outbox/use-act.ts'
import { Big, Column, Note } from '../phone/parts.tsx'
import { noticeMessages } from './notice-messages-phone.ts'
import { answerComprehension } from './notice-operations-phone.ts'

/** One question to see whether it was understood; a wrong answer may be tried again, a right one stays. */
export function NoticeQuestion(props: { notice: NoticePhoneFragment; again: () => void }): ReactNode {
  const t = useMessages(noticeMessages)
  const say = useErrorWording()
  const act = useAct(answerComprehension)
  const [option, setOption] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)
  const [note, setNote] = useState<string | null>(null)
  const { notice, again } = props
  const { question, answer } = notice
  if (!question) return null
  const settled = answer?.right === true
  async function submit(): Promise<void> {
    if (option === null) return
    setBusy(true)
    const outcome = await act({
      itemId: notice.id,
      title: notice.title,
      input: { itemId: notice.id, option },
    })
    setBusy(false)
    setOption(null)
    setNote(
      outcome.kind === 'refused' ? say(outcome.refusal) : outcome.kind === 'saved' ? t('answerKept') : null,
    )
    again()
  }
  return (
    <Card title={t('question')}>
      <Column>
        <Big>{question.text}</Big>
        <List label={question.text}>
          {question.options.map((text, index) => (
            <ListRow
              key={text}
              title={text}
              selected={settled ? answer.option === index : option === index}
              {...(settled ? {} : { onClick: () => setOption(index) })}
            />
          ))}
        </List>
        {answer && option === null ? (
          <Note
            tone={answer.right ? 'done' : 'attention'}
            icon={answer.right ? 'ok' : 'alert'}
            title={answer.right ? t('right') : t('wrong')}
            alert
          >
            {answer.explanation}
          </Note>
        ) : null}
        {note ? <Note title={note} alert /> : null}
        {settled ? null : (
          <BigButton disabled={option === null} busy={busy} onClick={() => void submit()}>
            {t('submit')}
          </BigButton>
        )}
      </Column>
    </Card>
  )
}
