import type { ReactNode } from 'react'
import { useOutboxView } from '../../app/outbox/outbox-context.tsx'
import type { HazardsPhoneQuery, LookBacksPhoneQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Card } from '../../ui/member/card.tsx'
import { List, ListRow } from '../../ui/member/list-row.tsx'
import { Tag, TermTag } from '../../ui/member/tag.tsx'
import { Tags } from '../phone/parts.tsx'
import { DaysLeft } from './days-left-phone.tsx'
import { hazardMessages } from './hazard-messages-phone.ts'
import { useDayText } from '../calendar/day-text.ts'

/** A hazard as a row: what, where, state, days left. */
export function HazardRow(props: {
  hazard: HazardsPhoneQuery['hazards']['nodes'][number]
  firm: boolean
}): ReactNode {
  const t = useMessages(hazardMessages)
  const { hazard } = props
  const waits = useOutboxView().ops.some((op) => op.entity === `hazard:${hazard.id}`)
  return (
    <ListRow
      title={hazard.description.split('\n')[0]}
      detail={
        <>
          {props.firm ? `${hazard.enterpriseName} · ${hazard.place}` : hazard.place}
          <Tags>
            <TermTag group="HazardState" value={hazard.state} />
            {hazard.severity === 'general' ? null : <TermTag group="Severity" value={hazard.severity} />}
            <DaysLeft hazard={hazard} />
            {waits ? <Tag tone="waiting">{t('savedTag')}</Tag> : null}
          </Tags>
        </>
      }
      to="/hazards/$hazardId"
      params={{ hazardId: hazard.id }}
    />
  )
}

/** What was photographed here and waits for a signal: on the list before the server knows it. */
export function WaitingReports(): ReactNode {
  const t = useMessages(hazardMessages)
  const ops = useOutboxView().ops.filter((op) => op.name === 'reportHazard')
  if (ops.length === 0) return null
  return (
    <Card title={t('waitingReports')} flush>
      <List label={t('waitingReports')}>
        {ops.map((op) => {
          const input = op.variables['input'] as { place: string; description: string }
          return (
            <ListRow
              key={op.key}
              title={input.description}
              detail={input.place}
              aside={<Tag tone="waiting">{t('savedTag')}</Tag>}
              to="/me/outbox"
            />
          )
        })}
      </List>
    </Card>
  )
}

/** A look-back as a row: whose, where, by when. */
export function LookBackRow(props: {
  lookBack: LookBacksPhoneQuery['lookBacks']['nodes'][number]
}): ReactNode {
  const t = useMessages(hazardMessages)
  const dayText = useDayText()
  const { lookBack } = props
  return (
    <ListRow
      title={lookBack.enterpriseName ?? lookBack.hazardNumber ?? ''}
      detail={lookBack.place}
      aside={<Tag tone="waiting">{t('lookBackOn', { date: dayText(lookBack.dueOn) })}</Tag>}
      to="/hazards/$hazardId"
      params={{ hazardId: lookBack.hazardId }}
    />
  )
}
