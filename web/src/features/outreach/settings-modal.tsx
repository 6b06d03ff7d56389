import { SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Divider, Form, Input, InputNumber, Modal, Select, Switch, Table } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { defineMessages, useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { ActionModal } from '../command/action-modal.tsx'
import { Can } from '../command/can.tsx'
import { useCommand } from '../command/use-command.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { saveOutreachChannel, saveOutreachSettings } from './outreach-mutations-desk.ts'
import { OutreachSettingsQuery } from './outreach-threads-documents-desk.ts'

const messages = defineMessages(
  {
    settings: '发布设置',
    second: '发布前须由另一人审核',
    hour: '短信合并发送的时间（时）',
    hourHint: '同一人一天的多条提醒合成一条，在这个钟点发出；紧急预警除外。',
    save: '保存',
    saved: '已保存',
    channels: '外部渠道',
    channelHint: '企业微信、钉钉、飞书填群机器人地址，电子邮件填收件地址；地址存入后只显示末尾。',
    kind: '渠道',
    name: '名称',
    address: '地址',
    active: '启用',
    add: '添加渠道',
    change: '修改',
    keep: '不改请留空',
    none: '还没有外部渠道，只在本平台和短信送达。',
    required: '必填',
    close: '关闭',
  },
  {
    settings: 'Settings',
    second: 'A second person approves before publishing',
    hour: 'Hour of the SMS digest',
    hourHint:
      'Several reminders of one day go to a person as one, at this hour; urgent warnings do not wait.',
    save: 'Save',
    saved: 'Saved',
    channels: 'Channels to the outside',
    channelHint: 'The webhook of a group robot, or an e-mail address; only its end is shown afterwards.',
    kind: 'Channel',
    name: 'Name',
    address: 'Address',
    active: 'Active',
    add: 'Add a channel',
    change: 'Change',
    keep: 'Leave empty to keep',
    none: 'No channel yet: the app and SMS only.',
    required: 'Required',
    close: 'Close',
  },
)

interface ChannelValues {
  channel: 'wecom' | 'dingtalk' | 'feishu' | 'email'
  title: string
  address?: string
  active?: boolean
}

/** 发布设置: second person, hour of the digest, channels to the outside; for those who may manage them. */
export function SettingsButton(): ReactNode {
  const t = useMessages(messages)
  const [open, setOpen] = useState(false)
  return (
    <Can action="outreach:manage-settings">
      <Button icon={<SettingOutlined />} onClick={() => setOpen(true)}>
        {t('settings')}
      </Button>
      <Modal
        open={open}
        title={t('settings')}
        footer={null}
        width={720}
        closable={{ 'aria-label': t('close') }}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Settings />
      </Modal>
    </Can>
  )
}

function Settings(): ReactNode {
  const t = useMessages(messages)
  const term = useTerm()
  const run = useCommand()
  const [{ data, fetching }, refetch] = useQuery({
    query: OutreachSettingsQuery,
    requestPolicy: 'network-only',
  })
  const settings = data?.outreachSettings
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  if (!settings) return null
  async function save(values: { secondPerson: boolean; digestHour: number }): Promise<void> {
    await run(
      saveOutreachSettings,
      { ...values, version: settings!.version },
      { done: t('saved'), onStale: again },
    )
    again()
  }
  async function saveChannel(channelId: string | null, values: ChannelValues): Promise<boolean> {
    const done = await run(
      saveOutreachChannel,
      {
        channelId,
        channel: values.channel,
        title: values.title,
        address: values.address || null,
        active: values.active !== false,
      },
      { done: t('saved') },
    )
    if (done) again()
    return !!done
  }
  return (
    <>
      <Form
        key={settings.version}
        layout="vertical"
        initialValues={settings}
        onFinish={(values) => void save(values)}
      >
        <Form.Item name="secondPerson" valuePropName="checked">
          <Checkbox>{t('second')}</Checkbox>
        </Form.Item>
        <Form.Item name="digestHour" label={t('hour')} extra={t('hourHint')}>
          <InputNumber min={8} max={20} precision={0} />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {t('save')}
        </Button>
      </Form>
      <Divider titlePlacement="start">{t('channels')}</Divider>
      <p style={{ color: 'var(--ink-2)' }}>{t('channelHint')}</p>
      <Table
        rowKey="id"
        size="small"
        loading={fetching}
        pagination={false}
        dataSource={settings.channels}
        locale={{ emptyText: t('none') }}
        columns={[
          { title: t('kind'), render: (_, row) => term('OutreachChannel', row.channel) },
          { title: t('name'), dataIndex: 'title' },
          { title: t('address'), dataIndex: 'addressMasked' },
          {
            title: t('active'),
            render: (_, row) => <Switch checked={row.active} disabled aria-label={t('active')} />,
          },
          {
            title: '',
            render: (_, row) => (
              <ChannelForm
                label={t('change')}
                initial={row as ChannelValues}
                fresh={false}
                onSubmit={(values) => saveChannel(row.id, values)}
              />
            ),
          },
        ]}
      />
      <div style={{ marginTop: 12 }}>
        <ChannelForm
          label={t('add')}
          initial={{ channel: 'wecom', active: true }}
          fresh
          onSubmit={(values) => saveChannel(null, values)}
        />
      </div>
    </>
  )
}

function ChannelForm(props: {
  label: string
  initial: Partial<ChannelValues>
  fresh: boolean
  onSubmit: (values: ChannelValues) => Promise<boolean>
}): ReactNode {
  const t = useMessages(messages)
  const kinds = useWordOptions('OutreachChannel').filter((one) => one.value !== 'sms')
  const rules = [{ required: true, whitespace: true, message: t('required') }]
  return (
    <ActionModal<ChannelValues>
      label={props.label}
      button={props.fresh ? {} : { size: 'small', type: 'text' }}
      initial={{ ...props.initial, address: '' }}
      onSubmit={props.onSubmit}
    >
      <Form.Item name="channel" label={t('kind')} rules={[{ required: true }]}>
        <Select options={kinds} disabled={!props.fresh} />
      </Form.Item>
      <Form.Item name="title" label={t('name')} rules={rules}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="address"
        label={t('address')}
        extra={props.fresh ? undefined : t('keep')}
        rules={props.fresh ? rules : []}
      >
        <Input maxLength={500} autoComplete="off" />
      </Form.Item>
      <Form.Item name="active" valuePropName="checked">
        <Checkbox>{t('active')}</Checkbox>
      </Form.Item>
    </ActionModal>
  )
}
