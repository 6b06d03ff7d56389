import { Alert, Button, Select, Table } from 'antd'
import { useState, type ReactNode } from 'react'
import type { RosterImport_OneQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useCommand } from '../command/use-command.ts'
import { setRosterMapping } from './roster-documents.ts'
import { rosterMessages } from './roster-messages.ts'

type Import = NonNullable<RosterImport_OneQuery['rosterImport']>

/** Which column means what, above the first rows of the sheet itself. */
export function MappingStep(props: { of: Import; onMapped: () => void }): ReactNode {
  const t = useMessages(rosterMessages)
  const run = useCommand()
  const { of } = props
  const [chosen, setChosen] = useState<Record<number, string | null>>({})
  const [busy, setBusy] = useState(false)
  const fieldOf = (index: number): string | null =>
    index in chosen ? chosen[index]! : (of.columns.find((column) => column.index === index)?.field ?? null)
  const taken = of.columns.map((column) => fieldOf(column.index)).filter((field) => field !== null)
  const label = (name: string) => of.fields.find((field) => field.name === name)?.label ?? name
  const missing = of.fields.filter((field) => field.required && !taken.includes(field.name))
  const twice = taken.find((field, at) => taken.indexOf(field) !== at)

  async function check(): Promise<void> {
    setBusy(true)
    const mapping = of.columns.map((column) => ({ index: column.index, field: fieldOf(column.index) }))
    const done = await run(
      setRosterMapping,
      { importId: of.id, version: of.version, mapping },
      { onStale: props.onMapped },
    )
    setBusy(false)
    if (done) props.onMapped()
  }
  return (
    <>
      <p style={{ color: 'var(--ink-2)' }}>{t('matchHint')}</p>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey="key"
        columns={of.columns.map((column) => ({
          key: column.index,
          dataIndex: String(column.index),
          width: 180,
          title: (
            <div style={{ display: 'grid', gap: 6, minWidth: 150 }}>
              <span>{column.heading || `${t('column')} ${column.index + 1}`}</span>
              <Select
                aria-label={`${t('column')} ${column.heading}`}
                value={fieldOf(column.index) ?? ''}
                status={fieldOf(column.index) === twice && twice ? 'warning' : undefined}
                onChange={(field) => setChosen({ ...chosen, [column.index]: field || null })}
                options={[
                  { value: '', label: t('skip') },
                  ...of.fields.map((field) => ({
                    value: field.name,
                    label: field.required ? `${field.label} *` : field.label,
                  })),
                ]}
              />
            </div>
          ),
        }))}
        dataSource={of.sample.map((row, key) => ({
          key,
          ...Object.fromEntries(
            of.columns.map((column, at) => [String(column.index), row[column.index] ?? row[at] ?? '']),
          ),
        }))}
      />
      {missing.length > 0 ? (
        <Alert
          style={{ marginTop: 12 }}
          type="warning"
          showIcon
          title={t('missingField', { fields: missing.map((field) => field.label).join('、') })}
        />
      ) : null}
      {twice ? (
        <Alert
          style={{ marginTop: 12 }}
          type="warning"
          showIcon
          title={t('twice', { field: label(twice) })}
        />
      ) : null}
      <div style={{ marginTop: 16, textAlign: 'right' }}>
        <Button
          type="primary"
          loading={busy}
          disabled={missing.length > 0 || !!twice}
          onClick={() => void check()}
        >
          {t('checkAgain')}
        </Button>
      </div>
    </>
  )
}
