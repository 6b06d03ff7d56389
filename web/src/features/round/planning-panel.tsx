import { Button, DatePicker, Form, Radio, Select, Space } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState, type ReactNode } from 'react'
import type { RepairMode, Round_PageQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { ActionModal } from '../command/action-modal.tsx'
import { FirmPicker } from '../command/pickers-desk.tsx'
import { useCommand } from '../command/use-command.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { updateRound, whyNot } from './round-documents.ts'
import { roundMessages } from './round-messages.ts'
import { useReasonText, type Plan } from './use-reason-text.ts'

/** The round as its page reads it. */
export type Round = NonNullable<Round_PageQuery['round']>
interface Pair {
  inspector: string
  host: string
}

/** The chosen days in their order; null, which is the whole round, when none was. */
const daysOf = (dates: Dayjs[] | undefined): string[] | null =>
  dates?.length ? dates.map((day) => day.format('YYYY-MM-DD')).toSorted() : null

/** 人工调整: pins, exclusions, absences and the mode of repair, and the question "why not that firm?". */
export function PlanningPanel(props: {
  round: Round
  plan: Plan | null | undefined
  onChanged: () => void
}): ReactNode {
  const t = useMessages(roundMessages)
  const run = useCommand()
  const say = useReasonText(props.plan)
  const modes = useWordOptions('RepairMode')
  const [answers, setAnswers] = useState<string[]>([])
  const { round, onChanged } = props
  const pairs = (list: Round['must']): Pair[] =>
    list.flatMap((one) =>
      one.inspector && one.host ? [{ inspector: one.inspector.id, host: one.host.id }] : [],
    )
  const now = {
    must: pairs(round.must),
    mustNot: pairs(round.mustNot),
    absent: round.absent.flatMap((one) =>
      one.enterprise ? [{ enterpriseId: one.enterprise.id, dates: one.dates ? [...one.dates] : null }] : [],
    ),
    mode: round.mode,
  }
  async function change(patch: Partial<typeof now>): Promise<boolean> {
    const done = await run(
      updateRound,
      { roundId: round.id, version: round.version, ...now, ...patch },
      { done: t('saved'), onStale: onChanged },
    )
    if (done) onChanged()
    return !!done
  }
  const priceOf = (price: { metres: number; moved: number; dropped: number } | null | undefined): string =>
    price
      ? t('price', {
          km: `${price.metres < 0 ? '−' : '+'}${(Math.abs(price.metres) / 1000).toFixed(1)}`,
          moved: price.moved,
          dropped: price.dropped,
        })
      : t('priceNone')
  const planned = (props.plan?.fairness ?? []).flatMap((row) =>
    row.enterprise ? [{ value: row.enterprise.id, label: row.enterprise.name }] : [],
  )
  const pairFields = (
    <>
      <Form.Item
        name="inspector"
        label={t('inspector')}
        rules={[{ required: true, message: t('inspector') }]}
      >
        <FirmPicker />
      </Form.Item>
      <Form.Item name="host" label={t('host')} rules={[{ required: true, message: t('host') }]}>
        <FirmPicker />
      </Form.Item>
    </>
  )
  const pairList = (key: 'must' | 'mustNot', list: Round['must']): ReactNode => (
    <div>
      <b>{t(key === 'must' ? 'mustPairs' : 'mustNot')}</b>
      <ul style={{ margin: '4px 0', paddingLeft: 18 }}>
        {list.map((one, at) => (
          <li key={at}>
            {one.inspector?.name} → {one.host?.name}{' '}
            {round.viewerCanPlan ? (
              <Button
                type="link"
                size="small"
                onClick={() => void change({ [key]: now[key].filter((_, i) => i !== at) })}
              >
                {t('remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {round.viewerCanPlan ? (
        <ActionModal<Pair>
          label={`${t('add')} · ${t(key === 'must' ? 'mustPairs' : 'mustNot')}`}
          button={{ size: 'small' }}
          onSubmit={(pair) => change({ [key]: [...now[key], pair] })}
        >
          {pairFields}
        </ActionModal>
      ) : null}
    </div>
  )
  return (
    <Panel title={t('pins')}>
      <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{t('pinsHint')}</p>
      <div style={{ display: 'grid', gap: 16 }}>
        {pairList('must', round.must)}
        {pairList('mustNot', round.mustNot)}
        <div>
          <b>{t('absent')}</b>
          <ul style={{ margin: '4px 0', paddingLeft: 18 }}>
            {round.absent.map((one, at) => (
              <li key={at}>
                {one.enterprise?.name} {one.dates?.join('、') ?? t('wholeRound')}{' '}
                {round.viewerCanPlan ? (
                  <Button
                    type="link"
                    size="small"
                    onClick={() => void change({ absent: now.absent.filter((_, i) => i !== at) })}
                  >
                    {t('remove')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          {round.viewerCanPlan ? (
            <ActionModal<{ enterpriseId: string; dates?: Dayjs[] }>
              label={`${t('add')} · ${t('absent')}`}
              button={{ size: 'small' }}
              onSubmit={({ enterpriseId, dates }) =>
                change({ absent: [...now.absent, { enterpriseId, dates: daysOf(dates) }] })
              }
            >
              <Form.Item
                name="enterpriseId"
                label={t('firm')}
                rules={[{ required: true, message: t('firm') }]}
              >
                <FirmPicker />
              </Form.Item>
              <Form.Item name="dates" label={t('absentDays')} extra={t('absentDaysHint')}>
                <DatePicker
                  multiple
                  style={{ width: '100%' }}
                  minDate={dayjs(round.startsOn)}
                  maxDate={dayjs(round.endsOn)}
                />
              </Form.Item>
            </ActionModal>
          ) : null}
        </div>
        <div>
          <b>{t('mode')}</b>
          <p style={{ margin: '2px 0 6px', color: 'var(--ink-2)' }}>{t('modeHint')}</p>
          <Radio.Group
            optionType="button"
            options={modes}
            value={round.mode}
            disabled={!round.viewerCanPlan}
            onChange={(event) => void change({ mode: event.target.value as RepairMode })}
          />
        </div>
        {props.plan && props.plan.hosts.length > 0 && round.viewerCanPlan ? (
          <div>
            <Space>
              <b>{t('whyNot')}</b>
              <ActionModal<Pair>
                label={t('ask')}
                title={t('whyNot')}
                button={{ size: 'small' }}
                onSubmit={async (pair) => {
                  const done = await run(whyNot, {
                    planId: props.plan!.id,
                    hostEnterpriseId: pair.host,
                    inspectorEnterpriseId: pair.inspector,
                  })
                  const name = (id: string) =>
                    props.plan!.fairness.find((row) => row.enterprise?.id === id)?.enterprise?.name ?? '—'
                  if (done)
                    setAnswers([
                      t('answer', {
                        inspector: name(pair.inspector),
                        host: name(pair.host),
                        reason: [...done.reasons.map(say), priceOf(done.price)].filter(Boolean).join('；'),
                      }),
                      ...answers,
                    ])
                  return !!done
                }}
              >
                <Form.Item
                  name="inspector"
                  label={t('inspector')}
                  rules={[{ required: true, message: t('inspector') }]}
                >
                  <Select showSearch={{ optionFilterProp: 'label' }} options={planned} />
                </Form.Item>
                <Form.Item name="host" label={t('host')} rules={[{ required: true, message: t('host') }]}>
                  <Select showSearch={{ optionFilterProp: 'label' }} options={planned} />
                </Form.Item>
              </ActionModal>
            </Space>
            <ul aria-live="polite" style={{ margin: '6px 0 0', paddingLeft: 18 }}>
              {answers.map((answer) => (
                <li key={answer}>{answer}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </Panel>
  )
}
