import { Alert, Empty, Skeleton, Table } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { StatRow, StatTile } from '../../ui/desk/stat-tile.tsx'
import { StatusTag } from '../../ui/desk/status-tag.tsx'
import { Clip } from '../command/cells-desk.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { LawImpactQuery } from './law-documents-desk.ts'
import { lawMessages } from './law-messages-desk.ts'
import { useOutreachBase } from './outreach-base.ts'

/** 这次变动牵动什么: the items, criteria and open hazards that stand on what a version changed. */
export function LawImpact(props: { docId: string; versionNo: number }): ReactNode {
  const t = useMessages(lawMessages)
  const say = useQueryWording()
  const { bureau } = useOutreachBase()
  const [{ data, fetching, error }] = useQuery({
    query: LawImpactQuery,
    variables: { docId: props.docId, versionNo: props.versionNo },
    requestPolicy: 'cache-and-network',
  })
  const impact = data?.lawImpact
  if (error && !impact) return <Alert type="warning" showIcon title={say(error)} />
  if (!impact)
    return fetching ? (
      <Skeleton active />
    ) : (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none')} />
    )
  const untouched = impact.itemCount + impact.criterionCount + impact.openHazards === 0
  return (
    <Panel title={t('impact')}>
      <p style={{ marginTop: 0, color: 'var(--ink-2)' }}>{t('impactHint')}</p>
      <StatRow>
        <StatTile label={t('items')} value={impact.itemCount} unit={t('unitItem')} />
        <StatTile label={t('criteria')} value={impact.criterionCount} unit={t('unitItem')} />
        <StatTile
          label={t('hazards')}
          value={impact.openHazards}
          unit={t('unitHazard')}
          tone={impact.openHazards > 0 ? 'attention' : 'plain'}
          {...(bureau ? {} : { to: '/committee/hazards', search: { lawDocId: props.docId } })}
        />
      </StatRow>
      {untouched ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('impactNone')} /> : null}
      {impact.hazards.length > 0 ? (
        <Table
          rowKey="id"
          size="small"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={impact.hazards}
          columns={[
            { title: t('hazardNumber'), dataIndex: 'number' },
            { title: t('enterprise'), dataIndex: 'enterpriseName' },
            {
              title: t('placeDescription'),
              render: (_, row) => <Clip text={`${row.place} ${row.description}`} width={300} />,
            },
            { title: t('article'), render: (_, row) => row.articles.join('、') },
            {
              title: t('hazardState'),
              render: (_, row) => <StatusTag group="HazardState" value={row.state} />,
            },
            { title: t('due'), dataIndex: 'dueOn' },
          ]}
        />
      ) : null}
      {impact.items.length > 0 ? (
        <Table
          rowKey="code"
          size="small"
          style={{ marginTop: 16 }}
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={impact.items}
          columns={[
            { title: t('topic'), dataIndex: 'topicName' },
            { title: t('items'), render: (_, row) => <Clip text={row.text} width={460} /> },
            { title: t('article'), render: (_, row) => row.articles.join('、') },
          ]}
        />
      ) : null}
    </Panel>
  )
}
