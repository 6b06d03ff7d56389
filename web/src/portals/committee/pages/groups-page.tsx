import { Button, Form, Input, Menu, Select, Skeleton, Space } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { Can } from '../../../features/command/can.tsx'
import { ActionModal } from '../../../features/command/action-modal.tsx'
import { useGroups } from '../../../features/command/pickers-desk.tsx'
import { useCommand, useQueryWording } from '../../../features/command/use-command.ts'
import {
  membersOfGroups,
  createGroup,
  renameGroup,
  endGroup,
  assignToGroup,
} from '../../../features/member-file/groups-documents.ts'
import type { Groups_MembersQuery } from '../../../gql/graphql.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { QueryTable, type QueryColumn } from '../../../ui/desk/query-table.tsx'
import { ToneTag } from '../../../ui/desk/status-tag.tsx'

const messages = defineMessages(
  {
    title: '活动小组',
    all: '全部成员',
    none: '未分组',
    create: '新建小组',
    name: '小组名称',
    rename: '改名',
    end: '撤销小组',
    endHint: '撤销后小组不再出现，过去的记录仍保留小组名。小组里还有成员时不能撤销。',
    created: '小组已建立',
    done: '已保存',
    moved: '已调整',
    move: '移入所选小组',
    out: '移出小组',
    target: '目标小组',
    selected: '已选 {count} 家',
    firm: '企业名称',
    code: '统一社会信用代码',
    group: '现在的小组',
    lead: '龙头企业',
    place: '所在村社',
    required: '请填写',
    hint: '先在左侧看各组，再勾选企业移入。建议每组 6 至 10 家，并有龙头企业。',
    pick: '选择 {name}',
  },
  {
    title: 'Activity groups',
    all: 'All members',
    none: 'No group',
    create: 'New group',
    name: 'Name',
    rename: 'Rename',
    end: 'End the group',
    endHint: 'It no longer shows; its past keeps its name. A group with members cannot be ended.',
    created: 'Group opened',
    done: 'Saved',
    moved: 'Moved',
    move: 'Move to the group',
    out: 'Take out of the group',
    target: 'Target group',
    selected: '{count} chosen',
    firm: 'Enterprise',
    code: 'Credit code',
    group: 'Group now',
    lead: 'Lead enterprise',
    place: 'Village',
    required: 'Please fill this in',
    hint: 'Look at the groups on the left, then tick firms and move them. 6 to 10 firms a group with a lead enterprise work well.',
    pick: 'Choose {name}',
  },
)

type Row = Groups_MembersQuery['members']['nodes'][number]
const ALL = 'all'
const NONE = 'none'

