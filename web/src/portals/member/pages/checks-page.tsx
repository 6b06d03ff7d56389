import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { z } from 'zod/mini'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { memberMessages } from '../../../app/member/member-messages.ts'
import { useOutboxView } from '../../../app/outbox/outbox-context.tsx'
import { useFilters } from '../../../app/router/use-filters.ts'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import { useAfterDelivery } from '../../../features/outbox/use-after-delivery.ts'
import { Tags } from '../../../features/phone/parts.tsx'
import { VisitsPhoneQuery } from '../../../features/visit/visit-documents-phone.ts'
import { visitMessages } from '../../../features/visit/visit-messages-phone.ts'
import { visitList } from '../../../features/visit/visit-list-phone.ts'
import type { VisitsPhoneQuery as Visits } from '../../../gql/graphql.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { ChoiceBar } from '../../../ui/member/choice-bar.tsx'
import { List, ListRow } from '../../../ui/member/list-row.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'
import { Tag, TermTag } from '../../../ui/member/tag.tsx'
import { useDayText } from '../../../features/calendar/day-text.ts'

const schema = z.object({ side: z.optional(z.enum(['out', 'in'])) })

/** 检查: where my firm goes, and who comes to us. */
export function ChecksPage(): ReactNode {
  const t = useMessages(visitMessages)
  const m = useMessages(memberMessages)
  const e = useMessages(serviceMessages)
  const [filters, setFilters] = useFilters(schema)
  const side = filters.side ?? 'out'
  return (
    <MemberPage title={m('checks')}>
      <Stack>
        <Card flush>
          <ListRow icon="people" title={e('ours')} detail={e('ask')} to="/expert" />
        </Card>
        <ChoiceBar
          label={m('checks')}
          hideLabel
          value={side}
          choices={[
            { value: 'out', label: t('goingOut') },
            { value: 'in', label: t('comingIn') },
          ]}
          onChange={(next) => setFilters({ side: next })}
        />
        <VisitList key={`${side}-open`} side={side} past={false} />
        <VisitList key={`${side}-past`} side={side} past />
      </Stack>
    </MemberPage>
  )
}

function VisitList(props: { side: 'out' | 'in'; past: boolean }): ReactNode {
  const t = useMessages(visitMessages)
  const say = useErrorWording()
  const [after, setAfter] = useState<string | null>(null)
  const { side, past } = props
  const [{ data, fetching, error }, refetch] = useQuery({
    query: VisitsPhoneQuery,
    variables: visitList(side, past, after),
  })
  const again = () => refetch({ requestPolicy: 'network-only' })
  useAfterDelivery(again)
  const list = data?.visits
  if (!list) {
    if (past) return null
    if (fetching) return <Skeleton lines={3} height={96} />
    return <ErrorState title={say({ code: codeOf(error) })} onRetry={again} />
  }
  if (list.nodes.length === 0)
    return past ? null : (
      <Card>
        <EmptyState icon="check" title={side === 'out' ? t('noneOut') : t('noneIn')}>
          {side === 'out' ? t('noneOutHelp') : t('noneInHelp')}
        </EmptyState>
      </Card>
    )
  return (
    <Card title={past ? t('earlier') : t('upcoming')} flush>
      <List label={past ? t('earlier') : t('upcoming')}>
        {list.nodes.map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
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

function VisitRow(props: { visit: Visits['visits']['nodes'][number] }): ReactNode {
  const dayText = useDayText()
  const t = useMessages(visitMessages)
  const { visit } = props
  const waits = useOutboxView().ops.some((op) => op.entity === `visit:${visit.id}`)
  return (
    <ListRow
      title={visit.hostName}
      detail={
        <>
          {[dayText(visit.plannedOn), visit.hostAddress].filter(Boolean).join(' · ')}
          <Tags>
            <TermTag group="VisitState" value={visit.state} />
            {visit.hazardCount > 0 ? <Tag>{t('hazardsFound', { count: visit.hazardCount })}</Tag> : null}
            {waits ? <Tag tone="waiting">{t('savedOnPhone')}</Tag> : null}
          </Tags>
        </>
      }
      to="/visits/$visitId"
      params={{ visitId: visit.id }}
    />
  )
}
