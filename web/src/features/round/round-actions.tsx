import { App, Button, DatePicker, Form, Input, InputNumber, Space } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { GroupPicker, TopicPicker } from '../command/pickers-desk.tsx'
import { useCommand } from '../command/use-command.ts'
import { planMessages } from './plan-messages.ts'
import type { Round } from './planning-panel.tsx'
import {
  cancelRound,
  choosePlan,
  closeRound,
  planRound,
  publishRepair,
  publishRound,
  updateRound,
} from './round-documents.ts'
import { roundMessages } from './round-messages.ts'
import type { Plan } from './use-reason-text.ts'

interface Values {
  name: string
  startsOn: Dayjs
  endsOn: Dayjs
  groupIds?: string[]
  topicCodes?: string[]
  inspectorsPerHost: number
  leadersPerTeam: number
}

/** What can be done with a round as it stands: 修改, 生成方案, 采用方案, 发布, 结束, 取消. */
export function RoundActions(props: {
  round: Round
  plan: Plan | null | undefined
  onChanged: () => void
}): ReactNode {
  const t = useMessages(roundMessages)
  const p = useMessages(planMessages)
  const run = useCommand()
  const { message } = App.useApp()
  const [busy, setBusy] = useState<'plan' | 'choose' | null>(null)
  const { round, plan, onChanged } = props
  const seen = { roundId: round.id, version: round.version }
  const after = (done: unknown): boolean => {
    if (done) onChanged()
    return !!done
  }
  async function makePlan(): Promise<void> {
    setBusy('plan')
    const done = await run(planRound, seen, { onStale: onChanged })
    setBusy(null)
    if (done) void message.success(t(done.state === 'solving' ? 'solving' : 'planned'))
    onChanged()
  }
  async function choose(): Promise<void> {
    setBusy('choose')
    const done = await run(
      choosePlan,
      { planId: plan!.id, version: plan!.version },
      { done: t('chosen'), onStale: onChanged },
    )
    setBusy(null)
    after(done)
  }
  const required = [{ required: true }]
  return (
    <Space wrap>
      {round.viewerCanPlan ? (
        <>
          <ActionModal<Values>
            label={t('edit')}
            okText={t('save')}
            hint={round.state === 'planned' ? t('reshape') : null}
            initial={{
              name: round.name,
              startsOn: dayjs(round.startsOn),
              endsOn: dayjs(round.endsOn),
              groupIds: [...round.groupIds],
              topicCodes: [...round.topicCodes],
              inspectorsPerHost: round.inspectorsPerHost,
              leadersPerTeam: round.leadersPerTeam,
            }}
            onSubmit={async (values) =>
              after(
                await run(
                  updateRound,
                  {
                    ...seen,
                    ...values,
                    groupIds: values.groupIds ?? [],
                    topicCodes: values.topicCodes ?? [],
                    startsOn: values.startsOn.format('YYYY-MM-DD'),
                    endsOn: values.endsOn.format('YYYY-MM-DD'),
                  },
                  { done: t('saved'), onStale: onChanged },
                ),
              )
            }
          >
            <Form.Item name="name" label={t('name')} rules={required}>
              <Input maxLength={80} />
            </Form.Item>
            <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 16 }}>
              <Form.Item name="startsOn" label={t('starts')} rules={required}>
                <DatePicker style={{ width: '100%' }} />
              </Form.Item>
              <Form.Item name="endsOn" label={t('ends')} rules={required}>
                <DatePicker style={{ width: '100%' }} />
              </Form.Item>
              <Form.Item name="inspectorsPerHost" label={t('team')} rules={required}>
                <InputNumber min={1} max={10} style={{ width: '100%' }} />
              </Form.Item>
              <Form.Item name="leadersPerTeam" label={t('leaders')} rules={required}>
                <InputNumber min={0} max={3} style={{ width: '100%' }} />
              </Form.Item>
            </div>
            <Form.Item name="groupIds" label={t('groups')} extra={t('groupsHint')}>
              <GroupPicker mode="multiple" />
            </Form.Item>
            <Form.Item name="topicCodes" label={t('topics')} extra={t('topicsHint')}>
              <TopicPicker mode="multiple" />
            </Form.Item>
          </ActionModal>
          <Button
            loading={busy === 'plan'}
            type={plan ? 'default' : 'primary'}
            onClick={() => void makePlan()}
          >
            {t(plan ? 'replan' : 'plan')}
          </Button>
          {plan?.state === 'ready' ? (
            <Button type="primary" loading={busy === 'choose'} onClick={() => void choose()}>
              {t('choose')}
            </Button>
          ) : null}
        </>
      ) : null}
      {round.viewerCanRepair ? (
        <>
          <Button loading={busy === 'plan'} onClick={() => void makePlan()}>
            {p('repair')}
          </Button>
          {plan?.state === 'ready' && plan.changes.length + plan.moves.length > 0 ? (
            <ActionModal
              label={p('publishRepair')}
              okText={p('publishRepair')}
              title={`${p('publishRepair')} · ${round.name}`}
              hint={p('publishRepairHint')}
              button={{ type: 'primary' }}
              onSubmit={async () => {
                const done = await run(
                  publishRepair,
                  { planId: plan.id, version: plan.version },
                  { onStale: onChanged },
                )
                if (done) void message.success(p('repaired', { count: done.visitsChanged }))
                return after(done)
              }}
            />
          ) : null}
        </>
      ) : null}
      {round.viewerCanPublish ? (
        <ActionModal
          label={t('publish')}
          okText={t('publish')}
          title={`${t('publish')} · ${round.name}`}
          hint={t('publishHint')}
          button={{ type: plan?.state === 'ready' ? 'default' : 'primary' }}
          onSubmit={async () =>
            after(await run(publishRound, seen, { done: t('publishedNow'), onStale: onChanged }))
          }
        />
      ) : null}
      {round.viewerCanClose ? (
        <ActionModal<{ reason?: string }>
          label={t('close')}
          hint={t('closeHint')}
          onSubmit={async ({ reason }) =>
            after(
              await run(
                closeRound,
                { ...seen, reason: reason || null },
                { done: t('closed'), onStale: onChanged },
              ),
            )
          }
        >
          <ReasonField optional />
        </ActionModal>
      ) : null}
      {round.viewerCanPlan || round.viewerCanClose ? (
        <ActionModal<{ reason: string }>
          label={t('cancel')}
          hint={t('cancelHint')}
          danger
          onSubmit={async ({ reason }) =>
            after(await run(cancelRound, { ...seen, reason }, { done: t('cancelled'), onStale: onChanged }))
          }
        >
          <ReasonField />
        </ActionModal>
      ) : null}
    </Space>
  )
}
