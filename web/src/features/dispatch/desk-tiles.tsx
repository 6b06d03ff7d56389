import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql/gql.ts'
import { defineMessages, useMessages } from '../../i18n/messages.ts'
import { Panel } from '../../ui/desk/panel.tsx'
import { StatRow, StatTile } from '../../ui/desk/stat-tile.tsx'

const messages = defineMessages(
  {
    title: '专家服务',
    toTriage: '待受理申请',
    toPlan: '已受理待排',
    hostsSilent: '企业逾期未答复',
    proposals: '企业想改日子',
    unconfirmed: '意见书待企业确认',
    followUps: '待复访',
    questions: '排班待答复',
    away: '今天请假专家',
    week: '本周服务',
    findings: '本月发现隐患',
    requestUnit: '份',
    visitUnit: '家次',
    itemUnit: '条',
    personUnit: '人',
  },
  {
    title: 'Expert service',
    toTriage: 'To triage',
    toPlan: 'To plan',
    hostsSilent: 'Hosts silent',
    proposals: 'Another day asked',
    unconfirmed: 'Reports to confirm',
    followUps: 'To follow up',
    questions: 'Plan asks',
    away: 'Experts away today',
    week: 'Visits this week',
    findings: 'Findings this month',
    requestUnit: '',
    visitUnit: '',
    itemUnit: '',
    personUnit: '',
  },
)

const deskQuery = graphql(`
  query Dispatch_Desk {
    dispatchDesk {
      toTriage
      toPlan
      hostsSilent
      proposals
      unconfirmedReports
      followUpsDue
      questionsOpen
      expertsAway
      visitsThisWeek
      findingsThisMonth
      draftPlanId
    }
  }
`)

/** What of the expert service waits for the bureau; every figure opens its rows. Nothing for seats that may not see it. */
export function DispatchTiles(): ReactNode {
  const t = useMessages(messages)
  const [{ data, fetching, error }] = useQuery({ query: deskQuery, requestPolicy: 'cache-and-network' })
  const desk = data?.dispatchDesk
  if ((!desk && !fetching) || error) return null
  const due = (count: number | undefined): 'attention' | 'plain' => (count ? 'attention' : 'plain')
  const visits = '/bureau/expert-visits'
  return (
    <Panel title={t('title')}>
      <StatRow>
        <StatTile
          label={t('toTriage')}
          value={desk?.toTriage}
          unit={t('requestUnit')}
          to="/bureau/requests"
          search={{ which: 'triage' }}
          tone={due(desk?.toTriage)}
        />
        <StatTile
          label={t('toPlan')}
          value={desk?.toPlan}
          unit={t('requestUnit')}
          to="/bureau/requests"
          search={{ which: 'plan' }}
        />
        <StatTile
          label={t('questions')}
          value={desk?.questionsOpen}
          unit={t('itemUnit')}
          to="/bureau/dispatch"
          search={desk?.draftPlanId ? { plan: desk.draftPlanId } : {}}
          tone={due(desk?.questionsOpen)}
        />
        <StatTile
          label={t('proposals')}
          value={desk?.proposals}
          unit={t('visitUnit')}
          to={visits}
          search={{ which: 'otherDay' }}
          tone={due(desk?.proposals)}
        />
        <StatTile
          label={t('hostsSilent')}
          value={desk?.hostsSilent}
          unit={t('visitUnit')}
          to={visits}
          search={{ which: 'silent' }}
          tone={due(desk?.hostsSilent)}
        />
        <StatTile
          label={t('unconfirmed')}
          value={desk?.unconfirmedReports}
          unit={t('visitUnit')}
          to={visits}
          search={{ state: 'reported' }}
        />
        <StatTile
          label={t('followUps')}
          value={desk?.followUpsDue}
          unit={t('visitUnit')}
          to={visits}
          search={{ which: 'followUp' }}
          tone={due(desk?.followUpsDue)}
        />
        <StatTile label={t('week')} value={desk?.visitsThisWeek} unit={t('visitUnit')} to={visits} />
        <StatTile label={t('away')} value={desk?.expertsAway} unit={t('personUnit')} to="/bureau/experts" />
        <StatTile
          label={t('findings')}
          value={desk?.findingsThisMonth}
          unit={t('itemUnit')}
          to="/bureau/disclosed"
        />
      </StatRow>
    </Panel>
  )
}
