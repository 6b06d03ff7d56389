import { Alert, Table } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { ToneTag } from '../../ui/desk/status-tag.tsx'
import { WordTag } from '../command/word-tag.tsx'
import { roundMessages } from './round-messages.ts'
import { useReasonText, type Plan } from './use-reason-text.ts'
import { useDayText } from '../calendar/day-text.ts'

const COURTESY = new Set(['reciprocity', 'cycle', 'repeat', 'balance'])

/** Gaps of a plan, each with whom it concerns, why, and the cheapest help; what is only less fair stands folded below. */
export function PlanGaps(props: { plan: Plan }): ReactNode {
  const t = useMessages(roundMessages)
  const { unmet } = props.plan
  const hard = unmet.filter((gap) => !COURTESY.has(gap.constraint))
  const soft = unmet.filter((gap) => COURTESY.has(gap.constraint))
  return (
    <>
      {hard.length === 0 ? (
        <Alert type="success" showIcon title={t('noGaps')} />
      ) : (
        <Panel title={`${t('gaps')}（${hard.length}）`}>
          <GapList plan={props.plan} gaps={hard} />
        </Panel>
      )}
      {soft.length > 0 ? (
        <Panel>
          <details>
            <summary
              style={{ cursor: 'pointer', fontWeight: 600 }}
            >{`${t('softGaps')}（${soft.length}）`}</summary>
            <div style={{ marginTop: 10 }}>
              <GapList plan={props.plan} gaps={soft} />
            </div>
          </details>
        </Panel>
      ) : null}
    </>
  )
}

function GapList(props: { plan: Plan; gaps: readonly Plan['unmet'][number][] }): ReactNode {
  const t = useMessages(roundMessages)
  const say = useReasonText(props.plan)
  return (
    <ul style={{ margin: 0, paddingLeft: 20, display: 'grid', gap: 6 }}>
      {props.gaps.map((gap, at) => (
        <li key={at}>
          <b style={{ fontWeight: 600 }}>{gap.enterprise?.name ?? '—'}</b>：{say(gap)}
          {gap.fix ? (
            <span style={{ color: 'var(--ink-2)' }}>　{t('fix', { fix: say(gap.fix) })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** 配对: per host the day and the team, each place with its reasons in words. */
export function PlanTeams(props: { plan: Plan }): ReactNode {
  const dayText = useDayText()
  const t = useMessages(roundMessages)
  const say = useReasonText(props.plan)
  return (
    <Table
      size="middle"
      rowKey={(row) => row.host?.id ?? ''}
      dataSource={props.plan.hosts as Plan['hosts'][number][]}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      tableLayout="fixed"
      columns={[
        {
          title: t('host'),
          width: 220,
          render: (_, row) => <b style={{ fontWeight: 600 }}>{row.host?.name}</b>,
        },
        { title: t('date'), width: 150, render: (_, row) => (row.date ? dayText(row.date) : t('noDate')) },
        {
          title: t('inspectors'),
          render: (_, row) => (
            <div style={{ display: 'grid', gap: 6 }}>
              {row.inspectors.map((seat) => (
                <details key={seat.enterprise?.id}>
                  <summary style={{ cursor: 'pointer' }}>
                    <WordTag group="TeamRole" value={seat.role} /> {seat.enterprise?.name}{' '}
                    <span style={{ color: 'var(--ink-2)' }}>
                      {t('km', { km: (seat.distanceMetres / 1000).toFixed(1) })}
                    </span>{' '}
                    {seat.pinned ? <ToneTag tone="waiting">{t('pinned')}</ToneTag> : null}
                    <span style={{ color: 'var(--ink-2)' }}>
                      {seat.reasons[0] ? ` · ${say(seat.reasons[0])}` : ''}
                    </span>
                  </summary>
                  <ul style={{ margin: '4px 0 4px 18px', padding: '0 0 0 16px', color: 'var(--ink-2)' }}>
                    {seat.reasons.map((reason, at) => (
                      <li key={at}>{say(reason)}</li>
                    ))}
                  </ul>
                </details>
              ))}
            </div>
          ),
        },
      ]}
    />
  )
}
