import { useNavigate } from '@tanstack/react-router'
import { Button, DatePicker, Form, Input, Select, Space, Switch, Tag } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { Can } from '../../../features/command/can.tsx'
import { Acts } from '../../../features/command/acts.tsx'
import { ActionModal } from '../../../features/command/action-modal.tsx'
import { GroupPicker, TopicPicker, useTopics } from '../../../features/command/pickers-desk.tsx'
import { useCommand, useQueryWording } from '../../../features/command/use-command.ts'
import { admitMember, membersQuery } from '../../../features/member-file/member-documents.ts'
import { memberMessages } from '../../../features/member-file/member-messages.ts'
import { ProfileFields } from '../../../features/member-file/profile-fields.tsx'
import type { AdmitMemberInput, Members_PageQuery, MembershipState } from '../../../gql/graphql.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable, type QueryColumn } from '../../../ui/desk/query-table.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'

const schema = z.object({
  q: z.optional(z.coerce.string()),
  group: z.optional(z.string()),
  state: z.optional(z.string()),
  tag: z.optional(z.string()),
  lead: z.optional(z.boolean()),
  ungrouped: z.optional(z.boolean()),
})
type Row = Members_PageQuery['members']['nodes'][number]
type NewMember = Omit<AdmitMemberInput, 'joinedOn' | 'clientMutationId'> & { joinedOn: Dayjs }
const STATES: MembershipState[] = [
  'active',
  'suspended',
  'applied',
  'reviewing',
  'exited',
  'expelled',
  'refused',
]

