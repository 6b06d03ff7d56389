import type { ReactNode } from 'react'
import { formatDateTime, formatNumber } from '../../i18n/format.ts'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { PhotoGrid } from '../../ui/desk/photo-grid.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { Timeline } from '../../ui/desk/timeline.tsx'
import type { HazardRecordData } from './hazard-actions-desk.tsx'
import { hazardMessages } from './hazard-messages-desk.ts'
import { roleWord, stepWord } from './step-words.ts'

const heading = { fontSize: 15, margin: '24px 0 8px' }
const block = { padding: '10px 12px', border: '1px solid var(--line)', borderRadius: 8, marginBottom: 8 }
const quiet = { color: 'var(--ink-2)' }

/** Disputes, extensions, rectifications, look-backs and every step (留痕). */
export function HazardHistory(props: { hazard: HazardRecordData }): ReactNode {
  const t = useMessages(hazardMessages)
  const locale = useLocale()
  const { hazard } = props
  return (
    <>
      {hazard.disputes.length > 0 ? <h3 style={heading}>{t('dispute')}</h3> : null}
      {hazard.disputes.map((one) => (
        <div key={one.id} style={block}>
          <div>{one.reason}</div>
          <div style={quiet}>{t('raised', { name: one.raisedByName, at: formatDateTime(one.raisedAt) })}</div>
          <div>
            <ToneTag tone={one.decision ? 'done' : 'waiting'}>
              {one.decision === 'upheld'
                ? t('upheld')
                : one.decision === 'revoked'
                  ? t('revoked')
                  : t('undecided')}
            </ToneTag>{' '}
            {one.decisionReason}{' '}
            {one.decidedAt ? (
              <span style={quiet}>{`${one.decidedByName ?? ''} ${formatDateTime(one.decidedAt)}`}</span>
            ) : null}
          </div>
        </div>
      ))}
      {hazard.extensionRequests.length > 0 ? <h3 style={heading}>{t('extension')}</h3> : null}
      {hazard.extensionRequests.map((one) => (
        <div key={one.id} style={block}>
          <b>{t('wanted', { date: one.requestedDueOn })}</b>{' '}
          <ToneTag tone={one.state === 'requested' ? 'waiting' : one.state === 'granted' ? 'done' : 'void'}>
            {one.state === 'granted' ? t('granted') : one.state === 'refused' ? t('refused') : t('requested')}
          </ToneTag>
          <div>{one.reason}</div>
          <div style={quiet}>{t('interim', { measures: one.interimMeasures })}</div>
          {one.decisionReason ? <div>{one.decisionReason}</div> : null}
          <div style={quiet}>
            {t('raised', { name: one.requestedByName, at: formatDateTime(one.requestedAt) })}
          </div>
        </div>
      ))}
      {hazard.rectifications.length > 0 ? <h3 style={heading}>{t('rectifications')}</h3> : null}
      {hazard.rectifications.map((one) => (
        <div key={one.id} style={block}>
          <b>{one.onTheSpot ? t('onSpot') : t('round', { round: one.round })}</b>{' '}
          {one.result ? (
            <ToneTag tone={one.result === 'pass' ? 'done' : 'attention'}>
              {t(one.result === 'pass' ? 'pass' : 'fail')}
            </ToneTag>
          ) : null}
          <div>{one.measures}</div>
          <div style={quiet}>
            {t('submitted', { name: one.submittedByName, at: formatDateTime(one.submittedAt) })}
            {one.cost ? ` · ${t('cost', { cost: formatNumber(one.cost) })}` : ''}
          </div>
          {one.reinspectedAt ? (
            <div style={quiet}>
              {one.reinspectorName} {formatDateTime(one.reinspectedAt)} {one.reason}
            </div>
          ) : null}
          {one.photos.length > 0 ? <PhotoGrid photos={one.photos} size={96} /> : null}
        </div>
      ))}
      {hazard.major ? (
        <>
          <h3 style={heading}>{t('major')}</h3>
          <div style={block}>
            <StatusTag group="MajorHazardState" value={hazard.major.state} />
            <div>{hazard.major.criterionText}</div>
            <div style={quiet}>{hazard.major.standard}</div>
            {hazard.major.judgeReason ? (
              <div>{`${hazard.major.judgedByName ?? ''}：${hazard.major.judgeReason}`}</div>
            ) : null}
          </div>
        </>
      ) : null}
      {hazard.lookBacks.length > 0 ? <h3 style={heading}>{t('lookBacks')}</h3> : null}
      {hazard.lookBacks.map((one) => (
        <div key={one.id} style={block}>
          {t('lookBack', { days: one.days, date: one.dueOn })}{' '}
          <ToneTag tone={one.result === 'held' ? 'done' : one.result ? 'attention' : 'neutral'}>
            {one.result === 'held' ? t('held') : one.result ? t('relapsed') : t('waiting')}
          </ToneTag>{' '}
          <span style={quiet}>
            {[one.inspectorEnterprise?.name, one.lookedByName, one.note].filter(Boolean).join(' · ')}
          </span>
        </div>
      ))}
      <h3 style={heading}>{t('timeline')}</h3>
      <Timeline
        steps={hazard.steps.map((step) => ({
          key: step.id,
          title: stepWord(step.transition, locale),
          at: step.at,
          who: `${step.byName}（${roleWord(step.byRole, locale)}）`,
          note: step.note,
          tone: ['reinspect_fail', 'dispute', 'escalate', 'relapse'].includes(step.transition)
            ? 'attention'
            : 'done',
        }))}
      />
    </>
  )
}
