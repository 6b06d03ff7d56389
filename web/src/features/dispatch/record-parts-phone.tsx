import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { SelectField, TextArea, TextField } from '../../ui/member/field.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { Sheet } from '../../ui/member/sheet.tsx'
import { Column, Pair, Quiet } from '../phone/parts.tsx'
import { put } from '../visit/check-phone.ts'
import {
  onePrescription,
  onePresent,
  type DraftPrescription,
  type ServiceDraft,
  type ServicePhone,
} from './service-draft-phone.ts'
import { serviceMessages } from './service-messages-phone.ts'

type Change = (next: (before: ServiceDraft) => ServiceDraft) => void

/** 谁在场: principal, safety manager, operator, and whoever else. */
export function PresentCard(props: { draft: ServiceDraft; change: Change }): ReactNode {
  const t = useMessages(serviceMessages)
  const term = useTerm()
  const { draft, change } = props
  const set = (id: string, patch: { name?: string; title?: string }): void =>
    change((before) => ({
      ...before,
      present: before.present.map((one) => (one.id === id ? { ...one, ...patch } : one)),
    }))
  return (
    <Card title={t('present')}>
      <Column>
        <Quiet>{t('presentHelp')}</Quiet>
        {draft.present.map((one) => (
          <Pair key={one.id}>
            <TextField
              label={term('PresentRole', one.role)}
              placeholder={t('presentName')}
              maxLength={40}
              value={one.name}
              onChange={(event) => set(one.id, { name: event.target.value })}
            />
            <TextField
              label={t('presentTitle')}
              optional
              maxLength={40}
              value={one.title}
              onChange={(event) => set(one.id, { title: event.target.value })}
            />
          </Pair>
        ))}
        <BigButton
          look="quiet"
          small
          icon="plus"
          onClick={() => change((before) => ({ ...before, present: [...before.present, onePresent()] }))}
        >
          {t('addPresent')}
        </BigButton>
      </Column>
    </Card>
  )
}

/** 处方: a list, and a sheet with its three parts. */
export function PrescriptionCard(props: {
  visit: ServicePhone
  draft: ServiceDraft
  change: Change
}): ReactNode {
  const t = useMessages(serviceMessages)
  const { draft, change } = props
  const [open, setOpen] = useState<string | null>(null)
  const shown = draft.prescriptions.find((one) => one.id === open) ?? null
  const placeOf = (id: string | null): string =>
    draft.findings.find((one) => one.id === id)?.place || (id ? t('findings') : t('overall'))
  return (
    <Card title={t('prescriptions')}>
      <Column>
        <Quiet>{t('prescriptionHelp')}</Quiet>
        {draft.prescriptions.length > 0 ? (
          <List>
            {draft.prescriptions.map((one) => (
              <ListRow
                key={one.id}
                icon="text"
                title={one.remedy || t('needAll')}
                detail={placeOf(one.hazardId)}
                onClick={() => setOpen(one.id)}
              />
            ))}
          </List>
        ) : null}
        <BigButton
          look="secondary"
          small
          icon="plus"
          onClick={() => {
            const one = onePrescription(draft.findings.length === 1 ? draft.findings[0]!.id : null)
            change((before) => ({ ...before, prescriptions: [...before.prescriptions, one] }))
            setOpen(one.id)
          }}
        >
          {t('addPrescription')}
        </BigButton>
      </Column>
      <Sheet open={shown !== null} title={t('prescriptions')} onClose={() => setOpen(null)}>
        {shown ? (
          <PrescriptionForm
            key={shown.id}
            prescription={shown}
            findings={draft.findings}
            onChange={(one) =>
              change((before) => ({ ...before, prescriptions: put(before.prescriptions, one) }))
            }
            onRemove={() => {
              setOpen(null)
              change((before) => ({
                ...before,
                prescriptions: before.prescriptions.filter((one) => one.id !== shown.id),
              }))
            }}
            onClose={() => setOpen(null)}
          />
        ) : null}
      </Sheet>
    </Card>
  )
}

function PrescriptionForm(props: {
  prescription: DraftPrescription
  findings: ServiceDraft['findings']
  onChange: (one: DraftPrescription) => void
  onRemove: () => void
  onClose: () => void
}): ReactNode {
  const t = useMessages(serviceMessages)
  const [checked, setChecked] = useState(false)
  const { prescription } = props
  const set = (patch: Partial<DraftPrescription>): void => props.onChange({ ...prescription, ...patch })
  const lacks = (text: string): string | null => (checked && !text.trim() ? t('needAll') : null)
  return (
    <Column>
      <SelectField
        label={t('forWhat')}
        optional
        value={prescription.hazardId ?? ''}
        options={props.findings.map((one) => ({
          value: one.id,
          label: [one.place, one.description].filter(Boolean).join(' ') || t('findings'),
        }))}
        onChange={(event) => set({ hazardId: event.target.value || null })}
      />
      <TextArea
        label={t('condition')}
        hint={t('conditionHint')}
        maxLength={2000}
        value={prescription.condition}
        error={lacks(prescription.condition)}
        onChange={(event) => set({ condition: event.target.value })}
      />
      <TextArea
        label={t('causes')}
        hint={t('causesHint')}
        maxLength={2000}
        value={prescription.causes}
        error={lacks(prescription.causes)}
        onChange={(event) => set({ causes: event.target.value })}
      />
      <TextArea
        label={t('remedy')}
        hint={t('remedyHint')}
        maxLength={2000}
        value={prescription.remedy}
        error={lacks(prescription.remedy)}
        onChange={(event) => set({ remedy: event.target.value })}
      />
      <BigButton
        icon="ok"
        onClick={() => {
          setChecked(true)
          if (prescription.condition.trim() && prescription.causes.trim() && prescription.remedy.trim())
            props.onClose()
        }}
      >
        {t('save')}
      </BigButton>
      <BigButton look="quiet" small icon="trash" onClick={props.onRemove}>
        {t('remove')}
      </BigButton>
    </Column>
  )
}
