import { Link } from '@tanstack/react-router'
import { Empty, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { useWord } from '../command/word-tag.tsx'
import css from './visit-board.module.css'
import { roundMessages } from './round-messages.ts'
import type { BoardVisit } from './round-visits.ts'
import { useDayText } from '../calendar/day-text.ts'

const COLUMNS = [
  ['draft'],
  ['published', 'postponed'],
  ['confirmed'],
  ['in_progress'],
  ['field_done'],
  ['reported', 'archived'],
  ['cancelled'],
]

/** 看板: the visits of a round by their state, with who declined and whose place is open. */
export function VisitBoard(props: { visits: readonly BoardVisit[] | undefined }): ReactNode {
  const t = useMessages(roundMessages)
  const word = useWord()
  const { visits } = props
  if (!visits) return <Skeleton active paragraph={{ rows: 8 }} />
  if (visits.length === 0) return <Empty description={t('boardEmpty')} />
  return (
    <div className={css['board']}>
      {COLUMNS.map((states) => {
        const mine = visits.filter((visit) => states.includes(visit.state))
        if (mine.length === 0) return null
        return (
          <section key={states[0]} className={css['column']} aria-label={word('VisitState', states[0]!)}>
            <h3>
              {states
                .filter((state) => mine.some((visit) => visit.state === state))
                .map((state) => word('VisitState', state))
                .join(' / ')}{' '}
              <span>{mine.length}</span>
            </h3>
            {mine.map((visit) => (
              <VisitCard key={visit.id} visit={visit} />
            ))}
          </section>
        )
      })}
    </div>
  )
}

function VisitCard({ visit }: { visit: BoardVisit }): ReactNode {
  const dayText = useDayText()
  const t = useMessages(roundMessages)
  const word = useWord()
  const declined = visit.team.filter((seat) => seat.state === 'declined' || seat.state === 'replaced')
  const open = visit.reasons.some((reason) => reason.code === 'place-unfilled')
  const team = visit.team.filter((seat) => seat.state !== 'declined' && seat.state !== 'replaced')
  return (
    <Link to={`/committee/visits/${visit.id}`} className={css['card']}>
      <b>{visit.hostName}</b>
      <span className={css['when']}>
        {dayText(visit.plannedOn)}
        {visit.state === 'postponed' ? <StatusTag group="VisitState" value={visit.state} /> : null}
      </span>
      <span className={css['team']}>{team.map((seat) => seat.enterprise?.name).join('、')}</span>
      {declined.map((seat) => (
        <span key={seat.id} className={css['declined']}>
          {word('InspectorState', seat.state)}：{seat.enterprise?.name}
          {seat.declineReason ? `（${seat.declineReason}）` : ''}
        </span>
      ))}
      <span className={css['tags']}>
        {open ? <ToneTag tone="attention">{t('unfilled')}</ToneTag> : null}
        {visit.hazardCount > 0 ? (
          <ToneTag tone="waiting">{t('hazards', { count: visit.hazardCount })}</ToneTag>
        ) : null}
      </span>
    </Link>
  )
}
