import { Descriptions, Form, Input, Radio } from 'antd'
import type { ReactNode } from 'react'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { MajorDrawer_MajorHazardFragment } from '../../gql/graphql.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { DetailDrawer } from '../../ui/desk/detail-drawer.tsx'
import { StatusTag } from '../../ui/desk/status-tag.tsx'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { useCommand } from '../command/use-command.ts'
import { majorMessages } from './major-messages.ts'

export const MajorFragment = graphql(`
  fragment MajorDrawer_MajorHazard on MajorHazard {
    id
    hazardNumber
    enterpriseName
    place
    description
    state
    criterionCode
    criterionText
    standard
    firstJudgeName
    judgedByName
    judgeReason
    judgedAt
    controlMeasures
    plan {
      goals
      methods
      money
      people
      timeLimit
      emergencyPlan
    }
    assessment
    acceptReason
    version
    viewerCanJudge
    viewerCanControl
    viewerCanAccept
  }
`)

const JudgeMajor = graphql(`
  mutation MajorDrawer_Judge($input: JudgeMajorInput!) {
    judgeMajor(input: $input) {
      __typename
      ... on JudgeMajorSuccess {
        majorHazardId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)
const ControlMajor = graphql(`
  mutation MajorDrawer_Control($input: ControlMajorInput!) {
    controlMajor(input: $input) {
      __typename
      ... on ControlMajorSuccess {
        majorHazardId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)
const AcceptMajor = graphql(`
  mutation MajorDrawer_Accept($input: AcceptMajorInput!) {
    acceptMajor(input: $input) {
      __typename
      ... on AcceptMajorSuccess {
        majorHazardId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

/** A major case beside its list, with the steps that are the authority's. */
export function MajorDrawer(props: {
  of: FragmentType<typeof MajorFragment> | null
  onClose: () => void
  onDone: () => void
}): ReactNode {
  const t = useMessages(majorMessages)
  const run = useCommand()
  const major = readFragment(MajorFragment, props.of)
  const options = { done: t('done'), onStale: props.onDone }
  const after = (answer: unknown): boolean => {
    if (answer) props.onDone()
    return answer !== null
  }
  const key = major ? { majorHazardId: major.id, version: major.version } : null
  return (
    <DetailDrawer
      open={major != null}
      title={major?.hazardNumber ?? t('majors')}
      tag={major ? <StatusTag group="MajorHazardState" value={major.state} /> : null}
      onClose={props.onClose}
      actions={
        major && key ? (
          <>
            {major.viewerCanControl ? (
              <ActionModal<{ measures: string }>
                label={t('takeControl')}
                onSubmit={async ({ measures }) =>
                  after(await run(ControlMajor, { ...key, measures }, options))
                }
              >
                <ReasonField name="measures" label={t('measures')} />
              </ActionModal>
            ) : null}
            {major.viewerCanJudge ? (
              <ActionModal<{ isMajor: boolean; reason: string }>
                label={t('judge')}
                button={{ type: 'primary' }}
                hint={t('judgeHint')}
                onSubmit={async (values) =>
                  after(
                    await run(JudgeMajor, { ...key, ...values, criterionCode: major.criterionCode }, options),
                  )
                }
              >
                <Form.Item name="isMajor" label={t('result')} rules={[{ required: true }]}>
                  <Radio.Group
                    options={[
                      { value: true, label: t('judgeYes') },
                      { value: false, label: t('judgeNo') },
                    ]}
                  />
                </Form.Item>
                <ReasonField label={t('reason')} />
              </ActionModal>
            ) : null}
            {major.viewerCanAccept ? (
              <ActionModal<{ pass: boolean; reason: string }>
                label={t('accept')}
                button={{ type: 'primary' }}
                onSubmit={async (values) => after(await run(AcceptMajor, { ...key, ...values }, options))}
              >
                <Form.Item name="pass" label={t('result')} rules={[{ required: true }]}>
                  <Radio.Group
                    options={[
                      { value: true, label: t('pass') },
                      { value: false, label: t('fail') },
                    ]}
                  />
                </Form.Item>
                <Form.Item name="reason" label={t('acceptReason')}>
                  <Input.TextArea rows={3} maxLength={1000} />
                </Form.Item>
              </ActionModal>
            ) : null}
          </>
        ) : null
      }
    >
      {major ? <MajorFacts major={major} /> : null}
    </DetailDrawer>
  )
}

function MajorFacts({ major }: { major: MajorDrawer_MajorHazardFragment }): ReactNode {
  const t = useMessages(majorMessages)
  const rows: [string, ReactNode][] = [
    [t('firm'), major.enterpriseName],
    [t('place'), major.place],
    [t('description'), major.description],
    [t('criterion'), `${major.standard} ${major.criterionCode} ${major.criterionText ?? ''}`],
    [t('firstJudge'), major.firstJudgeName],
    [
      t('judged'),
      major.judgedByName
        ? `${major.judgedByName} · ${major.judgedAt ? formatDateTime(major.judgedAt) : ''} ${major.judgeReason ?? ''}`
        : null,
    ],
    [t('control'), major.controlMeasures],
  ]
  const parts = major.plan
    ? (['goals', 'methods', 'money', 'people', 'timeLimit', 'emergencyPlan'] as const).map(
        (part) => [t(part), major.plan![part]] as [string, ReactNode],
      )
    : []
  const last: [string, ReactNode][] = [
    [t('assessment'), major.assessment],
    [t('acceptReason'), major.acceptReason],
  ]
  const show = (list: [string, ReactNode][]): ReactNode => (
    <Descriptions
      column={1}
      items={list.filter(([, value]) => value).map(([label, children]) => ({ key: label, label, children }))}
    />
  )
  return (
    <>
      {show(rows)}
      {parts.length > 0 ? <h3>{t('plan')}</h3> : null}
      {show(parts)}
      {show(last)}
    </>
  )
}
