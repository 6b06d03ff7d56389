import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { RequestForm } from '../../../features/dispatch/request-form-desk.tsx'
import { RequestList } from '../../../features/dispatch/request-list-desk.tsx'
import { requestMessages } from '../../../features/dispatch/request-messages-desk.ts'
import { useMay } from '../../../features/dispatch/use-may.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'

/** 专家服务: the committee asks experts for members and follows each request. */
export function ExpertRequestsPage(): ReactNode {
  const t = useMessages(requestMessages)
  const navigate = useNavigate()
  const may = useMay('dispatch:request-expert')
  return (
    <>
      <PageHeader title={t('committeeTitle')} subtitle={t('committeeSub')} />
      <RequestList
        which="all"
        base="/committee"
        actions={
          may ? (
            <RequestForm
              onDone={(batch) =>
                void navigate({ to: '/committee/expert-requests', search: { batch, which: 'all' } as never })
              }
            />
          ) : null
        }
      />
    </>
  )
}
