import { Select, type SelectProps } from 'antd'
import { useDeferredValue, useEffect, useState, type ReactNode } from 'react'
import { useClient, useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import type { Pickers_GroupsQuery } from '../../gql/graphql.ts'
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
  query Pickers_Groups($after: String) {
    groups(first: 100, after: $after) {
      nodes {
        id
        name
        memberCount
        version
      }
      pageInfo {
        hasNextPage
        endCursor
      }
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

type Group = Pickers_GroupsQuery['groups']['nodes'][number]

/** The groups of the alliance, all of them: more than a hundred come in several pages. */
export function useGroups() {
  const client = useClient()
  const [{ data, fetching, error }, refetch] = useQuery({ query: groupsQuery, variables: { after: null } })
  const [more, setMore] = useState<readonly Group[]>([])
  const first = data?.groups
  useEffect(() => {
    let live = true
    setMore([])
    void (async () => {
      for (let after = nextOf(first); after && live;) {
        const { data: next } = await client.query(groupsQuery, { after }).toPromise()
        if (!next || !live) return
        setMore((before) => [...before, ...next.groups.nodes])
        after = nextOf(next.groups)
      }
    })()
    return () => void (live = false)
  }, [client, first])
  return { groups: first && [...first.nodes, ...more], fetching, error, refetch }
}

const nextOf = (page: Pickers_GroupsQuery['groups'] | undefined): string | null =>
  page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null

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
