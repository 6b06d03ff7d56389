import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Alert, Button, Descriptions, Space } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useCan } from '../../../features/command/can.tsx'
import { Acts } from '../../../features/command/acts.tsx'
import { PrintButton, RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { useWord } from '../../../features/command/word-tag.tsx'
import { VisitActions } from '../../../features/visit/visit-actions-desk.tsx'
import { visitQuery } from '../../../features/visit/visit-documents-desk.ts'
import { visitMessages } from '../../../features/visit/visit-messages-desk.ts'
import {
  VisitFindings,
  VisitPractices,
  VisitSignatures,
  VisitTeam,
} from '../../../features/visit/visit-parts-desk.tsx'
import { VisitSheet } from '../../../features/visit/visit-sheet-desk.tsx'
import { formatDateTime } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { PhotoGrid } from '../../../ui/desk/photo-grid.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'
import { useDayText } from '../../../features/calendar/day-text.ts'

/** One visit as its paper: team, sheet, findings, good practices, signatures, advice note. Prints as it stands. */
export function VisitPage(): ReactNode {
  const t = useMessages(visitMessages)
  const word = useWord()
  const dayText = useDayText()
  const navigate = useNavigate()
  const say = useQueryWording()
  const mayChoose = useCan('inspection:choose-plan')
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const [{ data, fetching, error }, refetch] = useQuery({ query: visitQuery, variables: { id: visitId } })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const visit = data?.visit
  const back = '/committee/visits'
  if (!visit)
    return (
      <>
        <PageHeader title={t('title')} path={[{ label: t('title'), to: back }]} />
        <RecordStates loading={fetching} error={say(error)} found={false} onRetry={again} back={back} />
      </>
    )
  const time = (value: string | null | undefined) => (value ? formatDateTime(value) : t('notYet'))
  const begun = visit.checkedInAt !== null || visit.answers.length > 0
  const early = ['draft', 'published', 'confirmed', 'postponed'].includes(visit.state)
  const lacks = new Map<string, number>()
  for (const one of visit.missing) {
    const kind = one.split(':')[0]!
    lacks.set(kind, (lacks.get(kind) ?? 0) + 1)
  }
  const lack = (kind: string, count: number): string => {
    if (kind === 'checkIn') return t('missing_checkIn')
    if (kind === 'manifest') return t('missing_manifest')
    if (kind === 'answer') return t('missing_answer', { count })
    if (kind === 'finding') return t('missing_finding', { count })
    if (kind === 'hazard') return t('missing_hazard', { count })
    if (kind === 'goodPractice') return t('missing_goodPractice', { count })
    if (kind === 'photo') return t('missing_photo', { count })
    if (kind.startsWith('signature') || kind === 'witness') return t('missing_signature', { count })
    return t('missing_other', { count })
  }
  return (
    <>
      <PageHeader
        title={visit.hostName}
        path={[{ label: t('title'), to: back }]}
        tag={
          <Space>
            <StatusTag group="VisitState" value={visit.state} />
            <StatusTag group="SheetState" value={visit.sheetState} />
          </Space>
        }
        subtitle={t('peerNote')}
        actions={
          <Acts>
            <PrintButton title={`${visit.hostName} ${t('sheet')}`} />
            {visit.adviceNote ? (
              <Button onClick={() => void navigate({ to: `/committee/visits/${visit.id}/note` })}>
                {t('openNote')}
              </Button>
            ) : null}
            <VisitActions visit={visit} onChanged={again} />
          </Acts>
        }
      />
      <div style={{ display: 'grid', gap: 16 }}>
        {visit.cancelReason ? (
          <Alert
            type="warning"
            showIcon
            title={t(visit.state === 'cancelled' ? 'cancelled' : 'cutShort', { reason: visit.cancelReason })}
          />
        ) : null}
        {visit.putOffReason ? (
          <Alert type="info" showIcon title={t('putOff', { reason: visit.putOffReason })} />
        ) : null}
        {begun && visit.missing.length > 0 ? (
          <Alert
            type="warning"
            showIcon
            title={`${t('missing')}：${[...lacks].map(([kind, count]) => lack(kind, count)).join('，')}`}
          />
        ) : null}
        <Panel>
          <Descriptions
            column={{ xs: 1, md: 2, xl: 3 }}
            items={[
              { key: 1, label: t('nature'), children: word('VisitNature', visit.nature) },
              {
                key: 2,
                label: t('round'),
                children: visit.roundId ? (
                  <Link to={`/committee/rounds/${visit.roundId}`}>{visit.roundName}</Link>
                ) : (
                  '—'
                ),
              },
              { key: 3, label: t('group'), children: visit.group?.name ?? '—' },
              { key: 4, label: t('date'), children: dayText(visit.plannedOn) },
              { key: 5, label: t('address'), children: visit.hostAddress ?? '—' },
              { key: 6, label: t('contact'), children: visit.hostContact ?? '—' },
              { key: 7, label: t('hostConfirmed'), children: time(visit.hostConfirmedAt) },
              { key: 8, label: t('checkedIn'), children: time(visit.checkedInAt) },
              { key: 9, label: t('fieldDone'), children: time(visit.fieldDoneAt) },
              {
                key: 10,
                label: t('note'),
                children: visit.adviceNote ? (
                  <Space>
                    {visit.adviceNote.number}
                    <StatusTag group="AdviceNoteState" value={visit.adviceNote.state} />
                    {visit.adviceNote.acknowledgedAt
                      ? `${t('acknowledged')} ${formatDateTime(visit.adviceNote.acknowledgedAt)}`
                      : visit.adviceNote.issuedAt
                        ? `${t('issued')} ${formatDateTime(visit.adviceNote.issuedAt)}`
                        : null}
                  </Space>
                ) : (
                  t('noteNone')
                ),
              },
            ]}
          />
        </Panel>
        <VisitTeam
          visit={visit}
          mayReplace={mayChoose === true && early && visit.state !== 'draft'}
          onChanged={again}
        />
        {begun ? (
          <>
            <VisitFindings visit={visit} />
            <VisitPractices visit={visit} />
          </>
        ) : null}
        {visit.checklist ? <VisitSheet visit={visit} /> : null}
        {visit.photos.length > 0 ? (
          <Panel title={t('photos')}>
            <PhotoGrid photos={visit.photos} />
          </Panel>
        ) : null}
        {begun ? <VisitSignatures visit={visit} /> : null}
      </div>
    </>
  )
}
