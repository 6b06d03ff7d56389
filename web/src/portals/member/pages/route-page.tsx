import { Link } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { useClient, useQuery } from 'urql'
import { z } from 'zod/mini'
import { memberMessages } from '../../../app/member/member-messages.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { UpdateCard } from '../../../app/member/update-card.tsx'
import { useFilters } from '../../../app/router/use-filters.ts'
import { useSeat } from '../../../app/session/session-store.ts'
import { clock, kilometres, plusDays } from '../../../features/dispatch/clock.ts'
import { RoutePhoneQuery, ServicePhoneQuery } from '../../../features/dispatch/service-documents-phone.ts'
import { serviceMessages } from '../../../features/dispatch/service-messages-phone.ts'
import { useAfterDelivery } from '../../../features/outbox/use-after-delivery.ts'
import { codeOf } from '../../../features/phone/error-code.ts'
import { Big, Column, Pair, Quiet, Tags } from '../../../features/phone/parts.tsx'
import { TaskRow } from '../../../features/task/task-card-phone.tsx'
import { TasksPhoneQuery } from '../../../features/task/task-documents-phone.ts'
import { CriteriaPhoneQuery } from '../../../features/visit/visit-documents-phone.ts'
import type { RoutePhoneQuery as Route } from '../../../gql/graphql.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { today } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { List } from '../../../ui/member/list-row.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../../ui/member/states.tsx'
import { TermTag } from '../../../ui/member/tag.tsx'
import css from './route-page.module.css'

const schema = z.object({ day: z.optional(z.string()) })
type Stop = Route['myRoute'][number]

/** 今天: the expert's day in the order of the road, and what else waits. All of it opens without a signal. */
export function RoutePage(): ReactNode {
  const t = useMessages(serviceMessages)
  const m = useMessages(memberMessages)
  const say = useErrorWording()
  const { viewer, seat } = useSeat()
  const [filters, setFilters] = useFilters(schema)
  const day = filters.day && /^\d{4}-\d\d-\d\d$/.test(filters.day) ? filters.day : today()
  const [{ data, fetching, error }, refetch] = useQuery({ query: RoutePhoneQuery, variables: { day } })
  const [{ data: tasks }, refetchTasks] = useQuery({ query: TasksPhoneQuery })
  const again = (): void => {
    refetch({ requestPolicy: 'network-only' })
    refetchTasks({ requestPolicy: 'network-only' })
  }
  useAfterDelivery(again)
  const stops = data?.myRoute
  const ready = useServicePrefetch(stops)
  const rest = (tasks?.myTasks ?? []).filter((task) => !stops?.some((stop) => stop.visitId === task.objectId))
  return (
    <MemberPage title={m('today')}>
      <Stack>
        <Quiet>
          {m('greeting', { name: viewer.name })} · {seat.place}
        </Quiet>
        <UpdateCard />
        <Card>
          <Column>
            <Big>{day}</Big>
            <Pair>
              <BigButton look="secondary" small onClick={() => setFilters({ day: plusDays(day, -1) })}>
                {t('dayBefore')}
              </BigButton>
              <BigButton look="secondary" small onClick={() => setFilters({ day: plusDays(day, 1) })}>
                {t('dayAfter')}
              </BigButton>
            </Pair>
            {day === today() ? null : (
              <BigButton look="quiet" small onClick={() => setFilters({ day: undefined })}>
                {t('goToday')}
              </BigButton>
            )}
          </Column>
        </Card>
        {!stops ? (
          fetching ? (
            <Skeleton lines={3} height={130} />
          ) : (
            <ErrorState title={say({ code: codeOf(error) })} onRetry={again} />
          )
        ) : stops.length === 0 ? (
          <Card>
            <EmptyState icon="today" title={t('routeEmpty')}>
              {t('routeEmptyHelp')}
            </EmptyState>
          </Card>
        ) : (
          <ol className={css['route']}>
            {stops.map((stop, at) => (
              <RouteStop key={stop.visitId} stop={stop} at={at} />
            ))}
          </ol>
        )}
        {ready === 'idle' ? null : <Quiet>{ready === 'ready' ? t('ready') : t('downloading')}</Quiet>}
        {rest.length > 0 ? (
          <Card title={t('todo')} flush>
            <List>
              {rest.map((task) => (
                <TaskRow key={task.key} task={task} />
              ))}
            </List>
          </Card>
        ) : null}
      </Stack>
    </MemberPage>
  )
}

function RouteStop({ stop, at }: { stop: Stop; at: number }): ReactNode {
  const t = useMessages(serviceMessages)
  return (
    <li>
      <p className={css['road']}>
        {at === 0 ? `${t('leaveAt', { time: clock(stop.leaveBefore) })} · ` : ''}
        {t('onRoad', { minutes: stop.travelMinutes, km: kilometres(stop.travelMetres) })}
      </p>
      <Link to={`/service/${stop.visitId}` as never} className={css['stop']}>
        <span className={css['time']}>
          <b>{clock(stop.start)}</b>
          {clock(stop.end)}
        </span>
        <span className={css['what']}>
          <span className={css['nth']}>{t('stopOf', { n: at + 1 })}</span>
          <b>{stop.enterpriseName}</b>
          <span>{stop.address}</span>
          <span>{[stop.contactName, stop.contactPhoneMasked].filter(Boolean).join(' ')}</span>
          <Tags>
            <TermTag group="ExpertVisitState" value={stop.state} />
            {stop.kind === 'follow_up' ? <TermTag group="ExpertVisitKind" value="follow_up" /> : null}
          </Tags>
        </span>
      </Link>
    </li>
  )
}

/** Downloads the visits of the day with what their record needs, so that a cellar is no obstacle. */
function useServicePrefetch(stops: readonly Stop[] | undefined): 'idle' | 'busy' | 'ready' {
  const client = useClient()
  const [state, setState] = useState<'idle' | 'busy' | 'ready'>('idle')
  const keys = (stops ?? []).map((stop) => stop.visitId).join(' ')
  useEffect(() => {
    if (keys === '' || !navigator.onLine) return setState('idle')
    let live = true
    setState('busy')
    void (async () => {
      let failed = false
      for (const id of keys.split(' ')) {
        const answer = await client
          .query(ServicePhoneQuery, { id }, { requestPolicy: 'network-only' })
          .toPromise()
        failed ||= answer.error !== undefined
      }
      await client.query(CriteriaPhoneQuery, {}, { requestPolicy: 'cache-first' }).toPromise()
      await Promise.all([
        import('./service-page.tsx'),
        import('./service-record-page.tsx'),
        import('./service-sign-page.tsx'),
      ]).catch(() => undefined)
      if (live) setState(failed ? 'idle' : 'ready')
    })()
    return () => void (live = false)
  }, [keys, client])
  return state
}
