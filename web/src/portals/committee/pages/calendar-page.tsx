import { Select } from 'antd'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { GroupPicker } from '../../../features/command/pickers-desk.tsx'
import { useWordOptions } from '../../../features/command/word-tag.tsx'
import { monthDays } from '../../../features/round/month-days.ts'
import { roundMessages } from '../../../features/round/round-messages.ts'
import { useAllVisits } from '../../../features/round/use-visits.ts'
import { VisitCalendar } from '../../../features/round/visit-calendar.tsx'
import type { VisitState } from '../../../gql/graphql.ts'
import { today } from '../../../i18n/format.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'

const messages = defineMessages(
  { title: '日历', state: '全部状态' },
  { title: 'Calendar', state: 'All states' },
)
const schema = z.object({
  month: z.optional(z.string()),
  group: z.optional(z.string()),
  state: z.optional(z.string()),
})

/** 日历: every visit of a month, by day, on the State Council's calendar. */
export function CalendarPage(): ReactNode {
  const t = useMessages(messages)
  const r = useMessages(roundMessages)
  const states = useWordOptions('VisitState')
  const [filters, setFilters] = useFilters(schema)
  const month = /^\d{4}-\d{2}$/.test(filters.month ?? '') ? filters.month! : today().slice(0, 7)
  const days = monthDays(month)
  const { visits } = useAllVisits({
    from: days[0]!,
    to: days.at(-1)!,
    groupId: filters.group ?? null,
    states: filters.state ? [filters.state as VisitState] : null,
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <GroupPicker
              value={filters.group}
              onChange={(group) => setFilters({ group: group as string })}
              placeholder={r('groups')}
              aria-label={r('groups')}
              style={{ width: 160, marginRight: 8 }}
            />
            <Select
              allowClear
              value={filters.state}
              onChange={(state) => setFilters({ state })}
              placeholder={t('state')}
              aria-label={r('state')}
              options={states}
              style={{ width: 140 }}
            />
          </>
        }
      />
      <VisitCalendar month={month} onMonth={(next) => setFilters({ month: next })} visits={visits} />
    </>
  )
}
