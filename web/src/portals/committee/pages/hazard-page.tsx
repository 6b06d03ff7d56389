import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Acts } from '../../../features/command/acts.tsx'
import { PrintButton, RecordStates } from '../../../features/command/record-states.tsx'
import { HazardActions } from '../../../features/hazard/hazard-actions-desk.tsx'
import { hazardMessages } from '../../../features/hazard/hazard-messages-desk.ts'
import { HazardRecord } from '../../../features/hazard/hazard-record-desk.tsx'
import { useHazard } from '../../../features/hazard/use-hazard.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'

/** One hazard on a page of its own, for a link in a message and for paper. */
export function HazardPage(): ReactNode {
  const t = useMessages(hazardMessages)
  const { hazardId } = useParams({ strict: false }) as { hazardId: string }
  const { hazard, fetching, error, again } = useHazard(hazardId)
  const back = '/committee/hazards'
  return (
    <>
      <PageHeader
        title={hazard?.number ?? t('file')}
        path={[{ label: t('title'), to: back }]}
        tag={hazard ? <StatusTag group="HazardState" value={hazard.state} /> : null}
        subtitle={hazard ? `${hazard.enterpriseName} · ${hazard.place}` : undefined}
        actions={
          hazard ? (
            <Acts>
              <PrintButton title={[hazard.number, hazard.enterpriseName].filter(Boolean).join(' ')} />
              <HazardActions hazard={hazard} onChanged={again} />
            </Acts>
          ) : null
        }
      />
      {hazard ? (
        <Panel>
          <div style={{ maxWidth: 900 }}>
            <HazardRecord hazard={hazard} />
          </div>
        </Panel>
      ) : (
        <RecordStates loading={fetching} error={error} found={false} onRetry={again} back={back} />
      )}
    </>
  )
}
