import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Descriptions, Form, Input, InputNumber, Radio } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import type { Dispatch_RequestQuery, ServicePriority } from '../../gql/graphql.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { DetailDrawer } from '../../ui/desk/detail-drawer.tsx'
import { Panel } from '../../ui/desk/panel.tsx'
import { StatusTag } from '../../ui/desk/status-tag.tsx'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { TopicPicker } from '../command/pickers-desk.tsx'
import { RecordStates } from '../command/record-states.tsx'
import { useCommand, useQueryWording } from '../command/use-command.ts'
import { useWordOptions } from '../command/word-tag.tsx'
import { clock } from './clock.ts'
import { MatchPanel } from './match-panel-desk.tsx'
import {
  acceptRequest,
  cancelVisit,
  declineRequest,
  invalidateRequest,
  reopenRequest,
  RequestQuery,
} from './request-documents-desk.ts'
import { requestMessages } from './request-messages-desk.ts'

type Request = NonNullable<Dispatch_RequestQuery['expertRequest']>

/** One request beside its list: facts, triage, match and direct assignment. */
export function RequestDrawer(props: {
  id: string | null
  base: '/bureau' | '/committee'
  onClose: () => void
  onDone: () => void
}): ReactNode {
  const t = useMessages(requestMessages)
  const say = useQueryWording()
  const [{ data, fetching, error }, refetch] = useQuery({
    query: RequestQuery,
    variables: { id: props.id ?? '' },
    pause: props.id === null,
  })
  const request = props.id !== null && data?.expertRequest?.id === props.id ? data.expertRequest : null
  const again = (): void => {
    refetch({ requestPolicy: 'network-only' })
    props.onDone()
  }
  return (
    <DetailDrawer
      open={props.id !== null}
      width={860}
      title={request?.enterpriseName ?? t('request')}
      tag={request ? <StatusTag group="ExpertRequestState" value={request.state} /> : null}
      onClose={props.onClose}
      actions={request ? <RequestActs request={request} base={props.base} onDone={again} /> : null}
    >
      {request ? (
        <div style={{ display: 'grid', gap: 16 }}>
          <RequestFacts request={request} base={props.base} />
          {request.visit?.viewerCanAssign ? (
            <MatchPanel
              visitId={request.visit.id}
              version={request.visit.version}
              teamSize={request.teamSize}
              wished={request.wishedDays[0] ?? null}
              onDone={again}
            />
          ) : null}
        </div>
      ) : (
        <RecordStates
          loading={fetching}
          error={say(error)}
          found={false}
          onRetry={again}
          back={`${props.base}/${props.base === '/bureau' ? 'requests' : 'expert-requests'}`}
        />
      )}
    </DetailDrawer>
  )
}

