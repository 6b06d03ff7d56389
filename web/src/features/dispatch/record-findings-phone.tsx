import { useState, type ReactNode } from 'react'
import { uuid7 } from '../../app/outbox/uuid7.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { SelectField, TextField } from '../../ui/member/field.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { PhotoRefsField } from '../evidence/photo-refs-field.tsx'
import { Column, Quiet } from '../phone/parts.tsx'
import { isBlankFinding } from '../visit/check-phone.ts'
import { FindingSheet } from '../visit/finding-sheet-phone.tsx'
import { DraftPracticeSheet } from '../visit/draft-practice-phone.tsx'
import { oneFinding, type ServiceDraft, type ServicePhone } from './service-draft-phone.ts'
import { serviceMessages } from './service-messages-phone.ts'

/** Findings with photos, good practice, photos of the whole: what is seen. */
export function FindingsCard(props: {
  visit: ServicePhone
  draft: ServiceDraft
  watermark: readonly string[]
  change: (next: (before: ServiceDraft) => ServiceDraft) => void
}): ReactNode {
  const t = useMessages(serviceMessages)
  const { visit, draft, change, watermark } = props
  const [finding, setFinding] = useState<string | null>(null)
  const [practice, setPractice] = useState<string | null>(null)
  const shown = draft.findings.find((one) => one.id === finding) ?? null
  const setExtra = (patch: { topicCode?: string; deadlineDays?: string }): void =>
    change((before) => ({
      ...before,
      findings: before.findings.map((one) => (one.id === finding ? { ...one, ...patch } : one)),
    }))
  return (
    <>
      <Card title={t('findings')}>
        <Column>
          {draft.findings.length === 0 ? <Quiet>{t('noFinding')}</Quiet> : null}
          {draft.findings.length > 0 ? (
            <List>
              {draft.findings.map((one) => (
                <ListRow
                  key={one.id}
                  icon="hazard"
                  title={one.place || t('findings')}
                  detail={one.description}
                  onClick={() => setFinding(one.id)}
                />
              ))}
            </List>
          ) : null}
          <BigButton
            look="secondary"
            small
            icon="plus"
            onClick={() => {
              const one = oneFinding(visit.topicCodes[0] ?? '')
              change((before) => ({ ...before, findings: [...before.findings, one] }))
              setFinding(one.id)
            }}
          >
            {t('addFinding')}
          </BigButton>
        </Column>
      </Card>
      <Card title={t('practices')}>
        <Column>
          {draft.practices.length > 0 ? (
            <List>
              {draft.practices.map((one) => (
                <ListRow
                  key={one.id}
                  icon="shield"
                  title={one.title || t('practices')}
                  detail={one.description}
                  onClick={() => setPractice(one.id)}
                />
              ))}
            </List>
          ) : null}
          <BigButton
            look="secondary"
            small
            icon="plus"
            onClick={() => {
              const one = {
                id: uuid7(),
                title: '',
                description: '',
                createdAt: new Date().toISOString(),
                photos: [],
              }
              change((before) => ({ ...before, practices: [...before.practices, one] }))
              setPractice(one.id)
            }}
          >
            {t('addPractice')}
          </BigButton>
          <PhotoRefsField
            label={t('photos')}
            value={draft.photos}
            watermark={watermark}
            onChange={(photos) => change((before) => ({ ...before, photos }))}
          />
        </Column>
      </Card>
      <FindingSheet
        finding={shown}
        line={null}
        watermark={watermark}
        extra={
          shown ? (
            <>
              <SelectField
                label={t('topic')}
                optional
                value={shown.topicCode}
                options={visit.topicCodes.map((code, at) => ({
                  value: code,
                  label: visit.topicNames[at] ?? code,
                }))}
                onChange={(event) => setExtra({ topicCode: event.target.value })}
              />
              {shown.immediate ? null : (
                <TextField
                  label={t('deadline')}
                  optional
                  inputMode="numeric"
                  maxLength={3}
                  value={shown.deadlineDays}
                  onChange={(event) => setExtra({ deadlineDays: event.target.value.replace(/\D/g, '') })}
                />
              )}
            </>
          ) : null
        }
        onChange={(one) =>
          change((before) => ({
            ...before,
            findings: before.findings.map((other) => (other.id === one.id ? { ...other, ...one } : other)),
          }))
        }
        onRemove={(one) => {
          setFinding(null)
          change((before) => ({
            ...before,
            findings: before.findings.filter((other) => other.id !== one.id),
            prescriptions: before.prescriptions.map((other) =>
              other.hazardId === one.id ? { ...other, hazardId: null } : other,
            ),
          }))
        }}
        onClose={() => {
          setFinding(null)
          change((before) => ({
            ...before,
            findings: before.findings.filter((one) => one.id !== finding || !isBlankFinding(one)),
          }))
        }}
      />
      <DraftPracticeSheet
        draft={draft}
        open={practice}
        watermark={watermark}
        change={change}
        onClose={() => setPractice(null)}
      />
    </>
  )
}
