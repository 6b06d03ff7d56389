import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { useOutboxView } from '../../app/outbox/outbox-context.tsx'
import type { NoticesPhoneQuery as Notices } from '../../gql/graphql.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { formatDate } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/member/states.tsx'
import { Tag } from '../../ui/member/tag.tsx'
import { codeOf } from '../phone/error-code.ts'
import { Signed } from '../phone/parts.tsx'
import { NoticesPhoneQuery } from './notice-documents-phone.ts'
import { noticeMessages } from './notice-messages-phone.ts'

type Notice = Notices['inbox']['nodes'][number]

function NoticeTags(props: { notice: Notice; read: boolean }): ReactNode {
  const t = useMessages(noticeMessages)
  const { notice } = props
  if (notice.state === 'withdrawn') return <Tag tone="void">{t('withdrawn')}</Tag>
  if (notice.todo === 'check') return <Tag tone="attention">{t('todoCheck')}</Tag>
  if (notice.unread && !props.read)
    return (
      <Tag tone={notice.mustRead ? 'attention' : 'waiting'}>
        {notice.mustRead ? t('mustRead') : t('unread')}
      </Tag>
    )
  if (notice.todo === 'answer') return <Tag tone="waiting">{t('todoAnswer')}</Tag>
  return notice.updated ? <Tag tone="active">{t('updated')}</Tag> : null
}

/** What was published to us, must-read first; a notice whose receipt waits on the phone counts as read. */
export function NoticeList(): ReactNode {
  const t = useMessages(noticeMessages)
  const say = useErrorWording()
  const { ops } = useOutboxView()
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: NoticesPhoneQuery,
    variables: { filter: null, first: 30, after },
    requestPolicy: 'cache-and-network',
  })
  const list = data?.inbox
  if (!list)
    return fetching ? (
      <Skeleton lines={5} />
    ) : (
      <ErrorState
        title={say({ code: codeOf(error) })}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    )
  if (list.nodes.length === 0)
    return (
      <Card>
        <EmptyState icon="phone" title={t('empty')}>
          {t('emptyHelp')}
        </EmptyState>
      </Card>
    )
  return (
    <Card flush>
      <List label={t('papers')}>
        {list.nodes.map((notice) => (
          <ListRow
            key={notice.id}
            title={notice.title}
            detail={<Signed by={notice.publisherName} at={formatDate(notice.publishedAt)} />}
            aside={
              <NoticeTags notice={notice} read={ops.some((op) => op.entity === `notice:${notice.id}`)} />
            }
            to={`/notices/${notice.id}`}
          />
        ))}
      </List>
      {list.pageInfo.hasNextPage ? (
        <BigButton
          look="quiet"
          small
          busy={fetching}
          onClick={() => setAfter(list.pageInfo.endCursor ?? null)}
        >
          {t('more')}
        </BigButton>
      ) : null}
    </Card>
  )
}
