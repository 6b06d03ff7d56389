import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { TextArea } from '../../ui/member/field.tsx'
import { Sheet } from '../../ui/member/sheet.tsx'
import { toast } from '../../ui/member/toast.tsx'
import { useAct, type Outcome } from '../outbox/use-act.ts'
import { Column, Pair, Quiet } from '../phone/parts.tsx'
import { CheckInSheet } from './check-in-phone.tsx'
import type { VisitPhone } from './check-phone.ts'
import type { CheckHandle } from './use-check-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'
import {
  acceptAssignment,
  acknowledgeNote,
  confirmVisit,
  declineAssignment,
} from './visit-operations-phone.ts'

function useSayOutcome(): (outcome: Outcome, done: string, saved: string) => boolean {
  const say = useErrorWording()
  return (outcome, done, saved) => {
    if (outcome.kind === 'refused') toast(say(outcome.refusal), 'attention')
    else toast(outcome.kind === 'done' ? done : saved)
    return outcome.kind !== 'refused'
  }
}

/** My firm's place in the team: take it, or say why not. */
export function AssignmentActs(props: {
  visit: VisitPhone
  place: VisitPhone['team'][number]
  /** Already taken, here or at the server. */
  accepted: boolean
}): ReactNode {
  const t = useMessages(visitMessages)
  const tell = useSayOutcome()
  const accept = useAct(acceptAssignment)
  const decline = useAct(declineAssignment)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const { visit, place } = props
  const about = { visitId: visit.id, hostName: visit.hostName }
  const run = async (act: () => Promise<Outcome>, done: string) => {
    setBusy(true)
    const ok = tell(await act(), done, t('sentSaved'))
    setBusy(false)
    if (ok) setAsking(false)
  }
  const input = { visitInspectorId: place.id, version: place.version }
  return (
    <>
      <Pair>
        {!props.accepted ? (
          <BigButton
            icon="ok"
            busy={busy}
            onClick={() => void run(() => accept({ ...about, input }), t('accepted'))}
          >
            {t('accept')}
          </BigButton>
        ) : null}
        <BigButton look="secondary" disabled={busy} onClick={() => setAsking(true)}>
          {t('decline')}
        </BigButton>
      </Pair>
      <Sheet open={asking} title={t('declineTitle')} onClose={() => setAsking(false)}>
        <Column>
          <Quiet>{t('declineHelp')}</Quiet>
          <TextArea
            label={t('declineReason')}
            value={reason}
            error={error}
            onChange={(event) => setReason(event.target.value)}
          />
          <BigButton
            busy={busy}
            onClick={() => {
              if (reason.trim() === '') return setError(t('reasonNeeded'))
              setError(null)
              void run(() => decline({ ...about, input: { ...input, reason: reason.trim() } }), t('declined'))
            }}
          >
            {t('declineSend')}
          </BigButton>
        </Column>
      </Sheet>
    </>
  )
}

/** The host says yes to the day. */
export function ConfirmDate(props: { visit: VisitPhone }): ReactNode {
  const t = useMessages(visitMessages)
  const tell = useSayOutcome()
  const confirm = useAct(confirmVisit)
  const [busy, setBusy] = useState(false)
  const { id: visitId, hostName, version } = props.visit
  return (
    <Column>
      <Quiet>{t('confirmDateHelp')}</Quiet>
      <BigButton
        icon="ok"
        busy={busy}
        onClick={() => {
          setBusy(true)
          void confirm({ visitId, hostName, input: { visitId, version } }).then((outcome) => {
            setBusy(false)
            tell(outcome, t('confirmed'), t('sentSaved'))
          })
        }}
      >
        {t('confirmDate')}
      </BigButton>
    </Column>
  )
}

/** 建议整改单签收. */
export function AcknowledgeNote(props: {
  visit: VisitPhone
  note: NonNullable<VisitPhone['adviceNote']>
}): ReactNode {
  const t = useMessages(visitMessages)
  const tell = useSayOutcome()
  const acknowledge = useAct(acknowledgeNote)
  const [busy, setBusy] = useState(false)
  const { visit, note } = props
  return (
    <BigButton
      icon="ok"
      busy={busy}
      onClick={() => {
        setBusy(true)
        const input = { adviceNoteId: note.id, version: note.version }
        void acknowledge({ visitId: visit.id, hostName: visit.hostName, input }).then((outcome) => {
          setBusy(false)
          tell(outcome, t('acknowledged'), t('sentSaved'))
        })
      }}
    >
      {t('acknowledge')}
    </BigButton>
  )
}

/** 签到, then into the checklist, then the signatures: one main act at a time. */
export function CheckActs(props: { visit: VisitPhone; check: CheckHandle }): ReactNode {
  const t = useMessages(visitMessages)
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const { visit, check } = props
  const draft = check.draft.value
  if (!draft) return null
  const checkedIn = draft.checkIn !== null || visit.checkedInAt != null
  const begun = check.lines.some((one) => one.result !== null)
  const whole = check.lines.every((one) => one.result !== null)
  const go = (page: 'check' | 'sign') => void navigate({ to: `/visits/${visit.id}/${page}` as never })
  if (!checkedIn)
    return (
      <>
        <BigButton icon="ok" onClick={() => setOpen(true)}>
          {t('checkIn')}
        </BigButton>
        <CheckInSheet
          open={open}
          visit={visit}
          onClose={() => setOpen(false)}
          onDone={(checkIn) => {
            check.draft.change((before) => ({ ...before, checkIn }))
            setOpen(false)
            toast(t('checkedIn'))
          }}
        />
      </>
    )
  return (
    <Column>
      {whole ? <BigButton onClick={() => go('sign')}>{t('signSubmit')}</BigButton> : null}
      <BigButton look={whole ? 'secondary' : 'primary'} icon="check" onClick={() => go('check')}>
        {begun ? t('continueCheck') : t('startCheck')}
      </BigButton>
    </Column>
  )
}
