import { Form, Input } from 'antd'
import type { ReactNode } from 'react'
import { graphql } from '../../gql/gql.ts'
import { defineMessages, useMessages } from '../../i18n/messages.ts'
import { ActionModal, ReasonField } from '../command/action-modal.tsx'
import { Can } from '../command/can.tsx'
import { useCommand } from '../command/use-command.ts'

const seatFirstOwner = graphql(`
  mutation Bureau_SeatFirstOwner($input: SeatFirstOwnerInput!) {
    seatFirstOwner(input: $input) {
      __typename
      ... on SeatFirstOwnerSuccess {
        enterpriseId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

const messages = defineMessages(
  {
    label: '登记首位负责人',
    hint: '只用于还没有人员、又属于两个以上联盟的企业：哪个联盟都不能替它安排人员。核对身份后登记主要负责人，以后由企业自己登记人员。',
    code: '统一社会信用代码',
    name: '负责人姓名',
    phone: '手机',
    done: '已登记，负责人可用手机号登录',
    required: '请填写',
  },
  {
    label: 'Seat a first owner',
    hint: 'Only for a firm without people that two or more alliances have: none of them may give it people. Check who it is, then enter the owner; from then on the firm enters its own people.',
    code: 'Credit code',
    name: "Owner's name",
    phone: 'Phone',
    done: 'Entered; the owner signs in with the phone number',
    required: 'Please fill this in',
  },
)

interface FirstOwner {
  creditCode: string
  personName: string
  phone: string
  reason: string
}

/** The bureau seats the first owner of a firm that no single alliance may speak for. */
export function FirstOwnerButton(): ReactNode {
  const t = useMessages(messages)
  const run = useCommand()
  const required = [{ required: true, message: t('required') }]
  return (
    <Can action="enterprise:seat-first-owner">
      <ActionModal<FirstOwner>
        label={t('label')}
        hint={t('hint')}
        onSubmit={async (values) => !!(await run(seatFirstOwner, { ...values }, { done: t('done') }))}
      >
        <Form.Item name="creditCode" label={t('code')} rules={required}>
          <Input maxLength={18} />
        </Form.Item>
        <Form.Item name="personName" label={t('name')} rules={required}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="phone" label={t('phone')} rules={required}>
          <Input maxLength={11} inputMode="tel" />
        </Form.Item>
        <ReasonField />
      </ActionModal>
    </Can>
  )
}
