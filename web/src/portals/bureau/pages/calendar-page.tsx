import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Alert, Button, Space } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { calendarMessages } from '../../../features/calendar/calendar-messages.ts'
import type { SpecialDay } from '../../../features/calendar/parse-notice.ts'
import { YearEditor } from '../../../features/calendar/year-editor.tsx'
import { useMay } from '../../../features/command/can.tsx'
import { RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { graphql } from '../../../gql/gql.ts'
import { formatDateTime, today } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { ToneTag } from '../../../ui/desk/status-tag.tsx'

const yearQuery = graphql(`
  query Calendar_Year($year: Int!) {
    calendarYear(year: $year) {
      year
      notice
      provisional
      editedAt
      editedByName
      days {
        date
        kind
        name
      }
    }
  }
`)

const schema = z.object({ year: z.optional(z.coerce.number()) })

/** 工作日历: the State Council's days off of each year, entered by an administrator of the bureau. */
export function CalendarPage(): ReactNode {
  const t = useMessages(calendarMessages)
  const say = useQueryWording()
  const may = useMay()
  const [filters, setFilters] = useFilters(schema)
  const year = filters.year ?? Number(today().slice(0, 4))
  const [{ data, fetching, error }, refetch] = useQuery({ query: yearQuery, variables: { year } })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const one = data?.calendarYear?.year === year ? data.calendarYear : null
  const days = (one?.days ?? []).map((day): SpecialDay => ({
    date: day.date,
    kind: day.kind === 'work' ? 'work' : 'off',
    name: day.name ?? null,
  }))
  const mayEdit = may('reference:edit-calendar') === true
  const ready = data !== undefined && !fetching
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('hint')}
        tag={
          ready ? (
            <ToneTag tone={one && !one.provisional ? 'done' : 'waiting'}>
              {t(one ? (one.provisional ? 'provisional' : 'announced') : 'missing')}
            </ToneTag>
          ) : null
        }
        actions={
          <Space>
            <Button
              icon={<LeftOutlined />}
              aria-label={String(year - 1)}
              onClick={() => setFilters({ year: year - 1 })}
            />
            <b>{t('year', { year })}</b>
            <Button
              icon={<RightOutlined />}
              aria-label={String(year + 1)}
              onClick={() => setFilters({ year: year + 1 })}
            />
          </Space>
        }
      />
      <RecordStates loading={!ready} error={say(error)} found={ready} onRetry={again} back="/bureau" />
      {ready ? (
        <div style={{ display: 'grid', gap: 16 }}>
          <p style={{ margin: 0, color: 'var(--ink-2)' }}>
            {one?.notice ?? t(one ? 'provisional' : 'missing')}
            {'　'}
            {one?.editedAt
              ? t('edited', { name: one.editedByName ?? '', at: formatDateTime(one.editedAt) })
              : one
                ? t('shipped')
                : ''}
          </p>
          {may('reference:edit-calendar') === false ? (
            <Alert type="info" showIcon title={t('readOnly')} />
          ) : null}
          <YearEditor
            key={`${year} ${one?.editedAt ?? ''}`}
            year={year}
            notice={one?.notice ?? null}
            days={days}
            mayEdit={mayEdit}
            onSaved={again}
          />
        </div>
      ) : null}
    </>
  )
}
