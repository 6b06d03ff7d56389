import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { ChoiceBar } from '../../ui/member/choice-bar.tsx'
import { SelectField, TextArea, TextField } from '../../ui/member/field.tsx'
import { Dialog, Sheet } from '../../ui/member/sheet.tsx'
import { PhotoRefsField } from '../evidence/photo-refs-field.tsx'
import { Big, Chips, Column, Quiet } from '../phone/parts.tsx'
import type { CheckLine, DraftFinding } from './check-phone.ts'
import { CriteriaPhoneQuery } from './visit-documents-phone.ts'
import { findingPhrases } from './finding-phrases.ts'
import { visitMessages } from './visit-messages-phone.ts'

/**
 * 不符合 written down: photos at once, place, words, 疑似重大 with its criterion, at once or by a deadline. Every change
 * is in the draft the moment it is made; 保存 only checks that nothing is missing and closes.
 */
export function FindingSheet(props: {
  finding: DraftFinding | null
  line: CheckLine | null
  watermark: readonly string[]
  /** What one kind of visit asks besides. */
  extra?: ReactNode
  onChange: (finding: DraftFinding) => void
  onRemove: (finding: DraftFinding) => void
  onClose: () => void
}): ReactNode {
  const t = useMessages(visitMessages)
  return (
    <Sheet open={props.finding !== null} title={t('findingOf')} onClose={props.onClose}>
      {props.finding ? <FindingForm {...props} finding={props.finding} /> : null}
    </Sheet>
  )
}

function FindingForm(props: {
  finding: DraftFinding
  line: CheckLine | null
  watermark: readonly string[]
  extra?: ReactNode
  onChange: (finding: DraftFinding) => void
  onRemove: (finding: DraftFinding) => void
  onClose: () => void
}): ReactNode {
  const t = useMessages(visitMessages)
  const locale = useLocale()
  const [checked, setChecked] = useState(false)
  const [removing, setRemoving] = useState(false)
  const { finding, line } = props
  const set = (change: Partial<DraftFinding>) => props.onChange({ ...finding, ...change })
  const wrong = {
    photo: finding.photos.length === 0 ? t('needPhoto') : null,
    place: finding.place.trim() === '' ? t('needPlace') : null,
    description: finding.description.trim() === '' ? t('needDescription') : null,
  }
  const save = () => {
    setChecked(true)
    if (!wrong.photo && !wrong.place && !wrong.description) props.onClose()
  }
  return (
    <Column>
      {line ? <Big>{line.text}</Big> : null}
      <PhotoRefsField
        label={t('photosOf')}
        value={finding.photos}
        onChange={(photos) => set({ photos })}
        watermark={props.watermark}
      />
      {checked && wrong.photo ? (
        <p role="alert" style={{ margin: 0, color: 'var(--tone-attention)' }}>
          {wrong.photo}
        </p>
      ) : null}
      <TextField
        label={t('place')}
        hint={t('placeHint')}
        maxLength={200}
        value={finding.place}
        error={checked ? wrong.place : null}
        onChange={(event) => set({ place: event.target.value })}
      />
      <TextArea
        label={t('description')}
        maxLength={2000}
        value={finding.description}
        error={checked ? wrong.description : null}
        onChange={(event) => set({ description: event.target.value })}
      />
      <Chips
        label={t('phrases')}
        phrases={findingPhrases[locale]}
        onPick={(phrase) =>
          set({
            description: finding.description.trim() ? `${finding.description.trim()}；${phrase}` : phrase,
          })
        }
      />
      {props.extra}
      <ChoiceBar
        label={t('immediate')}
        value={finding.immediate ? 'yes' : 'no'}
        choices={[
          { value: 'yes', label: t('immediateYes') },
          { value: 'no', label: t('immediateNo') },
        ]}
        onChange={(value) => set({ immediate: value === 'yes' })}
      />
      <ChoiceBar
        label={t('suspected')}
        value={finding.majorSuspected ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: t('suspectedNo') },
          { value: 'yes', label: t('suspectedYes'), tone: 'attention' },
        ]}
        onChange={(value) => set({ majorSuspected: value === 'yes' })}
      />
      {finding.majorSuspected ? <CriterionField finding={finding} line={line} set={set} /> : null}
      <BigButton icon="ok" onClick={save}>
        {t('save')}
      </BigButton>
      <BigButton look="quiet" small icon="trash" onClick={() => setRemoving(true)}>
        {t('remove')}
      </BigButton>
      <Dialog
        open={removing}
        title={t('removeFinding')}
        action={t('remove')}
        danger
        onClose={() => setRemoving(false)}
        onAction={() => {
          setRemoving(false)
          props.onRemove(finding)
        }}
      >
        {t('removeText')}
      </Dialog>
    </Column>
  )
}

function CriterionField(props: {
  finding: DraftFinding
  line: CheckLine | null
  set: (change: Partial<DraftFinding>) => void
}): ReactNode {
  const t = useMessages(visitMessages)
  const [{ data }] = useQuery({ query: CriteriaPhoneQuery, requestPolicy: 'cache-first' })
  const refs = props.line?.majorRefs ?? []
  const known = data?.hazardCriteria ?? []
  const near = known.filter((one) => refs.includes(one.code))
  // Without a signal the list's own references are enough to choose from.
  const unknown = refs.filter((code) => !known.some((one) => one.code === code))
  const options = [
    ...near.map((one) => ({ value: one.code, label: `${one.article} ${one.text}` })),
    ...unknown.map((code) => ({ value: code, label: code })),
    ...(refs.length > 0
      ? []
      : known.map((one) => ({ value: one.code, label: `${one.standardTitle}${one.article} ${one.text}` }))),
  ]
  return (
    <Column>
      <Quiet>
        {t('suspectedHelp')}
        {props.line?.majorWhen ? ` ${t('majorWhen')}${props.line.majorWhen}` : ''}
      </Quiet>
      <SelectField
        label={t('criterion')}
        optional
        options={options}
        value={props.finding.criterionCode}
        onChange={(event) => props.set({ criterionCode: event.target.value })}
      />
    </Column>
  )
}
