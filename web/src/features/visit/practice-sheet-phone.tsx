import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { TextArea, TextField } from '../../ui/member/field.tsx'
import { Sheet } from '../../ui/member/sheet.tsx'
import { PhotoRefsField } from '../evidence/photo-refs-field.tsx'
import { Column } from '../phone/parts.tsx'
import type { DraftPractice } from './check-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'

/** Something done well, with photos: a check records strengths too. */
export function PracticeSheet(props: {
  practice: DraftPractice | null
  watermark: readonly string[]
  onChange: (practice: DraftPractice) => void
  onRemove: (practice: DraftPractice) => void
  onClose: () => void
}): ReactNode {
  const t = useMessages(visitMessages)
  const [checked, setChecked] = useState(false)
  const { practice } = props
  const close = () => {
    setChecked(false)
    props.onClose()
  }
  return (
    <Sheet open={practice !== null} title={t('addPractice')} onClose={close}>
      {practice ? (
        <Column>
          <TextField
            label={t('practiceTitle')}
            maxLength={100}
            value={practice.title}
            error={checked && !practice.title.trim() ? t('needTitle') : null}
            onChange={(event) => props.onChange({ ...practice, title: event.target.value })}
          />
          <TextArea
            label={t('practiceText')}
            maxLength={2000}
            value={practice.description}
            error={checked && !practice.description.trim() ? t('needDescription') : null}
            onChange={(event) => props.onChange({ ...practice, description: event.target.value })}
          />
          <PhotoRefsField
            label={t('photosOf')}
            value={practice.photos}
            onChange={(photos) => props.onChange({ ...practice, photos })}
            watermark={props.watermark}
          />
          <BigButton
            icon="ok"
            onClick={() => {
              setChecked(true)
              if (practice.title.trim() && practice.description.trim()) close()
            }}
          >
            {t('save')}
          </BigButton>
          <BigButton look="quiet" small icon="trash" onClick={() => props.onRemove(practice)}>
            {t('remove')}
          </BigButton>
        </Column>
      ) : null}
    </Sheet>
  )
}
