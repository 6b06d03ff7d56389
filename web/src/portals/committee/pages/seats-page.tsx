import { DatePicker, Form, Input, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Can } from '../../../features/command/can.tsx'
import { ActionModal, ReasonField } from '../../../features/command/action-modal.tsx'
import { FirmPicker, GroupPicker } from '../../../features/command/pickers-desk.tsx'
import { useCommand, useQueryWording } from '../../../features/command/use-command.ts'
import { useWord, useWordOptions } from '../../../features/command/word-tag.tsx'
import { graphql } from '../../../gql/gql.ts'
import type { CommitteeRole, Seats_PageQuery } from '../../../gql/graphql.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable, type QueryColumn } from '../../../ui/desk/query-table.tsx'

const messages = defineMessages(
  {
    title: '委员会席位',
    hint: '理事长、副理事长、秘书、委员与各小组长。席位有任期；终止后立即不能再登录。',
    appoint: '任命',
    appointed: '已任命',
    person: '姓名',
    phone: '手机',
    role: '职务',
    group: '活动小组',
    firm: '所属企业（回避用）',
    from: '任期起',
    to: '任期止',
    open: '未定',
    end: '终止席位',
    ended: '已终止',
    endHint: '终止后此人立即不能再以这个席位办事，已办的事都保留。',
    required: '请填写',
  },
  {
    title: 'Committee seats',
    hint: 'Chair, vice chairs, secretary, members and group leaders. A seat has a term; once ended it is closed at once.',
    appoint: 'Appoint',
    appointed: 'Appointed',
    person: 'Name',
    phone: 'Phone',
    role: 'Office',
    group: 'Group',
    firm: 'Comes from (for recusal)',
    from: 'From',
    to: 'Until',
    open: 'open',
    end: 'End the seat',
    ended: 'Ended',
    endHint: 'This person can no longer act in this seat from now on; what was done stays.',
    required: 'Please fill this in',
  },
)
const seatsQuery = graphql(`
  query Seats_Page($first: Int, $after: String) {
    committeeSeats(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        personName
        phoneMasked
        role
        startsOn
        endsOn
        group {
          id
          name
        }
      }
    }
  }
`)
const appointSeat = graphql(`
  mutation Seats_Appoint($input: AppointSeatInput!) {
    appointSeat(input: $input) {
      __typename
      ... on AppointSeatSuccess {
        seatId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
const endSeat = graphql(`
  mutation Seats_End($input: EndSeatInput!) {
    endSeat(input: $input) {
      __typename
      ... on EndSeatSuccess {
        seatId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
type Row = Seats_PageQuery['committeeSeats']['nodes'][number]
interface Values {
  personName: string
  phone: string
  role: CommitteeRole
  groupId?: string
  enterpriseId?: string
  startsOn: Dayjs
  endsOn?: Dayjs | null
}

/** 委员会席位: who sits in the committee and leads groups, for which term. */
export function SeatsPage(): ReactNode {
  const t = useMessages(messages)
  const say = useQueryWording()
  const word = useWord()
  const run = useCommand()
  const roles = useWordOptions('CommitteeRole')
  const keyset = useKeyset('seats', 50)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: seatsQuery,
    variables: { first: keyset.first, after: keyset.after },
  })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const columns: QueryColumn<Row>[] = [
    { title: t('person'), dataIndex: 'personName', width: 140 },
    { title: t('phone'), dataIndex: 'phoneMasked', width: 150 },
    {
      title: t('role'),
      width: 120,
      render: (_, row) => word('CommitteeRole', row.role),
      text: (row) => word('CommitteeRole', row.role),
    },
    {
      title: t('group'),
      width: 160,
      render: (_, row) => row.group?.name ?? '—',
      text: (row) => row.group?.name ?? null,
    },
    { title: t('from'), dataIndex: 'startsOn', width: 130 },
    {
      title: t('to'),
      width: 130,
      render: (_, row) => row.endsOn ?? t('open'),
      text: (row) => row.endsOn ?? t('open'),
    },
    {
      title: '',
      align: 'right',
      text: () => null,
      render: (_, row) => (
        <Can action="seat:appoint">
          <ActionModal<{ reason: string }>
            label={t('end')}
            hint={t('endHint')}
            danger
            button={{ type: 'text', size: 'small' }}
            onSubmit={async ({ reason }) => {
              const done = await run(
                endSeat,
                { seatId: row.id, reason },
                { done: t('ended'), onStale: again },
              )
              if (done) again()
              return !!done
            }}
          >
            <ReasonField />
          </ActionModal>
        </Can>
      ),
    },
  ]
  const rules = [{ required: true, message: t('required') }]
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('hint')}
        actions={
          <Can action="seat:appoint">
            <ActionModal<Values>
              label={t('appoint')}
              button={{ type: 'primary' }}
              initial={{ role: 'group_leader', startsOn: dayjs() }}
              onSubmit={async (values) => {
                const done = await run(
                  appointSeat,
                  {
                    personName: values.personName,
                    phone: values.phone,
                    role: values.role,
                    groupId: values.role === 'group_leader' ? (values.groupId ?? null) : null,
                    enterpriseId: values.enterpriseId ?? null,
                    startsOn: values.startsOn.format('YYYY-MM-DD'),
                    endsOn: values.endsOn?.format('YYYY-MM-DD') ?? null,
                  },
                  { done: t('appointed') },
                )
                if (done) again()
                return !!done
              }}
            >
              <Form.Item name="personName" label={t('person')} rules={rules}>
                <Input maxLength={50} />
              </Form.Item>
              <Form.Item name="phone" label={t('phone')} rules={rules}>
                <Input inputMode="tel" maxLength={20} />
              </Form.Item>
              <Form.Item name="role" label={t('role')} rules={rules}>
                <Select options={roles} />
              </Form.Item>
              <Form.Item noStyle dependencies={['role']}>
                {({ getFieldValue }) =>
                  getFieldValue('role') === 'group_leader' ? (
                    <Form.Item name="groupId" label={t('group')} rules={rules}>
                      <GroupPicker />
                    </Form.Item>
                  ) : null
                }
              </Form.Item>
              <Form.Item name="enterpriseId" label={t('firm')}>
                <FirmPicker />
              </Form.Item>
              <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 16 }}>
                <Form.Item name="startsOn" label={t('from')} rules={rules}>
                  <DatePicker style={{ width: '100%' }} />
                </Form.Item>
                <Form.Item name="endsOn" label={t('to')}>
                  <DatePicker style={{ width: '100%' }} placeholder={t('open')} />
                </Form.Item>
              </div>
            </ActionModal>
          </Can>
        }
      />
      <QueryTable<Row>
        columns={columns}
        rows={data?.committeeSeats.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={again}
        keyset={keyset}
        pageInfo={data?.committeeSeats.pageInfo}
        total={data?.committeeSeats.totalCount}
        exportName={t('title')}
      />
    </>
  )
}
