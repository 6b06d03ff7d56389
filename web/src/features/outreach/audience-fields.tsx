import { Form, Select } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { TopicPicker, useGroups } from '../command/pickers-desk.tsx'
import { useWordOptions } from '../command/word-tag.tsx'
import { editorMessages } from './editor-messages-desk.ts'
import { useOutreachBase } from './outreach-base.ts'

const choicesQuery = graphql(`
  query Outreach_AudienceChoices {
    territory {
      divisionCode
      towns {
        divisionCode
        name
      }
    }
    alliances(first: 100, orderBy: name) {
      nodes {
        id
        name
      }
    }
  }
`)
const industriesQuery = graphql(`
  query Outreach_Industries {
    industries(first: 100) {
      code
      name
    }
  }
`)

const many = {
  mode: 'multiple',
  allowClear: true,
  maxTagCount: 'responsive',
  showSearch: { optionFilterProp: 'label' },
} as const

function GroupsField(): ReactNode {
  const t = useMessages(editorMessages)
  const { groups } = useGroups()
  return (
    <Form.Item name={['audience', 'groupIds']} label={t('groups')}>
      <Select {...many} options={groups?.map((one) => ({ value: one.id, label: one.name }))} />
    </Form.Item>
  )
}

function TerritoryFields(): ReactNode {
  const t = useMessages(editorMessages)
  const types = useWordOptions('AllianceType')
  const [{ data, fetching }] = useQuery({ query: choicesQuery })
  return (
    <>
      <Form.Item name={['audience', 'divisionCodes']} label={t('divisions')}>
        <Select
          {...many}
          loading={fetching}
          options={data?.territory?.towns.map((one) => ({ value: one.divisionCode, label: one.name }))}
        />
      </Form.Item>
      <Form.Item name={['audience', 'allianceTypes']} label={t('allianceTypes')}>
        <Select {...many} options={types} />
      </Form.Item>
      <Form.Item name={['audience', 'allianceIds']} label={t('alliances')}>
        <Select
          {...many}
          loading={fetching}
          options={data?.alliances.nodes.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Form.Item>
    </>
  )
}

/** Whom it is for, as conditions of the form `audience`; a bureau chooses in its territory, a committee among its members. */
export function AudienceFields(): ReactNode {
  const t = useMessages(editorMessages)
  const { bureau } = useOutreachBase()
  const scales = useWordOptions('EnterpriseScale')
  const roles = useWordOptions('EnterpriseRole')
  const [{ data: industries }] = useQuery({ query: industriesQuery })
  return (
    <>
      {bureau ? <TerritoryFields /> : <GroupsField />}
      <Form.Item name={['audience', 'industries']} label={t('industries')}>
        <Select
          {...many}
          options={industries?.industries.map((one) => ({
            value: one.code,
            label: `${one.code} ${one.name}`,
          }))}
        />
      </Form.Item>
      <Form.Item name={['audience', 'riskTags']} label={t('riskTags')}>
        <TopicPicker {...many} />
      </Form.Item>
      <Form.Item name={['audience', 'scales']} label={t('scales')}>
        <Select {...many} options={scales} />
      </Form.Item>
      <Form.Item name={['audience', 'roles']} label={t('roles')}>
        <Select {...many} options={roles} />
      </Form.Item>
    </>
  )
}
