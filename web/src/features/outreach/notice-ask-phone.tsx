import { useState, type ReactNode } from 'react'
import { useDraft } from '../../app/drafts/use-draft.ts'
import type { NoticePhoneFragment } from '../../gql/graphql.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { TextArea } from '../../ui/member/field.tsx'
import { TermTag } from '../../ui/member/tag.tsx'
import { toast } from '../../ui/member/toast.tsx'
import { useAct } from '../outbox/use-act.ts'
import { Column, Note, Quiet } from '../phone/parts.tsx'
import { noticeMessages } from './notice-messages-phone.ts'
import { askQuestion, followUpQuestion } from './notice-operations-phone.ts'

/** Common questions, what our firm asked, and a new question to the publisher. */
export function NoticeAsk(props: { notice: NoticePhoneFragment; again: () => void }): ReactNode {
  const t = useMessages(noticeMessages)
  const { notice } = props
  return (
    <>
      {notice.faqs.length > 0 ? (
        <Card title={t('faqs')}>
          <Column>
            {notice.faqs.map((faq) => (
              <details key={faq.id}>
                <summary style={{ minHeight: 44, fontWeight: 600 }}>{faq.question}</summary>
                <p style={{ whiteSpace: 'pre-wrap' }}>{faq.answer}</p>
              </details>
            ))}
          </Column>
        </Card>
      ) : null}
      {notice.threads.length > 0 ? (
        <Card title={t('threads')}>
          <Column>
            {notice.threads.map((thread) => (
              <Thread key={thread.id} notice={notice} thread={thread} again={props.again} />
            ))}
          </Column>
        </Card>
      ) : null}
      <AskForm notice={notice} again={props.again} />
    </>
  )
}

function Thread(props: {
  notice: NoticePhoneFragment
  thread: NoticePhoneFragment['threads'][number]
  again: () => void
}): ReactNode {
  const t = useMessages(noticeMessages)
  const say = useErrorWording()
  const act = useAct(followUpQuestion)
  const { notice, thread } = props
  const [text, setText] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  async function send(): Promise<void> {
    if (!text?.trim()) return
    setBusy(true)
    const outcome = await act({
      itemId: notice.id,
      title: notice.title,
      input: { questionId: thread.id, version: thread.version, text: text.trim() },
    })
    setBusy(false)
    if (outcome.kind === 'refused') return setRefusal(say(outcome.refusal))
    setText(null)
    toast(outcome.kind === 'done' ? t('asked') : t('saved'))
    props.again()
  }
  return (
    <div style={{ borderTop: '1px solid var(--line)', paddingTop: 10 }}>
      <TermTag group="QuestionState" value={thread.state} />
      <p style={{ margin: '8px 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        <b>{t('firmSide')}</b> {thread.text}
        <br />
        <small style={{ color: 'var(--ink-2)' }}>{formatDateTime(thread.askedAt)}</small>
      </p>
      {thread.posts.map((post) => (
        <p key={post.id} style={{ margin: '8px 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <b>{post.side === 'firm' ? t('firmSide') : t('publisherSide')}</b> {post.text}
          <br />
          <small style={{ color: 'var(--ink-2)' }}>{formatDateTime(post.at)}</small>
        </p>
      ))}
      {thread.viewerCanFollowUp ? (
        text === null ? (
          <BigButton look="secondary" small onClick={() => setText('')}>
            {t('followUp')}
          </BigButton>
        ) : (
          <Column>
            <TextArea
              label={t('askLabel')}
              maxLength={1000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            {refusal ? <Note tone="attention" title={refusal} alert /> : null}
            <BigButton small busy={busy} disabled={!text.trim()} onClick={() => void send()}>
              {t('askButton')}
            </BigButton>
          </Column>
        )
      ) : null}
    </div>
  )
}

function AskForm(props: { notice: NoticePhoneFragment; again: () => void }): ReactNode {
  const t = useMessages(noticeMessages)
  const say = useErrorWording()
  const act = useAct(askQuestion)
  const { notice } = props
  const key = `ask:${notice.id}`
  const draft = useDraft<{ text: string }>(key, () => ({ text: '' }))
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const text = draft.value?.text ?? ''
  async function send(): Promise<void> {
    setBusy(true)
    const outcome = await act(
      { itemId: notice.id, title: notice.title, input: { itemId: notice.id, text: text.trim() } },
      { draft: key },
    )
    setBusy(false)
    if (outcome.kind === 'refused') return setRefusal(say(outcome.refusal))
    setRefusal(null)
    draft.change(() => ({ text: '' }))
    toast(outcome.kind === 'done' ? t('asked') : t('saved'))
    props.again()
  }
  return (
    <Card title={t('ask')}>
      <Column>
        <Quiet>{notice.publisherName}</Quiet>
        <TextArea
          label={t('askLabel')}
          maxLength={1000}
          value={text}
          onChange={(event) => draft.change(() => ({ text: event.target.value }))}
        />
        {refusal ? <Note tone="attention" title={refusal} alert /> : null}
        <BigButton look="secondary" busy={busy} disabled={!text.trim()} onClick={() => void send()}>
          {t('askButton')}
        </BigButton>
      </Column>
    </Card>
  )
}
