import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useMessages } from '../../i18n/messages.ts'
import { StatRow, StatTile } from '../../ui/desk/stat-tile.tsx'
import { OutreachDeskQuery } from './outreach-documents-desk.ts'
import { useOutreachBase } from './outreach-base.ts'
import { outreachMessages } from './outreach-messages-desk.ts'

/** What of outreach waits for this office; each figure opens its rows. */
export function OutreachTiles(): ReactNode {
  const t = useMessages(outreachMessages)
  const { base } = useOutreachBase()
  const [{ data, fetching }] = useQuery({ query: OutreachDeskQuery, requestPolicy: 'cache-and-network' })
  const desk = data?.outreachDesk
  const value = (count: number | undefined): number | null | undefined =>
    count ?? (fetching ? undefined : null)
  const late = (count: number | undefined): 'attention' | 'plain' =>
    (count ?? 0) > 0 ? 'attention' : 'plain'
  return (
    <div style={{ marginBottom: 16 }}>
      <StatRow>
        <StatTile
          label={t('toApprove')}
          value={value(desk?.toApprove)}
          unit={t('unitPaper')}
          to={base}
          search={{ state: 'review', own: true }}
        />
        <StatTile
          label={t('drafts')}
          value={value(desk?.drafts)}
          unit={t('unitPaper')}
          to={base}
          search={{ state: 'draft' }}
        />
        <StatTile
          label={t('questions')}
          value={value(desk?.questionsOpen)}
          unit={t('unitQuestion')}
          to={`${base}/questions`}
          search={{ open: true }}
          tone={late(desk?.questionsOpen)}
        />
        <StatTile
          label={t('behind')}
          value={value(desk?.mustReadBehind)}
          unit={t('unitPaper')}
          to={base}
          search={{ mustRead: true, unreadFirms: true, own: true }}
          tone={late(desk?.mustReadBehind)}
        />
        <StatTile
          label={t('checksIncomplete')}
          value={value(desk?.checksIncomplete)}
          unit={t('unitPaper')}
          to={base}
          search={{ withCheck: true, own: true }}
          tone={late(desk?.checksIncomplete)}
        />
        <StatTile
          label={t('checkProblems')}
          value={value(desk?.checkProblems)}
          unit={t('unitFirm')}
          to={base}
          search={{ withCheck: true, own: true }}
        />
      </StatRow>
    </div>
  )
}
