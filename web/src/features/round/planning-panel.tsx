import { Button, DatePicker, Form, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import type { RepairMode, Round_PageQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { ActionModal } from '../command/action-modal.tsx'
import { FirmPicker } from '../command/pickers-desk.tsx'
import { useCommand } from '../command/use-command.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { planMessages } from './plan-messages.ts'
import { updateRound } from './round-documents.ts'
import { roundMessages } from './round-messages.ts'
import type { Plan } from './use-reason-text.ts'
import { WhyNot, type Pair } from './why-not.tsx'

/** The round as its page reads it. */
export type Round = NonNullable<Round_PageQuery['round']>

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
  const p = useMessages(planMessages)
  const modes = useWordOptions('RepairMode')
  const { round, onChanged } = props
  const mayPlan = round.viewerCanPlan || round.viewerCanRepair
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
  async function change(patch: Partial<typeof now>, done = t('saved')): Promise<boolean> {
    const saved = await run(
      updateRound,
      { roundId: round.id, version: round.version, ...now, ...patch },
      { done, onStale: onChanged },
    )
    if (saved) onChanged()
    return !!saved
  }
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
            {mayPlan ? (
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
      {mayPlan ? (
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
      <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>
        {round.viewerCanRepair ? p('repairHint') : t('pinsHint')}
      </p>
      <div style={{ display: 'grid', gap: 16 }}>
        {pairList('must', round.must)}
        {pairList('mustNot', round.mustNot)}
        <div>
          <b>{t('absent')}</b>
          <ul style={{ margin: '4px 0', paddingLeft: 18 }}>
            {round.absent.map((one, at) => (
              <li key={at}>
                {one.enterprise?.name} {one.dates?.join('、') ?? t('wholeRound')}{' '}
                {mayPlan ? (
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
          {mayPlan ? (
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
                  aria-label={t('absentDays')}
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
            disabled={!mayPlan}
            onChange={(event) => void change({ mode: event.target.value as RepairMode })}
          />
        </div>
        {props.plan && props.plan.hosts.length > 0 && mayPlan ? (
          <WhyNot
            plan={props.plan}
            mayPin={mayPlan}
            onPin={(pair) => change({ must: [...now.must, pair] }, p('pinned'))}
          />
        ) : null}
      </div>
    </Panel>
  )
}
