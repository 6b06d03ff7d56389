import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useMessages } from '../../i18n/messages.ts'
import { useKeyset } from '../../ui/desk/keyset.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { QueryTable } from '../../ui/desk/query-table.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { ExpertHoursQuery } from './expert-documents-desk.ts'
import { expertMessages } from './expert-messages-desk.ts'

/** 工时台账: one line a visit, written with the report and never changed. */
export function ExpertLedger(props: { expertId: string }): ReactNode {
  const t = useMessages(expertMessages)
  const say = useQueryWording()
  const keyset = useKeyset(props.expertId)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: ExpertHoursQuery,
    variables: { filter: { expertId: props.expertId }, first: keyset.first, after: keyset.after },
  })
  return (
    <Panel title={t('ledger')}>
      <QueryTable
        rows={data?.expertHours.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.expertHours.pageInfo}
        total={data?.expertHours.totalCount}
        exportName={t('ledger')}
        columns={[
          { title: t('day'), dataIndex: 'day' },
          { title: t('firm'), dataIndex: 'enterpriseName' },
          { title: `${t('minutesVisit')}（${t('minuteUnit')}）`, dataIndex: 'minutesVisit', align: 'right' },
          {
            title: `${t('minutesTravel')}（${t('minuteUnit')}）`,
            dataIndex: 'minutesTravel',
            align: 'right',
          },
          { title: t('note'), dataIndex: 'note', render: (note: string | null) => note ?? '—' },
        ]}
      />
    </Panel>
  )
}
