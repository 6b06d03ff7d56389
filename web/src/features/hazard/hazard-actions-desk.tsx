import { DatePicker, Form, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import type { HazardDesk_OneQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { FirmPicker } from '../command/pickers-desk.tsx'
import { useCommand } from '../command/use-command.ts'
import {
  assignReinspector,
  decideExtension,
  escalateHazard,
  mergeHazard,
  reinspectHazard,
  revokeHazard,
  upholdHazard,
  withdrawHazard,
} from './hazard-commands-desk.ts'
import { criteriaQuery, mergeTargetsQuery } from './hazard-documents-desk.ts'
import { hazardMessages } from './hazard-messages-desk.ts'

/** The hazard as its record reads it. */
export type HazardRecordData = NonNullable<HazardDesk_OneQuery['hazard']>
interface Reason {
  reason: string
}

/** The acts the server allows on this hazard, in the order of its life. */
export function HazardActions(props: { hazard: HazardRecordData; onChanged: () => void }): ReactNode {
  const t = useMessages(hazardMessages)
  const run = useCommand()
  const { hazard, onChanged } = props
  const seen = { hazardId: hazard.id, version: hazard.version }
  const told = { done: t('done'), onStale: onChanged }
  const after = (done: unknown): boolean => {
    if (done) onChanged()
    return !!done
  }
  const asked = hazard.extensionRequests.find((one) => one.state === 'requested')
  const required = [{ required: true, message: t('required') }]
  return (
    <>
      {hazard.viewerCanDecideDispute ? (
        <>
          <ActionModal<Reason>
            label={t('uphold')}
            hint={t('upholdHint')}
            button={{ type: 'primary' }}
            onSubmit={async ({ reason }) => after(await run(upholdHazard, { ...seen, reason }, told))}
          >
            <ReasonField />
          </ActionModal>
          <ActionModal<Reason>
            label={t('revoke')}
            hint={t('revokeHint')}
            onSubmit={async ({ reason }) => after(await run(revokeHazard, { ...seen, reason }, told))}
          >
            <ReasonField />
          </ActionModal>
        </>
      ) : null}
      {hazard.viewerCanDecideExtension && asked ? (
        <>
          <ActionModal<{ reason?: string }>
            label={t('grant')}
            hint={`${t('wanted', { date: asked.requestedDueOn })}：${asked.reason}`}
            button={{ type: 'primary' }}
            onSubmit={async ({ reason }) =>
              after(
                await run(
                  decideExtension,
                  { extensionId: asked.id, version: asked.version, grant: true, reason: reason || null },
                  told,
                ),
              )
            }
          >
            <ReasonField optional />
          </ActionModal>
          <ActionModal<Reason>
            label={t('refuse')}
            hint={`${t('wanted', { date: asked.requestedDueOn })}：${asked.reason}`}
            onSubmit={async ({ reason }) =>
              after(
                await run(
                  decideExtension,
                  { extensionId: asked.id, version: asked.version, grant: false, reason },
                  told,
                ),
              )
            }
          >
            <ReasonField />
          </ActionModal>
        </>
      ) : null}
      {hazard.viewerCanReinspect ? (
        <>
          <ActionModal<{ reason?: string }>
            label={t('reinspectPass')}
            hint={t('passHint')}
            button={{ type: 'primary' }}
            onSubmit={async ({ reason }) =>
              after(await run(reinspectHazard, { ...seen, pass: true, reason: reason || null }, told))
            }
          >
            <ReasonField optional />
          </ActionModal>
          <ActionModal<{ reason: string; newDueOn: Dayjs }>
            label={t('reinspectFail')}
            hint={t('failHint')}
            initial={{ newDueOn: dayjs().add(7, 'day') }}
            onSubmit={async ({ reason, newDueOn }) =>
              after(
                await run(
                  reinspectHazard,
                  { ...seen, pass: false, reason, newDueOn: newDueOn.format('YYYY-MM-DD') },
                  told,
                ),
              )
            }
          >
            <ReasonField />
            <Form.Item name="newDueOn" label={t('newDue')} rules={required}>
              <DatePicker style={{ width: '100%' }} minDate={dayjs()} />
            </Form.Item>
          </ActionModal>
        </>
      ) : null}
      {hazard.viewerCanAssignReinspector ? (
        <ActionModal<{ enterpriseId: string }>
          label={t('assign')}
          hint={t('assignHint')}
          onSubmit={async (values) => after(await run(assignReinspector, { ...seen, ...values }, told))}
        >
          <Form.Item name="enterpriseId" label={t('reinspector')} rules={required}>
            <FirmPicker />
          </Form.Item>
        </ActionModal>
      ) : null}
      {hazard.viewerCanMerge ? (
        <ActionModal<{ intoHazardId: string }>
          label={t('merge')}
          hint={t('mergeHint')}
          onSubmit={async (values) => after(await run(mergeHazard, { ...seen, ...values }, told))}
        >
          <Form.Item name="intoHazardId" label={t('into')} rules={required}>
            <MergeTarget hazard={hazard} />
          </Form.Item>
        </ActionModal>
      ) : null}
      {hazard.viewerCanEscalate ? (
        <ActionModal<{ criterionCode: string; reason: string }>
          label={t('escalate')}
          hint={t('escalateHint')}
          danger
          width={640}
          onSubmit={async (values) => after(await run(escalateHazard, { ...seen, ...values }, told))}
        >
          <Form.Item name="criterionCode" label={t('criterion')} rules={required}>
            <CriterionPicker />
          </Form.Item>
          <ReasonField />
        </ActionModal>
      ) : null}
      {hazard.viewerCanWithdraw ? (
        <ActionModal<Reason>
          label={t('withdraw')}
          danger
          onSubmit={async ({ reason }) => after(await run(withdrawHazard, { ...seen, reason }, told))}
        >
          <ReasonField />
        </ActionModal>
      ) : null}
    </>
  )
}

function MergeTarget(props: {
  hazard: HazardRecordData
  value?: string
  onChange?: (id: string) => void
  id?: string
}): ReactNode {
  const [{ data, fetching }] = useQuery({
    query: mergeTargetsQuery,
    variables: { enterpriseId: props.hazard.enterpriseId },
  })
  return (
    <Select
      id={props.id}
      value={props.value}
      onChange={props.onChange}
      loading={fetching}
      showSearch={{ optionFilterProp: 'label' }}
      options={data?.hazards.nodes
        .filter((one) => one.id !== props.hazard.id)
        .map((one) => ({ value: one.id, label: `${one.number ?? ''} ${one.place}：${one.description}` }))}
    />
  )
}

function CriterionPicker(props: {
  value?: string
  onChange?: (code: string) => void
  id?: string
}): ReactNode {
  const [word, setWord] = useState('')
  const search = useDeferredValue(word)
  const [{ data, fetching }] = useQuery({ query: criteriaQuery, variables: { search: search || null } })
  return (
    <Select
      id={props.id}
      value={props.value}
      onChange={props.onChange}
      loading={fetching}
      showSearch={{ filterOption: false, onSearch: setWord }}
      options={data?.hazardCriteria.map((one) => ({
        value: one.code,
        label: `${one.article} ${one.text}`,
        title: one.standardTitle,
      }))}
    />
  )
}
