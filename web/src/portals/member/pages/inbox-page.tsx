import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useMutation, useQuery } from 'urql'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useSeat } from '../../../app/session/session-store.ts'
import { InboxPhoneQuery, MarkReadMutation } from '../../../features/notification/inbox-documents-phone.ts'
import { useNoticeWords } from '../../../features/notification/notice-words.ts'
import type { InboxPhoneQuery as Inbox } from '../../../gql/graphql.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { NoticeList } from '../../../features/outreach/notice-list-phone.tsx'
import { noticeMessages } from '../../../features/outreach/notice-messages-phone.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { formatDateTime } from '../../../i18n/format.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { ChoiceBar } from '../../../ui/member/choice-bar.tsx'
import { List, ListRow } from '../../../ui/member/list-row.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'
import { Tag } from '../../../ui/member/tag.tsx'

const messages = defineMessages(
  {
    title: '通知',
    empty: '没有通知',
    emptyHelp: '派给您的检查、隐患的进展会通知到这里。',
    unread: '未读',
    readAll: '全部标为已读',
    more: '显示更多',
  },
  {
    title: 'Messages',
    empty: 'No messages',
    emptyHelp: 'Checks assigned to you and news of hazards come here.',
    unread: 'Unread',
    readAll: 'Mark all as read',
    more: 'Show more',
  },
)

type Notice = Inbox['notifications']['nodes'][number]

const PAGES: Record<string, string> = {
  publication: '/notices/of/',
  publication_question: '/notices/of/',
  visit: '/visits/',
  advice_note: '/visits/',
  hazard: '/hazards/',
  major_hazard: '/hazards/',
}

const pageOf = (notice: Notice, seat: string): string | null => {
  if (notice.objectKind === 'membership') return '/me/company'
  // An expert visit is another page for the expert than for the firm.
  const page =
    notice.objectKind === 'expert_visit'
      ? seat === 'expert'
        ? '/service/'
        : '/expert/'
      : PAGES[notice.objectKind]
  return page && notice.pageId ? page + notice.pageId : null
}

/** 通知: what was published to us, must-read first; behind the second tab what the work of the alliance told me. */
export function InboxPage(): ReactNode {
  const t = useMessages(noticeMessages)
  const [view, setView] = useState<'papers' | 'messages'>('papers')
  return (
    <MemberPage title={t('title')} back="/today">
      <Stack>
        <ChoiceBar
          label={t('title')}
          hideLabel
          value={view}
          choices={[
            { value: 'papers', label: t('papers') },
            { value: 'messages', label: t('messages') },
          ]}
          onChange={setView}
        />
        {view === 'papers' ? <NoticeList /> : <MessageList />}
      </Stack>
    </MemberPage>
  )
}

/** Everything that was told to me, newest first; opening one marks it as read. */
function MessageList(): ReactNode {
  const t = useMessages(messages)
  const words = useNoticeWords()
  const say = useErrorWording()
  const navigate = useNavigate()
  const { seat } = useSeat()
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: InboxPhoneQuery,
    variables: { filter: null, first: 30, after },
  })
  const [, markRead] = useMutation(MarkReadMutation)
  const again = () => refetch({ requestPolicy: 'network-only' })
  const list = data?.notifications
  const read = async (ids: string[] | null) => {
    await markRead({ ids })
    again()
  }
  const open = (notice: Notice) => {
    if (!notice.readAt) void read([notice.id])
    const page = pageOf(notice, seat.kind)
    if (page) void navigate({ to: page as never })
  }
  return (
    <>
      {!list ? (
        fetching ? (
          <Skeleton lines={5} />
        ) : (
          <ErrorState title={say({ code: codeOf(error) })} onRetry={again} />
        )
      ) : list.nodes.length === 0 ? (
        <Card>
          <EmptyState icon="phone" title={t('empty')}>
            {t('emptyHelp')}
          </EmptyState>
        </Card>
      ) : (
        <Stack>
          {list.nodes.some((one) => !one.readAt) ? (
            <BigButton look="secondary" small onClick={() => void read(null)}>
              {t('readAll')}
            </BigButton>
          ) : null}
          <Card flush>
            <List label={t('title')}>
              {list.nodes.map((notice) => (
                <ListRow
                  key={notice.id}
                  title={words(notice.kind, notice.params)}
                  detail={formatDateTime(notice.createdAt)}
                  aside={notice.readAt ? null : <Tag tone="waiting">{t('unread')}</Tag>}
                  onClick={() => open(notice)}
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
        </Stack>
      )}
    </>
  )
}
