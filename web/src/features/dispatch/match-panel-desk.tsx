import { Button, Checkbox, DatePicker, Empty, Form, Input, Skeleton, Table } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState, type ReactNode } from 'react'
import type { Request_MatchMutation } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { ToneTag } from '../../ui/desk/status-tag.tsx'
import { ActionModal } from '../command/action-modal.tsx'
import { useCommand, type Succeeded } from '../command/use-command.ts'
import { hours, kilometres, minuteOf } from './clock.ts'
import { assignExpert, matchExperts } from './request-documents-desk.ts'
import { requestMessages } from './request-messages-desk.ts'
import { useDispatchReason } from './use-dispatch-reason.ts'

type Match = Succeeded<Request_MatchMutation>['matches'][number]

/** Who could go and why, who cannot and why not; and the assignment without a plan. */
export function MatchPanel(props: {
  visitId: string
  version: number
  teamSize: number
  wished: string | null
  onDone: () => void
}): ReactNode {
  const t = useMessages(requestMessages)
  const run = useCommand()
  const [matches, setMatches] = useState<readonly Match[] | null>(null)
  const [busy, setBusy] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const reason = useDispatchReason(matches ?? [])
  const best = matches?.find((one) => chosen.includes(one.expertId))
  return (
    <Panel
      title={t('match')}
      extra={
        <span style={{ display: 'inline-flex', gap: 8 }}>
          <Button
            loading={busy}
            onClick={async () => {
              setBusy(true)
              const answer = await run(matchExperts, { visitId: props.visitId })
              setBusy(false)
              if (!answer) return
              setMatches(answer.matches)
              setChosen(
                answer.matches
                  .filter((one) => one.fits)
                  .slice(0, props.teamSize)
                  .map((one) => one.expertId),
              )
            }}
          >
            {t('match')}
          </Button>
          {chosen.length > 0 ? (
            <ActionModal<{ day: Dayjs; start: string }>
              label={t('assign')}
              hint={t('assignHint')}
              button={{ type: 'primary' }}
              initial={{ day: dayjs(props.wished ?? best?.nextFreeDay ?? undefined), start: '09:00' }}
              onSubmit={async ({ day, start }) => {
                const done = await run(
                  assignExpert,
                  {
                    visitId: props.visitId,
                    version: props.version,
                    expertIds: [...chosen],
                    plannedOn: day.format('YYYY-MM-DD'),
                    start: minuteOf(start)!,
                  },
                  { done: t('assigned'), onStale: props.onDone },
                )
                if (done) props.onDone()
                return !!done
              }}
            >
              <p style={{ margin: '0 0 12px' }}>
                {t('experts')}：
                {matches
                  ?.filter((one) => chosen.includes(one.expertId))
                  .map((one) => one.name)
                  .join('、')}
              </p>
              <Form.Item name="day" label={t('day')} rules={[{ required: true, message: t('required') }]}>
                <DatePicker />
              </Form.Item>
              <Form.Item
                name="start"
                label={t('start')}
                rules={[
                  {
                    validator: (_, value: string) =>
                      minuteOf(value ?? '') === null
                        ? Promise.reject(new Error(t('badTime')))
                        : Promise.resolve(),
                  },
                ]}
              >
                <Input style={{ width: 100 }} />
              </Form.Item>
            </ActionModal>
          ) : null}
        </span>
      }
    >
      <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{t('matchHint')}</p>
      {busy ? (
        <Skeleton active paragraph={{ rows: 4 }} />
      ) : matches === null ? null : matches.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('nobody')} />
      ) : (
        <Table<Match>
          size="small"
          rowKey="expertId"
          pagination={false}
          dataSource={matches as Match[]}
          columns={[
            {
              title: t('choose'),
              render: (_, row) => (
                <Checkbox
                  aria-label={`${t('choose')} ${row.name}`}
                  checked={chosen.includes(row.expertId)}
                  disabled={!row.fits}
                  onChange={(event) =>
                    setChosen(
                      event.target.checked
                        ? [...chosen, row.expertId].slice(-props.teamSize)
                        : chosen.filter((id) => id !== row.expertId),
                    )
                  }
                />
              ),
            },
            {
              title: t('experts'),
              render: (_, row) => (
                <span style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}>
                  <b>{row.name}</b>
                  <ToneTag tone={row.fits ? 'done' : 'void'}>{t(row.fits ? 'fits' : 'cannot')}</ToneTag>
                </span>
              ),
            },
            {
              title: t('distance'),
              align: 'right',
              render: (_, row) => (row.distanceMetres == null ? '—' : `${kilometres(row.distanceMetres)} km`),
            },
            { title: t('hoursLeft'), align: 'right', render: (_, row) => hours(row.minutesLeft) },
            { title: t('nextFree'), render: (_, row) => row.nextFreeDay ?? '—' },
            {
              title: t('why'),
              render: (_, row) => (
                <span style={{ display: 'block', maxWidth: 300, whiteSpace: 'normal' }}>
                  {(row.fits ? row.reasons : row.whyNot).map(reason).join('；') || '—'}
                </span>
              ),
            },
          ]}
        />
      )}
    </Panel>
  )
}
