import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { clock } from '../../../features/dispatch/clock.ts'
import { useTell } from '../../../features/dispatch/service-acts-phone.tsx'
import { RequestsPhoneQuery } from '../../../features/dispatch/service-documents-phone.ts'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import { askAgain } from '../../../features/dispatch/service-operations-phone.ts'
import { useAct } from '../../../features/outbox/use-act.ts'
import { useAfterDelivery } from '../../../features/outbox/use-after-delivery.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { Column, Quiet, Tags } from '../../../features/phone/parts.tsx'
import type { RequestsPhoneQuery as Requests } from '../../../gql/graphql.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { formatDate } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { TextArea } from '../../../ui/member/field.tsx'
import { List, ListRow } from '../../../ui/member/list-row.tsx'
import { Sheet } from '../../../ui/member/sheet.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'
import { TermTag } from '../../../ui/member/tag.tsx'

type Request = Requests['expertRequests']['nodes'][number]

/** 专家服务 of the own firm: ask for an expert, and see how far each request has come. */
export function ExpertsPage(): ReactNode {
  const t = useMessages(serviceMessages)
  const say = useErrorWording()
  const navigate = useNavigate()
  const [after, setAfter] = useState<string | null>(null)
  const [again, setAgain] = useState<Request | null>(null)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: RequestsPhoneQuery,
    variables: { first: 20, after },
    requestPolicy: 'cache-and-network',
  })
  const read = (): void => refetch({ requestPolicy: 'network-only' })
  useAfterDelivery(read)
  const list = data?.expertRequests
  return (
    <MemberPage
      title={t('ours')}
      back="/checks"
      footer={
        <BigButton icon="plus" onClick={() => void navigate({ to: '/expert/ask' as never })}>
          {t('ask')}
        </BigButton>
      }
    >
      <Stack>
        <Quiet>{t('askHelp')}</Quiet>
        {!list ? (
          fetching ? (
            <Skeleton lines={3} height={110} />
          ) : (
            <ErrorState title={say({ code: codeOf(error) })} onRetry={read} />
          )
        ) : list.nodes.length === 0 ? (
          <Card>
            <EmptyState icon="people" title={t('oursEmpty')}>
              {t('oursEmptyHelp')}
            </EmptyState>
          </Card>
        ) : (
          <Card flush>
            <List label={t('ours')}>
              {list.nodes.map((one) => (
                <div key={one.id}>
                  <ListRow
                    title={one.topicNames.join('、') || one.reason}
                    detail={
                      <>
                        {one.visit?.plannedOn
                          ? `${one.visit.plannedOn} ${one.visit.start == null ? '' : clock(one.visit.start)}`
                          : `${formatDate(one.createdAt)} ${one.reason}`}
                        {one.answer && one.state === 'answered' ? (
                          <>
                            <br />
                            {t('answer')}：{one.answer}
                          </>
                        ) : null}
                        <Tags>
                          {one.visit && one.visit.state !== 'requested' ? (
                            <TermTag group="ExpertVisitState" value={one.visit.state} />
                          ) : (
                            <TermTag group="ExpertRequestState" value={one.state} />
                          )}
                        </Tags>
                      </>
                    }
                    {...(one.visit ? { to: '/expert/$visitId', params: { visitId: one.visit.id } } : {})}
                  />
                  {one.viewerCanReopen ? (
                    <BigButton look="quiet" small onClick={() => setAgain(one)}>
                      {t('again')}
                    </BigButton>
                  ) : null}
                </div>
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
        )}
      </Stack>
      <Sheet open={again !== null} title={t('again')} onClose={() => setAgain(null)}>
        {again ? <AskAgain request={again} onDone={() => setAgain(null)} /> : null}
      </Sheet>
    </MemberPage>
  )
}

function AskAgain(props: { request: Request; onDone: () => void }): ReactNode {
  const t = useMessages(serviceMessages)
  const tell = useTell()
  const send = useAct(askAgain)
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const [busy, setBusy] = useState(false)
  return (
    <Column>
      <TextArea
        label={t('askReason')}
        maxLength={1000}
        value={reason}
        error={checked && !reason.trim() ? t('needReason') : null}
        onChange={(event) => setReason(event.target.value)}
      />
      <BigButton
        busy={busy}
        onClick={() => {
          setChecked(true)
          if (!reason.trim()) return
          setBusy(true)
          const { id: requestId, version } = props.request
          void send({ input: { requestId, version, reason: reason.trim() } }).then((outcome) => {
            setBusy(false)
            if (tell(outcome, t('asked'))) props.onDone()
          })
        }}
      >
        {t('askSend')}
      </BigButton>
    </Column>
  )
}
