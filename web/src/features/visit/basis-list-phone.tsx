import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages.ts'
import { Tag } from '../../ui/member/tag.tsx'
import { Column, Quiet } from '../phone/parts.tsx'
import { visitMessages } from './visit-messages-phone.ts'

/** Clauses with the day from which they stand, as they stood when the list was frozen. */
export function BasisList(props: {
  basis: readonly { doc: string; article: string; verified: boolean; effectiveFrom?: string | null }[]
}): ReactNode {
  const t = useMessages(visitMessages)
  if (props.basis.length === 0) return <Quiet>{t('basisNone')}</Quiet>
  return (
    <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 14 }}>
      {props.basis.map((one) => (
        <li key={one.doc + one.article}>
          <Column>
            <span>
              {one.doc} <b>{one.article}</b>
            </span>
            <span>
              {one.effectiveFrom ? (
                <Tag tone="neutral">{t('effectiveFrom', { date: one.effectiveFrom })}</Tag>
              ) : null}{' '}
              {one.verified ? null : <Tag tone="waiting">{t('basisUnverified')}</Tag>}
            </span>
          </Column>
        </li>
      ))}
    </ul>
  )
}
