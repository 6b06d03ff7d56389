import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import { defineMessages, useMessages } from '../../i18n/messages.ts'

const yearsQuery = graphql(`
  query Calendar_Years {
    calendarYears(first: 100) {
      year
      notice
      provisional
    }
  }
`)

const messages = defineMessages({ provisional: '{day}（暂定）' }, { provisional: '{day} (provisional)' })

/**
 * Writes a day that is to come; in a year whose holidays the State Council has not announced yet it carries the mark that
 * it may move. Says nothing about days of years that have passed, nor while the years are not known.
 */
export function useDayText(): (day: string | null | undefined) => string {
  const t = useMessages(messages)
  const [{ data }] = useQuery({ query: yearsQuery })
  const announced = useMemo(
    () => data && new Set(data.calendarYears.filter((one) => !one.provisional).map((one) => one.year)),
    [data],
  )
  const first = useMemo(() => (announced?.size ? Math.min(...announced) : null), [announced])
  return (day) => {
    if (!day) return '—'
    const year = Number(day.slice(0, 4))
    return announced && first !== null && year > first && !announced.has(year)
      ? t('provisional', { day })
      : day
  }
}
