import { useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useMessages } from '../../i18n/messages.ts'
import { PageHeader } from '../../ui/desk/page-header.tsx'
import { StatusTag } from '../../ui/desk/status-tag.tsx'
import { Acts } from '../command/acts.tsx'
import { RecordStates } from '../command/record-states.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { MatchPanel } from './match-panel-desk.tsx'
import { ExpertVisitActs } from './visit-acts-desk.tsx'
import { ExpertVisitQuery } from './visit-documents-desk.ts'
import { expertVisitMessages } from './visit-messages-desk.ts'
import { ExpertVisitBody } from './visit-record-desk.tsx'

/** One expert visit at the desk, for bureau and committee. */
export function ExpertVisitDesk(props: { base: '/bureau' | '/committee' }): ReactNode {
  const t = useMessages(expertVisitMessages)
  const say = useQueryWording()
  const navigate = useNavigate()
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const [{ data, fetching, error }, refetch] = useQuery({
    query: ExpertVisitQuery,
    variables: { id: visitId },
  })
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  const visit = data?.expertVisit?.id === visitId ? data.expertVisit : null
  const back = `${props.base}/expert-visits`
  const path = [{ label: t('visits'), to: back }]
  const go = (to: string): void => void navigate({ to: to as never })
  if (!visit)
    return (
      <>
        <PageHeader title={t('title')} path={path} />
        <RecordStates loading={fetching} error={say(error)} found={false} onRetry={again} back={back} />
      </>
    )
  return (
    <>
      <PageHeader
        title={visit.enterpriseName}
        path={path}
        tag={
          <span style={{ display: 'inline-flex', gap: 6 }}>
            <StatusTag group="ExpertVisitState" value={visit.state} />
            <StatusTag group="ServicePriority" value={visit.priority} />
            <StatusTag group="ExpertVisitKind" value={visit.kind} />
          </span>
        }
        subtitle={visit.number}
        actions={
          <Acts>
            {visit.number ? (
              <Button onClick={() => go(`${back}/${visit.id}/paper`)}>{t('paper')}</Button>
            ) : null}
            <ExpertVisitActs visit={visit} onDone={again} onOpen={(id) => go(`${back}/${id}`)} />
          </Acts>
        }
      />
      {visit.viewerCanAssign ? (
        <div style={{ marginBottom: 16 }}>
          <MatchPanel
            visitId={visit.id}
            version={visit.version}
            teamSize={visit.teamSize}
            wished={visit.wishedDays[0] ?? null}
            onDone={again}
          />
        </div>
      ) : null}
      <ExpertVisitBody visit={visit} base={props.base} />
    </>
  )
}
