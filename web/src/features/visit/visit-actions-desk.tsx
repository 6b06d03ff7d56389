import { DatePicker, Form } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { useCan } from '../command/can.tsx'
import { useCommand } from '../command/use-command.ts'
import { archiveVisit, cancelVisit, postponeVisit, reportVisit } from './visit-documents-desk.ts'
import { visitMessages } from './visit-messages-desk.ts'
import type { VisitRecord } from './visit-sheet-desk.tsx'

/** What the desk can do with a visit: 改期, 取消, 发布通报, 归档. */
export function VisitActions(props: { visit: VisitRecord; onChanged: () => void }): ReactNode {
  const t = useMessages(visitMessages)
  const run = useCommand()
  const mayReport = useCan('inspection:report-visit')
  const mayArchive = useCan('inspection:archive-visit')
  const { visit, onChanged } = props
  const seen = { visitId: visit.id, version: visit.version }
  const told = { done: t('done'), onStale: onChanged }
  const after = (done: unknown): boolean => {
    if (done) onChanged()
    return !!done
  }
  return (
    <>
      {visit.viewerCanPostpone ? (
        <ActionModal<{ plannedOn: Dayjs; reason: string }>
          label={t('postpone')}
          initial={{ plannedOn: dayjs(visit.plannedOn).add(1, 'day') }}
          onSubmit={async ({ plannedOn, reason }) =>
            after(
              await run(postponeVisit, { ...seen, reason, plannedOn: plannedOn.format('YYYY-MM-DD') }, told),
            )
          }
        >
          <Form.Item name="plannedOn" label={t('newDay')} rules={[{ required: true }]}>
            <DatePicker style={{ width: '100%' }} />
          </Form.Item>
          <ReasonField />
        </ActionModal>
      ) : null}
      {visit.viewerCanCancel ? (
        <ActionModal<{ reason: string }>
          label={t('cancel')}
          danger
          onSubmit={async ({ reason }) => after(await run(cancelVisit, { ...seen, reason }, told))}
        >
          <ReasonField />
        </ActionModal>
      ) : null}
      {visit.state === 'field_done' && mayReport ? (
        <ActionModal
          label={t('report')}
          hint={t('reportHint')}
          button={{ type: 'primary' }}
          onSubmit={async () => after(await run(reportVisit, seen, told))}
        />
      ) : null}
      {visit.state === 'reported' && mayArchive ? (
        <ActionModal
          label={t('archive')}
          hint={t('archiveHint')}
          button={{ type: 'primary' }}
          onSubmit={async () => after(await run(archiveVisit, seen, told))}
        />
      ) : null}
    </>
  )
}
