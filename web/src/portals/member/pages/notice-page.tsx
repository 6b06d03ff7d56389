import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useAfterDelivery } from '../../../features/outbox/use-after-delivery.ts'
import { useAct } from '../../../features/outbox/use-act.ts'
import {
  NoticeFragment,
  NoticeOfPhoneQuery,
  NoticePhoneQuery,
} from '../../../features/outreach/notice-documents-phone.ts'
import { NoticeAsk } from '../../../features/outreach/notice-ask-phone.tsx'
import { NoticeCheck } from '../../../features/outreach/notice-check-phone.tsx'
import { NoticeFiles } from '../../../features/outreach/notice-files-phone.tsx'
import { noticeMessages } from '../../../features/outreach/notice-messages-phone.ts'
import { openPublication } from '../../../features/outreach/notice-operations-phone.ts'
import { NoticeQuestion } from '../../../features/outreach/notice-question-phone.tsx'
import { SafeHtml } from '../../../features/outreach/safe-html.tsx'
import { codeOf } from '../../../features/phone/error-code.ts'
import { Column, Note, Quiet, Signed, Tags } from '../../../features/phone/parts.tsx'
import { readFragment } from '../../../gql/fragment-masking.ts'
import type { NoticePhoneFragment } from '../../../gql/graphql.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { formatDateTime } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'
import { Tag, TermTag } from '../../../ui/member/tag.tsx'

/** One notice: opening it is the read receipt; then the question, the check, and whom to ask. */
export function NoticePage(): ReactNode {
  const t = useMessages(noticeMessages)
  const say = useErrorWording()
  const { itemId, publicationId } = useParams({ strict: false }) as {
    itemId?: string
    publicationId?: string
  }
  const [byItem, againItem] = useQuery({
    query: NoticePhoneQuery,
    variables: { id: itemId ?? '' },
    pause: !itemId,
    requestPolicy: 'cache-and-network',
  })
  const [byPaper, againPaper] = useQuery({
    query: NoticeOfPhoneQuery,
    variables: { publicationId: publicationId ?? '' },
    pause: !publicationId,
    requestPolicy: 'cache-and-network',
  })
  const again = () => (itemId ? againItem : againPaper)({ requestPolicy: 'network-only' })
  useAfterDelivery(again)
  const { fetching, error } = itemId ? byItem : byPaper
  const notice = readFragment(NoticeFragment, itemId ? byItem.data?.inboxItem : byPaper.data?.inboxItemOf)
  return (
    <MemberPage title={t('title')} back="/inbox">
      {notice ? (
        <Notice notice={notice} again={again} />
      ) : fetching ? (
        <Skeleton lines={5} />
      ) : error ? (
        <ErrorState title={say({ code: codeOf(error) })} onRetry={again} />
      ) : (
        <EmptyState icon="phone" title={t('gone')}>
          {t('goneHelp')}
        </EmptyState>
      )}
    </MemberPage>
  )
}

function Notice(props: { notice: NoticePhoneFragment; again: () => void }): ReactNode {
  const t = useMessages(noticeMessages)
  const { notice, again } = props
  const act = useAct(openPublication)
  const opened = useRef<string | null>(null)
  useEffect(() => {
    const version = `${notice.id}:${notice.versionNo}`
    if (!(notice.unread || notice.updated) || notice.withdrawnAt || opened.current === version) return
    opened.current = version
    void act({ itemId: notice.id, title: notice.title, input: { itemId: notice.id } }).then(
      (outcome) => outcome.kind === 'done' && again(),
    )
  }, [notice, act, again])
  if (notice.withdrawnAt)
    return (
      <Stack>
        <Card title={notice.title}>
          <Column>
            <Note tone="attention" title={t('withdrawnTitle')}>
              {t('withdrawnReason', { reason: notice.withdrawReason ?? '' })}
            </Note>
            <Quiet>
              <Signed by={notice.publisherName} at={formatDateTime(notice.withdrawnAt)} />
            </Quiet>
          </Column>
        </Card>
      </Stack>
    )
  return (
    <Stack>
      <Card>
        <Tags>
          <TermTag group="PublicationType" value={notice.type} />
          {notice.mustRead ? <Tag tone="attention">{t('mustRead')}</Tag> : null}
          {notice.urgent ? <Tag tone="attention">{t('urgent')}</Tag> : null}
        </Tags>
        <h2 style={{ margin: '10px 0 4px', fontSize: '1.3em', lineHeight: 1.35 }}>{notice.title}</h2>
        <Quiet>
          <Signed by={notice.publisherName} at={formatDateTime(notice.publishedAt)} />
        </Quiet>
        {notice.changeNote ? (
          <div style={{ marginTop: 10 }}>
            <Note tone="active" title={t('changed', { no: notice.versionNo, note: notice.changeNote })} />
          </div>
        ) : null}
        <SafeHtml html={notice.bodyHtml} />
        {notice.law ? <Quiet>{t('law', { law: `${notice.law.title} ${notice.law.number}` })}</Quiet> : null}
      </Card>
      <NoticeFiles files={notice.attachments} />
      <NoticeQuestion notice={notice} again={again} />
      <NoticeCheck notice={notice} again={again} />
      <NoticeAsk notice={notice} again={again} />
    </Stack>
  )
}
