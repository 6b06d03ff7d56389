import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { dropDraft } from '../../../app/drafts/drafts.ts'
import { useDraft } from '../../../app/drafts/use-draft.ts'
import { MemberPage } from '../../../app/member/member-page.tsx'
import { useOutbox } from '../../../app/outbox/outbox-context.tsx'
import { uuid7 } from '../../../app/outbox/uuid7.ts'
import { useSeat } from '../../../app/session/session-store.ts'
import { CompanyPhoneQuery } from '../../../features/enterprise/company-documents-phone.ts'
import type { PhotoRef } from '../../../features/evidence/photo-refs.ts'
import { PhotoRefsField } from '../../../features/evidence/photo-refs-field.tsx'
import { hazardMessages } from '../../../features/hazard/hazard-messages-phone.ts'
import { reportHazard } from '../../../features/hazard/hazard-operations-phone.ts'
import { outcomeOf } from '../../../features/outbox/use-act.ts'
import { Chips, Column, Note, Quiet } from '../../../features/phone/parts.tsx'
import { findingPhrases } from '../../../features/visit/finding-phrases.ts'
import { useErrorWording } from '../../../i18n/error-wording.ts'
import { useLocale, useMessages } from '../../../i18n/messages.ts'
import { BigButton } from '../../../ui/member/button.tsx'
import { Card, Stack } from '../../../ui/member/card.tsx'
import { ChoiceBar } from '../../../ui/member/choice-bar.tsx'
import { SelectField, TextArea, TextField } from '../../../ui/member/field.tsx'
import { Skeleton } from '../../../ui/member/states.tsx'
import { toast } from '../../../ui/member/toast.tsx'

interface Report {
  id: string
  place: string
  description: string
  immediate: boolean
  allianceId: string
  photos: PhotoRef[]
}

/** 随手拍: a hazard of our own, seen by our own people. One photo at least; it waits on the phone without a signal. */
export function ReportPage(): ReactNode {
  const t = useMessages(hazardMessages)
  const say = useErrorWording()
  const locale = useLocale()
  const navigate = useNavigate()
  const outbox = useOutbox()
  const { viewer, seat } = useSeat()
  const [{ data }] = useQuery({ query: CompanyPhoneQuery })
  const draft = useDraft<Report>(
    'report',
    () => ({ id: uuid7(), place: '', description: '', immediate: true, allianceId: '', photos: [] }),
    (value) => value.photos.map((photo) => photo.sha256),
  )
  const [checked, setChecked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const value = draft.value
  if (!value)
    return (
      <MemberPage title={t('report')} back="/hazards">
        <Skeleton lines={3} />
      </MemberPage>
    )
  const alliances = (data?.myEnterprise?.memberships ?? []).filter((one) => one.state === 'active')
  const set = (change: Partial<Report>) => draft.change((before) => ({ ...before, ...change }))
  const wrong = {
    photos: value.photos.length === 0 ? t('needPhoto') : null,
    place: value.place.trim() === '' ? t('needed') : null,
    description: value.description.trim() === '' ? t('needed') : null,
    alliance: alliances.length > 1 && value.allianceId === '' ? t('needed') : null,
  }
  const submit = async () => {
    setChecked(true)
    setRefusal(null)
    if (Object.values(wrong).some(Boolean)) return
    setBusy(true)
    const key = await outbox.enqueue(
      reportHazard,
      {
        hazardId: value.id,
        place: value.place.trim(),
        input: {
          id: value.id,
          allianceId: value.allianceId || alliances[0]?.allianceId || null,
          place: value.place.trim(),
          description: value.description.trim(),
          topicCode: null,
          immediate: value.immediate,
          suspectMajor: null,
          criterionCode: null,
          photos: value.photos,
        },
      },
      { seatId: seat.id },
    )
    const outcome = await outcomeOf(outbox, key)
    setBusy(false)
    if (outcome.kind === 'refused') {
      await outbox.remove(outcome.seq)
      return setRefusal(say(outcome.refusal))
    }
    await dropDraft(outbox.db, 'report')
    toast(outcome.kind === 'done' ? t('reported') : t('savedToast'))
    await navigate({ to: '/hazards' as never, replace: true })
  }
  return (
    <MemberPage
      title={t('report')}
      back="/hazards"
      footer={
        <BigButton busy={busy} onClick={() => void submit()}>
          {t('send')}
        </BigButton>
      }
    >
      <Stack>
        <Quiet>{t('reportHelp')}</Quiet>
        <Card>
          <Column>
            <PhotoRefsField
              label={t('photos')}
              value={value.photos}
              onChange={(photos) => set({ photos })}
              watermark={[seat.place, viewer.name]}
            />
            {checked && wrong.photos ? (
              <p role="alert" style={{ margin: 0, color: 'var(--tone-attention)' }}>
                {wrong.photos}
              </p>
            ) : null}
            <TextField
              label={t('place')}
              maxLength={200}
              value={value.place}
              error={checked ? wrong.place : null}
              onChange={(event) => set({ place: event.target.value })}
            />
            <TextArea
              label={t('description')}
              maxLength={2000}
              value={value.description}
              error={checked ? wrong.description : null}
              onChange={(event) => set({ description: event.target.value })}
            />
            <Chips
              label={t('description')}
              phrases={findingPhrases[locale].slice(0, 6)}
              onPick={(phrase) =>
                set({
                  description: value.description.trim() ? `${value.description.trim()}；${phrase}` : phrase,
                })
              }
            />
            <ChoiceBar
              label={t('how')}
              value={value.immediate ? 'now' : 'later'}
              choices={[
                { value: 'now', label: t('immediate') },
                { value: 'later', label: t('byDeadline') },
              ]}
              onChange={(next) => set({ immediate: next === 'now' })}
            />
            {alliances.length > 1 ? (
              <SelectField
                label={t('alliance')}
                value={value.allianceId}
                error={checked ? wrong.alliance : null}
                options={alliances.map((one) => ({ value: one.allianceId, label: one.allianceName }))}
                onChange={(event) => set({ allianceId: event.target.value })}
              />
            ) : null}
          </Column>
        </Card>
        {refusal ? <Note tone="attention" title={refusal} alert /> : null}
      </Stack>
    </MemberPage>
  )
}
