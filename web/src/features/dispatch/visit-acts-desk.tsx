import { DatePicker, Form, Input, Radio } from 'antd'
import type { Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { useCommand } from '../command/use-command.ts'
import { clock, minuteOf } from './clock.ts'
import { cancelVisit } from './request-documents-desk.ts'
import { followUpVisit, reassignVisit, scheduleVisit } from './visit-documents-desk.ts'
import { expertVisitMessages } from './visit-messages-desk.ts'
import type { ExpertVisitRecord } from './visit-record-desk.tsx'

/** What the bureau may do with a visit: take the host's day, take back, cancel, ask for a follow-up. */
export function ExpertVisitActs(props: {
  visit: ExpertVisitRecord
  onDone: () => void
  onOpen: (visitId: string) => void
}): ReactNode {
  const t = useMessages(expertVisitMessages)
  const run = useCommand()
  const { visit, onDone } = props
  const key = { visitId: visit.id, version: visit.version }
  const after = (answer: unknown): boolean => {
    if (answer) onDone()
    return answer !== null
  }
  return (
    <>
      {visit.viewerCanSchedule && visit.proposedDays.length > 0 ? (
        <ActionModal<{ day: string; start: string }>
          label={t('take')}
          button={{ type: 'primary' }}
          initial={{ day: visit.proposedDays[0], start: clock(visit.start ?? 540) }}
          onSubmit={async ({ day, start }) =>
            after(
              await run(
                scheduleVisit,
                { ...key, plannedOn: day, start: minuteOf(start)! },
                { done: t('taken'), onStale: onDone },
              ),
            )
          }
        >
          <Form.Item name="day" label={t('proposed')} rules={[{ required: true }]}>
            <Radio.Group options={visit.proposedDays.map((day) => ({ value: day, label: day }))} />
          </Form.Item>
          <Form.Item
            name="start"
            label={t('startAt')}
            rules={[
              {
                validator: (_, value: string) =>
                  minuteOf(value ?? '') === null
                    ? Promise.reject(new Error(t('badTime')))
                    : Promise.resolve(),
              },
            ]}
          >
            <Input style={{ width: 110 }} />
          </Form.Item>
        </ActionModal>
      ) : null}
      {visit.viewerCanReassign ? (
        <ActionModal<{ reason: string }>
          label={t('reassign')}
          hint={t('reassignHint')}
          onSubmit={async ({ reason }) =>
            after(await run(reassignVisit, { ...key, reason }, { done: t('reassigned'), onStale: onDone }))
          }
        >
          <ReasonField />
        </ActionModal>
      ) : null}
      {visit.viewerCanCancel ? (
        <ActionModal<{ reason: string }>
          label={t('cancel')}
          danger
          onSubmit={async ({ reason }) =>
            after(await run(cancelVisit, { ...key, reason }, { done: t('cancelled'), onStale: onDone }))
          }
        >
          <ReasonField />
        </ActionModal>
      ) : null}
      {visit.viewerCanFollowUp ? (
        <ActionModal<{ day?: Dayjs; reason?: string }>
          label={t('follow')}
          hint={t('followHint')}
          button={{ type: 'primary' }}
          onSubmit={async ({ day, reason }) => {
            const done = await run(
              followUpVisit,
              { ...key, plannedOn: day?.format('YYYY-MM-DD') ?? null, reason: reason?.trim() || null },
              { done: t('followed'), onStale: onDone },
            )
            if (done) props.onOpen(done.visitId)
            return !!done
          }}
        >
          <Form.Item name="day" label={t('followDay')}>
            <DatePicker />
          </Form.Item>
          <ReasonField label={t('optionalReason')} optional />
        </ActionModal>
      ) : null}
    </>
  )
}
