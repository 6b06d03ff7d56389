import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { DetailDrawer } from '../../ui/desk/detail-drawer.tsx'
import { StatusTag } from '../../ui/desk/status-tag.tsx'
import { RecordStates } from '../command/record-states.tsx'
import { HazardActions } from './hazard-actions-desk.tsx'
import { hazardMessages } from './hazard-messages-desk.ts'
import { HazardRecord } from './hazard-record-desk.tsx'
import { useHazard } from './use-hazard.ts'

/** A hazard beside its list; `id` lives in the address. */
export function HazardDrawer(props: {
  id: string | undefined
  onClose: () => void
  onChanged: () => void
}): ReactNode {
  const t = useMessages(hazardMessages)
  const navigate = useNavigate()
  const { hazard, fetching, error, again } = useHazard(props.id)
  function changed(): void {
    again()
    props.onChanged()
  }
  return (
    <DetailDrawer
      open={!!props.id}
      onClose={props.onClose}
      title={hazard?.number ?? t('file')}
      tag={hazard ? <StatusTag group="HazardState" value={hazard.state} /> : null}
      width={760}
      actions={
        hazard ? (
          <>
            <Button onClick={() => void navigate({ to: `/committee/hazards/${hazard.id}` })}>
              {t('openRecord')}
            </Button>
            <HazardActions hazard={hazard} onChanged={changed} />
          </>
        ) : null
      }
    >
      {hazard ? (
        <HazardRecord hazard={hazard} />
      ) : (
        <RecordStates
          loading={fetching}
          error={error}
          found={false}
          onRetry={again}
          back="/committee/hazards"
        />
      )}
    </DetailDrawer>
  )
}
