import type { ReactNode } from 'react'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { calendarMessages } from './calendar-messages.ts'
import { isWeekend, type SpecialDay } from './parse-notice.ts'
import css from './year-grid.module.css'

const pad = (value: number): string => String(value).padStart(2, '0')

/** Twelve months of a year with days off and make-up workdays; a click changes a day where `onDay` is given. */
export function YearGrid(props: {
  year: number
  days: readonly SpecialDay[]
  onDay?: (date: string) => void
}): ReactNode {
  const t = useMessages(calendarMessages)
  const locale = useLocale()
  const special = new Map(props.days.map((day) => [day.date, day]))
  const heads = t('weekdays').split('')
  return (
    <>
      <p className={css['legend']}>
        <span>
          <span className={`${css['day']} ${css['off']}`}>1</span>
          {t('off')}
        </span>
        <span>
          <span className={`${css['day']} ${css['work']}`}>1</span>
          {t('work')}
        </span>
        {props.onDay ? <span style={{ color: 'var(--ink-2)' }}>{t('clickHint')}</span> : null}
      </p>
      <div className={css['year']}>
        {Array.from({ length: 12 }, (_, month) => {
          const lead = (new Date(Date.UTC(props.year, month, 1)).getUTCDay() + 6) % 7
          const length = new Date(Date.UTC(props.year, month + 1, 0)).getUTCDate()
          return (
            <section key={month} className={css['month']}>
              <h3>{locale === 'en' ? `${props.year}-${pad(month + 1)}` : `${month + 1} 月`}</h3>
              <div className={css['days']}>
                {heads.map((head, at) => (
                  <span key={at} className={css['head']}>
                    {head}
                  </span>
                ))}
                {Array.from({ length: lead }, (_, at) => (
                  <span key={`lead${at}`} />
                ))}
                {Array.from({ length }, (_, at) => {
                  const date = `${props.year}-${pad(month + 1)}-${pad(at + 1)}`
                  const day = special.get(date)
                  const called =
                    locale === 'en' ? `${at + 1} ${date.slice(0, 7)}` : `${month + 1}月${at + 1}日`
                  const said = [called, day ? t(day.kind) : '', day?.name ?? ''].filter(Boolean).join(' ')
                  const look = [css['day'], day ? css[day.kind] : isWeekend(date) ? css['weekend'] : ''].join(
                    ' ',
                  )
                  return props.onDay ? (
                    <button
                      key={date}
                      type="button"
                      className={look}
                      title={said}
                      aria-label={said}
                      onClick={() => props.onDay!(date)}
                    >
                      {at + 1}
                    </button>
                  ) : (
                    <span key={date} className={look} title={said}>
                      {at + 1}
                    </span>
                  )
                })}
              </div>
            </section>
          )
        })}
      </div>
    </>
  )
}
