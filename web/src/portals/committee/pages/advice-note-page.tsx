import { useParams } from '@tanstack/react-router'
import { Result } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { PrintButton, RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { AdviceNotePaper } from '../../../features/visit/advice-note-paper.tsx'
import { visitQuery } from '../../../features/visit/visit-documents-desk.ts'
import { visitMessages } from '../../../features/visit/visit-messages-desk.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'

/** 建议整改单: the paper of a visit, as it is printed and signed. */
export function AdviceNotePage(): ReactNode {
  const t = useMessages(visitMessages)
  const say = useQueryWording()
  const { visitId } = useParams({ strict: false }) as { visitId: string }
  const [{ data, fetching, error }, refetch] = useQuery({ query: visitQuery, variables: { id: visitId } })
  const visit = data?.visit
  const back = `/committee/visits/${visitId}`
  return (
    <>
      <div data-noprint>
        <PageHeader
          title={t('note')}
          path={[
            { label: t('title'), to: '/committee/visits' },
            { label: visit?.hostName ?? '…', to: back },
          ]}
          actions={
            visit?.adviceNote ? <PrintButton title={`${t('note')} ${visit.adviceNote.number}`} /> : null
          }
        />
      </div>
      {!visit ? (
        <RecordStates
          loading={fetching}
          error={say(error)}
          found={false}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
          back={back}
        />
      ) : visit.adviceNote ? (
        <AdviceNotePaper visit={visit} note={visit.adviceNote} />
      ) : (
        <Result status="info" title={t('notIssued')} />
      )}
    </>
  )
}
