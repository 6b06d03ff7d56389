import { Form, Input, InputNumber, Menu, Skeleton, Space, Switch, Table } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { Can } from '../../../features/command/can.tsx'
import { ActionModal } from '../../../features/command/action-modal.tsx'
import { useTopics } from '../../../features/command/pickers-desk.tsx'
import { RecordStates } from '../../../features/command/record-states.tsx'
import { useCommand, useQueryWording } from '../../../features/command/use-command.ts'
import {
  libraryQuery,
  addChecklistItem,
  reviseChecklistItem,
  retireChecklistItem,
} from '../../../features/round/checklists-documents.ts'
import type { Checklists_PageQuery } from '../../../gql/graphql.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'

const messages = defineMessages(
  {
    title: '检查表',
    hint: '国家条目随法规生效日期更新；联盟可以增加自己的条目，不带法律依据标记。已经用过的检查表不会改变。',
    key: '条目',
    text: '检查内容',
    basis: '依据',
    from: '{date} 起施行',
    unverified: '条款待核',
    deadline: '整改天数',
    onSpot: '当场',
    days: '{days} 天',
    source: '来源',
    national: '国家条目',
    own: '联盟自拟',
    version: '第 {no} 版',
    add: '新增条目',
    added: '已新增',
    revise: '修改',
    revised: '已存为新的一版，以后的检查用新版',
    retire: '停用',
    retired: '已停用',
    retireHint: '停用后新的检查表不再带这一条，过去的记录不变。',
    search: '查找条目',
    onlyOwn: '只看联盟自拟',
    always: '每张表都带',
    count: '共 {count} 条',
    required: '请填写',
    deadlineHint: '0 表示当场整改',
    none: '没有符合条件的条目',
  },
  {
    title: 'Checklists',
    hint: 'National items follow the law by its effective date; an alliance may add its own, without a legal badge. Lists already used do not change.',
    key: 'Item',
    text: 'What to check',
    basis: 'Legal basis',
    from: 'in force from {date}',
    unverified: 'clause to be verified',
    deadline: 'Days',
    onSpot: 'on the spot',
    days: '{days} days',
    source: 'Source',
    national: 'National',
    own: 'Own',
    version: 'version {no}',
    add: 'Add an item',
    added: 'Added',
    revise: 'Revise',
    revised: 'Kept as a new version; later checks use it',
    retire: 'Retire',
    retired: 'Retired',
    retireHint: 'New lists leave it out; the past stays.',
    search: 'Find an item',
    onlyOwn: 'Only our own',
    always: 'on every list',
    count: '{count} items',
    required: 'Please fill this in',
    deadlineHint: '0 is on the spot',
    none: 'No items match',
  },
)
type Item = Checklists_PageQuery['checklistLibrary'][number]
interface Values {
  text: string
  deadlineDays: number
}

