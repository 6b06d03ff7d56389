import { Link } from '@tanstack/react-router'
import { App, Empty, Table } from 'antd'
import type { ReactNode } from 'react'
import { formatDateTime } from '../../i18n/format.ts'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { PhotoGrid } from '../../ui/desk/photo-grid.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { photoAddress } from '../../ui/shared/photo-address.ts'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { useTopics } from '../command/pickers-desk.tsx'
import { useCommand } from '../command/use-command.ts'
import { useWord, WordTag } from '../command/word-tag.tsx'
import { reasonText } from '../round/reason-words.ts'
import { replaceInspector } from './visit-documents-desk.ts'
import { visitMessages } from './visit-messages-desk.ts'
import type { VisitRecord } from './visit-sheet-desk.tsx'

/** 检查组: who goes, why them, what they answered; a place can be filled anew. */
export function VisitTeam(props: {
  visit: VisitRecord
  mayReplace: boolean
  onChanged: () => void
}): ReactNode {
  const t = useMessages(visitMessages)
  const locale = useLocale()
  const run = useCommand()
  const { message } = App.useApp()
  const { topicName } = useTopics()
  const { visit, onChanged } = props
  const names = new Map(visit.team.map((seat) => [seat.enterprise?.id, seat.enterprise?.name ?? '—']))
  const lookup = { firm: (id: string) => names.get(id) ?? '—', topic: topicName }
  return (
    <Panel title={t('team')} flush>
      <Table
        size="middle"
        rowKey="id"
        pagination={false}
        dataSource={visit.team as VisitRecord['team'][number][]}
        columns={[
          { title: t('enterprise'), render: (_, seat) => seat.enterprise?.name },
          { title: t('person'), dataIndex: 'personName', width: 110 },
          {
            title: t('role'),
            width: 100,
            render: (_, seat) => <WordTag group="TeamRole" value={seat.role} />,
          },
          {
            title: t('state'),
            width: 190,
            render: (_, seat) => (
              <>
                <StatusTag group="InspectorState" value={seat.state} />
                {seat.declineReason ? (
                  <div style={{ color: 'var(--ink-2)' }}>{seat.declineReason}</div>
                ) : null}
              </>
            ),
          },
          {
            title: t('distance'),
            width: 100,
            align: 'right',
            render: (_, seat) => t('km', { km: (seat.distanceMetres / 1000).toFixed(1) }),
          },
          {
            title: t('why'),
            render: (_, seat) => (
              <span style={{ color: 'var(--ink-2)' }}>
                {seat.reasons.map((reason) => reasonText(reason, lookup, locale)).join('；')}
              </span>
            ),
          },
          {
            title: '',
            width: 90,
            align: 'right',
            render: (_, seat) =>
              props.mayReplace && (seat.state === 'assigned' || seat.state === 'accepted') ? (
                <ActionModal<{ reason: string }>
                  label={t('replace')}
                  hint={t('replaceHint')}
                  button={{ type: 'text', size: 'small' }}
                  onSubmit={async ({ reason }) => {
                    const done = await run(
                      replaceInspector,
                      { visitInspectorId: seat.id, version: seat.version, reason },
                      { onStale: onChanged },
                    )
                    if (!done) return false
                    void message.success(
                      done.replacedBy ? t('replacedBy', { name: done.replacedBy.name }) : t('unfilled'),
                    )
                    onChanged()
                    return true
                  }}
                >
                  <ReasonField />
                </ActionModal>
              ) : null,
          },
        ]}
      />
    </Panel>
  )
}

/** What the team found, each hazard with its photos and where it stands. */
export function VisitFindings(props: { visit: VisitRecord }): ReactNode {
  const t = useMessages(visitMessages)
  const { hazards } = props.visit
  return (
    <Panel title={`${t('findings')}（${hazards.length}）`}>
      {hazards.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noFindings')} />
      ) : (
        <ol style={{ margin: 0, paddingLeft: 20, display: 'grid', gap: 16 }}>
          {hazards.map((hazard) => (
            <li key={hazard.id}>
              <Link to={`/committee/hazards/${hazard.id}`}>
                {hazard.number ?? ''} {hazard.place}
              </Link>{' '}
              <StatusTag group="HazardState" value={hazard.state} />{' '}
              {hazard.severity === 'general' ? null : <StatusTag group="Severity" value={hazard.severity} />}
              <p style={{ margin: '2px 0 8px' }}>{hazard.description}</p>
              {hazard.photos.length > 0 ? <PhotoGrid photos={hazard.photos} size={96} /> : null}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

/** Good practices seen there: strengths count too. */
export function VisitPractices(props: { visit: VisitRecord }): ReactNode {
  const t = useMessages(visitMessages)
  const { goodPractices } = props.visit
  return (
    <Panel title={t('practices')}>
      {goodPractices.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noPractices')} />
      ) : (
        goodPractices.map((one) => (
          <article key={one.id} style={{ marginBottom: 12 }}>
            <b>{one.title}</b> <span style={{ color: 'var(--ink-2)' }}>{one.createdByName}</span>
            <p style={{ margin: '2px 0 8px' }}>{one.description}</p>
            {one.photos.length > 0 ? <PhotoGrid photos={one.photos} size={96} /> : null}
          </article>
        ))
      )}
    </Panel>
  )
}

/** The signature as it was written; nothing for a refusal. */
export function SignaturePicture(props: {
  signature: VisitRecord['signatures'][number]
  height?: number
}): ReactNode {
  const t = useMessages(visitMessages)
  const { pictureUrl, signerName } = props.signature
  if (!pictureUrl) return null
  return (
    <img
      src={photoAddress(pictureUrl)}
      alt={t('signatureOf', { name: signerName })}
      style={{
        height: props.height ?? 56,
        maxWidth: 180,
        objectFit: 'contain',
        background: '#fff',
        border: '1px solid var(--line)',
        borderRadius: 'var(--radius-s)',
      }}
    />
  )
}

/** Who signed, and who refused with what reason. */
export function VisitSignatures(props: { visit: VisitRecord }): ReactNode {
  const t = useMessages(visitMessages)
  const word = useWord()
  const { signatures } = props.visit
  return (
    <Panel title={t('signatures')}>
      {signatures.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noSignatures')} />
      ) : (
        <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 10 }}>
          {signatures.map((one) => (
            <li key={one.id} style={{ display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
              <span style={{ color: 'var(--ink-2)', minWidth: 96 }}>
                {word('SignerRole', one.signerRole)}
              </span>
              <b>{one.signerName}</b>
              <SignaturePicture signature={one} />
              {one.refused ? (
                <ToneTag tone="attention">{t('refused', { reason: one.refusalReason ?? '' })}</ToneTag>
              ) : null}
              <span style={{ color: 'var(--ink-2)' }}>{formatDateTime(one.signedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
