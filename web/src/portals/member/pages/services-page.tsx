import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { memberMessages } from '../../../app/member/member-messages.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { clock } from '../../../features/dispatch/clock.ts'
import { ServicesPhoneQuery } from '../../../features/dispatch/service-documents-phone.ts'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import { useAfterDelivery } from '../../../features/outbox/use-after-delivery.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { Tags } from '../../../features/phone/parts.tsx'
import type { ExpertVisitState } from '../../../gql/graphql.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { List, ListRow } from '../../../ui/member/list-row.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'
import { TermTag } from '../../../ui/member/tag.tsx'

const OPEN: ExpertVisitState[] = ['assigned', 'scheduled', 'visiting', 'reported', 'confirmed']
const PAST: ExpertVisitState[] = ['closed', 'cancelled']

/** 服务: every visit of the expert, open ones by day, then the past. */
export function ServicesPage(): ReactNode {
  const m = useMessages(memberMessages)
  return (
    <MemberPage title={m('service')}>
      <Stack>
        <Services past={false} />
        <Services past />
      </Stack>
    </MemberPage>
  )
}

function Services({ past }: { past: boolean }): ReactNode {
  const t = useMessages(serviceMessages)
  const say = useErrorWording()
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: ServicesPhoneQuery,
    variables: {
      filter: { states: past ? PAST : OPEN },
      orderBy: past ? 'planned_on_desc' : 'planned_on',
      first: past ? 10 : 30,
      after,
    },
  })
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  useAfterDelivery(again)
  const list = data?.expertVisits
  if (!list) {
    if (past) return null
    return fetching ? (
      <Skeleton lines={3} height={96} />
    ) : (
      <ErrorState title={say({ code: codeOf(error) })} onRetry={again} />
    )
  }
  if (list.nodes.length === 0)
    return past ? null : (
      <Card>
        <EmptyState icon="check" title={t('none')}>
          {t('noneHelp')}
        </EmptyState>
      </Card>
    )
  const title = past ? t('done') : t('upcoming')
  return (
    <Card title={title} flush>
      <List label={title}>
        {list.nodes.map((visit) => (
          <ListRow
            key={visit.id}
            title={visit.enterpriseName}
            detail={
              <>
                {[visit.plannedOn, visit.start == null ? null : clock(visit.start), visit.address]
                  .filter(Boolean)
                  .join(' · ')}
                <Tags>
                  <TermTag group="ExpertVisitState" value={visit.state} />
                  {visit.kind === 'follow_up' ? <TermTag group="ExpertVisitKind" value="follow_up" /> : null}
                  {visit.priority === 'major' ? <TermTag group="ServicePriority" value="major" /> : null}
                </Tags>
              </>
            }
            to="/service/$visitId"
            params={{ visitId: visit.id }}
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
