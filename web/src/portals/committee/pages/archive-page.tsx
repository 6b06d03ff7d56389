import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Select, Tabs } from 'antd'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { DayField } from '../../../features/command/cells-desk.tsx'
import { FirmPicker, GroupPicker, TopicPicker } from '../../../features/command/pickers-desk.tsx'
import { useWordOptions } from '../../../features/command/word-tag.tsx'
import {
  ArchiveHazards,
  ArchiveRounds,
  ArchiveVisits,
  type ArchiveFilters,
} from '../../../features/visit/archive-lists-desk.tsx'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'

const messages = defineMessages(
  {
    title: '归档检索',
    hint: '按小组、企业、专题、日期和状态查找过去的轮次、检查和隐患。',
    visits: '检查记录',
    hazards: '隐患',
    rounds: '轮次',
    group: '活动小组',
    firm: '企业',
    topic: '专题',
    from: '起',
    to: '止',
    state: '状态',
    find: '查询',
    reset: '重置',
  },
  {
    title: 'Archive',
    hint: 'Find past rounds, visits and hazards by group, firm, topic, date and state.',
    visits: 'Visits',
    hazards: 'Hazards',
    rounds: 'Rounds',
    group: 'Group',
    firm: 'Firm',
    topic: 'Topic',
    from: 'From',
    to: 'To',
    state: 'State',
    find: 'Search',
    reset: 'Reset',
  },
)
const schema = z.object({
  tab: z.optional(z.string()),
  group: z.optional(z.string()),
  enterprise: z.optional(z.string()),
  topic: z.optional(z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  state: z.optional(z.string()),
})

/** 归档检索: rounds, visits and findings by group, enterprise, topic, date and state. */
export function ArchivePage(): ReactNode {
  const t = useMessages(messages)
  const navigate = useNavigate()
  const [filters, setFilters] = useFilters(schema)
  const [form] = Form.useForm<ArchiveFilters>()
  const tab = filters.tab ?? 'hazards'
  const states =
    {
      hazards: useWordOptions('HazardState'),
      visits: useWordOptions('VisitState'),
      rounds: useWordOptions('RoundState'),
    }[tab as 'hazards'] ?? []
  const open = (to: string) => void navigate({ to })
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('hint')} />
      <Panel>
        <Form<ArchiveFilters>
          form={form}
          key={JSON.stringify(filters)}
          layout="inline"
          initialValues={filters}
          onFinish={setFilters}
          style={{ rowGap: 12 }}
        >
          {tab === 'rounds' ? null : (
            <>
              <Form.Item name="group" label={t('group')}>
                <GroupPicker style={{ width: 150 }} />
              </Form.Item>
              <Form.Item name="enterprise" label={t('firm')}>
                <FirmPicker style={{ width: 220 }} />
              </Form.Item>
            </>
          )}
          {tab === 'hazards' ? (
            <Form.Item name="topic" label={t('topic')}>
              <TopicPicker style={{ width: 180 }} />
            </Form.Item>
          ) : null}
          {tab === 'rounds' ? null : (
            <>
              <Form.Item name="from" label={t('from')}>
                <DayField />
              </Form.Item>
              <Form.Item name="to" label={t('to')}>
                <DayField />
              </Form.Item>
            </>
          )}
          <Form.Item name="state" label={t('state')}>
            <Select allowClear style={{ width: 150 }} options={states} />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {t('find')}
          </Button>
          <Button
            style={{ marginLeft: 8 }}
            onClick={() =>
              setFilters({
                group: undefined,
                enterprise: undefined,
                topic: undefined,
                from: undefined,
                to: undefined,
                state: undefined,
              })
            }
          >
            {t('reset')}
          </Button>
        </Form>
      </Panel>
      <Tabs
        style={{ marginTop: 12 }}
        activeKey={tab}
        onChange={(next) => setFilters({ tab: next, state: undefined })}
        destroyOnHidden
        items={[
          { key: 'hazards', label: t('hazards'), children: <ArchiveHazards filters={filters} open={open} /> },
          { key: 'visits', label: t('visits'), children: <ArchiveVisits filters={filters} open={open} /> },
          { key: 'rounds', label: t('rounds'), children: <ArchiveRounds filters={filters} open={open} /> },
        ]}
      />
    </>
  )
}
