import type { ReactNode } from 'react'
import { graphql } from '../../gql/gql.ts'
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts'
import { useMessages } from '../../i18n/messages.ts'
import { StatRow, StatTile } from '../../ui/desk/stat-tile.tsx'
import { territoryMessages } from './territory-messages.ts'

/** The counts of an alliance, a town or a territory. */
export const FiguresFragment = graphql(`
  fragment FiguresDesk_Figures on Figures {
    members
    visitsPlanned
    visitsDone
    firmsChecked
    hazards
    hazardsOpen
    hazardsOverdue
    hazardsClosed
    hazardsClosedOnTime
    hazardsMajorOpen
    hazardsDisclosed
    relapses
    goodPractices
    asOf
  }
`)

/** A share in whole percent, with its sign; a dash where there is nothing to divide by. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${Math.round((100 * part) / whole)}%`
}

/** Completion and, beside it, what tells whether it means anything: yield and relapse. */
export function FiguresDesk(props: {
  figures: FragmentType<typeof FiguresFragment> | null | undefined
  /** Only these alliances' rows open. */
  allianceId?: string
  loading: boolean
  lead?: ReactNode
}): ReactNode {
  const t = useMessages(territoryMessages)
  const figures = readFragment(FiguresFragment, props.figures)
  const value = (count: number | undefined): number | null | undefined =>
    props.loading ? undefined : (count ?? null)
  const scope = props.allianceId ? { allianceId: props.allianceId } : {}
  return (
    <StatRow>
      {props.lead}
      <StatTile
        label={t('visits')}
        value={value(figures?.visitsDone)}
        unit={t('visitsUnit')}
        note={t('ofPlanned', { planned: figures?.visitsPlanned ?? 0 })}
      />
      <StatTile label={t('checked')} value={value(figures?.firmsChecked)} unit={t('firmsUnit')} />
      <StatTile
        label={t('hazards')}
        value={value(figures?.hazards)}
        unit={t('hazardsUnit')}
        note={t('yield', {
          count: figures && figures.visitsDone > 0 ? (figures.hazards / figures.visitsDone).toFixed(1) : '—',
        })}
      />
      <StatTile
        label={t('open')}
        value={value(figures?.hazardsOpen)}
        unit={t('hazardsUnit')}
        note={t('ofDone', { closed: figures?.hazardsClosed ?? 0 })}
      />
      <StatTile
        label={t('overdue')}
        value={value(figures?.hazardsOverdue)}
        unit={t('hazardsUnit')}
        tone={figures?.hazardsOverdue ? 'attention' : 'plain'}
        to="/bureau/disclosed"
        search={{ ...scope, overdue: true }}
      />
      <StatTile
        label={t('majorOpen')}
        value={value(figures?.hazardsMajorOpen)}
        unit={t('hazardsUnit')}
        tone={figures?.hazardsMajorOpen ? 'attention' : 'plain'}
        to="/bureau/majors"
      />
      <StatTile
        label={t('disclosed')}
        value={value(figures?.hazardsDisclosed)}
        unit={t('hazardsUnit')}
        to="/bureau/disclosed"
        search={scope}
      />
      <StatTile
        label={t('closedOnTime')}
        value={value(figures?.hazardsClosedOnTime)}
        unit={t('hazardsUnit')}
        note={t('ofClosed', {
          share: percent(figures?.hazardsClosedOnTime ?? 0, figures?.hazardsClosed ?? 0),
        })}
        tone="done"
      />
      <StatTile label={t('relapses')} value={value(figures?.relapses)} unit={t('hazardsUnit')} />
      <StatTile label={t('practices')} value={value(figures?.goodPractices)} unit={t('hazardsUnit')} />
    </StatRow>
  )
}
