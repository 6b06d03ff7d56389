import { useParams } from '@tanstack/react-router'
import { Result } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Acts } from '../../../features/command/acts.tsx'
import { PrintButton, RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { FairnessPaper } from '../../../features/round/fairness-paper.tsx'
import { FairExports } from '../../../features/round/fairness-sheet.tsx'
import { planMessages } from '../../../features/round/plan-messages.ts'
import { planQuery, roundQuery } from '../../../features/round/round-documents.ts'
import { roundMessages } from '../../../features/round/round-messages.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'

/** 公平性说明表: the paper that answers why a round is as it is. */
export function FairnessPage(): ReactNode {
  const t = useMessages(roundMessages)
  const p = useMessages(planMessages)
  const say = useQueryWording()
  const { roundId } = useParams({ strict: false }) as { roundId: string }
  const [{ data, fetching, error }, refetch] = useQuery({ query: roundQuery, variables: { id: roundId } })
  const round = data?.round
  const planId = round?.latestPlan?.id
  const [{ data: planned, fetching: reading }] = useQuery({
    query: planQuery,
    variables: { id: planId ?? '' },
    pause: !planId,
  })
  const plan = planId ? planned?.roundPlan : null
  const back = `/committee/rounds/${roundId}`
  return (
    <>
      <div data-noprint>
        <PageHeader
          title={p('fairTitle')}
          path={[
            { label: t('title'), to: '/committee/rounds' },
            { label: round?.name ?? '…', to: back },
          ]}
          actions={
            round && plan ? (
              <Acts>
                <FairExports plan={plan} name={round.name} />
                <PrintButton title={`${p('fairTitle')} · ${round.name}`} />
              </Acts>
            ) : null
          }
        />
      </div>
      {round && plan?.status ? (
        <FairnessPaper round={round} plan={plan} />
      ) : round && !reading ? (
        <Result status="info" title={t('noPlan')} />
      ) : (
        <RecordStates
          loading={fetching || reading}
          error={say(error)}
          found={false}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
          back={back}
        />
      )}
    </>
  )
}
