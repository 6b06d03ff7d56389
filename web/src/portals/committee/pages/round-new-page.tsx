import { useNavigate } from '@tanstack/react-router'
import { App, Checkbox, DatePicker, Descriptions, Form, Input, InputNumber, Skeleton } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState, type ReactNode } from 'react'
import { useGroups, useTopics } from '../../../features/command/pickers-desk.tsx'
import { useCommand } from '../../../features/command/use-command.ts'
import { createRound, planRound } from '../../../features/round/round-documents.ts'
import { roundMessages } from '../../../features/round/round-messages.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StepsWizard } from '../../../ui/desk/steps-wizard.tsx'

const day = (value: Dayjs): string => value.format('YYYY-MM-DD')
const column = { display: 'grid', gap: 10, gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))' }

/** 新建轮次: period → groups → topics → team → confirm; it ends with a plan being computed. */
export function RoundNewPage(): ReactNode {
  const t = useMessages(roundMessages)
  const run = useCommand()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const { groups } = useGroups()
  const { topics, topicName, ready } = useTopics()
  const [name, setName] = useState('')
  const [starts, setStarts] = useState<Dayjs | null>(dayjs().add(7, 'day').startOf('week').add(1, 'day'))
  const [ends, setEnds] = useState<Dayjs | null>(dayjs().add(28, 'day').startOf('week').add(5, 'day'))
  const [groupIds, setGroupIds] = useState<string[]>([])
  const [topicCodes, setTopicCodes] = useState<string[]>([])
  const [team, setTeam] = useState(2)
  const [leaders, setLeaders] = useState(1)
  const groupWords =
    groupIds.map((id) => groups?.find((group) => group.id === id)?.name).join('、') || t('allGroups')
  const topicWords = topicCodes.map(topicName).join('、') || t('allTopics')

  async function finish(): Promise<void> {
    const made = await run(createRound, {
      name: name.trim(),
      startsOn: day(starts!),
      endsOn: day(ends!),
      groupIds,
      topicCodes,
      inspectorsPerHost: team,
      leadersPerTeam: leaders,
    })
    if (!made) return
    const planned = await run(planRound, { roundId: made.roundId, version: made.version })
    if (planned) void message.success(t(planned.state === 'solving' ? 'solving' : 'planned'))
    void navigate({ to: `/committee/rounds/${made.roundId}` })
  }
  const steps = [
    {
      key: 'period',
      title: t('stepPeriod'),
      hint: t('periodHint'),
      leave: () => {
        const lack = !name.trim()
          ? t('needName')
          : !starts || !ends || ends.isBefore(starts, 'day')
            ? t('needDates')
            : null
        if (lack) void message.warning(lack)
        return lack === null
      },
      content: (
        <Form layout="vertical" style={{ maxWidth: 560 }}>
          <Form.Item label={t('name')} htmlFor="round-name" required>
            <Input
              id="round-name"
              value={name}
              maxLength={80}
              onChange={(event) => setName(event.target.value)}
              placeholder={`${dayjs().year()}年第${Math.floor(dayjs().month() / 3) + 1}季度互查`}
            />
          </Form.Item>
          <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 16 }}>
            <Form.Item label={t('starts')} htmlFor="round-starts" required>
              <DatePicker id="round-starts" value={starts} onChange={setStarts} style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item label={t('ends')} htmlFor="round-ends" required>
              <DatePicker
                id="round-ends"
                value={ends}
                onChange={setEnds}
                minDate={starts ?? undefined}
                style={{ width: '100%' }}
              />
            </Form.Item>
          </div>
        </Form>
      ),
    },
    {
      key: 'groups',
      title: t('stepGroups'),
      hint: t('groupsHint'),
      content: groups ? (
        <Checkbox.Group value={groupIds} onChange={(ids) => setGroupIds(ids as string[])} style={column}>
          {groups.map((group) => (
            <Checkbox key={group.id} value={group.id}>
              {group.name}（{group.memberCount}）
            </Checkbox>
          ))}
        </Checkbox.Group>
      ) : (
        <Skeleton active />
      ),
    },
    {
      key: 'topics',
      title: t('stepTopics'),
      hint: t('topicsHint'),
      content: ready ? (
        <Checkbox.Group
          value={topicCodes}
          onChange={(codes) => setTopicCodes(codes as string[])}
          style={column}
        >
          {topics.map((topic) => (
            <Checkbox key={topic.code} value={topic.code}>
              {topic.name}
            </Checkbox>
          ))}
        </Checkbox.Group>
      ) : (
        <Skeleton active />
      ),
    },
    {
      key: 'team',
      title: t('stepTeam'),
      hint: t('teamHint'),
      content: (
        <Form layout="vertical" style={{ maxWidth: 360 }}>
          <Form.Item label={t('team')} htmlFor="round-team">
            <InputNumber
              id="round-team"
              min={1}
              max={10}
              value={team}
              onChange={(value) => {
                setTeam(value ?? 1)
                setLeaders(Math.min(leaders, value ?? 1))
              }}
              style={{ width: '100%' }}
            />
          </Form.Item>
          <Form.Item label={t('leaders')} htmlFor="round-leaders">
            <InputNumber
              id="round-leaders"
              min={0}
              max={Math.min(3, team)}
              value={leaders}
              onChange={(value) => setLeaders(value ?? 0)}
              style={{ width: '100%' }}
            />
          </Form.Item>
        </Form>
      ),
    },
    {
      key: 'plan',
      title: t('stepPlan'),
      hint: t('planHint'),
      forward: t('createAndPlan'),
      content: (
        <Descriptions
          column={1}
          items={[
            { key: 1, label: t('name'), children: name },
            { key: 2, label: t('period'), children: starts && ends ? `${day(starts)} — ${day(ends)}` : '' },
            { key: 3, label: t('groups'), children: groupWords },
            { key: 4, label: t('topics'), children: topicWords },
            { key: 5, label: t('team'), children: `${team}（${t('leaders')} ${leaders}）` },
          ]}
        />
      ),
    },
  ]
  return (
    <>
      <PageHeader title={t('create')} path={[{ label: t('title'), to: '/committee/rounds' }]} />
      <Panel>
        <StepsWizard steps={steps} onFinish={() => void finish()} />
      </Panel>
    </>
  )
}
