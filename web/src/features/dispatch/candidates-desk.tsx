import { Empty, Form, Input, Table } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import type { Dispatch_CandidatesQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { ToneTag } from '../../ui/desk/status-tag.tsx'
import { ActionModal } from '../command/action-modal.tsx'
import { Clip } from '../command/cells-desk.tsx'
import { useTopics } from '../command/pickers-desk.tsx'
import { useCommand, useQueryWording } from '../command/use-command.ts'
import { addToCampaign, CandidatesQuery } from './campaign-documents-desk.ts'
import { campaignMessages } from './campaign-messages-desk.ts'

type Candidate = Dispatch_CandidatesQuery['campaignCandidates'][number]
const keyOf = (one: Candidate): string => `${one.allianceId} ${one.enterpriseId}`

/** Firms that a campaign could include, most telling first. */
export function Candidates(props: {
  campaignId: string
  version: number
  left: number
  onDone: () => void
}): ReactNode {
  const t = useMessages(campaignMessages)
  const { topicName } = useTopics()
  const say = useQueryWording()
  const run = useCommand()
  const [chosen, setChosen] = useState<string[]>([])
  const [{ data, fetching, error }, refetch] = useQuery({
    query: CandidatesQuery,
    variables: { campaignId: props.campaignId },
    requestPolicy: 'cache-and-network',
  })
  const rows = data?.campaignCandidates
  const again = (): void => {
    refetch({ requestPolicy: 'network-only' })
    props.onDone()
  }
  return (
    <Panel
      title={t('candidates')}
      extra={
        chosen.length > 0 ? (
          <ActionModal<{ note?: string }>
            label={t('include', { count: chosen.length })}
            hint={`${t('includeHint')} ${t('left', { count: props.left })}`}
            button={{ type: 'primary' }}
            onSubmit={async ({ note }) => {
              const firms = (rows ?? [])
                .filter((one) => chosen.includes(keyOf(one)))
                .map(({ allianceId, enterpriseId }) => ({ allianceId, enterpriseId }))
              const done = await run(
                addToCampaign,
                { campaignId: props.campaignId, version: props.version, firms, reason: note?.trim() || null },
                { done: t('included', { count: firms.length }), onStale: again },
              )
              if (done) {
                setChosen([])
                again()
              }
              return !!done
            }}
          >
            <Form.Item name="note" label={t('note')}>
              <Input.TextArea rows={2} maxLength={500} />
            </Form.Item>
          </ActionModal>
        ) : (
          <span style={{ fontWeight: 400 }}>{t('left', { count: props.left })}</span>
        )
      }
    >
      <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{say(error) ?? t('candidatesHint')}</p>
      <Table<Candidate>
        size="small"
        rowKey={keyOf}
        loading={fetching && !rows}
        pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
        dataSource={rows as Candidate[] | undefined}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noneLeft')} /> }}
        rowSelection={{
          selectedRowKeys: chosen,
          onChange: (keys) => setChosen(keys.map(String)),
          getTitleCheckboxProps: () => ({ 'aria-label': t('candidates') }),
          getCheckboxProps: (row) => ({ 'aria-label': row.enterpriseName }),
        }}
        columns={[
          { title: t('firm'), render: (_, row) => <Clip text={row.enterpriseName} width={240} /> },
          { title: t('alliance'), dataIndex: 'allianceName' },
          {
            title: t('tags'),
            render: (_, row) => (
              <span style={{ display: 'inline-flex', gap: 4, flexWrap: 'wrap' }}>
                {row.matching.map((tag) => (
                  <ToneTag key={tag} tone="waiting">
                    {topicName(tag)}
                  </ToneTag>
                ))}
              </span>
            ),
          },
          { title: t('open'), dataIndex: 'openHazards', align: 'right' },
          { title: t('overdue'), dataIndex: 'overdueHazards', align: 'right' },
          { title: t('last'), render: (_, row) => row.lastExpertVisitOn ?? t('never') },
        ]}
      />
    </Panel>
  )
}
