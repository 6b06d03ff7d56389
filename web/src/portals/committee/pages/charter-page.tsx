import { Alert, Button, Descriptions, Form, InputNumber, Radio, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { Can } from '../../../features/command/can.tsx'
import { RecordStates } from '../../../features/command/record-states.tsx'
import { useCommand, useQueryWording } from '../../../features/command/use-command.ts'
import { useWordOptions } from '../../../features/command/word-tag.tsx'
import { graphql } from '../../../gql/gql.ts'
import type { CharterInput, Charter_PageQuery } from '../../../gql/graphql.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'

const messages = defineMessages(
  {
    title: '章程',
    hint: '成员约定的规则，从保存之时起对新发现的隐患生效。法律没有规定天数的，都是建议值，可以改。',
    alliance: '联盟',
    code: '编号简码',
    type: '类型',
    place: '所在地',
    founded: '成立日期',
    rules: '规则',
    disclosure: '向应急管理部门公开',
    disclosureHint:
      '分级公开：平时只报数量；成为重大隐患、逾期到最后一级或被挂牌时，才公开该条详情并留痕。重大隐患依法必须报告，不受章程限制。',
    confirmWorkingDays: '企业确认隐患（工作日）',
    reinspectDays: '提交整改后复查（天）',
    dueSoonDays: '到期前提醒（天）',
    ladder: '逾期提醒阶梯',
    ladderOwner: '逾期几天提醒主要负责人',
    ladderCommittee: '逾期几天提醒委员会',
    ladderTown: '逾期几天报镇街',
    lookBackDays: '回头看（销号后几天）',
    maxExtensions: '最多延期次数',
    pairing: '互查配对',
    pairingHint:
      '从下一次生成方案起生效，已发布的轮次重新排时也按新的算。“以前几轮”都从正在排的这一轮往回数。',
    repeatRounds: '几轮之内同一配对算重复',
    meetings: '两家最多相遇',
    maxMeetings: '次数',
    meetingRounds: '在以前几轮之内',
    cycleRounds: '查循环时往回看几轮',
    cycleRoundsHint: '0 为只看本轮。甲查乙、乙查丙、丙查甲即循环。',
    breakRings: '遇到循环检查',
    free: '不多走路就拆开',
    always: '多走路也要拆开',
    antiCollusionPermille: '防串通扰动（‰）',
    antiCollusionHint: '给距离加一点不可预知的变化，没人能提前算出自己去哪家；显示的路程仍是真实的。建议 5。',
    save: '保存章程',
    saved: '章程已保存',
    order: '阶梯应逐级推后：负责人 ≤ 委员会 ≤ 镇街',
    required: '请填写',
  },
  {
    title: 'Charter',
    hint: 'What the members agreed on; applies to hazards found from now on. Days the law does not set are proposals.',
    alliance: 'Alliance',
    code: 'Short code',
    type: 'Type',
    place: 'Place',
    founded: 'Founded on',
    rules: 'Rules',
    disclosure: 'Disclosure to the bureau',
    disclosureHint:
      'Graduated: counts only, until a hazard is major, overdue past the ladder or listed; then it is disclosed, on record. Major hazards must be reported by law whatever the charter says.',
    confirmWorkingDays: 'To confirm a hazard (working days)',
    reinspectDays: 'To re-inspect (days)',
    dueSoonDays: 'Reminder before due (days)',
    ladder: 'Ladder when overdue',
    ladderOwner: 'Days late to remind the principal',
    ladderCommittee: 'Days late to tell the committee',
    ladderTown: 'Days late to tell the town',
    lookBackDays: 'Look back (days after closing)',
    maxExtensions: 'Extensions at most',
    pairing: 'Pairing',
    pairingHint:
      'Holds from the next plan on, for repairs of published rounds too. Rounds are counted back from the one being planned.',
    repeatRounds: 'Rounds within which a pair is a repeat',
    meetings: 'Two firms meet at most',
    maxMeetings: 'times',
    meetingRounds: 'within so many rounds',
    cycleRounds: 'Rounds to look back for rings',
    cycleRoundsHint: '0: this round alone. A checks B, B checks C, C checks A is a ring.',
    breakRings: 'Rings of three and four',
    free: 'Broken where that costs no travel',
    always: 'Broken at any price in travel',
    antiCollusionPermille: 'Anti-collusion noise (‰)',
    antiCollusionHint:
      'A little unforeseeable change of each distance, so that nobody can work out a team; the travel shown stays true. 5 is a good value.',
    save: 'Save the charter',
    saved: 'Charter saved',
    order: 'Each step of the ladder must be later: principal ≤ committee ≤ town',
    required: 'Please fill this in',
  },
)
const charterQuery = graphql(`
  query Charter_Page {
    alliance {
      id
      name
      code
      type
      state
      divisionName
      foundedOn
      version
      charter {
        disclosure
        confirmWorkingDays
        reinspectDays
        dueSoonDays
        ladderOwner
        ladderCommittee
        ladderTown
        lookBackDays
        maxExtensions
        repeatRounds
        maxMeetings
        meetingRounds
        cycleRounds
        breakRings
        antiCollusionPermille
      }
    }
  }
`)
const updateCharter = graphql(`
  mutation Charter_Update($input: UpdateCharterInput!) {
    updateCharter(input: $input) {
      __typename
      ... on UpdateCharterSuccess {
        allianceId
        version
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
const DAYS = ['confirmWorkingDays', 'reinspectDays', 'dueSoonDays', 'maxExtensions'] as const
const LOOKING_BACK = ['repeatRounds', 'meetingRounds', 'cycleRounds'] as const
const LADDER = ['ladderOwner', 'ladderCommittee', 'ladderTown'] as const

type Shown = NonNullable<NonNullable<Charter_PageQuery['alliance']>['charter']>

/** The charter as the form holds it: days as words of a list, the rules of pairing apart. */
function shown(charter: Shown): object {
  const {
    repeatRounds,
    maxMeetings,
    meetingRounds,
    cycleRounds,
    breakRings,
    antiCollusionPermille,
    ...rest
  } = charter
  return {
    ...rest,
    lookBackDays: rest.lookBackDays.map(String),
    pairing: { repeatRounds, maxMeetings, meetingRounds, cycleRounds, breakRings, antiCollusionPermille },
  }
}

/** 章程: disclosure rule and default days of the alliance. */
export function CharterPage(): ReactNode {
  const t = useMessages(messages)
  const term = useTerm()
  const say = useQueryWording()
  const run = useCommand()
  const disclosures = useWordOptions('Disclosure')
  const [busy, setBusy] = useState(false)
  const [{ data, fetching, error }, refetch] = useQuery({ query: charterQuery })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const one = data?.alliance
  const rules = [{ required: true, message: t('required') }]
  async function save(charter: CharterInput): Promise<void> {
    setBusy(true)
    const lookBackDays = charter.lookBackDays.map(Number).sort((a, b) => a - b)
    const done = await run(
      updateCharter,
      { version: one!.version, charter: { ...charter, lookBackDays } },
      { done: t('saved'), onStale: again },
    )
    setBusy(false)
    if (done) again()
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('hint')}
        tag={one ? <StatusTag group="AllianceState" value={one.state} /> : null}
      />
      <RecordStates loading={fetching} error={say(error)} found={!!one} onRetry={again} back="/committee" />
      {one?.charter ? (
        <div style={{ display: 'grid', gap: 16 }}>
          <Panel title={t('alliance')}>
            <Descriptions
              column={3}
              items={[
                { key: 1, label: t('alliance'), children: one.name },
                { key: 2, label: t('type'), children: term('AllianceType', one.type) },
                { key: 3, label: t('code'), children: one.code },
                { key: 4, label: t('place'), children: one.divisionName ?? '—' },
                { key: 5, label: t('founded'), children: one.foundedOn ?? '—' },
              ]}
            />
          </Panel>
          <Panel title={t('rules')}>
            <Form<CharterInput>
              key={one.version}
              layout="vertical"
              initialValues={shown(one.charter)}
              onFinish={(values) => void save(values)}
              style={{ maxWidth: 860 }}
            >
              <Form.Item name="disclosure" label={t('disclosure')} extra={t('disclosureHint')} rules={rules}>
                <Radio.Group options={disclosures} />
              </Form.Item>
              <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', columnGap: 16 }}>
                {DAYS.map((name) => (
                  <Form.Item key={name} name={name} label={t(name)} rules={rules}>
                    <InputNumber min={0} max={90} precision={0} style={{ width: '100%' }} />
                  </Form.Item>
                ))}
                <Form.Item name="lookBackDays" label={t('lookBackDays')} rules={rules}>
                  <Select
                    mode="tags"
                    tokenSeparators={['，', ',', ' ']}
                    options={[30, 60, 90, 180].map((days) => ({ value: String(days), label: String(days) }))}
                  />
                </Form.Item>
              </div>
              <Alert type="info" showIcon title={t('order')} style={{ marginBottom: 16 }} />
              <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', columnGap: 16 }}>
                {LADDER.map((name) => (
                  <Form.Item key={name} name={name} label={t(name)} rules={rules}>
                    <InputNumber min={0} max={180} precision={0} style={{ width: '100%' }} />
                  </Form.Item>
                ))}
              </div>
              <h3 style={{ margin: '8px 0 4px' }}>{t('pairing')}</h3>
              <p style={{ margin: '0 0 12px', color: 'var(--ink-2)' }}>{t('pairingHint')}</p>
              <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', columnGap: 16 }}>
                {LOOKING_BACK.map((name) => (
                  <Form.Item
                    key={name}
                    name={['pairing', name]}
                    label={name === 'meetingRounds' ? `${t('meetings')} · ${t(name)}` : t(name)}
                    extra={name === 'cycleRounds' ? t('cycleRoundsHint') : undefined}
                    rules={rules}
                  >
                    <InputNumber min={0} max={6} precision={0} style={{ width: '100%' }} />
                  </Form.Item>
                ))}
                <Form.Item
                  name={['pairing', 'maxMeetings']}
                  label={`${t('meetings')} · ${t('maxMeetings')}`}
                  rules={rules}
                >
                  <InputNumber min={1} max={12} precision={0} style={{ width: '100%' }} />
                </Form.Item>
                <Form.Item
                  name={['pairing', 'antiCollusionPermille']}
                  label={t('antiCollusionPermille')}
                  extra={t('antiCollusionHint')}
                  rules={rules}
                >
                  <InputNumber min={0} max={100} precision={0} style={{ width: '100%' }} />
                </Form.Item>
                <Form.Item name={['pairing', 'breakRings']} label={t('breakRings')} rules={rules}>
                  <Radio.Group
                    options={(['free', 'always'] as const).map((value) => ({ value, label: t(value) }))}
                  />
                </Form.Item>
              </div>
              <Can action="alliance:update-charter">
                <Button type="primary" htmlType="submit" loading={busy}>
                  {t('save')}
                </Button>
              </Can>
            </Form>
          </Panel>
        </div>
      ) : null}
    </>
  )
}
