import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { DateField, TextArea, TextField } from '../../ui/member/field.tsx'
import { Sheet } from '../../ui/member/sheet.tsx'
import { toast } from '../../ui/member/toast.tsx'
import { useAct, type Outcome } from '../outbox/use-act.ts'
import { Column, Pair, Quiet } from '../phone/parts.tsx'
import { CheckInSheet } from '../visit/check-in-phone.tsx'
import { clock, minuteOf } from './clock.ts'
import type { ServicePhone } from './service-draft-phone.ts'
import { serviceMessages } from './service-messages-phone.ts'
import { askFollowUp, giveBack, scheduleService, startService } from './service-operations-phone.ts'
import { lies, type ServiceHandle } from './use-service-phone.ts'

/** Says what became of an act; true unless the server said no. */
export function useTell(): (outcome: Outcome, done: string) => boolean {
  const t = useMessages(serviceMessages)
  const say = useErrorWording()
  return (outcome, done) => {
    if (outcome.kind === 'refused') toast(say(outcome.refusal), 'attention')
    else toast(outcome.kind === 'done' ? done : t('savedPhone'))
    return outcome.kind !== 'refused'
  }
}

/** The expert's main act now, above the tabs. */
export function ServiceActs(props: { visit: ServicePhone; handle: ServiceHandle }): ReactNode {
  const t = useMessages(serviceMessages)
  const navigate = useNavigate()
  const tell = useTell()
  const start = useAct(startService)
  const [arriving, setArriving] = useState(false)
  const { visit, handle } = props
  const about = { visitId: visit.id, hostName: visit.enterpriseName }
  if (lies(handle, 'reportService')) return null
  if (visit.viewerCanReport || lies(handle, 'startService'))
    return (
      <BigButton icon="check" onClick={() => void navigate({ to: `/service/${visit.id}/record` as never })}>
        {t('continueRecord')}
      </BigButton>
    )
  if (!visit.viewerCanStart) return null
  return (
    <>
      <BigButton icon="ok" onClick={() => setArriving(true)}>
        {t('arrive')}
      </BigButton>
      <CheckInSheet
        open={arriving}
        visit={{ hostName: visit.enterpriseName, hostCreditCode: null }}
        onClose={() => setArriving(false)}
        onDone={(checkIn) => {
          setArriving(false)
          void start({ ...about, input: { visitId: visit.id, ...checkIn } }).then((outcome) => {
            if (tell(outcome, t('arrived'))) void navigate({ to: `/service/${visit.id}/record` as never })
          })
        }}
      />
    </>
  )
}

/** What the expert may do besides: agree a time, give it back, come again. */
export function ServiceMore(props: { visit: ServicePhone; handle: ServiceHandle }): ReactNode {
  const t = useMessages(serviceMessages)
  const tell = useTell()
  const schedule = useAct(scheduleService)
  const back = useAct(giveBack)
  const follow = useAct(askFollowUp)
  const { visit } = props
  const [open, setOpen] = useState<'schedule' | 'back' | 'follow' | null>(null)
  const [day, setDay] = useState(visit.proposedDays[0] ?? visit.plannedOn ?? '')
  const [time, setTime] = useState(clock(visit.start ?? 540))
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const [busy, setBusy] = useState(false)
  const about = { visitId: visit.id, hostName: visit.enterpriseName }
  const key = { visitId: visit.id, version: visit.version }
  const run = async (act: Promise<Outcome>, done: string): Promise<void> => {
    setBusy(true)
    const ok = tell(await act, done)
    setBusy(false)
    if (ok) setOpen(null)
  }
  if (props.handle.waiting.length > 0) return null
  if (!visit.viewerCanSchedule && !visit.viewerCanReassign && !visit.viewerCanFollowUp) return null
  return (
    <>
      <Pair>
        {visit.viewerCanSchedule ? (
          <BigButton look="secondary" small onClick={() => setOpen('schedule')}>
            {t('schedule')}
          </BigButton>
        ) : null}
        {visit.viewerCanReassign ? (
          <BigButton look="secondary" small onClick={() => setOpen('back')}>
            {t('giveBack')}
          </BigButton>
        ) : null}
        {visit.viewerCanFollowUp ? (
          <BigButton look="secondary" small onClick={() => setOpen('follow')}>
            {t('askFollow')}
          </BigButton>
        ) : null}
      </Pair>
      <Sheet open={open === 'schedule'} title={t('schedule')} onClose={() => setOpen(null)}>
        <Column>
          <Quiet>
            {visit.proposedDays.length > 0
              ? `${t('proposedDays')}：${visit.proposedDays.join('、')}`
              : t('scheduleHelp')}
          </Quiet>
          <DateField label={t('day')} value={day} onChange={(event) => setDay(event.target.value)} />
          <TextField
            label={t('start')}
            type="time"
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
          <BigButton
            busy={busy}
            disabled={!day || minuteOf(time) === null}
            onClick={() =>
              void run(
                schedule({ ...about, input: { ...key, plannedOn: day, start: minuteOf(time)! } }),
                t('scheduled'),
              )
            }
          >
            {t('scheduleSend')}
          </BigButton>
        </Column>
      </Sheet>
      <Sheet open={open === 'back'} title={t('giveBack')} onClose={() => setOpen(null)}>
        <Column>
          <Quiet>{t('giveBackHelp')}</Quiet>
          <TextArea
            label={t('reason')}
            maxLength={500}
            value={reason}
            error={checked && !reason.trim() ? t('reasonNeeded') : null}
            onChange={(event) => setReason(event.target.value)}
          />
          <BigButton
            busy={busy}
            onClick={() => {
              setChecked(true)
              if (reason.trim())
                void run(back({ ...about, input: { ...key, reason: reason.trim() } }), t('givenBack'))
            }}
          >
            {t('giveBackSend')}
          </BigButton>
        </Column>
      </Sheet>
      <Sheet open={open === 'follow'} title={t('askFollow')} onClose={() => setOpen(null)}>
        <Column>
          <Quiet>{t('askFollowHelp')}</Quiet>
          <DateField label={t('day')} optional value={day} onChange={(event) => setDay(event.target.value)} />
          <BigButton
            busy={busy}
            onClick={() =>
              void run(follow({ ...about, input: { ...key, plannedOn: day || null } }), t('followAsked'))
            }
          >
            {t('askFollow')}
          </BigButton>
        </Column>
      </Sheet>
    </>
  )
}
