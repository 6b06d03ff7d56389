import { Button, Table } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { Clip } from '../command/cells-desk.tsx'
import { clock, kilometres, shortDay } from './clock.ts'
import { carry } from './plan-board-desk.tsx'
import { planMessages } from './plan-messages-desk.ts'
import type { Carried, Plan, Stop } from './plan-moves.ts'
import { useDispatchReason } from './use-dispatch-reason.ts'

/** The same plan as rows: everything the timeline does, without dragging. */
export function PlanTable(props: {
  plan: Plan
  onMove: (carried: Carried) => void
  onPin: (stop: Stop) => void
}): ReactNode {
  const t = useMessages(planMessages)
  const { plan } = props
  const reason = useDispatchReason(plan.experts)
  const names = new Map(plan.experts.map((one) => [one.expertId, one.name]))
  const rows = [...plan.stops].sort(
    (a, b) => a.day.localeCompare(b.day) || a.start - b.start || a.hostName.localeCompare(b.hostName),
  )
  return (
    <Table<Stop>
      size="small"
      rowKey={(row) => `${row.visitId} ${row.expertId}`}
      pagination={false}
      dataSource={rows}
      {...(rows.length > 0 ? { scroll: { x: 'max-content' } } : {})}
      columns={[
        { title: t('day'), render: (_, row) => shortDay(row.day, t('weekdays')) },
        { title: t('time'), render: (_, row) => `${clock(row.start)}–${clock(row.end)}` },
        {
          title: t('expert'),
          render: (_, row) => names.get(row.expertId),
          filters: plan.experts.map((one) => ({ text: one.name, value: one.expertId })),
          onFilter: (value, row) => row.expertId === value,
        },
        { title: t('firm'), render: (_, row) => <Clip text={row.hostName} width={180} /> },
        {
          title: t('priority'),
          render: (_, row) => <StatusTag group="ServicePriority" value={row.priority} />,
        },
        {
          title: t('travel'),
          align: 'right',
          render: (_, row) => (
            <>
              {kilometres(row.travelMetres)} km
              <br />
              {t('minutes', { count: row.travelMinutes })}
            </>
          ),
        },
        {
          title: t('whyHim'),
          render: (_, row) => (
            <span style={{ display: 'block', width: 190, whiteSpace: 'normal' }}>
              {row.reasons.map(reason).join('；') || '—'}
            </span>
          ),
        },
        {
          title: t('state'),
          render: (_, row) => (
            <span style={{ display: 'inline-flex', gap: 4, flexWrap: 'wrap', maxWidth: 90 }}>
              {row.visitState ? <StatusTag group="ExpertVisitState" value={row.visitState} /> : null}
              {row.pinned ? <ToneTag tone="neutral">{t('pinned')}</ToneTag> : null}
            </span>
          ),
        },
        {
          title: t('move'),
          render: (_, row) => (
            <span style={{ display: 'inline-flex', gap: 8 }}>
              <Button size="small" onClick={() => props.onMove(carry(row))}>
                {t('move')}
              </Button>
              {plan.viewerCanEdit ? (
                <Button size="small" onClick={() => props.onPin(row)}>
                  {t(row.pinned ? 'unpin' : 'pin')}
                </Button>
              ) : null}
            </span>
          ),
        },
      ]}
    />
  )
}
