import { Checkbox, Empty, Form, Input, Skeleton } from 'antd'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Outreach_QuestionsQuery } from '../../gql/graphql.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { ActionModal } from '../command/action-modal.tsx'
import { Acts } from '../command/acts.tsx'
import { useCommand } from '../command/use-command.ts'
import { answerQuestion, markQuestionInvalid } from './outreach-mutations-desk.ts'
import { useOutreachBase } from './outreach-base.ts'
import css from './question-threads.module.css'
import { threadMessages } from './thread-messages-desk.ts'

type Thread = Outreach_QuestionsQuery['publicationQuestions']['nodes'][number]

function OneThread(props: { thread: Thread; about: boolean; onChanged: () => void }): ReactNode {
  const t = useMessages(threadMessages)
  const run = useCommand()
  const { base } = useOutreachBase()
  const { thread, onChanged } = props
  const seen = { questionId: thread.id, version: thread.version }
  return (
    <Panel
      title={
        <span className={css['head']}>
          {thread.enterpriseName}
          <StatusTag group="QuestionState" value={thread.state} />
          {thread.isFaq ? <ToneTag tone="active">{t('faqTag')}</ToneTag> : null}
        </span>
      }
      extra={
        <Acts>
          {thread.viewerCanMarkInvalid ? (
            <ActionModal
              label={t('invalid')}
              button={{ type: 'text' }}
              onSubmit={async () => {
                const done = await run(markQuestionInvalid, seen, {
                  done: t('invalidDone'),
                  onStale: onChanged,
                })
                if (done) onChanged()
                return !!done
              }}
            />
          ) : null}
          {thread.viewerCanAnswer ? (
            <ActionModal<{ text: string; faq?: boolean }>
              label={t('answer')}
              hint={thread.text}
              button={{ type: 'primary' }}
              onSubmit={async ({ text, faq }) => {
                const done = await run(
                  answerQuestion,
                  { ...seen, text, faq: faq === true },
                  { done: t('done'), onStale: onChanged },
                )
                if (done) onChanged()
                return !!done
              }}
            >
              <Form.Item
                name="text"
                label={t('answerLabel')}
                rules={[{ required: true, whitespace: true, message: t('answerLabel') }]}
              >
                <Input.TextArea rows={5} maxLength={2000} showCount />
              </Form.Item>
              <Form.Item name="faq" valuePropName="checked">
                <Checkbox>{t('faq')}</Checkbox>
              </Form.Item>
            </ActionModal>
          ) : null}
        </Acts>
      }
    >
      {props.about ? (
        <p className={css['about']}>
          {t('about')} <Link to={`${base}/${thread.publicationId}`}>{thread.publicationTitle}</Link>
        </p>
      ) : null}
      <ol className={css['posts']}>
        <li data-side="firm">
          <p>{thread.text}</p>
          <small>
            {t('firmSide')} · {thread.askedByName} · {formatDateTime(thread.askedAt)}
          </small>
        </li>
        {thread.posts.map((post) => (
          <li key={post.id} data-side={post.side}>
            <p>{post.text}</p>
            <small>
              {post.side === 'firm' ? t('firmSide') : t('publisherSide')} · {post.byName} ·{' '}
              {formatDateTime(post.at)}
            </small>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

/** Questions of firms, each with what was said; the ones to answer carry the button. */
export function QuestionThreads(props: {
  threads: readonly Thread[] | undefined
  /** Say which publication each is about. */
  about: boolean
  onChanged: () => void
}): ReactNode {
  const t = useMessages(threadMessages)
  if (!props.threads) return <Skeleton active paragraph={{ rows: 4 }} />
  if (props.threads.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noQuestions')} />
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      {props.threads.map((thread) => (
        <OneThread key={thread.id} thread={thread} about={props.about} onChanged={props.onChanged} />
      ))}
    </div>
  )
}
