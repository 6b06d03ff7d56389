import { Descriptions, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import { formatDateTime } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/messages.ts'
import { DetailDrawer } from '../../ui/desk/detail-drawer.tsx'
import { PhotoGrid } from '../../ui/desk/photo-grid.tsx'
import { StatusTag } from '../../ui/desk/status-tag.tsx'
import { Timeline } from '../../ui/desk/timeline.tsx'
import { stepWord } from './step-word.ts'
import { useLocale } from '../../i18n/messages.ts'
import { majorMessages } from './major-messages.ts'
import { useDayText } from '../calendar/day-text.ts'

const HazardQuery = graphql(`
  query DisclosedDrawer($id: UUID!) {
    hazard(id: $id) {
      id
      number
      enterpriseName
      allianceName
      place
      description
      severity
      state
      foundAt
      foundByName
      dueOn
      measures
      rung
      basis {
        doc
        article
        verified
        effectiveFrom
      }
      photos {
        id
        thumbUrl
        fullUrl
        caption
        usedBefore
      }
      steps {
        id
        transition
        toState
        at
        byName
        note
      }
    }
  }
`)

/** A disclosed hazard beside its list. Reads only: an authority never edits an enterprise's receipt. */
export function DisclosedDrawer(props: { hazardId: string | null; onClose: () => void }): ReactNode {
  const dayText = useDayText()
  const t = useMessages(majorMessages)
  const locale = useLocale()
  const [{ data, fetching }] = useQuery({
    query: HazardQuery,
    variables: { id: props.hazardId ?? '' },
    pause: !props.hazardId,
  })
  const hazard = data?.hazard
  const rung =
    hazard && hazard.rung > 0
      ? t((['rung1', 'rung2', 'rung3'] as const)[Math.min(hazard.rung, 3) - 1]!)
      : null
  return (
    <DetailDrawer
      open={props.hazardId !== null}
      title={hazard?.number ?? t('disclosed')}
      tag={hazard ? <StatusTag group="HazardState" value={hazard.state} /> : null}
      onClose={props.onClose}
    >
      {!hazard ? (
        fetching ? (
          <Skeleton active paragraph={{ rows: 12 }} />
        ) : null
      ) : (
        <>
          <Descriptions
            column={1}
            items={[
              { key: 'firm', label: t('firm'), children: hazard.enterpriseName },
              { key: 'alliance', label: t('alliance'), children: hazard.allianceName },
              { key: 'place', label: t('place'), children: hazard.place },
              { key: 'problem', label: t('problem'), children: hazard.description },
              {
                key: 'severity',
                label: t('severity'),
                children: <StatusTag group="Severity" value={hazard.severity} />,
              },
              {
                key: 'basis',
                label: t('basis'),
                children:
                  hazard.basis
                    .map(
                      (ref) =>
                        `${ref.doc} ${ref.article}${ref.effectiveFrom ? `（${t('since', { date: ref.effectiveFrom })}）` : ''}${ref.verified ? '' : `（${t('unverified')}）`}`,
                    )
                    .join('；') || '—',
              },
              {
                key: 'found',
                label: t('found'),
                children: `${formatDateTime(hazard.foundAt)} · ${hazard.foundByName}`,
              },
              { key: 'due', label: t('due'), children: dayText(hazard.dueOn) },
              ...(rung ? [{ key: 'rung', label: t('rung'), children: rung }] : []),
            ]}
          />
          <h3>{t('photos')}</h3>
          <PhotoGrid photos={hazard.photos} />
          <h3>{t('steps')}</h3>
          <Timeline
            steps={hazard.steps.map((step) => ({
              key: step.id,
              title: stepWord(step.transition, locale),
              at: step.at,
              who: step.byName,
              note: step.note,
            }))}
          />
        </>
      )}
    </DetailDrawer>
  )
}