/** 活动小组: the groups on the left, their firms on the right; ticked firms move. */
export function GroupsPage(): ReactNode {
  const t = useMessages(messages)
  const say = useQueryWording()
  const run = useCommand()
  const { groups, refetch } = useGroups()
  const [at, setAt] = useState(ALL)
  const [ticked, setTicked] = useState<string[]>([])
  const [target, setTarget] = useState<string>()
  const keyset = useKeyset(at, 50)
  const group = groups?.find((one) => one.id === at)
  const [{ data, fetching, error }, reread] = useQuery({
    query: membersOfGroups,
    variables: {
      filter: {
        states: ['active', 'suspended'],
        groupId: group ? group.id : null,
        ungrouped: at === NONE ? true : null,
      },
      first: keyset.first,
      after: keyset.after,
    },
  })
  function again(): void {
    setTicked([])
    refetch({ requestPolicy: 'network-only' })
    reread({ requestPolicy: 'network-only' })
  }
  async function move(groupId: string | null): Promise<void> {
    if (await run(assignToGroup, { membershipIds: ticked, groupId }, { done: t('moved'), onStale: again }))
      again()
  }
  const rows = data?.members.nodes
  const columns: QueryColumn<Row>[] = [
    {
      title: '',
      width: 48,
      render: (_, row) => (
        <input
          type="checkbox"
          style={{ width: 18, height: 18 }}
          aria-label={t('pick', { name: row.enterpriseName })}
          checked={ticked.includes(row.id)}
          onChange={(event) =>
            setTicked(event.target.checked ? [...ticked, row.id] : ticked.filter((id) => id !== row.id))
          }
        />
      ),
      text: () => null,
    },
    { title: t('firm'), dataIndex: 'enterpriseName', width: 260 },
    { title: t('code'), dataIndex: 'creditCode', width: 190 },
    {
      title: t('group'),
      width: 140,
      render: (_, row) => row.group?.name ?? t('none'),
      text: (row) => row.group?.name ?? t('none'),
    },
    {
      title: t('lead'),
      width: 110,
      render: (_, row) => (row.isLead ? <ToneTag tone="active">{t('lead')}</ToneTag> : null),
      text: (row) => (row.isLead ? t('lead') : ''),
    },
    {
      title: t('place'),
      width: 160,
      render: (_, row) => row.enterprise?.divisionName,
      text: (row) => row.enterprise?.divisionName ?? null,
    },
  ]
  const nameField = (
    <Form.Item
      name="name"
      label={t('name')}
      rules={[{ required: true, whitespace: true, message: t('required') }]}
    >
      <Input maxLength={40} />
    </Form.Item>
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('hint')}
        actions={
          <Can action="group:manage">
            <ActionModal<{ name: string }>
              label={t('create')}
              button={{ type: 'primary' }}
              onSubmit={async (values) => {
                const done = await run(createGroup, values, { done: t('created') })
                if (done) again()
                return !!done
              }}
            >
              {nameField}
            </ActionModal>
          </Can>
        }
      />
      <div
        style={{ display: 'grid', gridTemplateColumns: '240px minmax(0, 1fr)', gap: 16, alignItems: 'start' }}
      >
        <Panel flush>
          {groups ? (
            <Menu
              selectedKeys={[at]}
              onClick={({ key }) => {
                setAt(key)
                setTicked([])
              }}
              style={{ border: 0, background: 'transparent' }}
              items={[
                { key: ALL, label: t('all') },
                ...groups.map((one) => ({ key: one.id, label: `${one.name}（${one.memberCount}）` })),
                { key: NONE, label: t('none') },
              ]}
            />
          ) : (
            <Skeleton active style={{ padding: 16 }} />
          )}
        </Panel>
        <QueryTable<Row>
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          loading={fetching}
          error={say(error)}
          onRetry={again}
          keyset={keyset}
          pageInfo={data?.members.pageInfo}
          total={data?.members.totalCount}
          exportName={group?.name ?? t('title')}
          actions={
            <Space wrap>
              <Can action="group:manage">
                {ticked.length > 0 ? <span>{t('selected', { count: ticked.length })}</span> : null}
                <Select
                  aria-label={t('target')}
                  placeholder={t('target')}
                  style={{ width: 150 }}
                  value={target}
                  onChange={setTarget}
                  options={groups?.map((one) => ({ value: one.id, label: one.name }))}
                />
                <Button
                  disabled={ticked.length === 0 || !target}
                  type="primary"
                  onClick={() => void move(target!)}
                >
                  {t('move')}
                </Button>
                <Button disabled={ticked.length === 0} onClick={() => void move(null)}>
                  {t('out')}
                </Button>
              </Can>
              {group ? (
                <>
                  <Can action="group:manage">
                    <ActionModal<{ name: string }>
                      label={t('rename')}
                      initial={{ name: group.name }}
                      onSubmit={async (values) => {
                        const done = await run(
                          renameGroup,
                          { ...values, groupId: group.id, version: group.version },
                          { done: t('done'), onStale: again },
                        )
                        if (done) again()
                        return !!done
                      }}
                    >
                      {nameField}
                    </ActionModal>
                  </Can>
                  <Can action="group:manage">
                    <ActionModal
                      label={t('end')}
                      hint={t('endHint')}
                      danger
                      onSubmit={async () => {
                        const done = await run(
                          endGroup,
                          { groupId: group.id, version: group.version },
                          { done: t('done'), onStale: again },
                        )
                        if (done) {
                          setAt(ALL)
                          again()
                        }
                        return !!done
                      }}
                    />
                  </Can>
                </>
              ) : null}
            </Space>
          }
        />
      </div>
    </>
  )
}
