import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useDraft } from '../../app/drafts/use-draft.ts'
import { uuid7 } from '../../app/outbox/uuid7.ts'
import { useOutbox } from '../../app/outbox/outbox-context.tsx'
import { dropDraft } from '../../app/drafts/drafts.ts'
import { useSeat } from '../../app/session/session-store.ts'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { DateField, TextArea, TextField } from '../../ui/member/field.tsx'
import { Skeleton } from '../../ui/member/states.tsx'
import { toast } from '../../ui/member/toast.tsx'
import { EvidencePhotos } from '../evidence/evidence-photos-phone.tsx'
import { PhotoRefsField } from '../evidence/photo-refs-field.tsx'
import { outcomeOf } from '../outbox/use-act.ts'
import { Column, Note, Pair, Quiet } from '../phone/parts.tsx'
import type { ActField, ActSpec, ActValues, ActWay, HazardPhone } from './act-specs-phone.ts'
import { hazardMessages } from './hazard-messages-phone.ts'

const photosOf = (values: ActValues) => values.photos.map((photo) => photo.sha256)

/** The form of one act on a hazard: kept as a draft at each change, handed in through the queue, refusals said here. */
export function ActForm(props: {
  act: string
  spec: ActSpec
  hazard: HazardPhone
  retry: () => void
}): ReactNode {
  const t = useMessages(hazardMessages)
  const say = useErrorWording()
  const { viewer, seat } = useSeat()
  const outbox = useOutbox()
  const navigate = useNavigate()
  const { spec, hazard } = props
  const key = `hazard:${hazard.id}:${props.act}`
  const draft = useDraft<ActValues>(
    key,
    () => ({ id: uuid7(), texts: spec.first?.(hazard, viewer.name) ?? {}, photos: [] }),
    photosOf,
  )
  const [asked, setAsked] = useState<ActWay | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const values = draft.value
  if (!values) return <Skeleton lines={3} />
  const wrong = (field: ActField, way: ActWay | null): string | null => {
    if (!way || !(field.need || way.need?.includes(field.name))) return null
    if (field.kind === 'photos') return values.photos.length === 0 ? t('needPhoto') : null
    return (values.texts[field.name] ?? '').trim() === '' ? t('needed') : null
  }
  const submit = async (way: ActWay) => {
    setAsked(way)
    setRefusal(null)
    if (spec.fields.some((field) => wrong(field, way))) return
    const prepared = spec.send(hazard, values, way.key)
    if (!prepared) return
    setBusy(true)
    const op = await outbox.enqueue(prepared.operation, prepared.act, { seatId: seat.id })
    const outcome = await outcomeOf(outbox, op)
    setBusy(false)
    if (outcome.kind === 'refused') {
      await outbox.remove(outcome.seq)
      const stale = outcome.refusal.code === 'STALE_VERSION'
      setRefusal(stale ? t('stale') : say(outcome.refusal))
      if (stale) props.retry()
      return
    }
    await dropDraft(outbox.db, key)
    toast(outcome.kind === 'done' ? t('doneToast') : t('savedToast'))
    await navigate({ to: `/hazards/${hazard.id}` as never, replace: true })
  }
  const set = (name: string, value: string) =>
    draft.change((before) => ({ ...before, texts: { ...before.texts, [name]: value } }))
  return (
    <Column>
      {spec.help ? <Quiet>{t(spec.help)}</Quiet> : null}
      <Compare spec={spec} hazard={hazard} />
      <Card>
        <div style={{ display: 'grid', gap: 18 }}>
          {spec.fields.map((field) => (
            <Field
              key={field.name}
              field={field}
              hazard={hazard}
              values={values}
              error={wrong(field, asked)}
              onText={(value) => set(field.name, value)}
              onPhotos={(photos) => draft.change((before) => ({ ...before, photos }))}
            />
          ))}
        </div>
      </Card>
      {refusal ? <Note tone="attention" title={refusal} alert /> : null}
      {spec.ways.map((way) => (
        <BigButton key={way.key} look={way.look ?? 'primary'} busy={busy} onClick={() => void submit(way)}>
          {t(way.label)}
        </BigButton>
      ))}
    </Column>
  )
}

/** The picture before, in sight while the new one is taken; for a re-inspection also what was done. */
function Compare(props: { spec: ActSpec; hazard: HazardPhone }): ReactNode {
  const t = useMessages(hazardMessages)
  const { spec, hazard } = props
  if (!spec.compare) return null
  const before = hazard.photos.filter((one) => one.phase === 'before')
  const last = spec.compare === 'after' ? hazard.rectifications.at(-1) : undefined
  return (
    <Card>
      <Column>
        <b>{hazard.description}</b>
        <Quiet>{hazard.place}</Quiet>
        {last ? (
          <>
            <Pair>
              <Column>
                <Quiet>{t('photosBefore')}</Quiet>
                <EvidencePhotos label={t('photosBefore')} photos={before} columns={1} />
              </Column>
              <Column>
                <Quiet>{t('photosAfter')}</Quiet>
                <EvidencePhotos label={t('photosAfter')} photos={last.photos} columns={1} />
              </Column>
            </Pair>
            <span>{last.measures}</span>
          </>
        ) : (
          <>
            <Quiet>{t('photosBefore')}</Quiet>
            <EvidencePhotos label={t('photosBefore')} photos={before} />
          </>
        )}
      </Column>
    </Card>
  )
}

function Field(props: {
  field: ActField
  hazard: HazardPhone
  values: ActValues
  error: string | null
  onText: (value: string) => void
  onPhotos: (photos: ActValues['photos']) => void
}): ReactNode {
  const t = useMessages(hazardMessages)
  const { viewer } = useSeat()
  const { field, values, error } = props
  const label = t(field.label)
  const hint =
    field.hint === 'dueHint'
      ? props.hazard.deadlineDays > 0
        ? t('dueHint', { days: props.hazard.deadlineDays })
        : t('dueHintZero')
      : field.hint
        ? t(field.hint)
        : undefined
  if (field.kind === 'photos')
    return (
      <Column>
        <PhotoRefsField
          label={label}
          value={values.photos}
          onChange={props.onPhotos}
          watermark={[props.hazard.place, viewer.name]}
        />
        {hint ? <Quiet>{hint}</Quiet> : null}
        {error ? (
          <p role="alert" style={{ margin: 0, color: 'var(--tone-attention)' }}>
            {error}
          </p>
        ) : null}
      </Column>
    )
  const common = {
    label,
    error,
    optional: !field.need,
    ...(hint ? { hint } : {}),
    value: values.texts[field.name] ?? '',
  }
  if (field.kind === 'date')
    return <DateField {...common} onChange={(event) => props.onText(event.target.value)} />
  if (field.kind === 'area')
    return (
      <TextArea {...common} maxLength={field.max} onChange={(event) => props.onText(event.target.value)} />
    )
  return (
    <TextField
      {...common}
      maxLength={field.max}
      inputMode={field.kind === 'money' ? 'decimal' : undefined}
      onChange={(event) =>
        props.onText(field.kind === 'money' ? event.target.value.replace(/[^\d.]/g, '') : event.target.value)
      }
    />
  )
}
