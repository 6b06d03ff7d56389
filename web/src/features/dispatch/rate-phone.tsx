import { useState, type ReactNode } from 'react'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { ChoiceBar } from '../../ui/member/choice-bar.tsx'
import { TextArea } from '../../ui/member/field.tsx'
import { toast } from '../../ui/member/toast.tsx'
import { useAct } from '../outbox/use-act.ts'
import { Column, Quiet } from '../phone/parts.tsx'
import type { ServicePhone } from './service-draft-phone.ts'
import { serviceMessages } from './service-messages-phone.ts'
import { rateService } from './service-operations-phone.ts'

/** One to five, and a word; either side, once. */
export function RateCard(props: { visit: ServicePhone; question: string }): ReactNode {
  const t = useMessages(serviceMessages)
  const say = useErrorWording()
  const rate = useAct(rateService)
  const [score, setScore] = useState<string | null>(null)
  const [comment, setComment] = useState('')
  const [busy, setBusy] = useState(false)
  const { visit } = props
  return (
    <Card title={t('rate')}>
      <Column>
        <ChoiceBar
          label={props.question}
          value={score}
          choices={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
          onChange={setScore}
        />
        <Quiet>{score ? t('score', { n: score }) : '\u00a0'}</Quiet>
        <TextArea
          label={t('comment')}
          optional
          maxLength={500}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
        <BigButton
          busy={busy}
          disabled={score === null}
          onClick={() => {
            setBusy(true)
            const input = { visitId: visit.id, score: Number(score), comment: comment.trim() || null }
            void rate({ visitId: visit.id, hostName: visit.enterpriseName, input }).then((outcome) => {
              setBusy(false)
              if (outcome.kind === 'refused') toast(say(outcome.refusal), 'attention')
              else toast(outcome.kind === 'done' ? t('rated') : t('savedPhone'))
            })
          }}
        >
          {t('rateSend')}
        </BigButton>
      </Column>
    </Card>
  )
}
