import { useNavigate, useParams } from '@tanstack/react-router'
import { Alert, Button, Descriptions, Space, Table, Tag } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Can } from '../../../features/command/can.tsx'
import { Acts } from '../../../features/command/acts.tsx'
import { ActionModal } from '../../../features/command/action-modal.tsx'
import { commandMessages } from '../../../features/command/command-messages.ts'
import { useTopics } from '../../../features/command/pickers-desk.tsx'
import { PrintButton, RecordStates } from '../../../features/command/record-states.tsx'
import { useCommand, useQueryWording } from '../../../features/command/use-command.ts'
import { MemberActions } from '../../../features/member-file/member-actions.tsx'
import { memberQuery, updateEnterprise } from '../../../features/member-file/member-documents.ts'
import { memberMessages } from '../../../features/member-file/member-messages.ts'
import { MemberQualifications, MemberStaff } from '../../../features/member-file/member-people.tsx'
import { ProfileFields } from '../../../features/member-file/profile-fields.tsx'
import type { UpdateEnterpriseInput } from '../../../gql/graphql.ts'
import { formatDateTime } from '../../../i18n/format.ts'
import { EnterprisePublications } from '../../../features/outreach/enterprise-publications.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatRow, StatTile } from '../../../ui/desk/stat-tile.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'

