import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { ActionModal, ReasonField } from '../../../features/command/action-modal.tsx'
import { Acts } from '../../../features/command/acts.tsx'
import { RecordStates } from '../../../features/command/record-states.tsx'
import { useCommand, useQueryWording } from '../../../features/command/use-command.ts'
import { CampaignQuery, endCampaign } from '../../../features/dispatch/campaign-documents-desk.ts'
import { CampaignForm } from '../../../features/dispatch/campaign-form-desk.tsx'
import { campaignMessages } from '../../../features/dispatch/campaign-messages-desk.ts'
import { Candidates } from '../../../features/dispatch/candidates-desk.tsx'
import { formatDate } from '../../../i18n/format.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { Panel } from '../../../ui/desk/panel.tsx'
import { StatRow, StatTile } from '../../../ui/desk/stat-tile.tsx'
import { StatusTag, ToneTag } from '../../../ui/desk/status-tag.tsx'

/** One campaign: budget against what was included, planned, done and found; and whom to include next. */
export function CampaignPage(): ReactNode {
  const t = useMessages(campaignMessages)
  const say = useQueryWording()
  const run = useCommand()
  const { campaignId } = useParams({ strict: false }) as { campaignId: string }
  const [{ data, fetching, error }, refetch] = useQuery({
    query: CampaignQuery,
    variables: { id: campaignId },
  })
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  const campaign = data?.expertCampaign
  const path = [{ label: t('campaigns'), to: '/bureau/campaigns' }]
  if (!campaign)
    return (
      <>
        <PageHeader title={t('campaign')} path={path} />
        <RecordStates
          loading={fetching}
          error={say(error)}
          found={false}
          onRetry={again}
          back="/bureau/campaigns"
        />
      </>
    )
  const search = { campaign: campaign.id, which: 'all' }
  return (
    <>
      <PageHeader
        title={campaign.name}
        path={path}
        tag={
          <span style={{ display: 'inline-flex', gap: 6 }}>
            <StatusTag group="ServicePriority" value={campaign.priority} />
            {campaign.endedAt ? (
              <ToneTag tone="void">{t('ended')}</ToneTag>
            ) : (
              <ToneTag tone="active">{t('running')}</ToneTag>
            )}
          </span>
        }
        subtitle={[
          `${campaign.startsOn} – ${campaign.endsOn}`,
          campaign.topicNames.join('、'),
          t('madeBy', { name: campaign.createdByName, at: formatDate(campaign.createdAt) }),
        ].join(' · ')}
        actions={
          campaign.viewerCanEdit ? (
            <Acts>
              <ActionModal<{ reason: string }>
                label={t('end')}
                hint={t('endHint')}
                danger
                onSubmit={async ({ reason }) => {
                  const done = await run(
                    endCampaign,
                    { campaignId: campaign.id, version: campaign.version, reason },
                    { done: t('endDone'), onStale: again },
                  )
                  if (done) again()
                  return !!done
                }}
              >
                <ReasonField />
              </ActionModal>
              <CampaignForm of={campaign} onDone={again} />
            </Acts>
          ) : null
        }
      />
      <StatRow>
        <StatTile
          label={t('requested')}
          value={campaign.usedVisits}
          unit={t('visitUnit')}
          note={`${t('budgetVisits')} ${campaign.budgetVisits}`}
          to="/bureau/requests"
          search={search}
        />
        <StatTile
          label={t('planned')}
          value={campaign.planned}
          unit={t('visitUnit')}
          to="/bureau/expert-visits"
          search={{ campaignId: campaign.id }}
        />
        <StatTile
          label={t('done')}
          value={campaign.done}
          unit={t('visitUnit')}
          note={`${t('declined')} ${campaign.declined}`}
        />
        <StatTile
          label={t('used')}
          value={Math.round(campaign.usedMinutes / 60)}
          unit={t('hourUnit')}
          note={`${t('budgetHours')} ${Math.round(campaign.budgetMinutes / 60)}`}
          tone={campaign.usedMinutes > campaign.budgetMinutes ? 'attention' : 'plain'}
        />
        <StatTile label={t('findings')} value={campaign.findings} unit={t('itemUnit')} />
      </StatRow>
      <div style={{ height: 16 }} />
      <div style={{ display: 'grid', gap: 16 }}>
        <Panel title={t('purpose')}>
          <p style={{ margin: 0 }}>{campaign.purpose}</p>
        </Panel>
        {campaign.viewerCanEdit && !campaign.endedAt ? (
          <Candidates
            campaignId={campaign.id}
            version={campaign.version}
            left={Math.max(0, campaign.budgetVisits - campaign.usedVisits)}
            onDone={again}
          />
        ) : null}
      </div>
    </>
  )
}
