import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { PrintButton, RecordStates } from '../../../features/command/record-states.tsx'
import { useQueryWording } from '../../../features/command/use-command.ts'
import { memberQuery } from '../../../features/member-file/member-documents.ts'
import { memberMessages } from '../../../features/member-file/member-messages.ts'
import { DoorSign } from '../../../features/visit/door-sign.tsx'
import { useMessages } from '../../../i18n/messages.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'

/** 门口签到码 of one member, to print for its gate. */
export function DoorPage(): ReactNode {
  const t = useMessages(memberMessages)
  const say = useQueryWording()
  const { memberId } = useParams({ strict: false }) as { memberId: string }
  const [{ data, fetching, error }, refetch] = useQuery({ query: memberQuery, variables: { id: memberId } })
  const one = data?.membership
  const back = `/committee/members/${memberId}`
  return (
    <>
      <div data-noprint>
        <PageHeader
          title={t('doorSign')}
          path={[
            { label: t('title'), to: '/committee/members' },
            { label: one?.enterpriseName ?? '…', to: back },
          ]}
          actions={<PrintButton title={one?.enterpriseName ?? ''} marks={false} />}
        />
      </div>
      {one ? (
        <DoorSign firm={one.enterpriseName} creditCode={one.creditCode} />
      ) : (
        <RecordStates
          loading={fetching}
          error={say(error)}
          found={false}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
          back={back}
        />
      )}
    </>
  )
}
