import { Button, Space, Table } from 'antd'
import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { type CsvColumn, downloadCsv, toCsv } from '../../ui/desk/export-csv.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { ToneTag } from '../../ui/desk/status-tag.tsx'
import { useWord } from '../command/word-tag.tsx'
import { planMessages } from './plan-messages.ts'
import { roundMessages } from './round-messages.ts'
import { useReasonText, type Plan } from './use-reason-text.ts'

/** A line of the sheet. */
export type FairLine = Plan['fairness'][number]

/** Metres as kilometres with one digit, or a dash. */
export const kilometres = (metres: number | null | undefined): string =>
  metres === null || metres === undefined ? '—' : (metres / 1000).toFixed(1)

/** Whom a firm meets again, in words. */
export function useMetBefore(): (line: FairLine) => string {
  const t = useMessages(planMessages)
  return (line) =>
    line.metBefore
      .map((one) => t('metOf', { name: one.enterprise?.name ?? '—', rounds: one.roundsAgo }))
      .join('、')
}

/** 公平表: who carries how much, near and far, met whom before; exported, or opened as the paper. */
export function FairnessSheet(props: { plan: Plan; name: string }): ReactNode {
  const t = useMessages(roundMessages)
  const p = useMessages(planMessages)
  const met = useMetBefore()
  const { plan } = props
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Panel
        title={p('conclusion')}
        extra={
          <Space>
            <FairExports plan={plan} name={props.name} />
            <Link to={`/committee/rounds/${plan.roundId}/fairness`}>
              <Button type="primary">{p('fairOpen')}</Button>
            </Link>
          </Space>
        }
      >
        <FairConclusion plan={plan} />
        <ClassTable plan={plan} />
      </Panel>
      <Panel title={t('fairness')} flush>
        <Table
          size="middle"
          rowKey={(row) => row.enterprise?.id ?? ''}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={plan.fairness as FairLine[]}
          columns={[
            { title: t('firm'), render: (_, row) => row.enterprise?.name },
            {
              title: t('lead'),
              width: 80,
              render: (_, row) => (row.isLead ? <ToneTag tone="active">{t('lead')}</ToneTag> : ''),
            },
            {
              title: t('carried'),
              dataIndex: 'inspections',
              align: 'right',
              width: 110,
              sorter: (a, b) => a.inspections - b.inspections,
            },
            { title: p('asLeader'), dataIndex: 'asLeader', align: 'right', width: 100 },
            {
              title: p('nearest'),
              align: 'right',
              width: 120,
              render: (_, row) => kilometres(row.nearestMetres),
            },
            {
              title: p('farthest'),
              align: 'right',
              width: 120,
              sorter: (a, b) => (a.farthestMetres ?? 0) - (b.farthestMetres ?? 0),
              render: (_, row) => kilometres(row.farthestMetres),
            },
            {
              title: t('travel'),
              align: 'right',
              width: 130,
              sorter: (a, b) => a.travelMetres - b.travelMetres,
              render: (_, row) => kilometres(row.travelMetres),
            },
            {
              title: p('metBefore'),
              sorter: (a, b) => a.repeats - b.repeats,
              render: (_, row) => met(row) || '—',
            },
          ]}
        />
      </Panel>
    </div>
  )
}

/** What holds for the whole plan, sentence by sentence. */
export function FairConclusion(props: { plan: Plan }): ReactNode {
  const p = useMessages(planMessages)
  const say = useReasonText(props.plan)
  return (
    <ul style={{ margin: '0 0 12px', paddingLeft: 20 }}>
      {props.plan.explanation.map((reason, at) => (
        <li key={at}>{say(reason)}</li>
      ))}
      {props.plan.singleRangeImpossible ? <li>{p('perClass')}</li> : null}
    </ul>
  )
}

/** Spread of load inside each class. */
export function ClassTable(props: { plan: Plan }): ReactNode {
  const p = useMessages(planMessages)
  return (
    <table>
      <thead>
        <tr>
          {(['classOf', 'members', 'range', 'mean', 'meanTravel'] as const).map((key) => (
            <th
              key={key}
              style={{ textAlign: key === 'classOf' ? 'left' : 'right', padding: '4px 16px 4px 0' }}
            >
              {p(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.plan.classes.map((one) => (
          <tr key={one.class}>
            <td style={{ padding: '4px 16px 4px 0' }}>
              {p(one.class === 'lead' ? 'leadClass' : 'ordinaryClass')}
            </td>
            {[
              one.members,
              `${one.minCarried}–${one.maxCarried}`,
              one.meanCarried.toFixed(1),
              kilometres(one.meanMetres),
            ].map((value, at) => (
              <td key={at} style={{ textAlign: 'right', padding: '4px 16px 4px 0' }}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The sheet and the pairs with their reasons, as files for a spreadsheet. */
export function FairExports(props: { plan: Plan; name: string }): ReactNode {
  const t = useMessages(roundMessages)
  const p = useMessages(planMessages)
  const word = useWord()
  const met = useMetBefore()
  const say = useReasonText(props.plan)
  const index = useLocale() === 'en' ? 'No.' : '序号'
  const { plan, name } = props
  const lines: CsvColumn<FairLine>[] = [
    { title: t('firm'), value: (row) => row.enterprise?.name },
    { title: p('classOf'), value: (row) => p(row.isLead ? 'leadClass' : 'ordinaryClass') },
    { title: t('carried'), value: (row) => row.inspections },
    { title: p('asLeader'), value: (row) => row.asLeader },
    { title: p('nearest'), value: (row) => kilometres(row.nearestMetres) },
    { title: p('farthest'), value: (row) => kilometres(row.farthestMetres) },
    { title: t('travel'), value: (row) => kilometres(row.travelMetres) },
    { title: p('metBefore'), value: met },
  ]
  const seats = plan.hosts.flatMap((host) => host.inspectors.map((seat) => ({ host, seat })))
  const pairs: CsvColumn<(typeof seats)[number]>[] = [
    { title: t('host'), value: (row) => row.host.host?.name },
    { title: t('date'), value: (row) => row.host.date },
    { title: t('inspector'), value: (row) => row.seat.enterprise?.name },
    { title: t('inspectors'), value: (row) => word('TeamRole', row.seat.role) },
    { title: t('travel'), value: (row) => kilometres(row.seat.distanceMetres) },
    { title: t('why'), value: (row) => row.seat.reasons.map(say).join('；') },
  ]
  return (
    <Space>
      <Button
        onClick={() =>
          downloadCsv(toCsv(lines, plan.fairness as FairLine[], index), `${name} ${t('fairness')}`)
        }
      >
        {p('exportFair')}
      </Button>
      <Button onClick={() => downloadCsv(toCsv(pairs, seats, index), `${name} ${t('tabPlan')}`)}>
        {p('exportPairs')}
      </Button>
    </Space>
  )
}
