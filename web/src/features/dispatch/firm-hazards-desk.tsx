import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { useKeyset } from '../../ui/desk/keyset.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { QueryTable } from '../../ui/desk/query-table.tsx'
import { StatusTag } from '../../ui/desk/status-tag.tsx'
import { Clip } from '../command/cells-desk.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { FirmHazardsQuery } from './nature-documents-desk.ts'
import { natureMessages } from './nature-messages-desk.ts'

/** Hazards of one firm that this seat may see: those of experts, and what was disclosed. */
export function FirmHazards(props: { enterpriseId: string }): ReactNode {
  const t = useMessages(natureMessages)
  const term = useTerm()
  const say = useQueryWording()
  const keyset = useKeyset(props.enterpriseId)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: FirmHazardsQuery,
    variables: { filter: { enterpriseId: props.enterpriseId }, first: keyset.first, after: keyset.after },
  })
  return (
    <Panel title={t('hazards')}>
      <QueryTable
        rows={data?.hazards.nodes}
        rowKey={(row) => row.id}
        loading={fetching}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.hazards.pageInfo}
        total={data?.hazards.totalCount}
        exportName={t('hazards')}
        columns={[
          { title: t('number'), dataIndex: 'number', render: (number: string | null) => number ?? '—' },
          {
            title: t('place'),
            dataIndex: 'place',
            render: (_, row) => <Clip text={row.place} width={160} />,
          },
          {
            title: t('problem'),
            dataIndex: 'description',
            render: (_, row) => <Clip text={row.description} width={320} />,
          },
          {
            title: t('source'),
            text: (row) => term('HazardSource', row.source),
            render: (_, row) => term('HazardSource', row.source),
          },
          { title: t('due'), dataIndex: 'dueOn', render: (day: string | null) => day ?? '—' },
          {
            title: t('state'),
            text: (row) => term('HazardState', row.state),
            render: (_, row) => <StatusTag group="HazardState" value={row.state} />,
          },
        ]}
      />
    </Panel>
  )
}
