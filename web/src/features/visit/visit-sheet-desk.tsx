import { Alert, Switch, Table } from 'antd'
import { useState, type ReactNode } from 'react'
import type { VisitDesk_OneQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { useWord } from '../command/word-tag.tsx'
import { visitMessages } from './visit-messages-desk.ts'

/** The visit as its page reads it. */
export type VisitRecord = NonNullable<VisitDesk_OneQuery['visit']>

/** The frozen list with its answers, by topic; faults alone when asked. */
export function VisitSheet(props: { visit: VisitRecord }): ReactNode {
  const t = useMessages(visitMessages)
  const word = useWord()
  const [onlyFaults, setOnlyFaults] = useState(false)
  const { visit } = props
  const lines = visit.checklist?.lines ?? []
  const answers = new Map(visit.answers.map((answer) => [answer.itemKey, answer]))
  const count = (result: string) => visit.answers.filter((answer) => answer.result === result).length
  const shown = lines.filter((line) => !onlyFaults || answers.get(line.key)?.result === 'nonconform')
  const quiet = visit.fieldDoneAt !== null && visit.answers.length > 0 && count('nonconform') === 0
  return (
    <Panel
      title={t('checklist')}
      extra={
        <label style={{ display: 'inline-flex', gap: 8, alignItems: 'center', fontWeight: 400 }} data-noprint>
          <Switch checked={onlyFaults} onChange={setOnlyFaults} aria-label={t('onlyFaults')} size="small" />
          {t('onlyFaults')}
        </label>
      }
    >
      <p style={{ margin: '0 0 12px', color: 'var(--ink-2)' }}>
        {t('answered', { done: visit.answers.length, total: lines.length })} ·{' '}
        {t('counts', { conform: count('conform'), nonconform: count('nonconform'), na: count('na') })}
      </p>
      {quiet ? <Alert type="info" showIcon title={t('zeroDoubt')} style={{ marginBottom: 12 }} /> : null}
      <Table
        size="small"
        rowKey="key"
        pagination={false}
        dataSource={shown as VisitRecord['checklist'] extends null ? never : typeof shown}
        columns={[
          {
            title: '',
            dataIndex: 'topicName',
            width: 120,
            onCell: (line, at) => topicSpan(shown, line.topicCode, at ?? 0),
          },
          {
            title: t('item'),
            render: (_, line) => (
              <>
                {line.text}
                {line.severity === 'general' ? null : (
                  <>
                    {' '}
                    <StatusTag group="Severity" value={line.severity} />
                  </>
                )}
                <div style={{ color: 'var(--ink-2)', fontSize: 12 }}>
                  {line.basis.map((one) => `${one.doc}${one.article}`).join('；')}
                </div>
              </>
            ),
          },
          {
            title: t('answer'),
            width: 120,
            render: (_, line) => {
              const answer = answers.get(line.key)
              if (!answer) return <ToneTag tone="void">{t('unanswered')}</ToneTag>
              return answer.result === 'nonconform' ? (
                <ToneTag tone="attention">{word('AnswerResult', answer.result)}</ToneTag>
              ) : (
                word('AnswerResult', answer.result)
              )
            },
          },
          { title: t('remark'), width: 200, render: (_, line) => answers.get(line.key)?.note },
          { title: t('person'), width: 90, render: (_, line) => answers.get(line.key)?.personName },
        ]}
      />
    </Panel>
  )
}

function topicSpan(lines: readonly { topicCode: string }[], code: string, at: number): { rowSpan: number } {
  if (at > 0 && lines[at - 1]?.topicCode === code) return { rowSpan: 0 }
  let span = 1
  while (lines[at + span]?.topicCode === code) span++
  return { rowSpan: span }
}
