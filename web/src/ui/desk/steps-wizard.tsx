import { Button, Steps } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { deskMessages } from './desk-messages.ts'
import css from './steps-wizard.module.css'

/** One step; `leave` saves or checks, and returns false (having said why) to stay. */
export interface WizardStep {
  key: string
  title: string
  hint?: string
  content: ReactNode
  leave?: () => boolean | Promise<boolean>
  /** Word of the forward button when it is not 下一步. */
  forward?: string
}

/** A long task in steps: one can go back without losing what was entered, never forward past a wrong step. */
export function StepsWizard(props: {
  steps: readonly WizardStep[]
  start?: number
  onFinish: () => void
  onStep?: (index: number) => void
}): ReactNode {
  const t = useMessages(deskMessages)
  const [index, setIndex] = useState(props.start ?? 0)
  const [busy, setBusy] = useState(false)
  const step = props.steps[index]!
  const last = index === props.steps.length - 1

  function go(to: number): void {
    setIndex(to)
    props.onStep?.(to)
  }
  async function forward(): Promise<void> {
    setBusy(true)
    try {
      if ((await step.leave?.()) === false) return
      if (last) props.onFinish()
      else go(index + 1)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={css['wizard']}>
      <Steps
        current={index}
        items={props.steps.map((one) => ({ title: one.title }))}
        onChange={(to) => to < index && go(to)}
        responsive
      />
      <section className={css['content']} aria-label={step.title}>
        {step.hint ? <p className={css['hint']}>{step.hint}</p> : null}
        {step.content}
      </section>
      <footer className={css['foot']}>
        <Button disabled={index === 0 || busy} onClick={() => go(index - 1)}>
          {t('previousStep')}
        </Button>
        <Button type="primary" loading={busy} onClick={() => void forward()}>
          {step.forward ?? t(last ? 'finish' : 'nextStep')}
        </Button>
      </footer>
    </div>
  )
}
