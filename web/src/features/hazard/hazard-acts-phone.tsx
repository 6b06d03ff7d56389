import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useErrorWording } from '../../i18n/error-wording.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { toast } from '../../ui/member/toast.tsx'
import { useAct, type Outcome } from '../outbox/use-act.ts'
import { Column, Pair } from '../phone/parts.tsx'
import { actSpecs, type HazardPhone, type HazardWord } from './act-specs-phone.ts'
import { hazardMessages } from './hazard-messages-phone.ts'
import { reworkMajor, startRectification, startTreatment } from './hazard-operations-phone.ts'

interface Offer {
  word: HazardWord
  go: () => void
}

/** What this seat may do with the hazard now: the main step large, the others below. */
export function HazardActs(props: { hazard: HazardPhone; retry: () => void }): ReactNode {
  const t = useMessages(hazardMessages)
  const say = useErrorWording()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const start = useAct(startRectification)
  const treat = useAct(startTreatment)
  const rework = useAct(reworkMajor)
  const { hazard } = props
  const { major } = hazard
  const run = (act: () => Promise<Outcome>) => {
    setBusy(true)
    void act().then((outcome) => {
      setBusy(false)
      if (outcome.kind === 'refused') {
        toast(outcome.refusal.code === 'STALE_VERSION' ? t('stale') : say(outcome.refusal), 'attention')
        props.retry()
      } else toast(outcome.kind === 'done' ? t('doneToast') : t('savedToast'))
    })
  }
  const about = { hazardId: hazard.id, place: hazard.place }
  const page = (act: string, word: HazardWord): Offer | null =>
    actSpecs[act]?.may(hazard)
      ? { word, go: () => void navigate({ to: `/hazards/${hazard.id}/${act}` as never }) }
      : null
  const now = (may: boolean | undefined, word: HazardWord, act: () => Promise<Outcome>): Offer | null =>
    may ? { word, go: () => run(act) } : null
  const version = (of: { version: number }) => of.version
  const offers = [
    page('confirm', 'confirm'),
    now(hazard.viewerCanStart, 'start', () =>
      start({ ...about, input: { hazardId: hazard.id, version: version(hazard) } }),
    ),
    page('submit', 'submit'),
    page('reinspect', 'reinspect'),
    page('look-back', 'lookBack'),
    page('judge', 'judge'),
    page('control', 'control'),
    page('plan', 'filePlan'),
    now(major?.viewerCanStart, 'startTreatment', () =>
      treat({ ...about, input: { majorHazardId: major!.id, version: version(major!) } }),
    ),
    now(major?.viewerCanRework, 'rework', () =>
      rework({ ...about, input: { majorHazardId: major!.id, version: version(major!) } }),
    ),
    page('accept', 'accept'),
    page('contest', 'contest'),
    page('fix', 'fix'),
    page('extend', 'extend'),
    page('withdraw', 'withdraw'),
  ].filter((one) => one !== null)
  const [main, ...rest] = offers
  if (!main) return null
  return (
    <Column>
      <BigButton busy={busy} onClick={main.go}>
        {t(main.word)}
      </BigButton>
      {rest.length > 0 ? (
        <Pair>
          {rest.map((one) => (
            <BigButton key={one.word} look="secondary" small disabled={busy} onClick={one.go}>
              {t(one.word)}
            </BigButton>
          ))}
        </Pair>
      ) : null}
    </Column>
  )
}
