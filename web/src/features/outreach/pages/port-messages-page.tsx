import { Form, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import type { Outreach_PortMessagesQuery } from '../../../gql/graphql.ts'
import { formatDateTime } from '../../../i18n/format.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable } from '../../../ui/desk/query-table.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'
import { Clip } from '../../command/cells-desk.tsx'
import { useQueryWording } from '../../command/use-command.ts'
import { useWordOptions } from '../../command/word-tag.tsx'
import { PortMessagesQuery } from '../outreach-threads-documents-desk.ts'
import { useOutreachBase, useOutreachTitle } from '../outreach-base.ts'

const messages = defineMessages(
  {
    title: '外发箱',
    subtitle: '发往短信、群机器人和邮箱的消息。演示环境不真的发出，只记在这里。',
    channel: '渠道',
    to: '收件方',
    subject: '标题',
    text: '内容',
    state: '状态',
    tries: '次数',
    notBefore: '最早发送',
    sent: '发出时间',
    created: '登记时间',
    empty: '没有外发的消息',
  },
  {
    title: 'Outbox',
    subtitle:
      'Messages to SMS, group robots and mail. The demonstration sends none of them; they are kept here.',
    channel: 'Channel',
    to: 'To',
    subject: 'Title',
    text: 'Text',
    state: 'State',
    tries: 'Tries',
    notBefore: 'Not before',
    sent: 'Sent',
    created: 'Entered',
    empty: 'Nothing has gone out',
  },
)
const schema = z.object({
  channel: z.optional(z.enum(['sms', 'wecom', 'dingtalk', 'feishu', 'email'])),
  state: z.optional(z.enum(['pending', 'sending', 'sent', 'unknown', 'failed'])),
  publicationId: z.optional(z.string()),
})

type Row = Outreach_PortMessagesQuery['portMessages']['nodes'][number]

/** 外发箱: what went out of the house, or waits to, without anybody's whole number. */
export function PortMessagesPage(): ReactNode {
  const t = useMessages(messages)
  const term = useTerm()
  const say = useQueryWording()
  const { base } = useOutreachBase()
  const door = useOutreachTitle()
  const channels = useWordOptions('OutreachChannel')
  const states = useWordOptions('PortMessageState')
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters), 50)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: PortMessagesQuery,
    variables: {
      filter: {
        ...(filters.channel ? { channels: [filters.channel] } : {}),
        ...(filters.state ? { states: [filters.state] } : {}),
        ...(filters.publicationId ? { publicationId: filters.publicationId } : {}),
      },
      orderBy: 'newest',
      first: keyset.first,
      after: keyset.after,
    },
    requestPolicy: 'cache-and-network',
  })
  const time = (at: string | null | undefined): string => (at ? formatDateTime(at) : '—')
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} path={[{ label: door, to: base }]} />
      <QueryTable<Row, typeof filters>
        rows={data?.portMessages.nodes}
        rowKey={(row) => row.id}
        loading={fetching && !data}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.portMessages.pageInfo}
        total={data?.portMessages.totalCount}
        filters={filters}
        onFilters={setFilters}
        exportName={t('title')}
        emptyHint={t('empty')}
        search={
          <>
            <Form.Item name="channel">
              <Select
                allowClear
                placeholder={t('channel')}
                aria-label={t('channel')}
                style={{ minWidth: 130 }}
                options={channels}
              />
            </Form.Item>
            <Form.Item name="state">
              <Select
                allowClear
                placeholder={t('state')}
                aria-label={t('state')}
                style={{ minWidth: 110 }}
                options={states}
              />
            </Form.Item>
          </>
        }
        columns={[
          {
            title: t('channel'),
            text: (row) => term('OutreachChannel', row.channel),
            render: (_, row) => term('OutreachChannel', row.channel),
          },
          { title: t('to'), dataIndex: 'recipient' },
          {
            title: t('subject'),
            text: (row) => row.title,
            render: (_, row) => <Clip text={row.title} width={150} />,
          },
          {
            title: t('text'),
            text: (row) => row.text,
            render: (_, row) => <Clip text={row.text} width={150} />,
          },
          {
            title: t('state'),
            text: (row) => term('PortMessageState', row.state),
            render: (_, row) => <StatusTag group="PortMessageState" value={row.state} />,
          },
          { title: t('tries'), dataIndex: 'attempts', align: 'right' },
          {
            title: t('notBefore'),
            text: (row) => time(row.notBefore),
            render: (_, row) => time(row.notBefore),
          },
          { title: t('sent'), text: (row) => time(row.sentAt), render: (_, row) => time(row.sentAt) },
        ]}
      />
    </>
  )
}
