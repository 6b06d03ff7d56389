import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { z } from 'zod/mini'
import { memberMessages } from '../../../app/member/member-messages.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useFilters } from '../../../app/router/use-filters.ts'
import { HazardRow, LookBackRow, WaitingReports } from '../../../features/hazard/hazard-rows-phone.tsx'
import { HazardsPhoneQuery, LookBacksPhoneQuery } from '../../../features/hazard/hazard-documents-phone.ts'
import { hazardMessages } from '../../../features/hazard/hazard-messages-phone.ts'
import { useAfterDelivery } from '../../../features/outbox/use-after-delivery.ts'
import type { HazardFilter, HazardOrder } from '../../../gql/graphql.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { ChoiceBar } from '../../../ui/member/choice-bar.tsx'
import { List } from '../../../ui/member/list-row.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'

const schema = z.object({ tab: z.optional(z.enum(['ours', 'reinspect', 'look-back'])) })

/** 隐患: ours by days left, those we are asked to look at, look-backs; and 随手拍. */
export function HazardsPage(): ReactNode {
  const t = useMessages(hazardMessages)
  const m = useMessages(memberMessages)
  const navigate = useNavigate()
  const [filters, setFilters] = useFilters(schema)
  const tab = filters.tab ?? 'ours'
  return (
    <MemberPage
      title={m('hazards')}
      footer={
        <BigButton icon="camera" onClick={() => void navigate({ to: '/report' as never })}>
          {t('report')}
        </BigButton>
      }
    >
      <Stack>
        <ChoiceBar
          label={m('hazards')}
          hideLabel
          value={tab}
          choices={[
            { value: 'ours', label: t('tabOurs') },
            { value: 'reinspect', label: t('tabReinspect') },
            { value: 'look-back', label: t('tabLookBack') },
          ]}
          onChange={(next) => setFilters({ tab: next })}
        />
        {tab === 'ours' ? (
          <>
            <WaitingReports />
            <HazardList
              key="open"
              filter={{ mine: true, open: true }}
              orderBy="due_at"
              title={t('openOnes')}
              empty={[t('oursEmpty'), t('oursEmptyHelp')]}
            />
            <HazardList
              key="major"
              filter={{ mine: true, states: ['escalated_major'] }}
              orderBy="found_at_desc"
              title={t('major')}
            />
            <HazardList
              key="closed"
              filter={{ mine: true, states: ['closed'] }}
              orderBy="found_at_desc"
              title={t('closedOnes')}
            />
          </>
        ) : tab === 'reinspect' ? (
          <HazardList
            key="reinspect"
            filter={{ toReinspect: true }}
            orderBy="due_at"
            title={t('tabReinspect')}
            empty={[t('reinspectEmpty'), t('reinspectEmptyHelp')]}
            firms
          />
        ) : (
          <LookBackList />
        )}
      </Stack>
    </MemberPage>
  )
}

function HazardList(props: {
  filter: HazardFilter
  orderBy: HazardOrder
  title: string
  /** What an empty list says; without it an empty list is not shown. */
  empty?: readonly [title: string, help: string]
  firms?: boolean
}): ReactNode {
  const t = useMessages(hazardMessages)
  const say = useErrorWording()
  const [after, setAfter] = useState<string | null>(null)
  const first = props.empty ? 30 : 5
  const [{ data, fetching, error }, refetch] = useQuery({
    query: HazardsPhoneQuery,
    variables: { filter: props.filter, orderBy: props.orderBy, first, after },
  })
  const again = () => refetch({ requestPolicy: 'network-only' })
  useAfterDelivery(again)
  const list = data?.hazards
  if (!list) {
    if (!props.empty) return null
    if (fetching) return <Skeleton lines={3} height={110} />
    return <ErrorState title={say({ code: codeOf(error) })} onRetry={again} />
  }
  if (list.nodes.length === 0)
    return props.empty ? (
      <Card>
        <EmptyState icon="hazard" title={props.empty[0]}>
          {props.empty[1]}
        </EmptyState>
      </Card>
    ) : null
  return (
    <Card title={props.title} aside={String(list.totalCount)} flush>
      <List label={props.title}>
        {list.nodes.map((hazard) => (
          <HazardRow key={hazard.id} hazard={hazard} firm={props.firms ?? false} />
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

function LookBackList(): ReactNode {
  const t = useMessages(hazardMessages)
  const say = useErrorWording()
  const [{ data, fetching, error }, refetch] = useQuery({
    query: LookBacksPhoneQuery,
    variables: { filter: { states: ['assigned'], mine: true }, first: 50 },
  })
  const again = () => refetch({ requestPolicy: 'network-only' })
  useAfterDelivery(again)
  const list = data?.lookBacks
  if (!list)
    return fetching ? (
      <Skeleton lines={3} height={96} />
    ) : (
      <ErrorState title={say({ code: codeOf(error) })} onRetry={again} />
    )
  if (list.nodes.length === 0)
    return (
      <Card>
        <EmptyState icon="hazard" title={t('lookBackEmpty')}>
          {t('lookBackEmptyHelp')}
        </EmptyState>
      </Card>
    )
  return (
    <Card title={t('tabLookBack')} aside={String(list.totalCount)} flush>
      <List label={t('tabLookBack')}>
        {list.nodes.map((one) => (
          <LookBackRow key={one.id} lookBack={one} />
        ))}
      </List>
    </Card>
  )
}
