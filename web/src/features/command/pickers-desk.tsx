import { Select, type SelectProps } from 'antd'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import { useLocale, useMessages } from '../../i18n/messages.ts'
import { commandMessages } from './command-messages.ts'

const firmsQuery = graphql(`
  query Pickers_Firms($search: Text) {
    members(filter: { search: $search, states: [active] }, first: 50) {
      nodes {
        id
        enterpriseId
        enterpriseName
        group {
          id
          name
        }
      }
    }
  }
`)
const groupsQuery = graphql(`
  query Pickers_Groups {
    groups(first: 100) {
      id
      name
      memberCount
      version
    }
  }
`)
const topicsQuery = graphql(`
  query Pickers_Topics {
    checklistTopics(first: 100) {
      code
      nameZh
      nameEn
      always
    }
  }
`)

/** One live member of the alliance, found by name; the value is the enterprise's id. */
export function FirmPicker(props: SelectProps): ReactNode {
  const t = useMessages(commandMessages)
  const [word, setWord] = useState('')
  const search = useDeferredValue(word)
  const [{ data, fetching }] = useQuery({ query: firmsQuery, variables: { search: search || null } })
  return (
    <Select
      placeholder={t('pickFirm')}
      allowClear
      {...props}
      showSearch={{ filterOption: false, onSearch: setWord }}
      loading={fetching}
      options={data?.members.nodes.map((one) => ({
        value: one.enterpriseId,
        label: one.group ? `${one.enterpriseName}（${one.group.name}）` : one.enterpriseName,
      }))}
    />
  )
}

/** The groups of the alliance. */
export function useGroups() {
  const [{ data, fetching, error }, refetch] = useQuery({ query: groupsQuery })
  return { groups: data?.groups, fetching, error, refetch }
}

/** One group; the value is its id. */
export function GroupPicker(props: SelectProps): ReactNode {
  const { groups, fetching } = useGroups()
  return (
    <Select
      allowClear
      {...props}
      showSearch={{ optionFilterProp: 'label' }}
      loading={fetching}
      options={groups?.map((one) => ({ value: one.id, label: one.name }))}
    />
  )
}

/** The topics of the checklist library with their words. */
export function useTopics() {
  const locale = useLocale()
  const [{ data }] = useQuery({ query: topicsQuery })
  const topics = (data?.checklistTopics ?? []).map((one) => ({
    ...one,
    name: locale === 'en' ? one.nameEn : one.nameZh,
  }))
  const names = new Map(topics.map((one) => [one.code, one.name]))
  return { topics, ready: !!data, topicName: (code: string) => names.get(code) ?? code }
}

/** One or several topics by code. */
export function TopicPicker(props: SelectProps): ReactNode {
  const { topics } = useTopics()
  return (
    <Select
      allowClear
      {...props}
      showSearch={{ optionFilterProp: 'label' }}
      options={topics.map((one) => ({ value: one.code, label: one.name }))}
    />
  )
}
