import { Link } from '@tanstack/react-router'
import { Alert, Descriptions, Empty, List, Table } from 'antd'
import type { ReactNode } from 'react'
import type { Dispatch_VisitQuery } from '../../gql/graphql.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { PhotoGrid } from '../../ui/desk/photo-grid.tsx'
import { StatusTag } from '../../ui/desk/status-tag.tsx'
import { Timeline } from '../../ui/desk/timeline.tsx'
import { clock } from './clock.ts'
import { missingWord } from './missing-words.ts'
import { Prescriptions } from './prescriptions-desk.tsx'
import { expertVisitMessages } from './visit-messages-desk.ts'

/** An expert visit as its page reads it. */
export type ExpertVisitRecord = NonNullable<Dispatch_VisitQuery['expertVisit']>

/** Everything known of one expert visit. */
export function ExpertVisitBody(props: {
  visit: ExpertVisitRecord
  base: '/bureau' | '/committee'
}): ReactNode {
  const t = useMessages(expertVisitMessages)
  const { visit } = props
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      {visit.cancelReason ? (
        <Alert type="warning" showIcon title={`${t('cancelReason')}：${visit.cancelReason}`} />
      ) : null}
      {visit.state === 'visiting' && visit.missing.length > 0 ? (
        <Alert type="info" showIcon title={`${t('missing')}：${visit.missing.map(missingWord).join('、')}`} />
      ) : null}
      <Facts {...props} />
      <Findings {...props} />
      <Prescriptions visit={visit} />
      {visit.goodPractices.length > 0 ? (
        <Panel title={t('practices')}>
          {visit.goodPractices.map((one) => (
            <div key={one.id}>
              <b>{one.title}</b>
              <p style={{ margin: '2px 0 8px' }}>{one.description}</p>
              {one.photos.length > 0 ? <PhotoGrid photos={one.photos} /> : null}
            </div>
          ))}
        </Panel>
      ) : null}
      {visit.photos.length > 0 ? (
        <Panel title={t('photos')}>
          <PhotoGrid photos={visit.photos} />
        </Panel>
      ) : null}
      <Aftermath {...props} />
    </div>
  )
}

function Facts({ visit }: { visit: ExpertVisitRecord }): ReactNode {
  const t = useMessages(expertVisitMessages)
  const term = useTerm()
  const answer =
    visit.hostAnswer === 'yes'
      ? t('hostYes')
      : visit.hostAnswer === 'other_day'
        ? `${t('hostOther')}：${visit.proposedDays.join('、')} ${visit.proposalNote ?? ''}`
        : [
            t('hostSilent'),
            visit.confirmBy ? t('confirmBy', { at: formatDateTime(visit.confirmBy) }) : '',
          ].join(' ')
  return (
    <Panel>
      <Descriptions
        column={{ xs: 1, md: 2, xl: 3 }}
        items={[
          { key: 'firm', label: t('firm'), children: visit.enterpriseName },
          { key: 'address', label: t('address'), children: visit.address ?? '—' },
          { key: 'alliance', label: t('alliance'), children: visit.allianceName ?? '—' },
          {
            key: 'day',
            label: t('day'),
            children: visit.plannedOn
              ? `${visit.plannedOn} ${visit.start == null ? '' : clock(visit.start)}${visit.end == null ? '' : `–${clock(visit.end)}`}`
              : '—',
          },
          {
            key: 'experts',
            label: t('experts'),
            children:
              visit.team
                .map((one) =>
                  one.role === 'lead' && visit.team.length > 1 ? `${one.name}（${t('lead')}）` : one.name,
                )
                .join('、') || '—',
          },
          { key: 'topics', label: t('topics'), children: visit.topicNames.join('、') || '—' },
          { key: 'host', label: t('host'), children: visit.plannedOn ? answer : '—' },
          { key: 'reason', label: t('reason'), children: visit.reason },
          {
            key: 'present',
            label: t('present'),
            children:
              visit.present
                .map(
                  (one) =>
                    `${term('PresentRole', one.role)} ${one.name}${one.title ? `（${one.title}）` : ''}`,
                )
                .join('、') || '—',
          },
          ...(visit.summary
            ? [{ key: 'summary', label: t('summary'), children: visit.summary, span: 3 }]
            : []),
        ]}
      />
    </Panel>
  )
}

function Findings({ visit, base }: { visit: ExpertVisitRecord; base: string }): ReactNode {
  const t = useMessages(expertVisitMessages)
  if (visit.hazards.length === 0 && !visit.reportedAt) return null
  return (
    <Panel title={`${t('hazards')} ${visit.hazards.length}`}>
      {visit.hazards.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} />
      ) : (
        <Table
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={[...visit.hazards]}
          columns={[
            {
              title: t('number'),
              render: (_, row) =>
                base === '/committee' ? (
                  <Link to={`/committee/hazards/${row.id}` as never}>{row.number ?? '—'}</Link>
                ) : (
                  (row.number ?? '—')
                ),
            },
            { title: t('place'), dataIndex: 'place' },
            {
              title: t('problem'),
              render: (_, row) => (
                <span style={{ display: 'block', maxWidth: 360, whiteSpace: 'normal' }}>
                  {row.description}
                </span>
              ),
            },
            {
              title: t('basis'),
              render: (_, row) => (
                <span style={{ display: 'block', maxWidth: 220, whiteSpace: 'normal' }}>
                  {row.basis.map((one) => `${one.doc}${one.article}`).join('；') || '—'}
                </span>
              ),
            },
            { title: t('due'), render: (_, row) => (row.immediate ? t('onSpot') : (row.dueOn ?? '—')) },
            { title: t('state'), render: (_, row) => <StatusTag group="HazardState" value={row.state} /> },
          ]}
        />
      )}
    </Panel>
  )
}

function Aftermath({ visit, base }: { visit: ExpertVisitRecord; base: string }): ReactNode {
  const t = useMessages(expertVisitMessages)
  const term = useTerm()
  const steps = [
    { key: 'started', title: t('started'), at: visit.startedAt },
    { key: 'reported', title: t('reported'), at: visit.reportedAt, note: visit.number },
    { key: 'confirmed', title: t('confirmed'), at: visit.confirmedAt, note: visit.confirmRemark },
    { key: 'closed', title: t('closed'), at: visit.closedAt },
  ]
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(340px, 1fr))', gap: 16 }}>
      <Panel title={t('timeline')}>
        <Timeline steps={steps} />
      </Panel>
      <Panel title={t('ratings')}>
        {visit.ratings.length === 0 ? (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} />
        ) : (
          <List
            dataSource={[...visit.ratings]}
            rowKey="id"
            renderItem={(one) => (
              <List.Item extra={<b>{t('score', { count: one.score })}</b>}>
                <List.Item.Meta
                  title={`${term('RatingDirection', one.direction)} · ${one.byName}`}
                  description={one.comment ?? ''}
                />
              </List.Item>
            )}
          />
        )}
        {visit.follows ? (
          <p>
            {t('follows')}{' '}
            <Link to={`${base}/expert-visits/${visit.follows.id}` as never}>
              {visit.follows.number ?? visit.follows.plannedOn ?? '—'}
            </Link>
          </p>
        ) : null}
        {visit.followUps.map((one) => (
          <p key={one.id} style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
            {t('followUps')}{' '}
            <Link to={`${base}/expert-visits/${one.id}` as never}>{one.plannedOn ?? one.number ?? '—'}</Link>
            <StatusTag group="ExpertVisitState" value={one.state} />
          </p>
        ))}
      </Panel>
    </div>
  )
}
