import { Link, useParams } from '@tanstack/react-router'
import { Descriptions, Empty, List, Table } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useTopics } from '../../../features/command/pickers-desk.tsx'
import { RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { FirmHazards } from '../../../features/dispatch/firm-hazards-desk.tsx'
import { FirmFileQuery } from '../../../features/dispatch/nature-documents-desk.ts'
import { natureMessages } from '../../../features/dispatch/nature-messages-desk.ts'
import { EnterprisePublications } from '../../../features/outreach/enterprise-publications.tsx'
import { OfficialForm } from '../../../features/dispatch/official-form-desk.tsx'
import { useMay } from '../../../features/dispatch/use-may.ts'
import { formatDate } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatRow, StatTile } from '../../../ui/desk/stat-tile.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'

/** 企业档案: one firm, visits of all natures, hazards this bureau may see, requests, the yearly count. */
export function FirmPage(): ReactNode {
  const t = useMessages(natureMessages)
  const term = useTerm()
  const { topicName } = useTopics()
  const say = useQueryWording()
  const may = useMay('dispatch:record-official-visit')
  const { enterpriseId } = useParams({ strict: false }) as { enterpriseId: string }
  const [{ data, fetching, error }, refetch] = useQuery({
    query: FirmFileQuery,
    variables: { id: enterpriseId },
  })
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  const firm = data?.firmFile?.enterpriseId === enterpriseId ? data.firmFile : null
  const path = [{ label: t('firms'), to: '/bureau/firms' }]
  if (!firm)
    return (
      <>
        <PageHeader title={t('file')} path={path} />
        <RecordStates
          loading={fetching}
          error={say(error)}
          found={false}
          onRetry={again}
          back="/bureau/firms"
        />
      </>
    )
  const { load } = firm
  return (
    <>
      <PageHeader
        title={firm.enterpriseName}
        path={path}
        subtitle={[firm.creditCode, firm.address].filter(Boolean).join(' · ')}
        actions={may ? <OfficialForm enterpriseId={firm.enterpriseId} onDone={again} /> : null}
      />
      {load ? (
        <>
          <StatRow>
            <StatTile
              label={t('load')}
              value={load.used}
              unit={t('times')}
              note={
                load.cap == null ? t('noCap') : `${t('cap')} ${load.cap} · ${t('left')} ${load.left ?? 0}`
              }
              tone={load.left != null && load.left <= 0 ? 'attention' : 'plain'}
            />
            <StatTile
              label={t('expert')}
              value={load.expertVisits}
              unit={t('times')}
              to="/bureau/expert-visits"
              search={{ firm: firm.enterpriseId }}
            />
            <StatTile label={t('peer')} value={load.peerVisits} unit={t('times')} />
            <StatTile label={t('grid')} value={load.gridVisits} unit={t('times')} />
            <StatTile label={t('insurer')} value={load.insurerVisits} unit={t('times')} />
          </StatRow>
          <div style={{ height: 16 }} />
        </>
      ) : null}
      <div style={{ display: 'grid', gap: 16 }}>
        <Panel>
          <Descriptions
            column={{ xs: 1, md: 2, xl: 3 }}
            items={[
              {
                key: 'scale',
                label: t('scale'),
                children: firm.scale ? term('EnterpriseScale', firm.scale) : '—',
              },
              {
                key: 'heads',
                label: t('headcount'),
                children: firm.headcount == null ? '—' : `${firm.headcount} ${t('people')}`,
              },
              {
                key: 'tags',
                label: t('tags'),
                children: (
                  <span style={{ display: 'inline-flex', gap: 4, flexWrap: 'wrap' }}>
                    {firm.riskTags.map((tag) => (
                      <ToneTag key={tag} tone="waiting">
                        {topicName(tag)}
                      </ToneTag>
                    ))}
                    {firm.riskTags.length === 0 ? '—' : null}
                  </span>
                ),
              },
              {
                key: 'alliances',
                label: t('alliances'),
                span: 3,
                children: (
                  <span style={{ display: 'inline-flex', gap: 10, flexWrap: 'wrap' }}>
                    {firm.alliances.map((one) => (
                      <span
                        key={one.allianceId}
                        style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}
                      >
                        <Link to={`/bureau/alliances/${one.allianceId}` as never}>{one.allianceName}</Link>
                        <StatusTag group="MembershipState" value={one.state} />
                      </span>
                    ))}
                  </span>
                ),
              },
            ]}
          />
        </Panel>
        <Panel title={t('visits')}>
          <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{t('visitsHint')}</p>
          <Table
            size="small"
            rowKey="id"
            pagination={{ pageSize: 15, hideOnSinglePage: true, showSizeChanger: false }}
            dataSource={[...firm.visits]}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} /> }}
            columns={[
              { title: t('day'), render: (_, row) => row.day ?? '—' },
              {
                title: t('nature'),
                render: (_, row) => (
                  <ToneTag tone={row.nature === 'enforcement' ? 'attention' : 'neutral'}>
                    {term('VisitNature', row.nature)}
                  </ToneTag>
                ),
              },
              {
                title: t('subject'),
                render: (_, row) =>
                  row.nature === 'expert' ? (
                    <Link to={`/bureau/expert-visits/${row.id}` as never}>{row.title}</Link>
                  ) : (
                    row.title
                  ),
              },
              { title: t('number'), render: (_, row) => row.number ?? '—' },
              {
                title: t('state'),
                render: (_, row) =>
                  row.state ? (
                    <StatusTag
                      group={row.nature === 'expert' ? 'ExpertVisitState' : 'VisitState'}
                      value={row.state}
                    />
                  ) : (
                    '—'
                  ),
              },
            ]}
          />
        </Panel>
        <FirmHazards enterpriseId={firm.enterpriseId} />
        <EnterprisePublications enterpriseId={firm.enterpriseId} />
        <Panel title={t('requests')}>
          {firm.requests.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noRequests')} />
          ) : (
            <List
              dataSource={[...firm.requests]}
              rowKey="id"
              renderItem={(one) => (
                <List.Item extra={<StatusTag group="ExpertRequestState" value={one.state} />}>
                  <List.Item.Meta
                    title={
                      <Link to="/bureau/requests" search={{ open: one.id, which: 'all' } as never}>
                        {one.reason}
                      </Link>
                    }
                    description={`${term('ServicePriority', one.priority)} · ${formatDate(one.createdAt)}`}
                  />
                </List.Item>
              )}
            />
          )}
        </Panel>
      </div>
    </>
  )
}
