import { Alert, Statistic, Table } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import type { AudienceInput } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { editorMessages } from './editor-messages-desk.ts'
import { AudiencePreviewQuery } from './outreach-documents-desk.ts'
import { useOutreachBase } from './outreach-base.ts'
import css from './audience-preview.module.css'

/** Waits until the conditions have stood still for a moment, so that choosing five towns asks once. */
function useSettled<T>(value: T, ms = 350): T {
  const [settled, setSettled] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as T), ms)
    return () => clearTimeout(timer)
  }, [text, ms])
  return settled
}

/** Who would get it, as the server counts it now: figures, towns or alliances, and some names. */
export function AudiencePreview(props: { audience: AudienceInput }): ReactNode {
  const t = useMessages(editorMessages)
  const term = useTerm()
  const say = useQueryWording()
  const { bureau } = useOutreachBase()
  const audience = useSettled(props.audience)
  const [{ data, fetching, error }] = useQuery({
    query: AudiencePreviewQuery,
    variables: { audience },
    requestPolicy: 'cache-and-network',
  })
  const found = data?.audiencePreview
  const counts = (bureau ? found?.byTown : found?.byAlliance) ?? []
  return (
    <Panel title={t('preview')}>
      <div aria-live="polite" aria-busy={fetching}>
        {error ? <Alert type="warning" showIcon title={say(error)} /> : null}
        <div className={css['figures']}>
          <Statistic title={t('firms')} value={found?.firms ?? '—'} loading={!found && fetching} />
          <Statistic title={t('people')} value={found?.people ?? '—'} loading={!found && fetching} />
        </div>
        {found && found.firms === 0 ? <Alert type="warning" showIcon title={t('nobody')} /> : null}
        {found && found.firms > 0 && found.people === 0 ? (
          <Alert type="warning" showIcon title={t('noPeople')} />
        ) : null}
        {counts.length > 0 ? (
          <ul className={css['counts']}>
            {counts.map((one) => (
              <li key={one.key}>
                <span>{one.name}</span>
                <b>{one.firms}</b>
              </li>
            ))}
          </ul>
        ) : null}
        {found && found.sample.length > 0 ? (
          <Table
            size="small"
            rowKey="enterpriseId"
            pagination={false}
            dataSource={found.sample.slice(0, 8)}
            columns={[
              { title: t('sample'), dataIndex: 'name' },
              { title: t('divisions'), dataIndex: 'divisionName' },
              {
                title: t('scales'),
                dataIndex: 'scale',
                render: (scale: string | null) => (scale ? term('EnterpriseScale', scale) : '—'),
              },
              { title: t('people'), dataIndex: 'people', align: 'right' },
            ]}
          />
        ) : null}
      </div>
    </Panel>
  )
}
