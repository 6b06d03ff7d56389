import { Link } from '@tanstack/react-router'
import { Alert, Descriptions } from 'antd'
import type { ReactNode } from 'react'
import { formatDate, formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BeforeAfter, PhotoGrid } from '../../ui/desk/photo-grid.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { useWord } from '../command/word-tag.tsx'
import { DueTag } from './due-words.tsx'
import type { HazardRecordData } from './hazard-actions-desk.tsx'
import { HazardHistory } from './hazard-history-desk.tsx'
import { hazardMessages } from './hazard-messages-desk.ts'

const heading = { fontSize: 15, margin: '24px 0 8px' }

/** A hazard's facts, law, photos and course; the same in the drawer and on its page. */
export function HazardRecord(props: { hazard: HazardRecordData }): ReactNode {
  const t = useMessages(hazardMessages)
  const word = useWord()
  const { hazard } = props
  const last = hazard.rectifications.at(-1)
  const before = hazard.photos.find((photo) => photo.phase === 'before')
  const after = last?.photos.at(-1) ?? hazard.photos.findLast((photo) => photo.phase === 'after')
  const time = (value: string | null | undefined) => (value ? formatDateTime(value) : '—')
  const why: Record<string, string> = {
    major: t('disclosedReason_major'),
    overdue: t('disclosedReason_overdue'),
    listed: t('disclosedReason_listed'),
    charter: t('disclosedReason_charter'),
  }
  return (
    <>
      {hazard.disclosedAt ? (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title={`${t('disclosed')} · ${formatDateTime(hazard.disclosedAt)} · ${why[hazard.disclosedReason ?? ''] ?? hazard.disclosedReason ?? ''}`}
        />
      ) : null}
      {hazard.mergedIntoId ? (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title={<Link to={`/committee/hazards/${hazard.mergedIntoId}`}>{t('merged')}</Link>}
        />
      ) : null}
      <p style={{ fontSize: 16, margin: '0 0 12px' }}>{hazard.description}</p>
      <Descriptions
        size="small"
        column={2}
        items={[
          { key: 'firm', label: t('firm'), children: hazard.enterpriseName },
          { key: 'place', label: t('place'), children: hazard.place },
          { key: 'group', label: t('group'), children: hazard.group?.name ?? '—' },
          {
            key: 'severity',
            label: t('severity'),
            children: <StatusTag group="Severity" value={hazard.severity} />,
          },
          {
            key: 'found',
            label: t('found'),
            children: `${time(hazard.foundAt)} · ${hazard.foundByName}${hazard.finderEnterpriseName ? `（${hazard.finderEnterpriseName}）` : ''}`,
          },
          { key: 'source', label: t('source'), children: word('HazardSource', hazard.source) },
          { key: 'way', label: t('way'), children: t(hazard.immediate ? 'onSpot' : 'limited') },
          {
            key: 'due',
            label: t('due'),
            children: (
              <span>
                {hazard.dueOn ?? '—'} <DueTag due={hazard} />
                {hazard.dueProvisional ? (
                  <div style={{ color: 'var(--ink-2)' }}>{t('provisional')}</div>
                ) : null}
              </span>
            ),
          },
          { key: 'rectifier', label: t('rectifier'), children: hazard.rectifierName ?? '—' },
          {
            key: 'reinspector',
            label: t('reinspector'),
            children: hazard.reinspectorEnterprise?.name ?? '—',
          },
          ...(hazard.state === 'pending_confirm'
            ? [{ key: 'confirm', label: t('confirmBy'), children: time(hazard.confirmBy) }]
            : []),
          ...(hazard.state === 'submitted'
            ? [{ key: 'reinspect', label: t('reinspectBy'), children: time(hazard.reinspectBy) }]
            : []),
          ...(hazard.measures
            ? [{ key: 'measures', label: t('measures'), children: hazard.measures, span: 2 }]
            : []),
          ...(hazard.itemText ? [{ key: 'item', label: t('item'), children: hazard.itemText, span: 2 }] : []),
        ]}
      />
      {hazard.repeat ? <ToneTag tone="attention">{t('repeat')}</ToneTag> : null}
      {hazard.visitId ? (
        <p style={{ margin: '8px 0 0' }}>
          <Link to={`/committee/visits/${hazard.visitId}`}>{t('visit')}</Link>
        </p>
      ) : null}
      {hazard.basis.length > 0 ? (
        <>
          <h3 style={heading}>{t('basis')}</h3>
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {hazard.basis.map((one) => (
              <li key={one.doc + one.article}>
                {one.doc} {one.article}{' '}
                <span style={{ color: 'var(--ink-2)' }}>
                  {one.effectiveFrom ? t('asOf', { date: formatDate(one.effectiveFrom) }) : ''}
                  {one.verified ? '' : `（${t('unverified')}）`}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3 style={heading}>{t('photos')}</h3>
      {before && after ? (
        <>
          <p style={{ margin: '0 0 6px', color: 'var(--ink-2)' }}>{t('compare')}</p>
          <BeforeAfter before={before} after={after} />
        </>
      ) : null}
      {hazard.photos.length > 0 ? (
        <PhotoGrid photos={hazard.photos} />
      ) : (
        <p style={{ color: 'var(--ink-2)', margin: 0 }}>{t('hidden')}</p>
      )}
      <HazardHistory hazard={hazard} />
    </>
  )
}
