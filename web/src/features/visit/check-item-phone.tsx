import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { ChoiceBar } from '../../ui/member/choice-bar.tsx'
import { TextField } from '../../ui/member/field.tsx'
import { Sheet } from '../../ui/member/sheet.tsx'
import { Tag } from '../../ui/member/tag.tsx'
import type { AnswerResult } from '../../gql/graphql.ts'
import { Big, Column, Note, Quiet, Tags } from '../phone/parts.tsx'
import { BasisList } from './basis-list-phone.tsx'
import type { DraftFinding } from './check-phone.ts'
import type { LineState } from './check-progress-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'

/** One line of the checklist as a card: its words, its basis in a sheet, three large choices. */
export function CheckItem(props: {
  state: LineState
  position: number
  total: number
  note: string
  /** The finding this phone wrote on it and has not handed in. */
  finding: DraftFinding | undefined
  onAnswer: (result: AnswerResult) => void
  onNote: (note: string) => void
  onFinding: () => void
}): ReactNode {
  const t = useMessages(visitMessages)
  const term = useTerm()
  const [basis, setBasis] = useState(false)
  const { line, result, byName, hasFinding } = props.state
  return (
    <Card>
      <Column>
        <Tags>
          <Tag>{line.topicName}</Tag>
          {line.severity === 'major' || line.severity === 'major_suspected' ? (
            <Tag tone="attention">{term('Severity', line.severity)}</Tag>
          ) : null}
        </Tags>
        <Quiet>{t('itemOf', { n: props.position + 1, total: props.total })}</Quiet>
        <Big>{line.text}</Big>
        <BigButton look="secondary" small onClick={() => setBasis(true)}>
          {t('basis')}
        </BigButton>
        <ChoiceBar
          label={t('answer')}
          hideLabel
          value={result}
          choices={[
            { value: 'conform', label: t('ans_conform'), icon: 'ok', tone: 'done' },
            {
              value: 'nonconform',
              label: t('ans_nonconform'),
              icon: 'cross',
              tone: 'attention',
            },
            { value: 'na', label: t('ans_na'), icon: 'dash', tone: 'neutral' },
          ]}
          onChange={props.onAnswer}
        />
        {byName ? <Quiet>{t('answeredBy', { name: byName })}</Quiet> : null}
        {result === 'nonconform' ? (
          props.finding ? (
            <Card>
              <Column>
                <b>{props.finding.place || t('needPlace')}</b>
                <span>{props.finding.description || t('needDescription')}</span>
                <BigButton look="secondary" small onClick={props.onFinding}>
                  {t('editFinding')}
                </BigButton>
              </Column>
            </Card>
          ) : hasFinding ? (
            <Note icon="hazard" title={t('findingStands')} />
          ) : (
            <BigButton look="secondary" icon="camera" onClick={props.onFinding}>
              {t('findingOf')}
            </BigButton>
          )
        ) : null}
        {result !== null && result !== 'nonconform' ? (
          <TextField
            label={t('noteField')}
            optional
            maxLength={1000}
            value={props.note}
            onChange={(event) => props.onNote(event.target.value)}
          />
        ) : null}
      </Column>
      <Sheet open={basis} title={t('basisTitle')} onClose={() => setBasis(false)}>
        <Column>
          <BasisList basis={line.basis} />
          {line.majorWhen ? <Quiet>{t('majorWhen') + line.majorWhen}</Quiet> : null}
          <Quiet>{t('itemVersion', { n: line.versionNo })}</Quiet>
        </Column>
      </Sheet>
    </Card>
  )
}