/** One member on one page: file, figures, qualifications, people, history. */
export function MemberPage(): ReactNode {
  const t = useMessages(memberMessages)
  const c = useMessages(commandMessages)
  const word = useTerm()
  const say = useQueryWording()
  const run = useCommand()
  const navigate = useNavigate()
  const { topicName } = useTopics()
  const { memberId } = useParams({ strict: false }) as { memberId: string }
  const [{ data, fetching, error }, refetch] = useQuery({ query: memberQuery, variables: { id: memberId } })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const one = data?.membership
  const firm = one?.enterprise
  const change = (name: string): string => {
    const key = `change_${name}` as Parameters<typeof t>[0]
    const said = t(key as 'change_join')
    return said ?? name
  }
  if (!one)
    return (
      <>
        <PageHeader title={t('title')} path={[{ label: t('title'), to: '/committee/members' }]} />
        <RecordStates
          loading={fetching}
          error={say(error)}
          found={false}
          onRetry={again}
          back="/committee/members"
        />
      </>
    )
  const rows = { enterprise: one.enterpriseId }
  const asked = one.state === 'applied'
  return (
    <>
      <PageHeader
        title={one.enterpriseName}
        path={[{ label: t('title'), to: '/committee/members' }]}
        tag={
          <Space>
            <StatusTag group="MembershipState" value={one.state} />
            {one.isLead ? <ToneTag tone="active">{t('lead')}</ToneTag> : null}
          </Space>
        }
        subtitle={[
          one.creditCode,
          one.group?.name ?? t('noGroup'),
          ...(asked ? [] : [`${t('joined')} ${one.joinedOn}`]),
        ].join(' · ')}
        asOf={asked ? null : (one.figures?.asOf ?? null)}
        actions={
          <Acts>
            <PrintButton title={one.enterpriseName} />
            {asked ? null : (
              <Button onClick={() => void navigate({ to: `/committee/members/${one.id}/door` })}>
                {t('doorSign')}
              </Button>
            )}
            <Can action="member:change">
              <MemberActions of={one} onChanged={again} />
            </Can>
          </Acts>
        }
      />
      {asked ? (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 16 }}
          title={t('askedTitle')}
          description={t('askedHint')}
        />
      ) : (
        <StatRow>
          <StatTile
            label={t('total')}
            value={one.figures?.hazards ?? 0}
            unit={c('unitItem')}
            to="/committee/hazards"
            search={rows}
          />
          <StatTile
            label={t('open')}
            value={one.figures?.hazardsOpen ?? 0}
            unit={c('unitItem')}
            to="/committee/hazards"
            search={{ ...rows, open: true }}
          />
          <StatTile
            label={t('overdue')}
            value={one.figures?.hazardsOverdue ?? 0}
            unit={c('unitItem')}
            tone={one.figures?.hazardsOverdue ? 'attention' : 'plain'}
            to="/committee/hazards"
            search={{ ...rows, overdue: true }}
          />
          <StatTile
            label={t('visitsDone')}
            value={one.figures?.visitsDone ?? 0}
            unit={c('unitVisit')}
            note={one.lastCheckedOn ? `${t('checked')} ${one.lastCheckedOn}` : null}
            to="/committee/visits"
            search={rows}
          />
          <StatTile label={t('made')} value={one.visitsMade} unit={c('unitTime')} />
        </StatRow>
      )}
      <div style={{ display: 'grid', gap: 16 }}>
        {asked ? null : (
          <>
            <Panel
              title={t('file')}
              extra={
                firm ? (
                  <Can action="enterprise:update">
                    <ActionModal<Partial<UpdateEnterpriseInput>>
                      label={t('edit')}
                      okText={t('save')}
                      width={720}
                      initial={{
                        shortName: firm.shortName,
                        address: firm.address,
                        industryCode: firm.industryCode,
                        scale: firm.scale as UpdateEnterpriseInput['scale'],
                        headcount: firm.headcount,
                        principalName: firm.principalName,
                        safetyOfficerName: firm.safetyOfficerName,
                        lat: firm.lat,
                        lon: firm.lon,
                        riskTags: firm.riskTags,
                      }}
                      onSubmit={async (values) => {
                        const done = await run(
                          updateEnterprise,
                          {
                            ...values,
                            principalPhone: values.principalPhone?.trim() || undefined,
                            safetyOfficerPhone: values.safetyOfficerPhone?.trim() || undefined,
                            enterpriseId: firm.id,
                            version: firm.version,
                          },
                          { done: t('saved'), onStale: again },
                        )
                        if (done) again()
                        return !!done
                      }}
                    >
                      <ProfileFields changing />
                    </ActionModal>
                  </Can>
                ) : null
              }
            >
              <Descriptions
                column={{ xs: 1, md: 2, xl: 3 }}
                items={[
                  { label: t('short'), children: firm?.shortName ?? '—' },
                  { label: t('division'), children: firm?.divisionName ?? '—' },
                  { label: t('address'), children: firm?.address ?? '—' },
                  { label: t('industry'), children: firm?.industryName ?? '—' },
                  { label: t('scale'), children: firm?.scale ? word('EnterpriseScale', firm.scale) : '—' },
                  {
                    label: t('headcount'),
                    children: firm?.headcount == null ? '—' : t('people', { count: firm.headcount }),
                  },
                  {
                    label: t('principal'),
                    children:
                      [firm?.principalName, firm?.principalPhoneMasked].filter(Boolean).join(' ') || '—',
                  },
                  {
                    label: t('officer'),
                    children:
                      [firm?.safetyOfficerName, firm?.safetyOfficerPhoneMasked].filter(Boolean).join(' ') ||
                      '—',
                  },
                  {
                    label: t('place'),
                    children: firm?.lat && firm.lon ? `${firm.lat.toFixed(5)}, ${firm.lon.toFixed(5)}` : '—',
                  },
                  {
                    label: t('tags'),
                    span: 'filled',
                    children: firm?.riskTags.length ? (
                      <Space size={6} wrap>
                        {firm.riskTags.map((code) => (
                          <Tag key={code}>{topicName(code)}</Tag>
                        ))}
                      </Space>
                    ) : (
                      '—'
                    ),
                  },
                ].map((item, key) => ({ key, ...item }) as never)}
              />
            </Panel>
            <MemberQualifications of={one} onChanged={again} />
            <MemberStaff of={one} onChanged={again} />
            <EnterprisePublications enterpriseId={one.enterpriseId} />
          </>
        )}
        <Panel flush title={t('history')}>
          <Table
            size="middle"
            rowKey="id"
            pagination={false}
            locale={{ emptyText: t('none') }}
            dataSource={one.history as (typeof one.history)[number][]}
            columns={[
              { title: t('at'), render: (_, step) => formatDateTime(step.at), width: 160 },
              { title: t('what'), render: (_, step) => change(step.change), width: 140 },
              {
                title: t('state'),
                render: (_, step) => <StatusTag group="MembershipState" value={step.toState} />,
                width: 120,
              },
              { title: t('why'), dataIndex: 'reason' },
              { title: t('by'), dataIndex: 'byName', width: 120 },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}
