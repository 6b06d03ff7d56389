import type { ReactNode } from 'react'
import { uuid7 } from '../../app/outbox/uuid7.ts'
import { useMessages } from '../../i18n/messages.ts'
import { BigButton } from '../../ui/member/button.tsx'
import { Card } from '../../ui/member/card.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { Column, Pair } from '../phone/parts.tsx'
import { newFinding, type CheckDraft, type DraftFinding, type DraftPractice } from './check-phone.ts'
import { visitMessages } from './visit-messages-phone.ts'

/** What no line of the list asks for: other problems, and what is done well. */
export function CheckExtras(props: {
  draft: CheckDraft
  onFinding: (finding: DraftFinding) => void
  onPractice: (practice: DraftPractice) => void
}): ReactNode {
  const t = useMessages(visitMessages)
  const free = props.draft.findings.filter((one) => one.itemKey === null)
  const empty = (): DraftPractice => ({
    id: uuid7(),
    title: '',
    description: '',
    createdAt: new Date().toISOString(),
    photos: [],
  })
  return (
    <Card title={t('extras')}>
      <Column>
        {free.length + props.draft.practices.length > 0 ? (
          <List>
            {free.map((one) => (
              <ListRow
                key={one.id}
                icon="hazard"
                title={one.description || t('needDescription')}
                detail={one.place || t('needPlace')}
                onClick={() => props.onFinding(one)}
              />
            ))}
            {props.draft.practices.map((one) => (
              <ListRow
                key={one.id}
                icon="shield"
                title={one.title || t('needTitle')}
                detail={one.description}
                onClick={() => props.onPractice(one)}
              />
            ))}
          </List>
        ) : null}
        <Pair>
          <BigButton look="secondary" small icon="plus" onClick={() => props.onFinding(newFinding(null))}>
            {t('freeFinding')}
          </BigButton>
          <BigButton look="secondary" small icon="plus" onClick={() => props.onPractice(empty())}>
            {t('addPractice')}
          </BigButton>
        </Pair>
      </Column>
    </Card>
  )
}
