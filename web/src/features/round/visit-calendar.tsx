import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Skeleton, Space } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import { today } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useWord } from '../command/word-tag.tsx'
import { monthDays } from './month-days.ts'
import css from './visit-calendar.module.css'
import { roundMessages } from './round-messages.ts'
import type { BoardVisit } from './round-visits.ts'

const calendarQuery = graphql(`
  query VisitCalendar_Year($year: Int!) {
    calendarYear(year: $year) {
      year
      provisional
      days {
        date
        kind
        name
      }
    }
  }
`)

const shift = (month: string, by: number): string => {
  const date = new Date(`${month}-15T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + by)
  return date.toISOString().slice(0, 7)
}

/** A month of visits on the working calendar. `month` is 2026-11; the caller reads the visits of `monthDays(month)`. */
export function VisitCalendar(props: {
  month: string
  onMonth: (month: string) => void
  visits: readonly BoardVisit[] | undefined
}): ReactNode {
  const t = useMessages(roundMessages)
  const word = useWord()
  const { month, visits } = props
  const [{ data }] = useQuery({ query: calendarQuery, variables: { year: Number(month.slice(0, 4)) } })
  const special = new Map(data?.calendarYear?.days.map((day) => [day.date, day]))
  const thisDay = today()
  return (
    <div className={css['calendar']}>
      <header>
        <Space>
          <Button
            icon={<LeftOutlined />}
            aria-label={t('prev')}
            onClick={() => props.onMonth(shift(month, -1))}
          />
          <h2>{month}</h2>
          <Button
            icon={<RightOutlined />}
            aria-label={t('next')}
            onClick={() => props.onMonth(shift(month, 1))}
          />
        </Space>
        <Button onClick={() => props.onMonth(thisDay.slice(0, 7))}>{t('today')}</Button>
      </header>
      <div className={css['grid']}>
        {[...t('weekdays')].map((day, at) => (
          <b key={at}>{day}</b>
        ))}
        {monthDays(month).map((date, at) => {
          const day = special.get(date)
          const off = day ? day.kind === 'off' : at % 7 >= 5
          const here = visits?.filter((visit) => visit.plannedOn === date) ?? []
          return (
            <div
              key={date}
              className={css['day']}
              data-off={off || undefined}
              data-other={!date.startsWith(month) || undefined}
              data-today={date === thisDay || undefined}
            >
              <span>
                {Number(date.slice(8))} <small>{day?.name}</small>
              </span>
              {visits ? (
                here.slice(0, 4).map((visit) => (
                  <Link
                    key={visit.id}
                    to={`/committee/visits/${visit.id}`}
                    data-state={visit.state}
                    title={`${visit.hostName} · ${word('VisitState', visit.state)} · ${visit.team.map((seat) => seat.enterprise?.name).join('、')}`}
                  >
                    {visit.hostName}
                    <small> {word('VisitState', visit.state)}</small>
                  </Link>
                ))
              ) : date.endsWith('5') ? (
                <Skeleton.Button active size="small" block />
              ) : null}
              {here.length > 4 ? (
                <Link to="/committee/visits" search={{ from: date, to: date } as never}>
                  {t('more', { count: here.length - 4 })}
                </Link>
              ) : null}
            </div>
          )
        })}
      </div>
    </div>
  )
}
