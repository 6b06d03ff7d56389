import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { memberMessages } from '../../../app/member/member-messages.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { hours } from '../../../features/dispatch/clock.ts'
import { MyExpertPhoneQuery } from '../../../features/dispatch/service-documents-phone.ts'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import { percent } from '../../../features/dispatch/share.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { Facts } from '../../../features/phone/parts.tsx'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { List, ListRow } from '../../../ui/member/list-row.tsx'
import { Progress } from '../../../ui/member/progress.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'

/** 工时: what of the year is used, what came of it, and the ledger. */
export function HoursPage(): ReactNode {
  const t = useMessages(serviceMessages)
  const m = useMessages(memberMessages)
  const say = useErrorWording()
  const [{ data, fetching, error }, refetch] = useQuery({ query: MyExpertPhoneQuery })
  const expert = data?.myExpert
  if (!expert)
    return (
      <MemberPage title={m('hours')}>
        {fetching ? (
          <Skeleton lines={4} height={100} />
        ) : (
          <ErrorState
            title={error ? say({ code: codeOf(error) }) : t('unseen')}
            onRetry={() => refetch({ requestPolicy: 'network-only' })}
          />
        )}
      </MemberPage>
    )
  return (
    <MemberPage title={m('hours')}>
      <Stack>
        <Card title={t('hours')}>
          <Progress
            label={t('used')}
            value={Math.round(expert.minutesThisYear / 60)}
            max={expert.yearlyHours}
          />
          <Facts
            rows={[
              [t('booked'), t('hourUnit', { count: hours(expert.bookedMinutes) })],
              [t('visits'), String(expert.visitsDone)],
              [t('findings'), String(expert.findings)],
              [t('perVisit'), expert.findingsPerVisit?.toFixed(1) ?? '—'],
              [t('confirmedShare'), percent(expert.shareConfirmed)],
              [t('relapsedShare'), percent(expert.shareRelapsed)],
              [
                t('rating'),
                expert.ratingAverage == null
                  ? '—'
                  : `${expert.ratingAverage.toFixed(1)}（${expert.ratingCount}）`,
              ],
              [t('topics'), expert.specialtyNames.join('、')],
            ]}
          />
        </Card>
        {expert.ledger.nodes.length === 0 ? (
          <Card>
            <EmptyState icon="text" title={t('noHours')} />
          </Card>
        ) : (
          <Card title={t('ledger')} flush>
            <List label={t('ledger')}>
              {expert.ledger.nodes.map((line) => (
                <ListRow
                  key={line.id}
                  title={line.enterpriseName}
                  detail={t('ledgerLine', { visit: line.minutesVisit, travel: line.minutesTravel })}
                  aside={line.day}
                />
              ))}
            </List>
          </Card>
        )}
      </Stack>
    </MemberPage>
  )
}
