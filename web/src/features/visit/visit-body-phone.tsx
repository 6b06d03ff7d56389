import { useState, type ReactNode } from 'react'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { Progress } from '../../ui/member/progress.tsx'
import { Sheet } from '../../ui/member/sheet.tsx'
import { Tag, TermTag } from '../../ui/member/tag.tsx'
import { photoAddress } from '../../ui/shared/photo-address.ts'
import { Column, Facts, Note, Quiet } from '../phone/parts.tsx'
import { AcknowledgeNote } from './visit-acts-phone.tsx'
import type { VisitPhone } from './check-phone.ts'
import { PairReasons } from './pair-reasons-phone.tsx'
import type { CheckHandle } from './use-check-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'
import { useDayText } from '../calendar/day-text.ts'

const INSPECTOR = {
  assigned: 'stAssigned',
  accepted: 'stAccepted',
  declined: 'stDeclined',
  replaced: 'stReplaced',
  draft: 'stDraft',
} as const

/** Host, day, address: what a team must know before it leaves. */
export function VisitFacts(props: { visit: VisitPhone; check: CheckHandle }): ReactNode {
  const dayText = useDayText()
  const t = useMessages(visitMessages)
  const { visit } = props
  const topics = [...new Set((visit.checklist?.lines ?? []).map((line) => line.topicName))]
  const checkIn = props.check.draft.value?.checkIn
  const at = checkIn?.at ?? visit.checkedInAt
  return (
    <Card title={visit.hostName} aside={<TermTag group="VisitState" value={visit.state} />}>
      <Facts
        rows={[
          [t('date'), dayText(visit.plannedOn)],
          [t('address'), visit.hostAddress],
          [t('contact'), visit.hostContact],
          [t('alliance'), visit.allianceName],
          [t('round'), visit.roundName],
          [
            t('topics'),
            topics.length > 0
              ? `${topics.join('、')} · ${t('itemsCount', { count: visit.checklist?.lines.length ?? 0 })}`
              : '',
          ],
          [t('checkedIn'), at ? formatDateTime(at) : ''],
          [t('dateConfirmed'), visit.hostConfirmedAt ? formatDateTime(visit.hostConfirmedAt) : ''],
        ]}
      />
    </Card>
  )
}

/** Who goes, and why the plan chose us. */
export function VisitTeam(props: { visit: VisitPhone }): ReactNode {
  const t = useMessages(visitMessages)
  const [why, setWhy] = useState(false)
  const { team, checklist } = props.visit
  const mine = team.find((place) => place.isMe)
  const shown = team.filter((place) => place.state !== 'replaced')
  return (
    <Card title={t('team')} flush>
      <List>
        {shown.map((place) => (
          <ListRow
            key={place.id}
            icon="people"
            title={place.enterprise?.name ?? ''}
            detail={[
              place.role === 'leader' ? t('leader') : t('member'),
              place.isMe ? t('me') : place.personName,
              place.distanceMetres > 0 ? t('km', { km: (place.distanceMetres / 1000).toFixed(1) }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
            aside={
              <Tag
                tone={place.state === 'accepted' ? 'done' : place.state === 'declined' ? 'void' : 'waiting'}
              >
                {t(INSPECTOR[place.state])}
              </Tag>
            }
          />
        ))}
      </List>
      {mine && mine.reasons.length > 0 ? (
        <BigButton look="quiet" small onClick={() => setWhy(true)}>
          {t('whyUs')}
        </BigButton>
      ) : null}
      <Sheet open={why} title={t('whyTitle')} onClose={() => setWhy(false)}>
        <PairReasons reasons={mine?.reasons ?? []} lines={checklist?.lines ?? []} />
      </Sheet>
    </Card>
  )
}

/** How far the check is: answered of all, and the three counts. */
export function VisitProgress(props: { check: CheckHandle }): ReactNode {
  const t = useMessages(visitMessages)
  const { lines } = props.check
  if (lines.length === 0) return null
  const count = (result: string) => lines.filter((one) => one.result === result).length
  return (
    <Card>
      <Column>
        <Progress
          label={t('progress')}
          value={lines.filter((one) => one.result !== null).length}
          max={lines.length}
        />
        <Quiet>{t('summary', { ok: count('conform'), bad: count('nonconform'), na: count('na') })}</Quiet>
      </Column>
    </Card>
  )
}

function SignedPhone(props: { signature: VisitPhone['signatures'][number] }): ReactNode {
  const t = useMessages(visitMessages)
  const { signature } = props
  return (
    <div>
      <Tag tone={signature.refused ? 'attention' : 'done'}>
        {t(`role_${signature.signerRole}`)} {signature.signerName}
        {signature.refused ? ` · ${t('refusedToSign')}` : ''}
      </Tag>
      {signature.pictureUrl ? (
        <img
          src={photoAddress(signature.pictureUrl)}
          alt={t('signatureOf', { name: signature.signerName })}
          loading="lazy"
          style={{
            display: 'block',
            marginTop: 6,
            height: 72,
            maxWidth: '100%',
            objectFit: 'contain',
            background: '#fff',
            border: '1px solid var(--line)',
            borderRadius: 'var(--radius-s)',
          }}
        />
      ) : null}
    </div>
  )
}

/** What came of it: the note to acknowledge, the hazards, good practice, signatures. */
export function VisitOutcome(props: { visit: VisitPhone }): ReactNode {
  const t = useMessages(visitMessages)
  const { visit } = props
  const note = visit.adviceNote
  return (
    <>
      {visit.cancelReason || visit.putOffReason ? (
        <Note tone="waiting" title={t('declineReason')}>
          {visit.cancelReason ?? visit.putOffReason}
        </Note>
      ) : null}
      {visit.fieldDoneAt ? (
        <Note tone="done" icon="ok" title={t('done')}>
          {t('doneText')} {formatDateTime(visit.fieldDoneAt)}
        </Note>
      ) : null}
      {note ? (
        <Card title={t('note')} aside={<TermTag group="AdviceNoteState" value={note.state} />}>
          <Column>
            <Facts rows={[[t('noteNumber'), note.number]]} />
            <Quiet>{t('noteHelp')}</Quiet>
            {visit.viewerCanAcknowledge ? <AcknowledgeNote visit={visit} note={note} /> : null}
          </Column>
        </Card>
      ) : null}
      {visit.hazards.length > 0 ? (
        <Card title={t('found')} flush>
          <List>
            {visit.hazards.map((hazard) => (
              <ListRow
                key={hazard.id}
                icon="hazard"
                title={hazard.description.split('\n')[0]}
                detail={hazard.place}
                aside={<TermTag group="HazardState" value={hazard.state} />}
                to="/hazards/$hazardId"
                params={{ hazardId: hazard.id }}
              />
            ))}
          </List>
        </Card>
      ) : null}
      {visit.goodPractices.length > 0 ? (
        <Card title={t('practices')} flush>
          <List>
            {visit.goodPractices.map((one) => (
              <ListRow key={one.id} icon="shield" title={one.title} detail={one.description} />
            ))}
          </List>
        </Card>
      ) : null}
      {visit.signatures.length > 0 ? (
        <Card title={t('signatures')}>
          <Column>
            {visit.signatures.map((one) => (
              <SignedPhone key={one.id} signature={one} />
            ))}
          </Column>
        </Card>
      ) : null}
    </>
  )
}
