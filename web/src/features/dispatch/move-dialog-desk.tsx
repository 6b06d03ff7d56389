import { Alert, Button, Checkbox, Form, Input, Modal, Select, Space } from 'antd'
import { useState, type ReactNode } from 'react'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCommand } from '../command/use-command.ts'
import { clock, kilometres, minuteOf, shortDay } from './clock.ts'
import { moveVisit, removeVisit } from './plan-documents-desk.ts'
import { planMessages } from './plan-messages-desk.ts'
import type { Move, Plan } from './plan-moves.ts'
import { useDispatchReason } from './use-dispatch-reason.ts'
import { useMoveCheck, type Checked } from './use-move-check.ts'

/** The wish to move a visit, with the server's dry run beside it at every change; only what has no conflict can be saved. */
export function MoveDialog(props: {
  plan: Plan
  move: Move
  /** Stands in the plan now, so it can be taken out. */
  planned: boolean
  onClose: () => void
  onDone: () => void
}): ReactNode {
  const t = useMessages(planMessages)
  const run = useCommand()
  const say = useErrorWording()
  const { plan, onDone } = props
  const [move, setMove] = useState(props.move)
  const [time, setTime] = useState(clock(props.move.start))
  const [pin, setPin] = useState(true)
  const [busy, setBusy] = useState(false)
  const start = minuteOf(time)
  const wish = start === null ? null : { ...move, start }
  const ready = wish !== null && wish.expertIds.length > 0
  const { checked, code } = useMoveCheck(plan.id, ready ? wish : null)
  const reason = useDispatchReason(plan.experts)
  async function act(work: () => Promise<unknown>): Promise<void> {
    setBusy(true)
    const done = await work()
    setBusy(false)
    if (done) onDone()
  }
  const key = { planId: plan.id, version: plan.version, visitId: move.visitId }
  return (
    <Modal
      open
      title={`${t('move')} · ${move.hostName}`}
      width={640}
      onCancel={props.onClose}
      footer={
        plan.viewerCanEdit ? (
          <Space>
            {props.planned ? (
              <Button
                danger
                disabled={busy}
                onClick={() => void act(() => run(removeVisit, key, { done: t('removed'), onStale: onDone }))}
              >
                {t('remove')}
              </Button>
            ) : null}
            <Button
              type="primary"
              loading={busy}
              disabled={!checked || checked.conflicts.length > 0}
              onClick={() =>
                void act(() =>
                  run(
                    moveVisit,
                    { ...key, expertIds: wish!.expertIds, day: wish!.day, start: wish!.start, pin },
                    { done: t('movedDone'), onStale: onDone },
                  ),
                )
              }
            >
              {t('moveDo')}
            </Button>
          </Space>
        ) : null
      }
    >
      <Why plan={plan} visitId={move.visitId} />
      <Form layout="vertical" disabled={!plan.viewerCanEdit}>
        <Form.Item label={t('team')} htmlFor="move-experts">
          <Select
            id="move-experts"
            mode="multiple"
            maxCount={3}
            value={move.expertIds}
            onChange={(expertIds) => setMove({ ...move, expertIds })}
            options={plan.experts.map((one) => ({ value: one.expertId, label: one.name }))}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
        <Space size="middle" align="start" style={{ display: 'flex' }}>
          <Form.Item label={t('day')} htmlFor="move-day">
            <Select
              id="move-day"
              style={{ width: 170 }}
              value={move.day}
              onChange={(day) => setMove({ ...move, day })}
              options={plan.days.map((day) => ({ value: day, label: shortDay(day, t('weekdays')) }))}
            />
          </Form.Item>
          <Form.Item
            label={t('start')}
            htmlFor="move-start"
            validateStatus={start === null ? 'error' : undefined}
            help={start === null ? t('badTime') : undefined}
          >
            <Input
              id="move-start"
              style={{ width: 110 }}
              value={time}
              onChange={(event) => setTime(event.target.value)}
            />
          </Form.Item>
        </Space>
        <Checkbox checked={pin} onChange={(event) => setPin(event.target.checked)}>
          {t('keepPinned')}
        </Checkbox>
      </Form>
      <div aria-live="polite" style={{ marginTop: 12, minHeight: 92 }}>
        {code ? (
          <Alert type="warning" showIcon title={say({ code })} />
        ) : checked === null ? (
          <Alert type="info" title={t('checking')} />
        ) : checked.conflicts.length > 0 ? (
          <Alert
            type="error"
            showIcon
            title={t('conflicts')}
            description={
              <ul style={{ margin: 0, paddingLeft: 18 }}>
                {checked.conflicts.map((one, at) => (
                  <li key={at}>{reason(one)}</li>
                ))}
              </ul>
            }
          />
        ) : (
          <Alert
            type="success"
            showIcon
            title={t('fits')}
            description={t('metresChange', {
              before: kilometres(checked.metresBefore),
              after: kilometres(checked.metresAfter),
            })}
          />
        )}
        {checked && wish ? <Preview plan={plan} checked={checked} move={wish} /> : null}
      </div>
    </Modal>
  )
}

/** Why those who go now were chosen; nothing for a visit that stands in no plan. */
function Why(props: { plan: Plan; visitId: string }): ReactNode {
  const t = useMessages(planMessages)
  const reason = useDispatchReason(props.plan.experts)
  const names = new Map(props.plan.experts.map((one) => [one.expertId, one.name]))
  const stops = props.plan.stops.filter((one) => one.visitId === props.visitId && one.reasons.length > 0)
  if (stops.length === 0) return null
  return (
    <section aria-label={t('whyHim')} style={{ marginBottom: 12 }}>
      <b>{t('whyHim')}</b>
      {stops.map((stop) => (
        <p key={stop.expertId} style={{ margin: '4px 0', color: 'var(--ink-2)' }}>
          {names.get(stop.expertId)}：{stop.reasons.map(reason).join('；')}
        </p>
      ))}
    </section>
  )
}

function Preview(props: { plan: Plan; checked: Checked; move: Move }): ReactNode {
  const t = useMessages(planMessages)
  const hosts = new Map(props.plan.stops.map((stop) => [stop.visitId, stop.hostName]))
  hosts.set(props.move.visitId, props.move.hostName)
  const names = new Map(props.plan.experts.map((one) => [one.expertId, one.name]))
  const days = props.checked.days.filter((one) => one.stops.length > 0)
  if (days.length === 0) return null
  return (
    <div style={{ marginTop: 10 }}>
      <b>{t('preview')}</b>
      {days.map((one) => (
        <p key={`${one.expertId} ${one.day}`} style={{ margin: '4px 0' }}>
          {names.get(one.expertId)} {shortDay(one.day, t('weekdays'))}：
          {one.stops
            .map((stop) => `${clock(stop.start)}–${clock(stop.end)} ${hosts.get(stop.visitId) ?? ''}`)
            .join(' → ')}
        </p>
      ))}
    </div>
  )
}
