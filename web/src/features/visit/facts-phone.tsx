import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Card } from '../../ui/member/card.tsx'
import { ChoiceBar } from '../../ui/member/choice-bar.tsx'
import { TextArea } from '../../ui/member/field.tsx'
import { usePhotoSources } from '../evidence/use-photo-sources.ts'
import { Big, Column, Quiet } from '../phone/parts.tsx'
import parts from '../phone/parts.module.css'
import type { DraftFinding } from './check-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'

/** The facts, one by one, read out to the host: agreed, or what the host says instead. Both belong to what is signed. */
export function AgreedFacts(props: {
  findings: readonly DraftFinding[]
  onChange: (id: string, change: Partial<DraftFinding>) => void
}): ReactNode {
  const t = useMessages(visitMessages)
  return (
    <Card title={t('facts')}>
      {props.findings.length === 0 ? (
        <Quiet>{t('factsNone')}</Quiet>
      ) : (
        <div style={{ display: 'grid', gap: 22 }}>
          {props.findings.map((one, index) => (
            <Fact
              key={one.id}
              number={index + 1}
              finding={one}
              onChange={(change) => props.onChange(one.id, change)}
            />
          ))}
        </div>
      )}
    </Card>
  )
}

function Fact(props: {
  number: number
  finding: DraftFinding
  onChange: (change: Partial<DraftFinding>) => void
}): ReactNode {
  const t = useMessages(visitMessages)
  const { finding } = props
  const photos = usePhotoSources(finding.photos.map((photo) => photo.sha256))
  return (
    <Column>
      <Big>
        {props.number}. {finding.description || t('needDescription')}
      </Big>
      <Quiet>{finding.place || t('needPlace')}</Quiet>
      <div className={parts['photos']}>
        {photos.map((photo) => (photo.src ? <img key={photo.sha256} src={photo.src} alt="" /> : null))}
      </div>
      <ChoiceBar
        label={t('agreedLabel')}
        value={finding.agreed}
        choices={[
          { value: 'yes', label: t('agreedYes'), icon: 'ok', tone: 'done' },
          { value: 'no', label: t('agreedNo'), icon: 'alert', tone: 'attention' },
        ]}
        onChange={(agreed) => props.onChange({ agreed })}
      />
      {finding.agreed === 'no' ? (
        <TextArea
          label={t('hostRemark')}
          maxLength={500}
          value={finding.hostRemark}
          onChange={(event) => props.onChange({ hostRemark: event.target.value })}
        />
      ) : null}
    </Column>
  )
}
