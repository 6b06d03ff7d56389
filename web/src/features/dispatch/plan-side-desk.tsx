import { Button, Empty, Input, List, Radio, Table } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { useCommand } from '../command/use-command.ts'
import { clock, shortDay } from './clock.ts'
import css from './plan-board.module.css'
import { answerQuestion } from './plan-documents-desk.ts'
import { planMessages } from './plan-messages-desk.ts'
import type { Carried, Plan } from './plan-moves.ts'
import type { useDrag } from './use-drag.ts'
import { useDispatchReason } from './use-dispatch-reason.ts'

/** 排不下的服务: why, what would help, and a chip to carry onto the timeline. */
export function UnservedPanel(props: {
  plan: Plan
  handle: ReturnType<typeof useDrag>['handle']
  onPlace: (carried: Carried) => void
}): ReactNode {
  const t = useMessages(planMessages)
  const reason = useDispatchReason(props.plan.experts)
  const { unserved, viewerCanEdit } = props.plan
  return (
    <Panel title={`${t('unservedTitle')} ${unserved.length || ''}`}>
      {unserved.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('unservedNone')} />
      ) : (
        <>
          {viewerCanEdit ? <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{t('drag')}</p> : null}
          <List
            size="small"
            dataSource={[...unserved]}
            rowKey="visitId"
            renderItem={(one) => {
              const carried = {
                visitId: one.visitId,
                hostName: one.hostName,
                minutes: one.minutes,
                stop: null,
              }
              return (
                <List.Item
                  extra={
                    viewerCanEdit ? (
                      <Button size="small" onClick={() => props.onPlace(carried)}>
                        {t('place')}
                      </Button>
                    ) : null
                  }
                >
                  <div style={{ display: 'grid', gap: 4, minWidth: 0 }}>
                    <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
                      <button
                        type="button"
                        className={css['chip']}
                        data-priority={one.priority}
                        {...props.handle(carried)}
                      >
                        <span>{one.hostName}</span>
                      </button>
                      <StatusTag group="ServicePriority" value={one.priority} />
                    </span>
                    <small>
                      {one.reason ? `${t('why')}：${reason(one.reason)}` : null}
                      {one.cheapestFix ? (
                        <>
                          <br />
                          {t('fix')}：{reason(one.cheapestFix)}
                        </>
                      ) : null}
                    </small>
                  </div>
                </List.Item>
              )
            }}
          />
        </>
      )}
    </Panel>
  )
}

/** 需要人来决定: the questions the engine must not answer alone. */
export function QuestionsPanel(props: { plan: Plan; onDone: (replanId: string | null) => void }): ReactNode {
  const t = useMessages(planMessages)
  if (props.plan.questions.length === 0) return null
  return (
    <div style={{ marginBottom: 16 }}>
      <Panel title={t('question')}>
        {props.plan.openQuestions > 0 ? (
          <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{t('questionHint')}</p>
        ) : null}
        {props.plan.questions.map((question) => (
          <Question key={question.visitId} {...props} question={question} />
        ))}
      </Panel>
    </div>
  )
}

/** What becomes of an answer; any other leaves the visit waiting. */
const MEANS: Record<string, 'meansReplan' | 'meansBorrow' | 'meansAsk' | undefined> = {
  'extend-hours': 'meansReplan',
  'borrow-expert': 'meansBorrow',
  'widen-window': 'meansAsk',
}

function Question(props: {
  plan: Plan
  question: Plan['questions'][number]
  onDone: (replanId: string | null) => void
}): ReactNode {
  const t = useMessages(planMessages)
  const run = useCommand()
  const reason = useDispatchReason(props.plan.experts)
  const { plan, question } = props
  const why = plan.unserved.find((one) => one.visitId === question.visitId)?.reason
  const meaning = (code: string): string => t(MEANS[code] ?? 'meansWait')
  // Nothing is chosen beforehand: whether a major hazard waits is a person's decision, not a click on what lies there.
  const [answer, setAnswer] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  return (
    <section
      aria-label={question.hostName}
      style={{ borderTop: '1px solid var(--line)', paddingTop: 10, marginTop: 10, display: 'grid', gap: 8 }}
    >
      <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
        <StatusTag group="ServicePriority" value="major" />
        <b>{question.hostName}</b>
        {reason({ code: question.code, params: {} })}
      </span>
      {why ? (
        <span>
          {t('why')}：{reason(why)}
        </span>
      ) : null}
      {question.answer ? (
        <span>
          {t('answeredBy', { name: question.answeredByName ?? '' })}
          <b>{reason(question.answer)}</b>
          {question.answerNote ? (
            <span style={{ color: 'var(--ink-2)' }}>（{question.answerNote}）</span>
          ) : null}
          <br />
          <small style={{ color: 'var(--ink-2)' }}>{meaning(question.answer.code)}</small>
        </span>
      ) : (
        <>
          <Radio.Group
            vertical
            value={answer}
            disabled={!plan.viewerCanEdit}
            onChange={(event) => setAnswer(event.target.value as string)}
            options={question.options.map((option) => ({
              value: option.code,
              label: (
                <>
                  {reason(option)}
                  <small style={{ color: 'var(--ink-2)', marginInlineStart: 8 }}>
                    {meaning(option.code)}
                  </small>
                </>
              ),
            }))}
          />
          {plan.viewerCanEdit ? (
            <span style={{ display: 'flex', gap: 8 }}>
              <Input
                placeholder={t('answerNote')}
                aria-label={t('answerNote')}
                maxLength={500}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
              <Button
                type="primary"
                loading={busy}
                disabled={answer === null}
                onClick={async () => {
                  setBusy(true)
                  const done = await run(
                    answerQuestion,
                    {
                      planId: plan.id,
                      version: plan.version,
                      visitId: question.visitId,
                      answer: answer!,
                      note: note.trim() || null,
                    },
                    { done: t('answered'), onStale: () => props.onDone(null) },
                  )
                  setBusy(false)
                  if (done) props.onDone(done.replanId ?? null)
                }}
              >
                {t('answer')}
              </Button>
            </span>
          ) : null}
        </>
      )}
    </section>
  )
}

/** 与上一版的差别: what a re-plan changed, forced or not. */
export function ChangesPanel(props: { plan: Plan }): ReactNode {
  const t = useMessages(planMessages)
  const { plan } = props
  if (!plan.previousId) return null
  const when = (
    day: string | null | undefined,
    start: number | null | undefined,
    team: readonly string[],
  ): string =>
    day ? `${shortDay(day, t('weekdays'))} ${start == null ? '' : clock(start)} ${team.join('、')}` : '—'
  return (
    <Panel title={`${t('changes')} ${plan.changes.length || ''}`}>
      {plan.changes.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noChanges')} />
      ) : (
        <Table
          size="small"
          rowKey="visitId"
          pagination={false}
          dataSource={[...plan.changes]}
          columns={[
            { title: t('firm'), dataIndex: 'hostName' },
            {
              title: t('moved'),
              render: (_, row) => (
                <span style={{ display: 'inline-flex', gap: 4 }}>
                  <StatusTag group="DispatchChangeKind" value={row.kind} />
                  {row.forced ? <ToneTag tone="attention">{t('forced')}</ToneTag> : null}
                </span>
              ),
            },
            { title: t('before'), render: (_, row) => when(row.beforeDay, row.beforeStart, row.beforeTeam) },
            { title: t('after'), render: (_, row) => when(row.afterDay, row.afterStart, row.afterTeam) },
          ]}
        />
      )}
    </Panel>
  )
}
