import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { formatDate } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { StatusTag, ToneTag } from '../../ui/desk/status-tag.tsx'
import { EnterprisePublicationsQuery } from './outreach-threads-documents-desk.ts'
import { useOutreachBase } from './outreach-base.ts'
import { outreachMessages } from './outreach-messages-desk.ts'

/** What one firm was sent and what it did with it, for the firm's page of bureau and committee. */
export function EnterprisePublications(props: { enterpriseId: string }): ReactNode {
  const t = useMessages(outreachMessages)
  const term = useTerm()
  const { base } = useOutreachBase()
  const [{ data, fetching }] = useQuery({
    query: EnterprisePublicationsQuery,
    variables: { enterpriseId: props.enterpriseId },
    requestPolicy: 'cache-and-network',
  })
  return (
    <Panel title={t('title')} flush>
      <Table
        rowKey="publicationId"
        size="middle"
        loading={fetching && !data}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        dataSource={data?.enterprisePublications}
        columns={[
          {
            title: t('name'),
            render: (_, row) => <Link to={`${base}/${row.publicationId}`}>{row.title}</Link>,
          },
          { title: t('type'), render: (_, row) => term('PublicationType', row.type) },
          { title: t('publisher'), dataIndex: 'publisherName' },
          {
            title: t('published'),
            render: (_, row) => (row.publishedAt ? formatDate(row.publishedAt) : '—'),
          },
          {
            title: t('readPeople'),
            render: (_, row) =>
              row.firstReadAt ? (
                t('of', { part: row.peopleRead, whole: row.people })
              ) : (
                <ToneTag tone="waiting">{t('firmsUnread')}</ToneTag>
              ),
          },
          {
            title: t('question'),
            render: (_, row) =>
              row.right + row.wrong === 0 ? '—' : `${t('right')} ${row.right} · ${t('wrong')} ${row.wrong}`,
          },
          {
            title: t('check'),
            render: (_, row) =>
              row.checkOutcome ? (
                <StatusTag group="CheckOutcome" value={row.checkOutcome} />
              ) : row.checkDueOn ? (
                <ToneTag tone="waiting">{row.checkDueOn}</ToneTag>
              ) : (
                '—'
              ),
          },
        ]}
      />
    </Panel>
  )
}