/** 成员: every firm of the alliance, with what is open there. */
export function MembersPage(): ReactNode {
  const t = useMessages(memberMessages)
  const word = useTerm()
  const say = useQueryWording()
  const run = useCommand()
  const navigate = useNavigate()
  const { topicName } = useTopics()
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters))
  const [{ data, fetching, error }, refetch] = useQuery({
    query: membersQuery,
    variables: {
      filter: {
        search: filters.q ?? null,
        groupId: filters.group ?? null,
        states: filters.state ? [filters.state as MembershipState] : ['active', 'suspended', 'applied'],
        riskTag: filters.tag ?? null,
        isLead: filters.lead ? true : null,
        ungrouped: filters.ungrouped ? true : null,
      },
      first: keyset.first,
      after: keyset.after,
    },
  })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const columns: QueryColumn<Row>[] = [
    {
      title: t('name'),
      width: 260,
      render: (_, row) => (
        <Space size={6}>
          {row.enterpriseName}
          {row.isLead ? <ToneTag tone="active">{t('lead')}</ToneTag> : null}
        </Space>
      ),
      text: (row) => row.enterpriseName,
    },
    { title: t('code'), dataIndex: 'creditCode', width: 190 },
    {
      title: t('group'),
      width: 130,
      render: (_, row) => row.group?.name ?? t('noGroup'),
      text: (row) => row.group?.name ?? t('noGroup'),
    },
    {
      title: t('state'),
      width: 120,
      render: (_, row) => <StatusTag group="MembershipState" value={row.state} />,
      text: (row) => word('MembershipState', row.state),
    },
    {
      title: t('open'),
      width: 100,
      align: 'right',
      render: (_, row) => (row.state === 'applied' ? '—' : (row.figures?.hazardsOpen ?? 0)),
      text: (row) => row.figures?.hazardsOpen ?? 0,
    },
    {
      title: t('overdue'),
      width: 90,
      align: 'right',
      render: (_, row) =>
        row.figures?.hazardsOverdue ? (
          <ToneTag tone="attention">{row.figures.hazardsOverdue}</ToneTag>
        ) : row.state === 'applied' ? (
          '—'
        ) : (
          0
        ),
      text: (row) => row.figures?.hazardsOverdue ?? 0,
    },
    { title: t('checked'), dataIndex: 'lastCheckedOn', width: 120 },
    {
      title: t('industry'),
      width: 150,
      ellipsis: true,
      render: (_, row) => row.enterprise?.industryName,
      text: (row) => row.enterprise?.industryName ?? null,
    },
    {
      title: t('tags'),
      width: 220,
      render: (_, row) => row.enterprise?.riskTags.map((code) => <Tag key={code}>{topicName(code)}</Tag>),
      text: (row) => row.enterprise?.riskTags.map(topicName).join('、') ?? null,
    },
    {
      title: t('officer'),
      width: 110,
      render: (_, row) => row.enterprise?.safetyOfficerName,
      text: (row) => row.enterprise?.safetyOfficerName ?? null,
    },
    { title: t('made'), dataIndex: 'visitsMade', width: 120, align: 'right' },
    { title: t('joined'), dataIndex: 'joinedOn', width: 120 },
  ]
  const required = [{ required: true, message: t('required') }]
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Acts>
            <Can action="roster:import">
              <Button onClick={() => void navigate({ to: '/committee/imports' })}>{t('import')}</Button>
            </Can>
            <Can action="member:admit">
              <ActionModal<NewMember>
                label={t('admit')}
                okText={t('save')}
                hint={t('admitHint')}
                width={720}
                button={{ type: 'primary' }}
                initial={{ joinedOn: dayjs(), isLead: false }}
                onSubmit={async (values) => {
                  const done = await run(
                    admitMember,
                    { ...values, joinedOn: values.joinedOn.format('YYYY-MM-DD') },
                    { done: t('admitted') },
                  )
                  if (done) void navigate({ to: `/committee/members/${done.membershipId}` })
                  return !!done
                }}
              >
                <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 16 }}>
                  <Form.Item name="name" label={t('name')} rules={required}>
                    <Input maxLength={100} />
                  </Form.Item>
                  <Form.Item name="creditCode" label={t('code')} rules={required}>
                    <Input maxLength={18} />
                  </Form.Item>
                  <Form.Item name="divisionCode" label={t('divisionCode')} rules={required}>
                    <Input maxLength={12} inputMode="numeric" />
                  </Form.Item>
                  <Form.Item name="joinedOn" label={t('joinedOn')} rules={required}>
                    <DatePicker style={{ width: '100%' }} />
                  </Form.Item>
                  <Form.Item name="groupId" label={t('group')}>
                    <GroupPicker />
                  </Form.Item>
                  <Form.Item name="isLead" label={t('lead')} valuePropName="checked">
                    <Switch />
                  </Form.Item>
                </div>
                <ProfileFields changing={false} />
              </ActionModal>
            </Can>
          </Acts>
        }
      />
      <QueryTable<Row, typeof filters>
        columns={columns}
        rows={data?.members.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={again}
        keyset={keyset}
        pageInfo={data?.members.pageInfo}
        total={data?.members.totalCount}
        filters={filters}
        onFilters={setFilters}
        exportName={t('title')}
        onRow={(row) => void navigate({ to: `/committee/members/${row.id}` })}
        search={
          <>
            <Form.Item name="q" label={t('name')}>
              <Input allowClear style={{ width: 180 }} />
            </Form.Item>
            <Form.Item name="group" label={t('group')}>
              <GroupPicker style={{ width: 150 }} />
            </Form.Item>
            <Form.Item name="state" label={t('state')}>
              <Select
                allowClear
                style={{ width: 120 }}
                options={STATES.map((value) => ({ value, label: word('MembershipState', value) }))}
              />
            </Form.Item>
            <Form.Item name="tag" label={t('tags')}>
              <TopicPicker style={{ width: 180 }} />
            </Form.Item>
            <Form.Item name="lead" label={t('leadOnly')} valuePropName="checked">
              <Switch />
            </Form.Item>
            <Form.Item name="ungrouped" label={t('noGroup')} valuePropName="checked">
              <Switch />
            </Form.Item>
          </>
        }
      />
    </>
  )
}
