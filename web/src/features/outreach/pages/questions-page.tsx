import { Button, Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import * as z from 'zod/mini'
import { useFilters } from '../../../app/router/use-filters.ts'
import { useMessages } from '../../../i18n/messages.ts'
import { useKeyset } from '../../../ui/desk/keyset.ts'
import { PageHeader } from '../../../ui/desk/page-header.tsx'
import { RecordStates } from '../../command/record-states.tsx'
import { useQueryWording } from '../../command/use-command.ts'
import { QuestionsQuery } from '../outreach-threads-documents-desk.ts'
import { useOutreachBase, useOutreachTitle } from '../outreach-base.ts'
import { QuestionThreads } from '../question-threads.tsx'
import { threadMessages } from '../thread-messages-desk.ts'

/** How long the list grows before it turns the page: the server gives no more at once. */
const MOST = 100

const schema = z.object({ open: z.optional(z.coerce.boolean()) })

/** 企业提问: what firms asked about everything this office published, open ones first. */
export function QuestionsPage(): ReactNode {
  const t = useMessages(threadMessages)
  const say = useQueryWording()
  const { base } = useOutreachBase()
  const door = useOutreachTitle()
  const [filters, setFilters] = useFilters(schema)
  const keyset = useKeyset(JSON.stringify(filters), 20)
  const [{ data, fetching, error }, refetch] = useQuery({
    query: QuestionsQuery,
    variables: {
      filter: filters.open ? { states: ['open', 'assigned'] } : {},
      orderBy: 'open_first',
      first: keyset.first,
      after: keyset.after,
    },
    requestPolicy: 'cache-and-network',
  })
  const again = (): void => refetch({ requestPolicy: 'network-only' })
  return (
    <>
      <PageHeader
        title={t('questions')}
        subtitle={t('questionsHint')}
        path={[{ label: door, to: base }]}
        actions={
          <Checkbox
            checked={filters.open === true}
            onChange={(event) => setFilters({ open: event.target.checked || undefined })}
          >
            {t('onlyOpen')}
          </Checkbox>
        }
      />
      {error && !data ? (
        <RecordStates loading={fetching} error={say(error)} found={false} onRetry={again} back={base} />
      ) : (
        <QuestionThreads threads={data?.publicationQuestions.nodes} about onChanged={again} />
      )}
      {data?.publicationQuestions.pageInfo.hasNextPage ? (
        <Button
          block
          style={{ marginTop: 12 }}
          onClick={() =>
            keyset.first < MOST
              ? keyset.resize(keyset.first + 20)
              : keyset.forward(data.publicationQuestions.pageInfo.endCursor)
          }
        >
          {t('more')}
        </Button>
      ) : null}
    </>
  )
}
