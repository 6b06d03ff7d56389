import { Button, Progress } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { useCommand } from '../command/use-command.ts'
import { planMessages } from './plan-messages.ts'
import { cancelPlan } from './round-documents.ts'
import { roundMessages } from './round-messages.ts'

/** How far a plan is that is being computed; it can be given up. */
export function SolvingPanel(props: {
  planId: string
  /** 0 to 1. */
  progress: number
  mayCancel: boolean
  onChanged: () => void
}): ReactNode {
  const t = useMessages(roundMessages)
  const p = useMessages(planMessages)
  const run = useCommand()
  const percent = Math.round(props.progress * 100)
  return (
    <Panel>
      <div role="status" style={{ textAlign: 'center', padding: 32 }}>
        <Progress aria-label={p('phase', { percent })} type="circle" percent={percent} />
        <p>{t('solving')}</p>
        {props.mayCancel ? (
          <Button
            onClick={() =>
              void run(cancelPlan, { planId: props.planId }, { done: p('planCancelled') }).then(
                props.onChanged,
              )
            }
          >
            {p('cancelPlan')}
          </Button>
        ) : null}
      </div>
    </Panel>
  )
}
