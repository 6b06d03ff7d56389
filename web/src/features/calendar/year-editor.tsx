import { App, Button, Input, Space } from 'antd'
import { useState, type ReactNode } from 'react'
import { graphql } from '../../gql/gql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { ActionModal } from '../command/action-modal.tsx'
import { useCommand } from '../command/use-command.ts'
import { calendarMessages } from './calendar-messages.ts'
import { isWeekend, parseNotice, type SpecialDay } from './parse-notice.ts'
import { YearGrid } from './year-grid.tsx'

const setYear = graphql(`
  mutation Calendar_SetYear($input: SetCalendarYearInput!) {
    setCalendarYear(input: $input) {
      __typename
      ... on SetCalendarYearSuccess {
        year
        provisional
        days
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The days grouped by holiday, in the order of the year. */
function byHoliday(days: readonly SpecialDay[]): [string | null, SpecialDay[]][] {
  const groups = new Map<string | null, SpecialDay[]>()
  for (const day of days) groups.set(day.name, [...(groups.get(day.name) ?? []), day])
  return [...groups]
}

/** One year, edited: paste of a notice, days by click, the notice's name; nothing holds before it is saved. */
export function YearEditor(props: {
  year: number
  notice: string | null
  days: readonly SpecialDay[]
  mayEdit: boolean
  onSaved: () => void
}): ReactNode {
  const t = useMessages(calendarMessages)
  const run = useCommand()
  const { message } = App.useApp()
  const [days, setDays] = useState<SpecialDay[]>([...props.days])
  const [notice, setNotice] = useState(props.notice ?? '')
  const [text, setText] = useState('')
  const { year, mayEdit } = props
  const count = (kind: SpecialDay['kind']) => days.filter((day) => day.kind === kind).length
  const changed = JSON.stringify([days, notice]) !== JSON.stringify([props.days, props.notice ?? ''])

  function read(): void {
    const found = parseNotice(text, year)
    if (found.length === 0) return void message.warning(t('readNone'))
    setDays(found)
    const named = /(国务院办公厅关于\d{4}年部分节假日安排的通知)[^（(]*([（(]国办发[^）)]*[）)])?/.exec(text)
    if (named && !notice) setNotice(`${named[1]}${named[2] ?? ''}`)
    void message.success(
      t('readDone', {
        off: found.filter((day) => day.kind === 'off').length,
        work: found.filter((day) => day.kind === 'work').length,
      }),
    )
  }
  function turn(date: string): void {
    const now = days.find((day) => day.date === date)
    const rest = days.filter((day) => day.date !== date)
    const beside = days.find((day) => Math.abs(Date.parse(day.date) - Date.parse(date)) === 86_400_000)
    const next: SpecialDay[] =
      now === undefined
        ? [{ date, kind: 'off', name: beside?.name ?? null }]
        : now.kind === 'off' && isWeekend(date)
          ? [{ ...now, kind: 'work' }]
          : []
    setDays([...rest, ...next].toSorted((a, b) => (a.date < b.date ? -1 : 1)))
  }
  return (
    <div
      style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 360px', gap: 16, alignItems: 'start' }}
    >
      <Panel title={t('counts', { off: count('off'), work: count('work') })}>
        <YearGrid year={year} days={days} {...(mayEdit ? { onDay: turn } : {})} />
      </Panel>
      <div style={{ display: 'grid', gap: 16 }}>
        {mayEdit ? (
          <Panel title={t('paste')}>
            <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{t('pasteHint')}</p>
            <Input.TextArea
              aria-label={t('paste')}
              rows={8}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <Button style={{ marginTop: 8 }} disabled={text.trim() === ''} onClick={read}>
              {t('read')}
            </Button>
            <label style={{ display: 'block', marginTop: 16 }}>
              {t('notice')}
              <Input
                value={notice}
                maxLength={200}
                style={{ marginTop: 4 }}
                onChange={(event) => setNotice(event.target.value)}
              />
            </label>
            <p style={{ margin: '4px 0 16px', color: 'var(--ink-2)' }}>{t('noticeHint')}</p>
            <Space>
              <ActionModal
                label={t('save')}
                okText={t('save')}
                title={`${t('save')} · ${year}`}
                hint={
                  <>
                    {t('counts', { off: count('off'), work: count('work') })}
                    <br />
                    {notice.trim() || t('provisional')}
                    <br />
                    {t('saveHint')}
                  </>
                }
                button={{ type: 'primary', disabled: !changed }}
                onSubmit={async () => {
                  const done = await run(
                    setYear,
                    { year, notice: notice.trim() || null, days },
                    { done: t('saved') },
                  )
                  if (done) props.onSaved()
                  return !!done
                }}
              />
              <Button
                disabled={!changed}
                onClick={() => {
                  setDays([...props.days])
                  setNotice(props.notice ?? '')
                }}
              >
                {t('reset')}
              </Button>
            </Space>
          </Panel>
        ) : null}
        <Panel title={t('byHoliday')}>
          <dl style={{ margin: 0, display: 'grid', gap: 8 }}>
            {byHoliday(days).map(([name, list]) => (
              <div key={name ?? ''}>
                <dt style={{ fontWeight: 600 }}>{name ?? t('unnamed')}</dt>
                <dd style={{ margin: 0, color: 'var(--ink-2)' }}>
                  {(['off', 'work'] as const)
                    .map((kind) => {
                      const of = list.filter((day) => day.kind === kind).map((day) => day.date.slice(5))
                      return of.length > 0 ? `${t(kind)} ${of.join('、')}` : ''
                    })
                    .filter(Boolean)
                    .join('；')}
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
      </div>
    </div>
  )
}