function RequestFacts({ request, base }: { request: Request; base: string }): ReactNode {
  const t = useMessages(requestMessages)
  const term = useTerm()
  const days = request.wishedDays.length > 0 ? request.wishedDays.join('、') : t('anyDay')
  return (
    <>
      <Descriptions
        column={2}
        size="small"
        items={[
          { key: 'reason', label: t('reason'), children: request.reason, span: 2 },
          { key: 'alliance', label: t('alliance'), children: request.allianceName ?? '—' },
          {
            key: 'origin',
            label: t('origin'),
            children: [term('RequestOrigin', request.origin), request.campaignName]
              .filter(Boolean)
              .join(' · '),
          },
          {
            key: 'priority',
            label: t('priority'),
            children: <StatusTag group="ServicePriority" value={request.priority} />,
          },
          { key: 'topics', label: t('topics'), children: request.topicNames.join('、') || '—' },
          {
            key: 'minutes',
            label: t('minutes'),
            children: `${t('minutesShort', { count: request.minutes })} · ${t('teamCount', { count: request.teamSize })}`,
          },
          { key: 'wished', label: t('wished'), children: days },
          {
            key: 'hazards',
            label: t('openHazards'),
            children:
              base === '/bureau' ? (
                <Link to={`/bureau/firms/${request.enterpriseId}` as never}>{request.openHazards}</Link>
              ) : (
                request.openHazards
              ),
          },
          {
            key: 'asked',
            label: t('asked'),
            children: `${formatDateTime(request.createdAt)} ${request.createdByName}`,
          },
          ...(request.decidedAt
            ? [
                {
                  key: 'decided',
                  label: t('decided'),
                  children: `${formatDateTime(request.decidedAt)} ${request.decidedByName ?? ''}`,
                },
                { key: 'answer', label: t('answer'), children: request.answer ?? '—' },
              ]
            : []),
        ]}
      />
      {request.visits.length > 0 ? (
        <Panel title={t('history')}>
          <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 6 }}>
            {request.visits.map((visit) => (
              <li key={visit.id} style={{ display: 'flex', gap: 10, alignItems: 'center' }}>
                <StatusTag group="ExpertVisitState" value={visit.state} />
                <Link to={`${base}/expert-visits/${visit.id}` as never}>
                  {[term('ExpertVisitKind', visit.kind), visit.plannedOn, visit.number]
                    .filter(Boolean)
                    .join(' · ')}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  )
}

function RequestActs(props: { request: Request; base: string; onDone: () => void }): ReactNode {
  const t = useMessages(requestMessages)
  const run = useCommand()
  const navigate = useNavigate()
  const priorities = useWordOptions('ServicePriority')
  const { request, onDone } = props
  const key = { requestId: request.id, version: request.version }
  const told = (done: string) => ({ done, onStale: onDone })
  const after = (answer: unknown): boolean => {
    if (answer) onDone()
    return answer !== null
  }
  return (
    <>
      {request.visit?.viewerCanCancel && request.state !== 'open' ? (
        <ActionModal<{ reason: string }>
          label={t('cancel')}
          danger
          onSubmit={async ({ reason }) =>
            after(
              await run(
                cancelVisit,
                { visitId: request.visit!.id, version: request.visit!.version, reason },
                told(t('cancelled')),
              ),
            )
          }
        >
          <ReasonField />
        </ActionModal>
      ) : null}
      {request.viewerCanInvalidate ? (
        <ActionModal<{ reason: string }>
          label={t('invalidate')}
          hint={t('invalidateHint')}
          danger
          onSubmit={async ({ reason }) =>
            after(await run(invalidateRequest, { ...key, reason }, told(t('invalidated'))))
          }
        >
          <ReasonField />
        </ActionModal>
      ) : null}
      {request.viewerCanDecline ? (
        <ActionModal<{ reason: string }>
          label={t('decline')}
          hint={t('declineHint')}
          danger
          onSubmit={async ({ reason }) =>
            after(await run(declineRequest, { ...key, reason }, told(t('declined'))))
          }
        >
          <ReasonField />
        </ActionModal>
      ) : null}
      {request.viewerCanReopen ? (
        <ActionModal<{ reason: string }>
          label={t('reopen')}
          onSubmit={async ({ reason }) =>
            after(await run(reopenRequest, { ...key, reason }, told(t('reopened'))))
          }
        >
          <ReasonField label={t('reason')} />
        </ActionModal>
      ) : null}
      {request.viewerCanTriage ? (
        <ActionModal<{
          priority: ServicePriority
          topicCodes: string[]
          minutes: number
          teamSize: number
          note?: string
        }>
          label={t('accept')}
          title={t('acceptTitle')}
          hint={t('acceptHint')}
          button={{ type: 'primary' }}
          initial={{
            priority: request.priority,
            topicCodes: [...request.topicCodes],
            minutes: request.minutes,
            teamSize: request.teamSize,
          }}
          onSubmit={async ({ note, ...values }) =>
            after(
              await run(
                acceptRequest,
                { ...key, ...values, note: note?.trim() || null },
                told(t('accepted')),
              ),
            )
          }
        >
          <Form.Item name="priority" label={t('priority')} rules={[{ required: true }]}>
            <Radio.Group optionType="button" options={priorities} />
          </Form.Item>
          <Form.Item name="topicCodes" label={t('topics')}>
            <TopicPicker mode="multiple" />
          </Form.Item>
          <Form.Item name="minutes" label={t('minutes')} rules={[{ required: true }]}>
            <InputNumber min={30} max={480} step={30} />
          </Form.Item>
          <Form.Item name="teamSize" label={t('team')} rules={[{ required: true }]}>
            <Radio.Group
              optionType="button"
              options={[1, 2, 3].map((value) => ({ value, label: String(value) }))}
            />
          </Form.Item>
          <Form.Item name="note" label={t('note')}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </ActionModal>
      ) : null}
      {props.base === '/bureau' && request.state === 'assigned' && request.visit?.state === 'requested' ? (
        <Button type="primary" onClick={() => void navigate({ to: '/bureau/dispatch' })}>
          {t('plan')}
        </Button>
      ) : null}
      {request.visit?.plannedOn ? (
        <Button
          onClick={() => void navigate({ to: `${props.base}/expert-visits/${request.visit!.id}` as never })}
        >
          {t('openVisit')} {request.visit.plannedOn.slice(5)}{' '}
          {request.visit.start == null ? '' : clock(request.visit.start)}
        </Button>
      ) : null}
    </>
  )
}
