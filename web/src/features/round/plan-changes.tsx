import { Alert, Descriptions, Table } from 'antd'
import type { ReactNode } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { planMessages } from './plan-messages.ts'
import { tierWords } from './plan-words.ts'
import { roundMessages } from './round-messages.ts'
import { useReasonText, type Plan } from './use-reason-text.ts'
import { useDayText } from '../calendar/day-text.ts'

const km = (metres: number): string => (metres / 1000).toFixed(1)

/** 变动: who is exchanged and why, which days move, and how good the round is before and after. */
export function PlanChanges(props: { plan: Plan }): ReactNode {
  const t = useMessages(planMessages)
  const r = useMessages(roundMessages)
  const locale = useLocale()
  const say = useReasonText(props.plan)
  const dayText = useDayText()
  const { plan } = props
  if (plan.travelBefore === null || plan.travelBefore === undefined) return null
  const { changes, moves, tiers } = plan
  if (changes.length === 0 && moves.length === 0)
    return <Alert type="success" showIcon title={t('diffNone')} />
  // The travel tier counts with the anti-collusion noise; people compare true metres.
  const compared = tiers
    .filter((tier) => tier.before !== null && tier.before !== undefined)
    .map((tier) => (tier.name === 'travel' ? { ...tier, cost: plan.travelMetres ?? tier.cost } : tier))
  const outOf = (params: unknown): string =>
    say({ code: 'firm-named', params: { firm: (params as { inspector?: string }).inspector } })
  return (
    <Panel title={t('diff')}>
      <Descriptions
        size="small"
        column={3}
        items={[
          {
            key: 'travel',
            label: t('travelWas'),
            children: `${km(plan.travelBefore)} → ${km(plan.travelMetres ?? 0)} km`,
          },
          {
            key: 'slots',
            label: t('slots'),
            children: t('slotsOf', { changed: plan.changedSlots ?? 0, vacated: plan.vacatedSlots ?? 0 }),
          },
          { key: 'hosts', label: t('hostsChanged'), children: changes.length },
        ]}
      />
      <div style={{ display: 'grid', gap: 16, marginTop: 8 }}>
        <Table
          size="small"
          rowKey={(row) => row.host?.id ?? ''}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={changes as Plan['changes'][number][]}
          columns={[
            { title: r('host'), render: (_, row) => row.host?.name },
            { title: t('out'), render: (_, row) => <del>{row.before.join('、') || '—'}</del> },
            { title: t('in'), render: (_, row) => <ins>{row.after.join('、') || '—'}</ins> },
            {
              title: t('because'),
              render: (_, row) => (
                <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
                  {row.why.map((reason, at) => (
                    <li key={at}>
                      {outOf(reason.params)}：{say(reason)}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        {moves.length > 0 ? (
          <div>
            <b>{t('movedDays')}</b>
            <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
              {moves.map((move) => (
                <li key={move.host?.id}>
                  {t('moveOf', {
                    host: move.host?.name ?? '—',
                    before: dayText(move.before),
                    after: move.after ? dayText(move.after) : t('notVisited'),
                  })}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <Table
          size="small"
          rowKey="name"
          pagination={false}
          dataSource={compared}
          columns={[
            {
              title: r('tier'),
              render: (_, row) => tierWords[row.name]?.[locale === 'en' ? 'en' : 'zh'] ?? row.name,
            },
            { title: t('was'), align: 'right', render: (_, row) => formatNumber(row.before ?? 0) },
            { title: t('will'), align: 'right', render: (_, row) => formatNumber(row.cost) },
            {
              title: '',
              render: (_, row) => {
                const by = row.cost - (row.before ?? 0)
                if (by === 0) return <span style={{ color: 'var(--ink-2)' }}>{t('same')}</span>
                return t(by > 0 ? 'worse' : 'better', { by: formatNumber(Math.abs(by)) })
              },
            },
          ]}
        />
      </div>
    </Panel>
  )
}
