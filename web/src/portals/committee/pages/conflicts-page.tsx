import { Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Can } from '../../../features/command/can.tsx'
import { ActionModal } from '../../../features/command/action-modal.tsx'
import { FirmPicker } from '../../../features/command/pickers-desk.tsx'
import { useCommand, useQueryWording } from '../../../features/command/use-command.ts'
import { useWord, useWordOptions } from '../../../features/command/word-tag.tsx'
import { graphql } from '../../../gql/gql.ts'
import type { Conflicts_PageQuery, ConflictKind } from '../../../gql/graphql.ts'
import { formatDateTime } from '../../../i18n/format.ts'
import { defineMessages, useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { QueryTable, type QueryColumn } from '../../../ui/desk/query-table.tsx'

const messages = defineMessages(
  {
    title: '利益冲突',
    hint: '申报过冲突的两家企业互不检查。撤回的申报留有记录。',
    declare: '申报冲突',
    declared: '已登记，新的方案不再把两家配在一起',
    a: '企业甲',
    b: '企业乙',
    kind: '类型',
    reason: '说明',
    by: '申报人',
    at: '时间',
    withdraw: '撤回',
    withdrawn: '已撤回',
    withdrawHint: '撤回后，新的方案可以把两家配在一起。',
    required: '请填写',
    empty: '还没有申报的冲突',
  },
  {
    title: 'Conflicts of interest',
    hint: 'Two firms in conflict never inspect each other. What is withdrawn stays on record.',
    declare: 'Declare a conflict',
    declared: 'Noted; new plans keep the two apart',
    a: 'Enterprise A',
    b: 'Enterprise B',
    kind: 'Kind',
    reason: 'Reason',
    by: 'Declared by',
    at: 'When',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn',
    withdrawHint: 'New plans may pair the two again.',
    required: 'Please fill this in',
    empty: 'No conflicts declared yet',
  },
)
const conflictsQuery = graphql(`
  query Conflicts_Page($first: Int, $after: String) {
    conflicts(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        reason
        declaredByName
        declaredAt
        version
        enterpriseA {
          id
          name
        }
        enterpriseB {
          id
          name
        }
      }
    }
  }
`)
const declareConflict = graphql(`
  mutation Conflicts_Declare($input: DeclareConflictInput!) {
    declareConflict(input: $input) {
      __typename
      ... on DeclareConflictSuccess {
        conflictId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
const withdrawConflict = graphql(`
  mutation Conflicts_Withdraw($input: WithdrawConflictInput!) {
    withdrawConflict(input: $input) {
      __typename
      ... on WithdrawConflictSuccess {
        conflictId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
type Row = Conflicts_PageQuery['conflicts']['nodes'][number]
interface Values {
  enterpriseA: string
  enterpriseB: string
  kind: ConflictKind
  reason: string
}

/** 利益冲突: pairs that never inspect each other. */
export function ConflictsPage(): ReactNode {
  const t = useMessages(messages)
  const say = useQueryWording()
  const word = useWord()
  const run = useCommand()
  const kinds = useWordOptions('ConflictKind')
  const keyset = useKeyset('conflicts', 50)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: conflictsQuery,
    variables: { first: keyset.first, after: keyset.after },
  })
  const again = () => refetch({ requestPolicy: 'network-only' })
  const columns: QueryColumn<Row>[] = [
    {
      title: t('a'),
      width: 240,
      render: (_, row) => row.enterpriseA?.name,
      text: (row) => row.enterpriseA?.name ?? null,
    },
    {
      title: t('b'),
      width: 240,
      render: (_, row) => row.enterpriseB?.name,
      text: (row) => row.enterpriseB?.name ?? null,
    },
    {
      title: t('kind'),
      width: 110,
      render: (_, row) => word('ConflictKind', row.kind),
      text: (row) => word('ConflictKind', row.kind),
    },
    { title: t('reason'), dataIndex: 'reason' },
    { title: t('by'), dataIndex: 'declaredByName', width: 110 },
    {
      title: t('at'),
      width: 170,
      render: (_, row) => formatDateTime(row.declaredAt),
      text: (row) => formatDateTime(row.declaredAt),
    },
    {
      title: '',
      width: 90,
      align: 'right',
      text: () => null,
      render: (_, row) => (
        <Can action="conflict:withdraw">
          <ActionModal
            label={t('withdraw')}
            hint={t('withdrawHint')}
            button={{ type: 'text', size: 'small' }}
            onSubmit={async () => {
              const done = await run(
                withdrawConflict,
                { conflictId: row.id, version: row.version },
                { done: t('withdrawn'), onStale: again },
              )
              if (done) again()
              return !!done
            }}
          />
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
          <Can action="conflict:declare">
            <ActionModal<Values>
              label={t('declare')}
              button={{ type: 'primary' }}
              initial={{ kind: 'competitor' }}
              onSubmit={async (values) => {
                const done = await run(declareConflict, values, { done: t('declared') })
                if (done) again()
                return !!done
              }}
            >
              <Form.Item name="enterpriseA" label={t('a')} rules={rules}>
                <FirmPicker />
              </Form.Item>
              <Form.Item name="enterpriseB" label={t('b')} rules={rules}>
                <FirmPicker />
              </Form.Item>
              <Form.Item name="kind" label={t('kind')} rules={rules}>
                <Select options={kinds} />
              </Form.Item>
              <Form.Item name="reason" label={t('reason')} rules={rules}>
                <Input.TextArea rows={3} maxLength={500} />
              </Form.Item>
            </ActionModal>
          </Can>
        }
      />
      <QueryTable<Row>
        columns={columns}
        rows={data?.conflicts.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={again}
        keyset={keyset}
        pageInfo={data?.conflicts.pageInfo}
        total={data?.conflicts.totalCount}
        exportName={t('title')}
        emptyHint={t('empty')}
      />
    </>
  )
}
