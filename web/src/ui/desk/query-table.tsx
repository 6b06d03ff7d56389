import { DownloadOutlined, LeftOutlined, ReloadOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Empty, Form, Result, Select, Table, type TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { deskMessages } from './desk-messages.ts'
import { toCsv, downloadCsv } from './export-csv.ts'
import type { Keyset, PageInfoLike } from './keyset.ts'
import css from './query-table.module.css'

/** A column: antd's, with `text` when the cell is more than its plain value, so that it can be exported. */
export type QueryColumn<Row> = TableColumnsType<Row>[number] & {
  title: string
  text?: (row: Row) => string | number | null
}

/** Props of {@link QueryTable}. */
export interface QueryTableProps<Row extends object, Filters extends object> {
  columns: readonly QueryColumn<Row>[]
  /** Undefined until the first answer. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  loading: boolean
  /** Words of an error, never its object. */
  error?: string | null
  onRetry: () => void
  keyset: Keyset
  pageInfo?: PageInfoLike
  total?: number
  /** The search form: `<Form.Item name="state">…` per filter. Values come from and go to the address. */
  search?: ReactNode
  filters?: Filters
  onFilters?: (filters: Filters) => void
  /** Acts on the list (新建, 导入 …), left of export. */
  actions?: ReactNode
  onRow?: (row: Row) => void
  /** File name of the export, without ending; no name, no export. */
  exportName?: string
  emptyHint?: ReactNode
  /** What a row opens below itself; null for a row that has nothing to open. */
  expanded?: (row: Row) => ReactNode
}

function plain<Row extends object>(column: QueryColumn<Row>): (row: Row) => string | number | null {
  if (column.text) return column.text
  const index = 'dataIndex' in column ? column.dataIndex : undefined
  return (row) => {
    const value = typeof index === 'string' ? (row as Record<string, unknown>)[index] : null
    return typeof value === 'number' || typeof value === 'string' ? value : null
  }
}

/** The desk's list: search form, table, paging by cursor; loading, empty and failed states included. */
export function QueryTable<Row extends object, Filters extends object = Record<string, unknown>>(
  props: QueryTableProps<Row, Filters>,
): ReactNode {
  const t = useMessages(deskMessages)
  const [form] = Form.useForm<Filters>()
  const { rows, keyset, columns } = props
  const shown = rows?.length ?? 0
  return (
    <div className={css['table']}>
      {props.search ? (
        <Form
          form={form}
          layout="inline"
          className={css['search']}
          initialValues={props.filters}
          key={JSON.stringify(props.filters ?? {})}
          onFinish={(values) => props.onFilters?.(values)}
          data-noprint
        >
          {props.search}
          <div className={css['searchActs']}>
            <Button type="primary" htmlType="submit">
              {t('search')}
            </Button>
            <Button
              onClick={() => {
                const cleared = Object.keys(form.getFieldsValue()).map((name) => [name, undefined] as const)
                props.onFilters?.(Object.fromEntries(cleared) as Filters)
              }}
            >
              {t('reset')}
            </Button>
          </div>
        </Form>
      ) : null}
      <div className={css['bar']} data-noprint>
        <span className={css['total']}>
          {props.total === undefined ? '' : t('total', { total: formatNumber(props.total) })}
        </span>
        {props.actions}
        {props.exportName ? (
          <Button
            icon={<DownloadOutlined />}
            disabled={shown === 0}
            onClick={() => {
              const sheet = columns.map((column) => ({ title: column.title, value: plain(column) }))
              downloadCsv(toCsv(sheet, rows ?? [], t('index'), keyset.offset), props.exportName!)
            }}
          >
            {t('exportCsv')}
          </Button>
        ) : null}
        <Button icon={<ReloadOutlined />} aria-label={t('refresh')} onClick={props.onRetry} />
      </div>
      {props.error && !rows ? (
        <Result
          status="warning"
          title={t('failed')}
          subTitle={props.error}
          extra={<Button onClick={props.onRetry}>{t('retry')}</Button>}
        />
      ) : (
        <Table<Row>
          rowKey={props.rowKey}
          columns={columns as TableColumnsType<Row>}
          dataSource={rows as Row[] | undefined}
          loading={props.loading}
          pagination={false}
          {...(props.expanded
            ? {
                expandable: {
                  expandedRowRender: props.expanded,
                  rowExpandable: (row: Row) => props.expanded?.(row) != null,
                },
              }
            : {})}
          // An empty table has no row to take the focus, so it must not scroll: keyboards could not reach it.
          {...(rows?.length === 0 ? {} : { scroll: { x: 'max-content' } })}
          locale={{
            emptyText:
              rows === undefined ? (
                <div style={{ height: 240 }} />
              ) : (
                <Empty
                  image={Empty.PRESENTED_IMAGE_SIMPLE}
                  description={
                    <>
                      {t('empty')}
                      <br />
                      <small>{props.emptyHint ?? t('emptyHelp')}</small>
                    </>
                  }
                />
              ),
          }}
          onRow={
            props.onRow
              ? (row) => ({
                  onClick: () => props.onRow?.(row),
                  onKeyDown: (event) => event.key === 'Enter' && props.onRow?.(row),
                  tabIndex: 0,
                  style: { cursor: 'pointer' },
                })
              : undefined
          }
        />
      )}
      <nav
        className={css['paging']}
        aria-label={t('pageOf', { from: keyset.offset + 1, to: keyset.offset + shown })}
        data-noprint
      >
        <span>{shown > 0 ? t('pageOf', { from: keyset.offset + 1, to: keyset.offset + shown }) : ''}</span>
        <Select
          value={keyset.first}
          onChange={keyset.resize}
          aria-label={t('perPage', { size: keyset.first })}
          options={[20, 50, 100].map((size) => ({ value: size, label: t('perPage', { size }) }))}
        />
        <Button icon={<LeftOutlined />} disabled={!keyset.canGoBack} onClick={keyset.back}>
          {t('previous')}
        </Button>
        <Button
          disabled={!props.pageInfo?.hasNextPage}
          onClick={() => keyset.forward(props.pageInfo?.endCursor)}
        >
          {t('next')} <RightOutlined />
        </Button>
      </nav>
    </div>
  )
}
