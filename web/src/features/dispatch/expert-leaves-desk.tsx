import { Alert, Button, DatePicker, Empty, Form, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState, type ReactNode } from 'react'
import type { BureauExpertPageQuery, Expert_AddLeaveMutation, LeaveKind } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { StatusTag } from '../../ui/desk/status-tag.tsx'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { useCommand, type Succeeded } from '../command/use-command.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { clock } from './clock.ts'
import { addExpertLeave, cancelExpertLeave } from './expert-documents-desk.ts'
import { expertMessages } from './expert-messages-desk.ts'

type Leave = NonNullable<BureauExpertPageQuery['expert']>['leaves'][number]

/** Leave of an expert; entering it shows at once which visits it hits, and leads to the re-plan. */
export function ExpertLeaves(props: {
  expertId: string
  leaves: readonly Leave[]
  canEdit: boolean
  onDone: () => void
  onReplan: () => void
}): ReactNode {
  const t = useMessages(expertMessages)
  const run = useCommand()
  const kinds = useWordOptions('LeaveKind')
  const [hits, setHits] = useState<Succeeded<Expert_AddLeaveMutation>['hitVisits']>([])
  const { onDone } = props
  return (
    <Panel
      title={t('leaves')}
      extra={
        props.canEdit ? (
          <ActionModal<{ kind: LeaveKind; from: Dayjs; to: Dayjs; reason: string }>
            label={t('addLeave')}
            hint={t('leaveHint')}
            initial={{ kind: 'ill', from: dayjs(), to: dayjs() }}
            onSubmit={async ({ kind, from, to, reason }) => {
              const saved = await run(
                addExpertLeave,
                {
                  expertId: props.expertId,
                  kind,
                  startsOn: from.format('YYYY-MM-DD'),
                  endsOn: to.format('YYYY-MM-DD'),
                  reason,
                },
                { done: t('leaveSaved') },
              )
              if (saved) {
                setHits(saved.hitVisits)
                onDone()
              }
              return !!saved
            }}
          >
            <Form.Item name="kind" label={t('leaveKind')} rules={[{ required: true }]}>
              <Radio.Group optionType="button" options={kinds} />
            </Form.Item>
            <Form.Item name="from" label={t('from')} rules={[{ required: true, message: t('required') }]}>
              <DatePicker />
            </Form.Item>
            <Form.Item name="to" label={t('to')} rules={[{ required: true, message: t('required') }]}>
              <DatePicker />
            </Form.Item>
            <ReasonField label={t('leaveReason')} />
          </ActionModal>
        ) : null
      }
    >
      {hits.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('hits')}
          description={
            <>
              <p style={{ margin: 0 }}>{t('hitsHint', { count: hits.length })}</p>
              <ul style={{ margin: '4px 0', paddingLeft: 18 }}>
                {hits.map((hit) => (
                  <li key={hit.visitId}>
                    {hit.plannedOn} {hit.start == null ? '' : clock(hit.start)} {hit.hostName}
                  </li>
                ))}
              </ul>
            </>
          }
          action={
            <Button type="primary" onClick={props.onReplan}>
              {t('replan')}
            </Button>
          }
        />
      ) : null}
      {props.leaves.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noLeaves')} />
      ) : (
        <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 8 }}>
          {props.leaves.map((leave) => (
            <li
              key={leave.id}
              style={{
                display: 'flex',
                gap: 12,
                alignItems: 'center',
                opacity: leave.cancelledAt ? 0.7 : 1,
                textDecoration: leave.cancelledAt ? 'line-through' : 'none',
              }}
            >
              <StatusTag group="LeaveKind" value={leave.kind} />
              <span>
                {leave.startsOn} – {leave.endsOn}
              </span>
              <span>{leave.reason}</span>
              <small style={{ color: 'var(--ink-2)' }}>{leave.createdByName}</small>
              {props.canEdit && !leave.cancelledAt ? (
                <Button
                  size="small"
                  onClick={async () => {
                    const done = await run(
                      cancelExpertLeave,
                      { leaveId: leave.id, version: leave.version },
                      { done: t('cancelled'), onStale: onDone },
                    )
                    if (done) onDone()
                  }}
                >
                  {t('cancelLeave')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
