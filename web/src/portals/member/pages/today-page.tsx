import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { memberMessages } from '../../../app/member/member-messages.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { UpdateCard } from '../../../app/member/update-card.tsx'
import { useOutboxView } from '../../../app/outbox/outbox-context.tsx'
import { useSeat } from '../../../app/session/session-store.ts'
import { InvitationCards } from '../../../features/enterprise/invitation-card-phone.tsx'
import { useAfterDelivery } from '../../../features/outbox/use-after-delivery.ts'
import { Heading, Note, Quiet, Tags } from '../../../features/phone/parts.tsx'
import { TaskCard, TaskRow } from '../../../features/task/task-card-phone.tsx'
import {
  MustReadPhoneQuery,
  TasksPhoneQuery,
  UnreadPhoneQuery,
} from '../../../features/task/task-documents-phone.ts'
import { taskMessages } from '../../../features/task/task-messages-phone.ts'
import { usePrefetch } from '../../../features/task/use-prefetch-phone.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { List, ListRow } from '../../../ui/member/list-row.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'
import { Tag } from '../../../ui/member/tag.tsx'

const FIRST = 5

/** 今天: at most five big cards by deadline, then the rest; everything in them is on the phone. */
export function TodayPage(): ReactNode {
  const m = useMessages(memberMessages)
  const t = useMessages(taskMessages)
  const say = useErrorWording()
  const { viewer, seat } = useSeat()
  const { online } = useOutboxView()
  const [{ data, fetching, error }, refetch] = useQuery({ query: TasksPhoneQuery })
  const [{ data: unreadData }, refetchUnread] = useQuery({ query: UnreadPhoneQuery })
  const [{ data: papers }, refetchPapers] = useQuery({
    query: MustReadPhoneQuery,
    requestPolicy: 'cache-and-network',
  })
  const again = () => {
    refetch({ requestPolicy: 'network-only' })
    refetchUnread({ requestPolicy: 'network-only' })
    refetchPapers({ requestPolicy: 'network-only' })
  }
  useAfterDelivery(again)
  // An invitation is answered on the spot; everything else has a page.
  const invited = data?.myTasks.some((task) => task.kind === 'answer_invitation')
  const tasks = data?.myTasks.filter((task) => task.kind !== 'answer_invitation')
  const ready = usePrefetch(tasks)
  const mustRead = papers?.inboxCounts?.mustRead ?? 0
  const unread = (unreadData?.viewer?.unreadCount ?? 0) + (papers?.inboxCounts?.unread ?? 0)
  const rest = tasks?.slice(FIRST) ?? []
  return (
    <MemberPage title={m('today')}>
      <Stack>
        <Quiet>
          {m('greeting', { name: viewer.name })} · {seat.place}
        </Quiet>
        <UpdateCard />
        {online ? null : <Note icon="cloudOff" title={t('offline')} />}
        <Card flush>
          <ListRow
            icon="phone"
            title={t('inbox')}
            aside={
              mustRead > 0 || unread > 0 ? (
                <Tags>
                  {mustRead > 0 ? <Tag tone="attention">{t('mustRead', { count: mustRead })}</Tag> : null}
                  {unread > 0 ? <Tag tone="waiting">{t('unread', { count: unread })}</Tag> : null}
                </Tags>
              ) : (
                t('allRead')
              )
            }
            to="/inbox"
          />
        </Card>
        {invited ? <InvitationCards onAnswered={again} /> : null}
        {!tasks ? (
          fetching ? (
            <Skeleton lines={4} height={118} />
          ) : (
            <ErrorState title={say({ code: codeOf(error) })} onRetry={again} />
          )
        ) : tasks.length === 0 && invited ? null : tasks.length === 0 ? (
          <Card>
            <EmptyState icon="today" title={m('todayEmpty')}>
              {m('todayEmptyHelp')}
            </EmptyState>
          </Card>
        ) : (
          <>
            <Heading>{t('first')}</Heading>
            {tasks.slice(0, FIRST).map((task) => (
              <TaskCard key={task.key} task={task} />
            ))}
            {rest.length > 0 ? (
              <Card title={t('rest', { count: rest.length })} flush>
                <List>
                  {rest.map((task) => (
                    <TaskRow key={task.key} task={task} />
                  ))}
                </List>
              </Card>
            ) : null}
            {ready === 'idle' ? null : <Quiet>{ready === 'ready' ? t('ready') : t('downloading')}</Quiet>}
          </>
        )}
      </Stack>
    </MemberPage>
  )
}
