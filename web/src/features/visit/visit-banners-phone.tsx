import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { saveDraft } from '../../app/drafts/drafts.ts'
import { useDraft } from '../../app/drafts/use-draft.ts'
import { useOutbox, useOutboxView } from '../../app/outbox/outbox-context.tsx'
import type { OutboxOp } from '../../app/outbox/types.ts'
import type { RecordVisitInput } from '../../gql/graphql.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { Column, Note } from '../phone/parts.tsx'
import { answerLine, checkKey, checkPhotos, fromSubmission } from './check-phone.ts'
import type { CheckHandle } from './use-check-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'

interface Conflict {
  itemKey: string
  mine: 'conform' | 'nonconform' | 'na'
  theirs: 'conform' | 'nonconform' | 'na'
  theirsByName: string
  version: number
}
interface Answer {
  late?: boolean
  missing?: string[]
  refused?: string[]
  conflicts?: Conflict[]
}

/** What the queue and the last delivery say of this visit: waiting, refused, late, two different answers. */
export function VisitBanners(props: { visitId: string; check: CheckHandle }): ReactNode {
  const t = useMessages(visitMessages)
  const { receipts } = useOutboxView()
  const { waiting } = props.check
  const pieces = waiting.filter((op) => op.name === 'recordVisit')
  const refused = pieces.filter((op) => op.state === 'rejected')
  const last = receipts
    .filter((one) => one.entity === `visit:${props.visitId}`)
    .map((one) => (one.answer ?? {}) as Answer)
  return (
    <>
      {props.check.draft.failed ? <Note tone="attention" title={t('saveFailed')} alert /> : null}
      {refused.map((op) => (
        <Refused key={op.key} op={op} visitId={props.visitId} />
      ))}
      {waiting.length > refused.length ? (
        <Note tone="waiting" icon="cloudUp" title={t('waitingTitle')}>
          {t('waitingText')}
        </Note>
      ) : null}
      {last.some((answer) => answer.late) ? (
        <Note tone="waiting" title={t('lateTitle')}>
          {t('lateText')}
        </Note>
      ) : null}
      {props.check.visit && waiting.length === 0 ? <Missing answer={last[0]} /> : null}
      <Conflicts
        visitId={props.visitId}
        check={props.check}
        conflicts={last.flatMap((answer) => answer.conflicts ?? [])}
      />
    </>
  )
}

/** What the server said it still lacks after the newest piece, in a few words. */
function Missing(props: { answer: Answer | undefined }): ReactNode {
  const t = useMessages(visitMessages)
  const { missing = [], refused = [] } = props.answer ?? {}
  const count = (...kinds: string[]) =>
    missing.filter((one) => kinds.some((kind) => one.startsWith(`${kind}:`))).length
  const answers = count('answer')
  const findings = count('finding', 'hazard')
  const photos = count('photo')
  const list = [
    missing.includes('checkIn') ? t('m_checkIn') : '',
    answers > 0 ? t('m_answer', { count: answers }) : '',
    findings > 0 ? t('m_finding', { count: findings }) : '',
    photos > 0 ? t('m_photo', { count: photos }) : '',
    missing.some((one) => one.startsWith('signature')) ? t('m_signature') : '',
  ].filter(Boolean)
  return (
    <>
      {list.length > 0 ? (
        <Note tone="waiting" title={t('missingTitle')}>
          {t('missingText', { list: list.join('、') })}
        </Note>
      ) : null}
      {refused.length > 0 ? <Note tone="attention" title={t('notTaken', { count: refused.length })} /> : null}
    </>
  )
}

/** The server said no: the reason, and the whole check back on the table. */
function Refused(props: { op: OutboxOp; visitId: string }): ReactNode {
  const t = useMessages(visitMessages)
  const say = useErrorWording()
  const outbox = useOutbox()
  const navigate = useNavigate()
  const reopen = async () => {
    const check = fromSubmission(props.op.variables['input'] as RecordVisitInput)
    // The draft first: it holds the photos when the operation goes.
    await saveDraft(outbox.db, checkKey(props.visitId), check, checkPhotos(check))
    await outbox.remove(props.op.seq)
    await navigate({ to: `/visits/${props.visitId}/sign` as never })
  }
  return (
    <Card>
      <Column>
        <Note tone="attention" title={t('refusedTitle')} alert>
          {say(props.op.refusal ?? { code: 'INTERNAL' })}
        </Note>
        <BigButton look="secondary" onClick={() => void reopen()}>
          {t('editAgain')}
        </BigButton>
      </Column>
    </Card>
  )
}

/** Two inspectors answered one item differently: both values, and a person picks. */
function Conflicts(props: {
  visitId: string
  check: CheckHandle
  conflicts: readonly Conflict[]
}): ReactNode {
  const t = useMessages(visitMessages)
  const term = useTerm()
  const settled = useDraft<string[]>(`settled:${props.visitId}`, () => [])
  const { visit, draft } = props.check
  if (!visit || !settled.value) return null
  const name = (one: Conflict) => `${one.itemKey}@${one.version}`
  const open = props.conflicts.filter((one) => {
    const stored = visit.answers.find((answer) => answer.itemKey === one.itemKey)
    return !settled.value?.includes(name(one)) && stored?.version === one.version
  })
  const settle = (one: Conflict, mine: boolean) => {
    if (mine) draft.change((before) => answerLine(before, one.itemKey, one.mine, new Date(), one.version))
    settled.change((before) => [...before, name(one)])
  }
  return open.map((one) => (
    <Card key={name(one)} title={t('conflictTitle')}>
      <Column>
        <p style={{ margin: 0 }}>
          {t('conflictText', {
            item: visit.checklist?.lines.find((line) => line.key === one.itemKey)?.text ?? one.itemKey,
            mine: term('AnswerResult', one.mine),
            name: one.theirsByName,
            theirs: term('AnswerResult', one.theirs),
          })}
        </p>
        <BigButton look="secondary" onClick={() => settle(one, true)}>
          {t('keepMine', { value: term('AnswerResult', one.mine) })}
        </BigButton>
        <BigButton look="secondary" onClick={() => settle(one, false)}>
          {t('keepTheirs', { value: term('AnswerResult', one.theirs) })}
        </BigButton>
      </Column>
    </Card>
  ))
}
