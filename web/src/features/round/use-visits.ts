import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { VisitFilter } from '../../gql/graphql.ts'
import { roundVisitsQuery, type BoardVisit } from './round-visits.ts'

/** Every visit that matches, page after page (a month or a round has some hundreds at most); undefined until there. */
export function useAllVisits(filter: VisitFilter): { visits: BoardVisit[] | undefined; reload: () => void } {
  const client = useClient()
  // Asking again by hand is a new key for the same filter.
  const [turn, setTurn] = useState(0)
  const [found, setFound] = useState<{ key: string; visits: BoardVisit[] }>()
  const key = JSON.stringify({ turn, filter })
  useEffect(() => {
    let wanted = true
    async function read(): Promise<void> {
      const visits: BoardVisit[] = []
      let after: string | null = null
      for (let page = 0; page < 10; page++) {
        const result: Awaited<ReturnType<typeof ask>> = await ask(after)
        if (!wanted || !result.data) return
        visits.push(...result.data.visits.nodes)
        after = result.data.visits.pageInfo.endCursor ?? null
        if (!result.data.visits.pageInfo.hasNextPage) break
      }
      setFound({ key, visits })
    }
    const ask = (after: string | null) =>
      client
        .query(
          roundVisitsQuery,
          { filter: (JSON.parse(key) as { filter: VisitFilter }).filter, first: 100, after },
          { requestPolicy: 'network-only' },
        )
        .toPromise()
    void read()
    return () => {
      wanted = false
    }
  }, [client, key])
  return {
    visits: found?.key === key ? found.visits : undefined,
    reload: () => setTurn((count) => count + 1),
  }
}
