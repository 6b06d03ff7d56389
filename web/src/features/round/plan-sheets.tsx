import { Descriptions, Table } from 'antd'
import type { ReactNode } from 'react'
import { formatDateTime, formatNumber } from '../../i18n/format.ts'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { WordTag } from '../command/word-tag.tsx'
import { planMessages } from './plan-messages.ts'
import { tierWords } from './plan-words.ts'
import { roundMessages } from './round-messages.ts'
import type { Plan } from './use-reason-text.ts'

const percent = (gap: number): string => `${(gap * 100).toFixed(2)}%`

/** How good the plan is, and how far that is proven. */
export function PlanQuality(props: { plan: Plan }): ReactNode {
  const t = useMessages(roundMessages)
  const p = useMessages(planMessages)
  const locale = useLocale()
  const { plan } = props
  const proof =
    plan.status === 'optimal'
      ? t('optimal')
      : plan.status === 'within-gap'
        ? t('within', { gap: percent(plan.gap ?? 0) })
        : plan.status === 'partial'
          ? t('partial')
          : plan.status === 'budget-stopped'
            ? t('stopped')
            : t('feasible')
  return (
    <Panel title={t('proof')} extra={<WordTag group="PlanState" value={plan.state} />}>
      <Descriptions
        size="small"
        column={1}
        items={[
          { key: 'proof', label: t('proof'), children: proof },
          { key: 'at', label: t('date'), children: formatDateTime(plan.createdAt) },
          {
            key: 'travel',
            label: p('trueTravel'),
            children: t('km', { km: ((plan.travelMetres ?? 0) / 1000).toFixed(1) }),
          },
        ]}
      />
      <Table
        size="small"
        rowKey="name"
        pagination={false}
        dataSource={plan.tiers as Plan['tiers'][number][]}
        columns={[
          {
            title: t('tier'),
            render: (_, row) => tierWords[row.name]?.[locale === 'en' ? 'en' : 'zh'] ?? row.name,
          },
          { title: t('cost'), align: 'right', render: (_, row) => formatNumber(row.cost) },
          {
            title: t('bound'),
            align: 'right',
            render: (_, row) => (row.lowerBound === null ? '—' : formatNumber(row.lowerBound!)),
          },
          { title: t('proven'), render: (_, row) => (row.proven ? '✓' : '—') },
        ]}
      />
    </Panel>
  )
}