/** 检查表: the library by topic, with its law, and the alliance's own items. */
export function ChecklistsPage(): ReactNode {
  const t = useMessages(messages)
  const say = useQueryWording()
  const run = useCommand()
  const { topics, ready } = useTopics()
  const [chosen, setChosen] = useState<string>()
  const [word, setWord] = useState('')
  const [onlyOwn, setOnlyOwn] = useState(false)
  const topicCode = chosen ?? topics[0]?.code
  const [{ data, fetching, error }, refetch] = useQuery({
    query: libraryQuery,
    variables: { topicCode: topicCode ?? '' },
    pause: !topicCode,
  })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const after = (done: unknown): boolean => {
    if (done) again()
    return !!done
  }
  const items = data?.checklistLibrary.filter(
    (item) =>
      (!onlyOwn || item.source === 'alliance') && (item.text.includes(word) || item.key.includes(word)),
  )
  const fields = (
    <>
      <Form.Item
        name="text"
        label={t('text')}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <Form.Item
        name="deadlineDays"
        label={t('deadline')}
        extra={t('deadlineHint')}
        rules={[{ required: true, message: t('required') }]}
      >
        <InputNumber min={0} max={90} precision={0} />
      </Form.Item>
    </>
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('hint')}
        actions={
          topicCode ? (
            <Can action="inspection:add-alliance-item">
              <ActionModal<Values>
                label={t('add')}
                button={{ type: 'primary' }}
                initial={{ deadlineDays: 7 }}
                onSubmit={async (values) =>
                  after(await run(addChecklistItem, { ...values, topicCode }, { done: t('added') }))
                }
              >
                {fields}
              </ActionModal>
            </Can>
          ) : null
        }
      />
      <div
        style={{ display: 'grid', gridTemplateColumns: '250px minmax(0, 1fr)', gap: 16, alignItems: 'start' }}
      >
        <Panel flush>
          {ready ? (
            <Menu
              selectedKeys={topicCode ? [topicCode] : []}
              onClick={({ key }) => setChosen(key)}
              style={{ border: 0, background: 'transparent' }}
              items={topics.map((topic) => ({
                key: topic.code,
                label: topic.always ? `${topic.name} · ${t('always')}` : topic.name,
                title: topic.name,
              }))}
            />
          ) : (
            <Skeleton active style={{ padding: 16 }} />
          )}
        </Panel>
        <Panel
          flush
          title={items ? t('count', { count: items.length }) : ' '}
          extra={
            <Space>
              <Input.Search
                allowClear
                aria-label={t('search')}
                placeholder={t('search')}
                onChange={(event) => setWord(event.target.value)}
                style={{ width: 220 }}
              />
              <Switch checked={onlyOwn} onChange={setOnlyOwn} aria-label={t('onlyOwn')} />
              {t('onlyOwn')}
            </Space>
          }
        >
          <RecordStates
            loading={fetching}
            error={say(error)}
            found={!!data}
            onRetry={again}
            back="/committee"
          />
          {data ? (
            <Table<Item>
              size="middle"
              tableLayout="fixed"
              rowKey="key"
              pagination={false}
              locale={{ emptyText: t('none') }}
              dataSource={items as Item[]}
              columns={[
                { title: t('key'), dataIndex: 'key', width: 112 },
                {
                  title: t('text'),
                  render: (_, item) => (
                    <>
                      {item.text}{' '}
                      {item.severity === 'general' ? null : (
                        <StatusTag group="Severity" value={item.severity} />
                      )}
                    </>
                  ),
                },
                {
                  title: t('basis'),
                  width: 300,
                  render: (_, item) =>
                    item.basis.map((one) => (
                      <div key={one.doc + one.article} style={{ fontSize: 13 }}>
                        {one.doc} {one.article}
                        <div style={{ color: 'var(--ink-2)' }}>
                          {[
                            one.effectiveFrom ? t('from', { date: one.effectiveFrom }) : null,
                            one.verified ? null : t('unverified'),
                          ]
                            .filter(Boolean)
                            .join(' · ')}
                        </div>
                      </div>
                    )),
                },
                {
                  title: t('deadline'),
                  width: 90,
                  render: (_, item) =>
                    item.deadlineDays === 0 ? t('onSpot') : t('days', { days: item.deadlineDays }),
                },
                {
                  title: t('source'),
                  width: 120,
                  render: (_, item) => (
                    <>
                      <ToneTag tone={item.source === 'national' ? 'active' : 'neutral'}>
                        {t(item.source === 'national' ? 'national' : 'own')}
                      </ToneTag>
                      <div style={{ color: 'var(--ink-2)', fontSize: 12 }}>
                        {t('version', { no: item.versionNo })}
                      </div>
                    </>
                  ),
                },
                {
                  title: '',
                  width: items?.some((item) => item.id) ? 130 : 16,
                  align: 'right',
                  render: (_, item) =>
                    item.id && item.version !== null ? (
                      <Space size={0}>
                        <Can action="inspection:add-alliance-item">
                          <ActionModal<Values>
                            label={t('revise')}
                            button={{ type: 'text', size: 'small' }}
                            initial={{ text: item.text, deadlineDays: item.deadlineDays }}
                            onSubmit={async (values) =>
                              after(
                                await run(
                                  reviseChecklistItem,
                                  { ...values, id: item.id!, version: item.version! },
                                  { done: t('revised'), onStale: again },
                                ),
                              )
                            }
                          >
                            {fields}
                          </ActionModal>
                        </Can>
                        <Can action="inspection:add-alliance-item">
                          <ActionModal
                            label={t('retire')}
                            hint={t('retireHint')}
                            danger
                            button={{ type: 'text', size: 'small' }}
                            onSubmit={async () =>
                              after(
                                await run(
                                  retireChecklistItem,
                                  { id: item.id!, version: item.version! },
                                  { done: t('retired'), onStale: again },
                                ),
                              )
                            }
                          />
                        </Can>
                      </Space>
                    ) : null,
                },
              ]}
            />
          ) : null}
        </Panel>
      </div>
    </>
  )
}
