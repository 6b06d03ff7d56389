import { useState, type ReactNode } from 'react'
import { useDraft } from '../../app/drafts/use-draft.ts'
import { useSeat } from '../../app/session/session-store.ts'
import type { CheckOutcome, NoticePhoneFragment } from '../../gql/graphql.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { ChoiceBar } from '../../ui/member/choice-bar.tsx'
import { SelectField, TextArea } from '../../ui/member/field.tsx'
import { toast } from '../../ui/member/toast.tsx'
import type { PhotoRef } from '../evidence/photo-refs.ts'
import { PhotoRefsField } from '../evidence/photo-refs-field.tsx'
import { useAct } from '../outbox/use-act.ts'
import { Column, Note, Quiet, Signed } from '../phone/parts.tsx'
import { noticeMessages } from './notice-messages-phone.ts'
import { answerTargetedCheck } from './notice-operations-phone.ts'

interface CheckDraft {
  lines: (boolean | null)[]
  outcome: CheckOutcome | ''
  note: string
  photos: PhotoRef[]
}

const OUTCOMES: CheckOutcome[] = ['safe', 'found_fixed', 'found_open', 'not_applicable']

type Check = NonNullable<NoticePhoneFragment['check']>
type Answer = NonNullable<Check['answer']>

/** 举一反三: every line, an outcome, a photo; what is typed stays on the phone until it has arrived. */
export function NoticeCheck(props: { notice: NoticePhoneFragment; again: () => void }): ReactNode {
  const t = useMessages(noticeMessages)
  const term = useTerm()
  const { check } = props.notice
  const [changing, setChanging] = useState(false)
  if (!check) return null
  const { answer } = check
  const done = answer?.outcome && !changing
  return (
    <Card title={t('check')}>
      <Column>
        <div>
          <b>{check.title}</b>
          <Quiet>{t('checkDue', { date: check.dueOn })}</Quiet>
        </div>
        {done ? (
          <>
            <Note
              tone={answer.outcome === 'found_open' ? 'attention' : 'done'}
              icon={answer.outcome === 'found_open' ? 'alert' : 'ok'}
              title={t('checkDone', { outcome: term('CheckOutcome', answer.outcome!) })}
            >
              {answer.note ? <>{answer.note} </> : null}
              {answer.answeredAt ? (
                <Signed by={answer.answeredByName ?? ''} at={formatDateTime(answer.answeredAt)} />
              ) : null}
            </Note>
            {answer.viewerCanAnswer ? (
              <BigButton look="secondary" small onClick={() => setChanging(true)}>
                {t('change')}
              </BigButton>
            ) : null}
          </>
        ) : answer?.viewerCanAnswer ? (
          <CheckForm
            notice={props.notice}
            check={check}
            answer={answer}
            onDone={() => {
              setChanging(false)
              props.again()
            }}
          />
        ) : (
          <>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {check.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <Quiet>{check.state === 'closed' ? t('checkClosed') : t('notMine')}</Quiet>
          </>
        )}
      </Column>
    </Card>
  )
}

function CheckForm(props: {
  notice: NoticePhoneFragment
  check: Check
  answer: Answer
  onDone: () => void
}): ReactNode {
  const t = useMessages(noticeMessages)
  const term = useTerm()
  const say = useErrorWording()
  const act = useAct(answerTargetedCheck)
  const { viewer, seat } = useSeat()
  const { notice, check, answer } = props
  const key = `check:${answer.id}`
  const draft = useDraft<CheckDraft>(
    key,
    () => ({ lines: check.items.map(() => null), outcome: '', note: answer.note ?? '', photos: [] }),
    (value) => value.photos.map((photo) => photo.sha256),
  )
  const [checked, setChecked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { value } = draft
  if (!value) return null
  const set = (change: Partial<CheckDraft>) => draft.change((before) => ({ ...before, ...change }))
  const found = value.outcome === 'found_fixed' || value.outcome === 'found_open'
  const away = value.outcome === 'not_applicable'
  const wrong = {
    outcome: value.outcome === '' ? t('outcomeNeeded') : null,
    lines: !away && value.lines.some((line) => line === null) ? t('linesNeeded') : null,
    note: found && value.note.trim() === '' ? t('noteNeeded') : null,
    photos: check.needsPhoto && !away && value.photos.length === 0 ? t('photoNeeded') : null,
  }
  async function submit(): Promise<void> {
    setChecked(true)
    setRefusal(null)
    if (Object.values(wrong).some(Boolean) || value === null || value.outcome === '') return
    setBusy(true)
    const outcome = await act(
      {
        itemId: notice.id,
        title: check.title,
        input: {
          answerId: answer.id,
          version: answer.version,
          outcome: value.outcome,
          lines: value.lines.map((line) => line !== false),
          note: value.note.trim() || null,
          photos: value.photos,
        },
      },
      { draft: key },
    )
    setBusy(false)
    if (outcome.kind === 'refused') return setRefusal(say(outcome.refusal))
    toast(outcome.kind === 'done' ? t('sent') : t('saved'))
    props.onDone()
  }
  const alert = (text: string | null): ReactNode =>
    checked && text ? (
      <p role="alert" style={{ margin: 0, color: 'var(--tone-attention)' }}>
        {text}
      </p>
    ) : null
  return (
    <Column>
      <SelectField
        label={t('outcome')}
        value={value.outcome}
        error={checked ? wrong.outcome : null}
        options={OUTCOMES.map((one) => ({ value: one, label: term('CheckOutcome', one) }))}
        onChange={(event) => set({ outcome: event.target.value as CheckOutcome | '' })}
      />
      {away
        ? null
        : check.items.map((item, index) => (
            <ChoiceBar
              key={item}
              label={`${index + 1}. ${item}`}
              value={value.lines[index] === null ? null : value.lines[index] ? 'ok' : 'bad'}
              choices={[
                { value: 'ok', label: t('lineOk'), tone: 'done' },
                { value: 'bad', label: t('lineBad'), tone: 'attention' },
              ]}
              onChange={(next) =>
                set({ lines: value.lines.map((line, at) => (at === index ? next === 'ok' : line)) })
              }
            />
          ))}
      {alert(wrong.lines)}
      <TextArea
        label={t('note')}
        optional={!found}
        maxLength={1000}
        value={value.note}
        error={checked ? wrong.note : null}
        onChange={(event) => set({ note: event.target.value })}
      />
      <PhotoRefsField
        label={t('photos')}
        value={value.photos}
        onChange={(photos) => set({ photos })}
        watermark={[seat.place, viewer.name]}
      />
      {alert(wrong.photos)}
      {refusal ? <Note tone="attention" title={refusal} alert /> : null}
      <BigButton busy={busy} onClick={() => void submit()}>
        {t('send')}
      </BigButton>
    </Column>
  )
}
