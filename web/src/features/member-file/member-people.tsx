import { DatePicker, Form, Input, Select, Switch, Table } from 'antd'
import type { Dayjs } from 'dayjs'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import type { EnterpriseRole, Member_PageQuery, QualificationLevel } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { Can } from '../command/can.tsx'
import { ActionModal } from '../command/action-modal.tsx'
import { TopicPicker, useTopics } from '../command/pickers-desk.tsx'
import { useCommand } from '../command/use-command.ts'
import { useWord, useWordOptions } from '../command/word-tag.tsx'
import { addStaff, endQualification, qualifyInspector, removeStaff } from './member-documents.ts'
import { memberMessages } from './member-messages.ts'

type Member = NonNullable<Member_PageQuery['membership']>
const day = (value: Dayjs): string => value.format('YYYY-MM-DD')

/** 人员: who may act for this firm. */
export function MemberStaff(props: { of: Member; onChanged: () => void }): ReactNode {
  const t = useMessages(memberMessages)
  const word = useWord()
  const run = useCommand()
  const roles = useWordOptions('EnterpriseRole')
  const { of, onChanged } = props
  const after = (done: unknown): boolean => {
    if (done) onChanged()
    return !!done
  }
  interface Values {
    personName: string
    phone: string
    role: EnterpriseRole
    isInspector: boolean
  }
  const required = [{ required: true, message: t('required') }]
  return (
    <Panel
      flush
      title={t('staff')}
      extra={
        <Can action="enterprise:manage-staff">
          <ActionModal<Values>
            label={t('addStaff')}
            okText={t('save')}
            initial={{ role: 'safety', isInspector: true }}
            onSubmit={async (values) =>
              after(await run(addStaff, { ...values, enterpriseId: of.enterpriseId }, { done: t('saved') }))
            }
          >
            <Form.Item name="personName" label={t('person')} rules={required}>
              <Input maxLength={50} />
            </Form.Item>
            <Form.Item name="phone" label={t('phone')} rules={required}>
              <Input inputMode="tel" maxLength={20} />
            </Form.Item>
            <Form.Item name="role" label={t('role')} rules={required}>
              <Select options={roles} />
            </Form.Item>
            <Form.Item name="isInspector" label={t('inspector')} valuePropName="checked">
              <Switch />
            </Form.Item>
          </ActionModal>
        </Can>
      }
    >
      <Table
        size="middle"
        rowKey="id"
        pagination={false}
        locale={{ emptyText: t('none') }}
        dataSource={of.enterprise?.seats.filter(
          (seat) => !seat.endsOn || seat.endsOn > dayjs().format('YYYY-MM-DD'),
        )}
        columns={[
          { title: t('person'), dataIndex: 'personName' },
          { title: t('phone'), dataIndex: 'phoneMasked' },
          { title: t('role'), render: (_, seat) => word('EnterpriseRole', seat.role) },
          { title: t('inspector'), render: (_, seat) => (seat.isInspector ? t('yes') : t('no')) },
          { title: t('from'), dataIndex: 'startsOn' },
          {
            title: '',
            align: 'right',
            render: (_, seat) => (
              <Can action="enterprise:manage-staff">
                <ActionModal
                  label={t('remove')}
                  title={`${t('remove')} ${seat.personName}`}
                  hint={t('removeHint')}
                  danger
                  button={{ type: 'text', size: 'small', 'aria-label': `${t('remove')} ${seat.personName}` }}
                  onSubmit={async () =>
                    after(await run(removeStaff, { seatId: seat.id }, { done: t('removed') }))
                  }
                />
              </Can>
            ),
          },
        ]}
      />
    </Panel>
  )
}

/** 互查员资格: what the firm's inspectors may check. */
export function MemberQualifications(props: { of: Member; onChanged: () => void }): ReactNode {
  const t = useMessages(memberMessages)
  const word = useWord()
  const run = useCommand()
  const levels = useWordOptions('QualificationLevel')
  const { topicName } = useTopics()
  const { of, onChanged } = props
  const after = (done: unknown): boolean => {
    if (done) onChanged()
    return !!done
  }
  interface Values {
    personName: string
    categoryCode: string
    level: QualificationLevel
    validFrom: Dayjs
    validTo?: Dayjs | null
  }
  const required = [{ required: true, message: t('required') }]
  const people = [...new Set(of.enterprise?.seats.map((seat) => seat.personName) ?? [])]
  return (
    <Panel
      flush
      title={t('quals')}
      extra={
        <Can action="inspector:qualify">
          <ActionModal<Values>
            label={t('qualify')}
            okText={t('save')}
            initial={{ level: 'member', validFrom: dayjs(), personName: people[0] }}
            onSubmit={async (values) =>
              after(
                await run(
                  qualifyInspector,
                  {
                    enterpriseId: of.enterpriseId,
                    personName: values.personName,
                    categoryCode: values.categoryCode,
                    level: values.level,
                    validFrom: day(values.validFrom),
                    validTo: values.validTo ? day(values.validTo) : null,
                  },
                  { done: t('qualified') },
                ),
              )
            }
          >
            <Form.Item name="personName" label={t('person')} rules={required}>
              <Select options={people.map((value) => ({ value, label: value }))} />
            </Form.Item>
            <Form.Item name="categoryCode" label={t('category')} rules={required}>
              <TopicPicker />
            </Form.Item>
            <Form.Item name="level" label={t('level')} rules={required}>
              <Select options={levels} />
            </Form.Item>
            <Form.Item name="validFrom" label={t('from')} rules={required}>
              <DatePicker style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name="validTo" label={t('to')}>
              <DatePicker style={{ width: '100%' }} placeholder={t('longTerm')} />
            </Form.Item>
          </ActionModal>
        </Can>
      }
    >
      <Table
        size="middle"
        rowKey="id"
        pagination={false}
        locale={{ emptyText: t('none') }}
        dataSource={of.qualifications as Member['qualifications'][number][]}
        columns={[
          { title: t('category'), render: (_, one) => topicName(one.categoryCode) },
          { title: t('level'), render: (_, one) => word('QualificationLevel', one.level) },
          { title: t('person'), dataIndex: 'personName' },
          { title: t('from'), dataIndex: 'validFrom' },
          { title: t('to'), render: (_, one) => one.validTo ?? t('longTerm') },
          {
            title: '',
            align: 'right',
            render: (_, one) => (
              <Can action="inspector:qualify">
                <ActionModal
                  label={t('end')}
                  hint={t('endQualHint')}
                  danger
                  button={{ type: 'text', size: 'small' }}
                  onSubmit={async () =>
                    after(
                      await run(
                        endQualification,
                        { qualificationId: one.id, version: one.version },
                        { done: t('ended'), onStale: onChanged },
                      ),
                    )
                  }
                />
              </Can>
            ),
          },
        ]}
      />
    </Panel>
  )
}
