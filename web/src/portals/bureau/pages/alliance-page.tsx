import { useParams } from '@tanstack/react-router'
import { Descriptions } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { FiguresDesk } from '../../../features/territory/figures-desk.tsx'
import { territoryMessages } from '../../../features/territory/territory-messages.ts'
import { graphql } from '../../../gql/gql.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useTerm } from '../../../i18n/term.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatTile } from '../../../ui/desk/stat-tile.tsx'
import { StatusTag } from '../../../ui/desk/status-tag.tsx'

const AllianceQuery = graphql(`
  query BureauAlliancePage($id: UUID!) {
    allianceById(id: $id) {
      id
      name
      code
      type
      state
      divisionName
      foundedOn
      groups
      roundsRunning
      charter {
        disclosure
        confirmWorkingDays
        reinspectDays
        ladderOwner
        ladderCommittee
        ladderTown
        lookBackDays
      }
      figures {
        asOf
        members
        ...FiguresDesk_Figures
      }
    }
  }
`)

/** One alliance as the bureau sees it: what it agreed on, and counts. */
export function AlliancePage(): ReactNode {
  const t = useMessages(territoryMessages)
  const term = useTerm()
  const say = useQueryWording()
  const { allianceId } = useParams({ strict: false }) as { allianceId: string }
  const [{ data, fetching, error }, refetch] = useQuery({
    query: AllianceQuery,
    variables: { id: allianceId },
  })
  const alliance = data?.allianceById
  return (
    <>
      <PageHeader
        title={alliance?.name ?? t('alliances')}
        tag={alliance ? <StatusTag group="AllianceState" value={alliance.state} /> : null}
        path={[{ label: t('list'), to: '/bureau/alliances' }]}
        asOf={alliance?.figures?.asOf ?? null}
      />
      <RecordStates
        loading={fetching}
        error={say(error)}
        found={!!alliance}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        back="/bureau/alliances"
      />
      {alliance ? (
        <>
          <FiguresDesk
            figures={alliance.figures}
            allianceId={alliance.id}
            loading={false}
            lead={
              <StatTile
                label={t('firms')}
                value={alliance.figures?.members ?? null}
                unit={t('firmsUnit')}
                note={`${t('running')} ${alliance.roundsRunning}`}
              />
            }
          />
          <Panel title={t('charter')}>
            <Descriptions
              column={{ xs: 1, md: 2 }}
              items={[
                { key: 'type', label: t('type'), children: term('AllianceType', alliance.type) },
                { key: 'code', label: t('code'), children: alliance.code },
                { key: 'division', label: t('division'), children: alliance.divisionName ?? '—' },
                { key: 'founded', label: t('founded'), children: alliance.foundedOn ?? '—' },
                { key: 'groups', label: t('groups'), children: alliance.groups },
                {
                  key: 'disclosure',
                  label: t('disclosure'),
                  children: term('Disclosure', alliance.charter?.disclosure ?? ''),
                },
                {
                  key: 'confirm',
                  label: t('confirmDays'),
                  children: t('workdays', { days: alliance.charter?.confirmWorkingDays ?? 0 }),
                },
                {
                  key: 'reinspect',
                  label: t('reinspect'),
                  children: t('days', { days: alliance.charter?.reinspectDays ?? 0 }),
                },
                {
                  key: 'ladder',
                  label: t('ladder'),
                  children: t('ladderText', {
                    owner: alliance.charter?.ladderOwner ?? 0,
                    committee: alliance.charter?.ladderCommittee ?? 0,
                    town: alliance.charter?.ladderTown ?? 0,
                  }),
                },
                {
                  key: 'look',
                  label: t('lookBack'),
                  children: (alliance.charter?.lookBackDays ?? [])
                    .map((days) => t('days', { days }))
                    .join('、'),
                },
              ]}
            />
          </Panel>
        </>
      ) : null}
    </>
  )
}
