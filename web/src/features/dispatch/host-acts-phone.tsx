import { useState, type ReactNode } from 'react'
import { formatDateTime, today } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { DateField, TextArea } from '../../ui/member/field.tsx'
import { Sheet } from '../../ui/member/sheet.tsx'
import { useAct } from '../outbox/use-act.ts'
import { Big, Column, Quiet } from '../phone/parts.tsx'
import { useTell } from './service-acts-phone.tsx'
import type { ServicePhone } from './service-draft-phone.ts'
import { serviceMessages } from './service-messages-phone.ts'
import { acceptService, cancelService, confirmReport, proposeDays } from './service-operations-phone.ts'
import { whenOf } from './service-parts-phone.tsx'

/** 专家要来: yes, or another day. */
export function NoticeCard(props: { visit: ServicePhone }): ReactNode {
  const t = useMessages(serviceMessages)
  const tell = useTell()
  const accept = useAct(acceptService)
  const propose = useAct(proposeDays)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const [days, setDays] = useState(['', '', ''])
  const [note, setNote] = useState('')
  const [checked, setChecked] = useState(false)
  const { visit } = props
  const about = { visitId: visit.id, hostName: visit.enterpriseName }
  const key = { visitId: visit.id, version: visit.version }
  const chosen = [...new Set(days.filter(Boolean))].sort()
  if (!visit.viewerCanAccept && !visit.viewerCanPropose) return null
  return (
    <Card title={t('notice')}>
      <Column>
        <Big>{whenOf(visit)}</Big>
        <Quiet>
          {visit.hostAnswer === 'other_day'
            ? `${t('proposed')} ${visit.proposedDays.join('、')}`
            : `${t('noticeHelp')}${visit.confirmBy ? ` ${t('confirmBy', { at: formatDateTime(visit.confirmBy) })}` : ''}`}
        </Quiet>
        {visit.viewerCanAccept ? (
          <BigButton
            icon="ok"
            busy={busy}
            onClick={() => {
              setBusy(true)
              void accept({ ...about, input: key }).then((outcome) => {
                setBusy(false)
                tell(outcome, t('confirmedTime'))
              })
            }}
          >
            {t('yes')}
          </BigButton>
        ) : null}
        {visit.viewerCanPropose ? (
          <BigButton look="secondary" disabled={busy} onClick={() => setAsking(true)}>
            {t('otherDay')}
          </BigButton>
        ) : null}
      </Column>
      <Sheet open={asking} title={t('otherDay')} onClose={() => setAsking(false)}>
        <Column>
          <Quiet>{t('otherDayHelp')}</Quiet>
          {days.map((day, at) => (
            <DateField
              key={at}
              label={t('dayN', { n: at + 1 })}
              optional={at > 0}
              min={today()}
              value={day}
              error={at === 0 && checked && chosen.length === 0 ? t('needDay') : null}
              onChange={(event) =>
                setDays(days.map((one, index) => (index === at ? event.target.value : one)))
              }
            />
          ))}
          <TextArea
            label={t('otherNote')}
            optional
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <BigButton
            busy={busy}
            onClick={() => {
              setChecked(true)
              if (chosen.length === 0) return
              setBusy(true)
              void propose({ ...about, input: { ...key, days: chosen, note: note.trim() || null } }).then(
                (outcome) => {
                  setBusy(false)
                  if (tell(outcome, t('proposed'))) setAsking(false)
                },
              )
            }}
          >
            {t('otherSend')}
          </BigButton>
        </Column>
      </Sheet>
    </Card>
  )
}

/** 收到意见书: read, and what the firm says of it. */
export function ConfirmReportCard(props: { visit: ServicePhone }): ReactNode {
  const t = useMessages(serviceMessages)
  const tell = useTell()
  const confirm = useAct(confirmReport)
  const [remark, setRemark] = useState('')
  const [busy, setBusy] = useState(false)
  const { visit } = props
  return (
    <Card title={t('confirmReport')}>
      <Column>
        <Quiet>{t('confirmReportHelp')}</Quiet>
        <TextArea
          label={t('remark')}
          optional
          maxLength={1000}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
        <BigButton
          icon="ok"
          busy={busy}
          onClick={() => {
            setBusy(true)
            const input = { visitId: visit.id, version: visit.version, remark: remark.trim() || null }
            void confirm({ visitId: visit.id, hostName: visit.enterpriseName, input }).then((outcome) => {
              setBusy(false)
              tell(outcome, t('reportConfirmed'))
            })
          }}
        >
          {t('confirmReport')}
        </BigButton>
      </Column>
    </Card>
  )
}

/** The firm calls it off, with a reason. */
export function HostCancel(props: { visit: ServicePhone }): ReactNode {
  const t = useMessages(serviceMessages)
  const tell = useTell()
  const cancel = useAct(cancelService)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const [busy, setBusy] = useState(false)
  const { visit } = props
  return (
    <>
      <BigButton look="quiet" small onClick={() => setOpen(true)}>
        {t('cancel')}
      </BigButton>
      <Sheet open={open} title={t('cancel')} onClose={() => setOpen(false)}>
        <Column>
          <TextArea
            label={t('reason')}
            maxLength={500}
            value={reason}
            error={checked && !reason.trim() ? t('reasonNeeded') : null}
            onChange={(event) => setReason(event.target.value)}
          />
          <BigButton
            look="danger"
            busy={busy}
            onClick={() => {
              setChecked(true)
              if (!reason.trim()) return
              setBusy(true)
              const input = { visitId: visit.id, version: visit.version, reason: reason.trim() }
              void cancel({ visitId: visit.id, hostName: visit.enterpriseName, input }).then((outcome) => {
                setBusy(false)
                if (tell(outcome, t('cancelled'))) setOpen(false)
              })
            }}
          >
            {t('cancelSend')}
          </BigButton>
        </Column>
      </Sheet>
    </>
  )
}
