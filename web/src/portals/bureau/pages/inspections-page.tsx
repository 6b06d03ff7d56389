import { Tabs } from 'antd'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { LoadList } from '../../../features/dispatch/loads-desk.tsx'
import { natureMessages } from '../../../features/dispatch/nature-messages-desk.ts'
import { NatureTable, OfficialList } from '../../../features/dispatch/official-list-desk.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'

const schema = z.object({ tab: z.optional(z.enum(['loads', 'official', 'natures'])) })

/** 检查频次与性质: the yearly cap against what was made, the official visits, and the law of the six natures. */
export function InspectionsPage(): ReactNode {
  const t = useMessages(natureMessages)
  const [filters, setFilters] = useFilters(schema)
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('sub')} />
      <Tabs
        activeKey={filters.tab ?? 'loads'}
        onChange={(tab) => setFilters({ tab: tab as 'loads' })}
        destroyOnHidden
        items={[
          {
            key: 'loads',
            label: t('loads'),
            children: <LoadList exportName={t('title')} orderBy="used_desc" />,
          },
          { key: 'official', label: t('official'), children: <OfficialList /> },
          { key: 'natures', label: t('natures'), children: <NatureTable /> },
        ]}
      />
    </>
  )
}
