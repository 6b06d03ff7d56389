import { Descriptions } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { expertVisitMessages } from './visit-messages-desk.ts'
import type { ExpertVisitRecord } from './visit-record-desk.tsx'

/** 处方 in its three parts, for one finding or for the whole firm. */
export function Prescriptions({ visit }: { visit: ExpertVisitRecord }): ReactNode {
  const t = useMessages(expertVisitMessages)
  if (visit.prescriptions.length === 0) return null
  const of = (id: string | null | undefined): string => {
    const hazard = visit.hazards.find((one) => one.id === id)
    return hazard ? `${hazard.place} ${hazard.description}` : t('overall')
  }
  return (
    <Panel title={t('prescriptions')}>
      {visit.prescriptions.map((one) => (
        <section key={one.id} style={{ marginBottom: 12 }}>
          <Descriptions
            bordered
            size="small"
            column={1}
            title={`${t('forHazard')}：${of(one.hazardId)}`}
            styles={{ label: { width: 110 } }}
            items={[
              { key: 'condition', label: t('condition'), children: one.condition },
              { key: 'causes', label: t('causes'), children: one.causes },
              { key: 'remedy', label: t('remedy'), children: one.remedy },
            ]}
          />
        </section>
      ))}
    </Panel>
  )
}
