import type { ReactNode } from 'react'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useWord } from '../command/word-tag.tsx'
import css from './fairness-paper.module.css'
import { ClassTable, FairConclusion, kilometres, useMetBefore } from './fairness-sheet.tsx'
import { planMessages } from './plan-messages.ts'
import type { Round } from './planning-panel.tsx'
import { roundMessages } from './round-messages.ts'
import { useReasonText, type Plan } from './use-reason-text.ts'
import { useDayText } from '../calendar/day-text.ts'

/** 公平性说明表 as it is printed on A4: the conclusion, the loads, every pair with its reasons, and what could not be had. */
export function FairnessPaper(props: { round: Round; plan: Plan }): ReactNode {
  const t = useMessages(roundMessages)
  const p = useMessages(planMessages)
  const word = useWord()
  const met = useMetBefore()
  const say = useReasonText(props.plan)
  const dayText = useDayText()
  const { round, plan } = props
  return (
    <article className={css['paper']}>
      <h2>{`${t('title')} · ${p('fairTitle')}`}</h2>
      <p className={css['centre']}>
        {p('roundLine', {
          name: round.name,
          starts: round.startsOn,
          ends: round.endsOn,
          team: round.inspectorsPerHost,
          leaders: round.leadersPerTeam,
        })}
      </p>
      <h3>{p('conclusion')}</h3>
      <FairConclusion plan={plan} />
      <ClassTable plan={plan} />
      <h3>{p('loads')}</h3>
      <table>
        <thead>
          <tr>
            {[
              t('firm'),
              p('classOf'),
              t('carried'),
              p('asLeader'),
              p('nearest'),
              p('farthest'),
              t('travel'),
              p('metBefore'),
            ].map((title) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.fairness.map((line) => (
            <tr key={line.enterprise?.id}>
              <td>{line.enterprise?.name}</td>
              <td>{p(line.isLead ? 'leadClass' : 'ordinaryClass')}</td>
              <td className={css['number']}>{line.inspections}</td>
              <td className={css['number']}>{line.asLeader}</td>
              <td className={css['number']}>{kilometres(line.nearestMetres)}</td>
              <td className={css['number']}>{kilometres(line.farthestMetres)}</td>
              <td className={css['number']}>{kilometres(line.travelMetres)}</td>
              <td>{met(line) || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{p('pairs')}</h3>
      <table>
        <thead>
          <tr>
            <th style={{ width: '20%' }}>{t('host')}</th>
            <th>{t('date')}</th>
            <th style={{ width: '24%' }}>{t('inspectors')}</th>
            <th>{t('why')}</th>
          </tr>
        </thead>
        {plan.hosts.map((row) => (
          <tbody key={row.host?.id}>
            {row.inspectors.map((seat, at) => (
              <tr key={seat.enterprise?.id}>
                {at === 0 ? (
                  <>
                    <td rowSpan={row.inspectors.length}>{row.host?.name}</td>
                    <td rowSpan={row.inspectors.length} className={css['day']}>
                      {row.date ? dayText(row.date) : t('noDate')}
                    </td>
                  </>
                ) : null}
                <td>{`${seat.enterprise?.name ?? '—'}（${word('TeamRole', seat.role)}）`}</td>
                <td>{seat.reasons.map(say).join('；')}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <h3>{p('gapsLeft')}</h3>
      {plan.unmet.length === 0 ? (
        <p>{p('noGapsLeft')}</p>
      ) : (
        <ul>
          {plan.unmet.map((gap, at) => (
            <li key={at}>
              {gap.enterprise?.name ?? '—'}：{say(gap)}
              {gap.fix ? `　${t('fix', { fix: say(gap.fix) })}` : ''}
            </li>
          ))}
        </ul>
      )}
      <p className={css['small']}>
        {p('madeAt', { at: formatDateTime(plan.createdAt), hash: plan.outputHash?.slice(0, 12) ?? '—' })}
      </p>
      <p className={css['sign']}>{p('signLine')}</p>
    </article>
  )
}
