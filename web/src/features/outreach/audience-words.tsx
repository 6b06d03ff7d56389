import { Tag } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { useTerm } from '../../i18n/term.ts'
import { outreachMessages } from './outreach-messages-desk.ts'
import type { PublicationRecord } from './publication-acts.tsx'

/** An audience as words, condition by condition, then the roles in the firm; everyone where there is no condition. */
export function AudienceWords(props: {
  audience: PublicationRecord['audience']
  publisherKind: PublicationRecord['publisherKind']
}): ReactNode {
  const t = useMessages(outreachMessages)
  const term = useTerm()
  const { audience } = props
  if (!audience) return null
  const scope = [
    ...audience.divisionNames,
    ...audience.allianceTypes.map((type) => term('AllianceType', type)),
    ...audience.allianceNames,
    ...audience.groupNames,
    ...audience.industries,
    ...audience.riskTagNames,
    ...audience.scales.map((scale) => term('EnterpriseScale', scale)),
  ]
  const words = [
    ...(scope.length === 0 ? [t(props.publisherKind === 'bureau' ? 'everyone' : 'everyMember')] : scope),
    ...audience.roles.map((role) => term('EnterpriseRole', role)),
  ]
  return (
    <span style={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}>
      {words.map((word) => (
        <Tag key={word}>{word}</Tag>
      ))}
    </span>
  )
}
