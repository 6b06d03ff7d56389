import { useNavigate, useParams } from '@tanstack/react-router'
import { Descriptions } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { clock, hours } from '../../../features/dispatch/clock.ts'
import { ExpertQuery } from '../../../features/dispatch/expert-documents-desk.ts'
import { ExpertForm } from '../../../features/dispatch/expert-form-desk.tsx'
import { ExpertLeaves } from '../../../features/dispatch/expert-leaves-desk.tsx'
import { ExpertLedger } from '../../../features/dispatch/expert-ledger-desk.tsx'
import { expertMessages } from '../../../features/dispatch/expert-messages-desk.ts'
import { percent } from '../../../features/dispatch/share.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatRow, StatTile } from '../../../ui/desk/stat-tile.tsx'
import { ToneTag } from '../../../ui/desk/status-tag.tsx'

/** One expert: hours, yield, file, leave with what it hits, and the ledger line by line. */
export function ExpertPage(): ReactNode {
  const t = useMessages(expertMessages)
  const say = useQueryWording()
  const navigate = useNavigate()
  const { expertId } = useParams({ strict: false }) as { expertId: string }
  const [{ data, fetching, error }, refetch] = useQuery({ query: ExpertQuery, variables: { id: expertId } })
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  const expert = data?.expert
  if (!expert)
    return (
      <RecordStates
        loading={fetching}
        error={say(error)}
        found={false}
        onRetry={again}
        back="/bureau/experts"
      />
    )
  const left = expert.yearlyHours - (expert.minutesThisYear + expert.bookedMinutes) / 60
  return (
    <>
      <PageHeader
        title={expert.name}
        path={[{ label: t('experts'), to: '/bureau/experts' }]}
        tag={
          expert.onLeaveToday ? (
            <ToneTag tone="attention">{t('onLeave')}</ToneTag>
          ) : expert.active ? null : (
            <ToneTag tone="void">{t('inactive')}</ToneTag>
          )
        }
        subtitle={expert.specialtyNames.join('、')}
        actions={expert.viewerCanEdit ? <ExpertForm of={expert} onDone={again} /> : null}
      />
      <StatRow>
        <StatTile
          label={t('used')}
          value={Math.round(expert.minutesThisYear / 60)}
          unit={t('hourUnit')}
          note={`${t('yearlyHours')} ${expert.yearlyHours} · ${t('left')} ${Math.round(left)}`}
          tone={left < 0 ? 'attention' : 'plain'}
        />
        <StatTile
          label={t('visits')}
          value={expert.visitsDone}
          unit={t('visitUnit')}
          to="/bureau/expert-visits"
          search={{ expertId: expert.id }}
          note={`${t('booked')} ${hours(expert.bookedMinutes)} ${t('hourUnit')}`}
        />
        <StatTile
          label={t('findings')}
          value={expert.findings}
          unit={t('itemUnit')}
          note={`${t('perVisit')} ${expert.findingsPerVisit?.toFixed(1) ?? '—'}`}
        />
        <StatTile
          label={t('confirmed')}
          value={expert.findingsConfirmed}
          unit={t('itemUnit')}
          note={percent(expert.shareConfirmed)}
        />
        <StatTile
          label={t('relapsed')}
          value={expert.findingsRelapsed}
          unit={t('itemUnit')}
          note={percent(expert.shareRelapsed)}
          tone={expert.findingsRelapsed > 0 ? 'attention' : 'plain'}
        />
        <StatTile
          label={t('rating')}
          value={expert.ratingAverage == null ? null : Math.round(expert.ratingAverage * 10) / 10}
          unit={t('scoreUnit')}
          note={`${expert.ratingCount} ${t('visitUnit')}`}
        />
      </StatRow>
      <p style={{ color: 'var(--ink-2)', margin: '8px 0 16px' }}>{t('yieldHint')}</p>
      <div style={{ display: 'grid', gap: 16 }}>
        <ExpertLeaves
          expertId={expert.id}
          leaves={expert.leaves}
          canEdit={expert.viewerCanEdit}
          onDone={again}
          onReplan={() => void navigate({ to: '/bureau/dispatch', search: { away: expert.id } as never })}
        />
        <Panel title={t('profile')}>
          <Descriptions
            column={{ xs: 1, md: 2, xl: 3 }}
            items={[
              { key: 'phone', label: t('phone'), children: expert.phoneMasked },
              { key: 'employers', label: t('employers'), children: expert.employers.join('、') || '—' },
              { key: 'address', label: t('address'), children: expert.address ?? '—' },
              {
                key: 'hours',
                label: t('hours'),
                children: `${clock(expert.workFrom)}–${clock(expert.workUntil)}`,
              },
              {
                key: 'lunch',
                label: t('lunch'),
                children:
                  expert.lunchFrom == null || expert.lunchUntil == null
                    ? '—'
                    : `${clock(expert.lunchFrom)}–${clock(expert.lunchUntil)}（${expert.lunchMinutes ?? 0} ${t('minuteUnit')}）`,
              },
              { key: 'max', label: t('maxVisits'), children: `${expert.maxVisitsPerDay} ${t('visitUnit')}` },
            ]}
          />
        </Panel>
        <ExpertLedger expertId={expert.id} />
      </div>
    </>
  )
}
