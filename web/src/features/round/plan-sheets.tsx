import { Descriptions, Table } from 'antd'
import type { ReactNode } from 'react'
import { formatDateTime, formatNumber } from '../../i18n/format.ts'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { ToneTag } from '../../ui/desk/status-tag.tsx'
import { WordTag } from '../command/word-tag.tsx'
import { tierWords } from './plan-words.ts'
import { roundMessages } from './round-messages.ts'
import type { Plan } from './use-reason-text.ts'

const percent = (gap: number): string => `${(gap * 100).toFixed(2)}%`

/** How good the plan is, and how far that is proven. */
export function PlanQuality(props: { plan: Plan }): ReactNode {
  const t = useMessages(roundMessages)
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

/** 公平表: who carries how much. */
export function FairnessSheet(props: { plan: Plan }): ReactNode {
  const t = useMessages(roundMessages)
  return (
    <Panel title={t('fairness')} flush>
      <Table
        size="middle"
        rowKey={(row) => row.enterprise?.id ?? ''}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={props.plan.fairness as Plan['fairness'][number][]}
        columns={[
          { title: t('firm'), render: (_, row) => row.enterprise?.name },
          {
            title: t('lead'),
            render: (_, row) => (row.isLead ? <ToneTag tone="active">{t('lead')}</ToneTag> : ''),
          },
          {
            title: t('carried'),
            dataIndex: 'inspections',
            align: 'right',
            sorter: (a, b) => a.inspections - b.inspections,
          },
          {
            title: t('travel'),
            align: 'right',
            sorter: (a, b) => a.travelMetres - b.travelMetres,
            render: (_, row) => (row.travelMetres / 1000).toFixed(1),
          },
          {
            title: t('repeats'),
            dataIndex: 'repeats',
            align: 'right',
            sorter: (a, b) => a.repeats - b.repeats,
          },
        ]}
      />
    </Panel>
  )
}

/** What moved against the plan before. */
export function PlanChanges(props: { plan: Plan }): ReactNode {
  const t = useMessages(roundMessages)
  const { changes } = props.plan
  if (changes.length === 0) return null
  return (
    <Panel title={`${t('changes')}（${changes.length}）`} flush>
      <Table
        size="middle"
        rowKey={(row) => row.host?.id ?? ''}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={changes as Plan['changes'][number][]}
        columns={[
          { title: t('host'), render: (_, row) => row.host?.name },
          { title: t('before'), render: (_, row) => <del>{row.before.join('、') || '—'}</del> },
          { title: t('after'), render: (_, row) => <ins>{row.after.join('、') || '—'}</ins> },
        ]}
      />
    </Panel>
  )
}
