import { App, DatePicker, Form, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import type { RepairMode } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal } from '../command/action-modal.tsx'
import { useCommand } from '../command/use-command.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { planDispatch, publishDispatchPlan, replanDispatch } from './plan-documents-desk.ts'
import { planMessages } from './plan-messages-desk.ts'
import type { Plan } from './plan-moves.ts'
import { useMay } from './use-may.ts'

/** New plan, re-plan, publish. */
export function PlanActions(props: {
  plan: Plan | null
  /** Opened from a leave: the re-plan is what one came for. */
  away: boolean
  onPlan: (planId: string) => void
  onDone: () => void
}): ReactNode {
  const t = useMessages(planMessages)
  const run = useCommand()
  const { message } = App.useApp()
  const modes = useWordOptions('RepairMode')
  const may = useMay('dispatch:plan-visits')
  const { plan, onPlan, onDone } = props
  const monday = dayjs().add(dayjs().day() === 0 ? 1 : 8 - dayjs().day(), 'day')
  const modeField = (
    <Form.Item name="mode" label={t('mode')} extra={t('modeHint')}>
      <Radio.Group optionType="button" options={modes} />
    </Form.Item>
  )
  return (
    <>
      {may ? (
        <ActionModal<{ from: Dayjs; to: Dayjs; mode: RepairMode }>
          label={t('newPlan')}
          hint={t('newHint')}
          okText={t('make')}
          button={plan ? {} : { type: 'primary' }}
          initial={{ from: monday, to: monday.add(11, 'day'), mode: 'balanced' }}
          onSubmit={async ({ from, to, mode }) => {
            const made = await run(
              planDispatch,
              { startsOn: from.format('YYYY-MM-DD'), endsOn: to.format('YYYY-MM-DD'), mode },
              { done: t('made') },
            )
            if (made) onPlan(made.planId)
            return !!made
          }}
        >
          <Form.Item name="from" label={t('from')} rules={[{ required: true }]}>
            <DatePicker />
          </Form.Item>
          <Form.Item name="to" label={t('to')} rules={[{ required: true }]}>
            <DatePicker />
          </Form.Item>
          {modeField}
        </ActionModal>
      ) : null}
      {plan?.viewerCanReplan ? (
        <ActionModal<{ mode: RepairMode }>
          label={t('replan')}
          hint={props.away ? t('replanAway') : t('replanHint')}
          okText={t('make')}
          button={props.away ? { type: 'primary' } : {}}
          initial={{ mode: 'least_change' }}
          onSubmit={async ({ mode }) => {
            const made = await run(
              replanDispatch,
              { planId: plan.id, version: plan.version, mode },
              { done: t('replanned'), onStale: onDone },
            )
            if (made) onPlan(made.planId)
            return !!made
          }}
        >
          {modeField}
        </ActionModal>
      ) : null}
      {plan?.viewerCanPublish ? (
        <ActionModal<object>
          label={t('publish')}
          hint={t('publishHint')}
          okText={t('publish')}
          button={{ type: 'primary' }}
          onSubmit={async () => {
            const done = await run(
              publishDispatchPlan,
              { planId: plan.id, version: plan.version },
              { onStale: onDone },
            )
            if (done) {
              const { assigned, kept, released } = done
              void message.success(t('published', { assigned, kept, released }))
              onDone()
            }
            return !!done
          }}
        />
      ) : null}
    </>
  )
}
