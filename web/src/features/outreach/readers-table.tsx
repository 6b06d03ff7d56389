import { Form, Input, Select, Table } from 'antd'
import { useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../app/router/use-filters.ts'
import type { Outreach_ReadersQuery } from '../../gql/graphql.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { defineMessages, useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { DetailDrawer } from '../../ui/desk/detail-drawer.tsx'
import { useKeyset } from '../../ui/desk/keyset.ts'
import { QueryTable } from '../../ui/desk/query-table.tsx'
import { ToneTag } from '../../ui/desk/status-tag.tsx'
import { useQueryWording } from '../command/use-command.ts'
import { ReaderPeopleQuery, ReadersQuery } from './outreach-documents-desk.ts'
import type { PublicationRecord } from './publication-acts.tsx'

const messages = defineMessages(
  {
    firm: '企业',
    place: '所在地',
    read: '阅读',
    yes: '已读',
    no: '未读',
    people: '已读人数',
    of: '{part} / {whole}',
    answers: '理解题',
    right: '答对',
    wrong: '答错',
    none: '未答',
    answersOf: '对 {right} 错 {wrong}',
    delivered: '送达',
    firstRead: '首次阅读',
    reminded: '催读',
    times: '{times} 次',
    search: '企业名称',
    person: '姓名',
    role: '岗位',
    tries: '作答次数',
    hidden: '各人的阅读情况由发布单位查看。',
    export: '阅读情况',
  },
  {
    firm: 'Firm',
    place: 'Place',
    read: 'Read',
    yes: 'Read',
    no: 'Not read',
    people: 'People who read',
    of: '{part} / {whole}',
    answers: 'Question',
    right: 'Right',
    wrong: 'Wrong',
    none: 'No answer',
    answersOf: '{right} right, {wrong} wrong',
    delivered: 'Delivered',
    firstRead: 'First read',
    reminded: 'Reminded',
    times: '{times}×',
    search: 'Firm',
    person: 'Name',
    role: 'Role',
    tries: 'Tries',
    hidden: 'Who read it person by person is for the publisher.',
    export: 'Readers',
  },
)

/** The part of a publication's address that says which rows of its coverage are shown. */
export const coverageSchema = z.object({
  view: z.optional(z.enum(['towns', 'alliances', 'firms'])),
  read: z.optional(z.enum(['yes', 'no'])),
  answered: z.optional(z.enum(['right', 'wrong', 'none'])),
  town: z.optional(z.coerce.string()),
  alliance: z.optional(z.string()),
  firm: z.optional(z.string()),
})

type Reader = Outreach_ReadersQuery['publicationReaders']['nodes'][number]

/** The firms a publication went to; a line opens the people of the firm. */
export function ReadersTable(props: { publication: PublicationRecord }): ReactNode {
  const t = useMessages(messages)
  const say = useQueryWording()
  const [filters, setFilters] = useFilters(coverageSchema)
  const [open, setOpen] = useState<Reader | null>(null)
  const keyset = useKeyset(JSON.stringify(filters), 20)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: ReadersQuery,
    variables: {
      filter: {
        publicationId: props.publication.id,
        ...(filters.read ? { read: filters.read === 'yes' } : {}),
        ...(filters.answered ? { answered: filters.answered } : {}),
        ...(filters.town ? { divisionCode: filters.town } : {}),
        ...(filters.alliance ? { allianceId: filters.alliance } : {}),
        ...(filters.firm ? { search: filters.firm } : {}),
      },
      orderBy: 'unread_first',
      first: keyset.first,
      after: keyset.after,
    },
    requestPolicy: 'cache-and-network',
  })
  const readOptions = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ]
  return (
    <>
      <QueryTable<Reader, typeof filters>
        rows={data?.publicationReaders.nodes}
        rowKey={(row) => row.id}
        loading={fetching && !data}
        error={say(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        keyset={keyset}
        pageInfo={data?.publicationReaders.pageInfo}
        total={data?.publicationReaders.totalCount}
        filters={filters}
        onFilters={(change) => setFilters({ ...change, view: 'firms' })}
        exportName={`${props.publication.title}-${t('export')}`}
        onRow={setOpen}
        search={
          <>
            <Form.Item name="firm">
              <Input allowClear placeholder={t('search')} aria-label={t('search')} />
            </Form.Item>
            <Form.Item name="read">
              <Select
                allowClear
                placeholder={t('read')}
                aria-label={t('read')}
                style={{ minWidth: 110 }}
                options={readOptions}
              />
            </Form.Item>
          </>
        }
        columns={[
          { title: t('firm'), dataIndex: 'enterpriseName' },
          { title: t('place'), dataIndex: 'divisionName' },
          {
            title: t('read'),
            text: (row) => (row.firstReadAt ? t('yes') : t('no')),
            render: (_, row) =>
              row.firstReadAt ? (
                <ToneTag tone="done">{t('yes')}</ToneTag>
              ) : (
                <ToneTag tone="waiting">{t('no')}</ToneTag>
              ),
          },
          {
            title: t('people'),
            align: 'right',
            text: (row) => t('of', { part: row.peopleRead, whole: row.people }),
            render: (_, row) => t('of', { part: row.peopleRead, whole: row.people }),
          },
          {
            title: t('answers'),
            text: (row) => t('answersOf', { right: row.right, wrong: row.wrong }),
            render: (_, row) =>
              row.right + row.wrong === 0 ? '—' : t('answersOf', { right: row.right, wrong: row.wrong }),
          },
          {
            title: t('firstRead'),
            text: (row) => (row.firstReadAt ? formatDateTime(row.firstReadAt) : null),
            render: (_, row) => (row.firstReadAt ? formatDateTime(row.firstReadAt) : '—'),
          },
          {
            title: t('reminded'),
            text: (row) => row.reminders,
            render: (_, row) => (row.reminders > 0 ? t('times', { times: row.reminders }) : '—'),
          },
        ]}
      />
      <PeopleDrawer publicationId={props.publication.id} reader={open} onClose={() => setOpen(null)} />
    </>
  )
}

function PeopleDrawer(props: {
  publicationId: string
  reader: Reader | null
  onClose: () => void
}): ReactNode {
  const t = useMessages(messages)
  const term = useTerm()
  const [{ data, fetching }] = useQuery({
    query: ReaderPeopleQuery,
    variables: { publicationId: props.publicationId, enterpriseId: props.reader?.enterpriseId ?? '' },
    pause: !props.reader,
    requestPolicy: 'network-only',
  })
  const answer = (right: boolean | null | undefined): string =>
    right === null || right === undefined ? t('none') : right ? t('right') : t('wrong')
  return (
    <DetailDrawer
      open={!!props.reader}
      onClose={props.onClose}
      title={props.reader?.enterpriseName ?? ''}
      width={620}
    >
      <Table
        rowKey="id"
        size="small"
        loading={fetching}
        pagination={false}
        dataSource={data?.publicationPeople ?? []}
        locale={{ emptyText: t('hidden') }}
        columns={[
          { title: t('person'), dataIndex: 'personName' },
          { title: t('role'), render: (_, row) => term('EnterpriseRole', row.role) },
          { title: t('read'), render: (_, row) => (row.readAt ? formatDateTime(row.readAt) : t('no')) },
          { title: t('answers'), render: (_, row) => answer(row.answeredRight) },
          { title: t('tries'), dataIndex: 'tries', align: 'right' },
        ]}
      />
    </DetailDrawer>
  )
}
