import { Button, Form, Select, Space } from 'antd'
import { useState, type ReactNode } from 'react'
import type { Round_WhyNotMutation } from '../../gql/graphql.ts'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { ActionModal } from '../command/action-modal.tsx'
import { useCommand } from '../command/use-command.ts'
import { planMessages } from './plan-messages.ts'
import { tierWords } from './plan-words.ts'
import { whyNot } from './round-documents.ts'
import { roundMessages } from './round-messages.ts'
import { useReasonText, type Plan } from './use-reason-text.ts'

/** An ordered pair of firms by id. */
export interface Pair {
  inspector: string
  host: string
}
type Answer = Extract<Round_WhyNotMutation['whyNot'], { __typename: 'WhyNotSuccess' }>

/** 为什么没有派它: every rule against a pair in words, and what forcing it would cost; it can be pinned from here. */
export function WhyNot(props: {
  plan: Plan
  mayPin: boolean
  onPin: (pair: Pair) => Promise<boolean>
}): ReactNode {
  const t = useMessages(roundMessages)
  const p = useMessages(planMessages)
  const run = useCommand()
  const [answers, setAnswers] = useState<{ pair: Pair; answer: Answer }[]>([])
  const { plan } = props
  const planned = plan.fairness.flatMap((row) =>
    row.enterprise ? [{ value: row.enterprise.id, label: row.enterprise.name }] : [],
  )
  return (
    <div>
      <Space>
        <b>{t('whyNot')}</b>
        <ActionModal<Pair>
          label={t('ask')}
          title={t('whyNot')}
          button={{ size: 'small' }}
          onSubmit={async (pair) => {
            const done = await run(whyNot, {
              planId: plan.id,
              hostEnterpriseId: pair.host,
              inspectorEnterpriseId: pair.inspector,
            })
            if (done) setAnswers([{ pair, answer: done }, ...answers])
            return !!done
          }}
        >
          {(['inspector', 'host'] as const).map((name) => (
            <Form.Item key={name} name={name} label={t(name)} rules={[{ required: true, message: t(name) }]}>
              <Select showSearch={{ optionFilterProp: 'label' }} options={planned} />
            </Form.Item>
          ))}
        </ActionModal>
      </Space>
      <div aria-live="polite" style={{ display: 'grid', gap: 10, marginTop: 8 }}>
        {answers.map(({ pair, answer }, at) => (
          <div key={at} style={{ borderLeft: '3px solid var(--line)', paddingLeft: 10 }}>
            <Said plan={plan} pair={pair} answer={answer} />
            {props.mayPin && answer.price ? (
              <Button type="link" size="small" style={{ padding: 0 }} onClick={() => void props.onPin(pair)}>
                {p('pinIt')}
              </Button>
            ) : null}
          </div>
        ))}
      </div>
    </div>
  )
}

function Said(props: { plan: Plan; pair: Pair; answer: Answer }): ReactNode {
  const p = useMessages(planMessages)
  const locale = useLocale() === 'en' ? 'en' : 'zh'
  const say = useReasonText(props.plan)
  const firm = (id: string): string => say({ code: 'firm-named', params: { firm: id } })
  const { pair, answer } = props
  const { price } = answer
  return (
    <>
      <b style={{ fontWeight: 600 }}>
        {firm(pair.inspector)} → {firm(pair.host)}
      </b>
      <ul style={{ margin: '2px 0', paddingLeft: 18 }}>
        {answer.inPlan ? <li>{p('inPlan')}</li> : null}
        {answer.reasons.map((reason, at) => (
          <li key={at}>{say(reason)}</li>
        ))}
      </ul>
      {price ? (
        <div>
          <span style={{ color: 'var(--ink-2)' }}>{p('priceTitle')}：</span>
          {[
            p('priceTravel', {
              km: `${price.metres < 0 ? '−' : '+'}${(Math.abs(price.metres) / 1000).toFixed(1)}`,
            }),
            ...price.tiers.map(
              (tier) =>
                `${tierWords[tier.name]?.[locale] ?? tier.name} ${tier.delta > 0 ? '+' : '−'}${Math.abs(tier.delta)}`,
            ),
            ...(price.moved > 1 ? [p('priceMoved', { count: price.moved - 1 })] : []),
          ].join(locale === 'en' ? '; ' : '；')}
          <ul style={{ margin: '2px 0', paddingLeft: 18, color: 'var(--ink-2)' }}>
            {price.droppedPairs.slice(0, 6).map((one) => (
              <li key={`${one.inspectorId}${one.hostId}`}>
                <del>
                  {firm(one.inspectorId)} → {firm(one.hostId)}
                </del>
              </li>
            ))}
            {price.addedPairs.slice(0, 6).map((one) => (
              <li key={`${one.inspectorId}${one.hostId}+`}>
                <ins>
                  {firm(one.inspectorId)} → {firm(one.hostId)}
                </ins>
              </li>
            ))}
          </ul>
        </div>
      ) : answer.inPlan ? null : (
        <div style={{ color: 'var(--ink-2)' }}>{p('priceNone')}</div>
      )}
    </>
  )
}
