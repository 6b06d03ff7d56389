import { Select, type SelectProps } from 'antd'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { useMessages } from '../../i18n/messages.ts'
import { LoadsQuery } from './nature-documents-desk.ts'
import { natureMessages } from './nature-messages-desk.ts'

/** One firm of the bureau's territory, found by name; the value is the enterprise's id. */
export function TerritoryFirmPicker(props: SelectProps): ReactNode {
  const t = useMessages(natureMessages)
  const [word, setWord] = useState('')
  const search = useDeferredValue(word)
  const [{ data, fetching }] = useQuery({
    query: LoadsQuery,
    variables: { filter: { search: search || null }, orderBy: 'name', first: 20, after: null },
  })
  return (
    <Select
      placeholder={t('pickFirm')}
      {...props}
      showSearch={{ filterOption: false, onSearch: setWord }}
      loading={fetching}
      options={data?.inspectionLoads.nodes.map((one) => ({
        value: one.enterpriseId,
        label: `${one.enterpriseName}（${one.used}${one.cap == null ? '' : ` / ${one.cap}`}）`,
      }))}
    />
  )
}
